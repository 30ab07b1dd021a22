package dev.plumbline.documents.workshop;

import java.io.IOException;
import java.io.Writer;

/** Takes text until it is full. Signs that no reader sees and white space beyond what tells words apart are left out. */
final class Sheet extends Writer {
    /** In signs: some 300 pages. What is behind it is not found by a search. */
    static final int MOST = 1_000_000;

    /** Stands between pages, so that it can be told on which one something was said. */
    static final String PAGE_END = "\f";

    private final StringBuilder text = new StringBuilder();
    /** Pages that have ended since the last sign: none where nothing follows, so that blank pages are no text. */
    private int ended;

    /** There is no more room: whoever writes may stop. */
    static final class Full extends IOException {
        Full() {
            super("The text is longer than what is kept of it");
        }
    }

    @Override
    public void write(char[] signs, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            add(signs[i]);
        }
    }

    /** The end of a line or of a part: what comes next is another word. */
    void end() throws IOException {
        add('\n');
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** Half a pair at the end goes: it is no sign. */
    String text() {
        int length = text.length();
        boolean half = length > 0 && Character.isHighSurrogate(text.charAt(length - 1));
        return text.substring(0, half ? length - 1 : length).stripTrailing();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    private void add(char sign) throws IOException {
        if (sign == '\f') {
            ended++;
            return;
        }
        boolean space = Character.isWhitespace(sign) || Character.isSpaceChar(sign) || Character.isISOControl(sign);
        if (!space) {
            turn();
            put(sign);
            return;
        }
        int last = text.length() - 1;
        if (last < 0 || ended > 0 || text.charAt(last) == '\n') {
            return;
        }
        if (sign == '\n') {
            if (text.charAt(last) == ' ') {
                text.setLength(last);
            }
            put('\n');
        } else if (text.charAt(last) != ' ') {
            put(' ');
        }
    }

    private void turn() throws IOException {
        int last = text.length() - 1;
        if (ended > 0 && last >= 0 && Character.isWhitespace(text.charAt(last))) {
            text.setLength(last);
        }
        for (; ended > 0; ended--) {
            put('\f');
        }
    }

    private void put(char sign) throws IOException {
        if (text.length() >= MOST) {
            throw new Full();
        }
        text.append(sign);
    }
}
