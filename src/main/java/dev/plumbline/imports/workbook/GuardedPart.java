package dev.plumbline.imports.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * One part of the archive while it unpacks. Counts what really comes out, and refuses markup that a parser would have to
 * hold in memory in one piece: a name, an attribute, a comment, or text of more than {@value #PIECE_MAX} bytes.
 */
final class GuardedPart extends FilterInputStream {

    static final int PIECE_MAX = 1 << 20;

    /** Text or tag; an attribute's value cannot hold the character that begins the next tag. */
    private static final int MARKUP = 0;

    private static final int OPENED = 1;
    private static final int DECLARATION = 2;
    private static final int COMMENT = 3;
    private static final int CHARACTER_DATA = 4;
    private static final int INSTRUCTION = 5;

    private final UnpackBudget budget;
    private final long packed;
    private long unpacked;
    private int piece;
    private int state;
    private int before;
    private int beforeThat;

    GuardedPart(InputStream part, long packed, UnpackBudget budget) {
        super(part);
        this.packed = packed;
        this.budget = budget;
    }

    /** What all parts together may still unpack to; shared by the parts of one opened workbook. */
    static final class UnpackBudget {
        private final long most;
        private long spent;

        UnpackBudget(long most) {
            this.most = most;
        }

        private void spend(int bytes) {
            spent += bytes;
            ZipGuard.refuseTotal(spent, most);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        if (count <= 0) {
            return count;
        }
        unpacked += count;
        budget.spend(count);
        ZipGuard.refuseRatio(unpacked, packed);
        for (int i = offset; i < offset + count; i++) {
            follow(bytes[i]);
        }
        return count;
    }

    private void follow(int next) {
        if (++piece > PIECE_MAX) {
            throw ZipGuard.unsafe(String.format(Locale.ROOT, "has a piece of text of more than %,d bytes", PIECE_MAX));
        }
        switch (state) {
            case MARKUP -> {
                if (next == '<') {
                    state = OPENED;
                    piece = 0;
                }
            }
            case OPENED -> state = next == '!' ? DECLARATION : next == '?' ? INSTRUCTION : MARKUP;
            case DECLARATION -> state = declared(next);
            case COMMENT -> closeWhen(beforeThat == '-' && before == '-' && next == '>');
            case CHARACTER_DATA -> closeWhen(beforeThat == ']' && before == ']' && next == '>');
            default -> closeWhen(before == '?' && next == '>');
        }
        beforeThat = before;
        before = next;
    }

    private static int declared(int next) {
        if (next == '-') {
            return COMMENT;
        }
        if (next == '[') {
            return CHARACTER_DATA;
        }
        throw ZipGuard.unsafe("declares a document type, which no spreadsheet program writes");
    }

    private void closeWhen(boolean closed) {
        if (closed) {
            state = MARKUP;
        }
    }
}
