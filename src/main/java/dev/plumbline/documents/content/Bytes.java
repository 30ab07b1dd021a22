package dev.plumbline.documents.content;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;

/** A file of any size, read from anywhere with little memory. Reading past its end is an {@link EOFException}. */
final class Bytes implements Closeable {

    /** What the type of a file is found from. */
    static final int HEAD = 64 << 10;

    private static final int PAGE = 16 << 10;
    private static final int PIECE = 1 << 20;

    /** What is looked for is shorter. */
    private static final int PIECE_OVERLAP = 512;

    private final FileChannel channel;
    private final long size;
    private ByteBuffer page = ByteBuffer.allocate(0);
    private long pageStart;

    Bytes(FileChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
    }

    static Bytes open(Path file) throws IOException {
        return new Bytes(FileChannel.open(file));
    }

    long size() {
        return size;
    }

    FileChannel channel() {
        return channel;
    }

    byte[] head() throws IOException {
        return upTo(0, HEAD);
    }

    byte[] tail(int length) throws IOException {
        long from = Math.max(0, size - length);
        return upTo(from, length);
    }

    /** The bytes from there on, fewer where the file ends. */
    byte[] upTo(long from, int length) throws IOException {
        if (from < 0 || from > size) {
            throw new EOFException();
        }
        ByteBuffer into = ByteBuffer.allocate((int) Math.min(length, size - from));
        fill(into, from);
        return into.array();
    }

    byte[] exactly(long from, long length) throws IOException {
        if (length < 0 || length > Integer.MAX_VALUE || length > size - from) {
            throw new EOFException();
        }
        return upTo(from, (int) length);
    }

    int at(long offset) throws IOException {
        if (offset < pageStart || offset >= pageStart + page.limit()) {
            turn(offset);
        }
        return page.get((int) (offset - pageStart)) & 0xFF;
    }

    int big16(long offset) throws IOException {
        return at(offset) << 8 | at(offset + 1);
    }

    long big32(long offset) throws IOException {
        return (long) big16(offset) << 16 | big16(offset + 2);
    }

    int little16(long offset) throws IOException {
        return at(offset) | at(offset + 1) << 8;
    }

    long little32(long offset) throws IOException {
        return little16(offset) | (long) little16(offset + 2) << 16;
    }

    /** Four bytes as letters. */
    String letters(long offset) throws IOException {
        return text(exactly(offset, 4));
    }

    /** Whether nothing but zeros follows. */
    boolean zerosFrom(long offset) throws IOException {
        for (long i = offset; i < size; i++) {
            if (at(i) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The bytes between two places, one after the other. */
    InputStream between(long from, long to) {
        return new InputStream() {
            private long next = from;

            @Override
            public int read() throws IOException {
                return next < to ? at(next++) : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                if (next >= to) {
                    return -1;
                }
                byte[] read = upTo(next, (int) Math.min(length, to - next));
                System.arraycopy(read, 0, into, offset, read.length);
                next += read.length;
                return read.length;
            }
        };
    }

    /** Whether the whole file, in small letters, has something that the question finds in a piece of it. */
    boolean anyPiece(Predicate<String> question) throws IOException {
        for (long from = 0; from < size; from += PIECE - PIECE_OVERLAP) {
            String piece = lowerCase(upTo(from, PIECE));
            // Text of two bytes a letter, as Windows writes it, reads like the other.
            if (question.test(piece.indexOf('\0') < 0 ? piece : piece.replace("\0", ""))) {
                return true;
            }
        }
        return false;
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static String lowerCase(byte[] bytes) {
        return text(bytes).toLowerCase(Locale.ROOT);
    }

    private void turn(long offset) throws IOException {
        if (offset < 0 || offset >= size) {
            throw new EOFException();
        }
        pageStart = offset - offset % PAGE;
        page = ByteBuffer.allocate((int) Math.min(PAGE, size - pageStart));
        fill(page, pageStart);
        page.flip();
    }

    private void fill(ByteBuffer into, long from) throws IOException {
        while (into.hasRemaining()) {
            if (channel.read(into, from + into.position()) < 0) {
                throw new EOFException();
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
