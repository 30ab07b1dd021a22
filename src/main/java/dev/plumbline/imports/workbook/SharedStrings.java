package dev.plumbline.imports.workbook;

import dev.plumbline.imports.TableProblem.Code;
import dev.plumbline.imports.TableRefused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;

/**
 * The texts that cells refer to by number, packed into bytes: a million short strings as objects would take more memory
 * than the whole budget of one import.
 */
final class SharedStrings {

    static final int TEXT_BYTES_MAX = 56 << 20;
    static final int COUNT_MAX = 2_000_000;

    private static final int BLOCK = 1 << 20;
    private static final int BLOCK_BITS = 20;

    private final List<byte[]> blocks = new ArrayList<>();
    private int[] addresses = new int[256];
    private int count;
    private int used = BLOCK;

    static SharedStrings none() {
        return new SharedStrings();
    }

    static SharedStrings read(SafeXml xml, int cellLength) throws IOException {
        SharedStrings strings = new SharedStrings();
        try (xml) {
            StringBuilder text = new StringBuilder();
            for (String name = xml.nextStart(); name != null; name = xml.nextStart()) {
                if (name.equals("si")) {
                    text.setLength(0);
                    RichText.read(xml, text, cellLength + 1);
                    strings.add(EscapedText.decode(text.toString()));
                }
            }
        }
        return strings;
    }

    /** The text with this number; empty for a number that the workbook does not have. */
    String get(int index) {
        if (index < 0 || index >= count) {
            return "";
        }
        byte[] block = blocks.get(addresses[index] >>> BLOCK_BITS);
        ByteBuffer at = ByteBuffer.wrap(block).position(addresses[index] & (BLOCK - 1));
        int length = at.getInt();
        return new String(block, at.position(), length, StandardCharsets.UTF_8);
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int needed = bytes.length + Integer.BYTES;
        if (used + needed > BLOCK) {
            if ((blocks.size() + 1L) * BLOCK > TEXT_BYTES_MAX) {
                throw tooMuch();
            }
            blocks.add(new byte[BLOCK]);
            used = 0;
        }
        if (count == COUNT_MAX) {
            throw tooMuch();
        }
        if (count == addresses.length) {
            addresses = Arrays.copyOf(addresses, Math.min(COUNT_MAX, count * 2));
        }
        ByteBuffer.wrap(blocks.getLast(), used, needed).putInt(bytes.length).put(bytes);
        addresses[count++] = (blocks.size() - 1) << BLOCK_BITS | used;
        used += needed;
    }

    private static TableRefused tooMuch() {
        return TableRefused.of(
                Code.UNPACKS_TOO_LARGE,
                String.format(
                        Locale.ROOT,
                        "The workbook holds more than %,d MB of text. Save the sheet as CSV, or split it.",
                        TEXT_BYTES_MAX >> 20));
    }

    /** Text in runs, as cells and shared strings have it; phonetic guides are left out. */
    static final class RichText {

        private RichText() {}

        /** Reads up to the end of the current element. */
        static void read(SafeXml xml, StringBuilder text, int most) {
            int outside = xml.depth() - 1;
            int phonetic = Integer.MAX_VALUE;
            boolean inText = false;
            while (xml.depth() > outside) {
                switch (xml.nextEvent()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (xml.name().equals("rPh")) {
                            phonetic = Math.min(phonetic, xml.depth());
                        }
                        inText = xml.name().equals("t") && xml.depth() < phonetic;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        inText = false;
                        phonetic = xml.depth() < phonetic ? Integer.MAX_VALUE : phonetic;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (inText) {
                            xml.appendText(text, most);
                        }
                    }
                    case XMLStreamConstants.END_DOCUMENT -> throw ZipGuard.damaged();
                    default -> {}
                }
            }
        }
    }
}
