package dev.plumbline.imports.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a text file's bytes become characters.
 *
 * @param bomLength bytes at the start that only say which encoding it is
 */
public record TextEncoding(Charset charset, int bomLength, Confidence confidence) {

    public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** The five bytes that Windows-1252 does not define; a file that has one is probably something else. */
    private static final String UNDEFINED = "\u0081\u008D\u008F\u0090\u009D";

    /** Every second byte null in at least this share of a sample makes it UTF-16. */
    private static final double WIDE_SHARE = 0.4;

    private static final int CHUNK = 1 << 16;

    /** How sure the choice is; below CERTAIN the preview should show a few rows with letters beyond ASCII. */
    public enum Confidence {
        /** A byte order mark says so, the text holds only ASCII, or it holds valid multi-byte UTF-8 throughout. */
        CERTAIN,
        /** The bytes fit, and nothing fits better. */
        LIKELY,
        /** Some bytes fit no encoding that we know. */
        GUESS
    }

    boolean wide() {
        return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE);
    }

    static TextEncoding detect(Path file, byte[] head) throws IOException {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return utf8WithMark(file);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2, Confidence.CERTAIN);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2, Confidence.CERTAIN);
        }
        if (nulls(head, 1) >= WIDE_SHARE && nulls(head, 0) < 1 - WIDE_SHARE) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0, Confidence.LIKELY);
        }
        if (nulls(head, 0) >= WIDE_SHARE) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0, Confidence.LIKELY);
        }
        if (validUtf8(file, 0)) {
            return new TextEncoding(StandardCharsets.UTF_8, 0, Confidence.CERTAIN);
        }
        return new TextEncoding(WINDOWS_1252, 0, definedThroughout(file) ? Confidence.LIKELY : Confidence.GUESS);
    }

    /** A mark before bytes that are not UTF-8 is believed all the same: nothing else begins with those three bytes. */
    private static TextEncoding utf8WithMark(Path file) throws IOException {
        return new TextEncoding(StandardCharsets.UTF_8, 3, validUtf8(file, 3) ? Confidence.CERTAIN : Confidence.GUESS);
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static double nulls(byte[] head, int from) {
        int nulls = 0;
        int seen = 0;
        for (int i = from; i < head.length; i += 2) {
            seen++;
            nulls += head[i] == 0 ? 1 : 0;
        }
        return seen == 0 ? 0 : (double) nulls / seen;
    }

    private static boolean validUtf8(Path file, int skip) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(skip);
            boolean end = false;
            while (!end) {
                int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = count < 0;
                bytes.position(bytes.position() + Math.max(0, count)).flip();
                CoderResult result = decoder.decode(bytes, chars.clear(), end);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
            }
        }
        return true;
    }

    private static boolean definedThroughout(Path file) throws IOException {
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                for (int i = 0; i < count; i++) {
                    if (chunk[i] < 0 && UNDEFINED.indexOf(chunk[i] & 0xFF) >= 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
