package dev.plumbline.documents.workshop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text that says nothing of its encoding: UTF-16 where it begins so, else UTF-8 where it is, else what Windows wrote. */
public final class PlainText {
    private static final int BYTES_MOST = 4 * Sheet.MOST;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private PlainText() {}

    /** Harmless enough to be read in the server: signs are decoded, nothing is parsed. What is long is cut. */
    public static String read(InputStream in) throws IOException {
        Sheet sheet = new Sheet();
        try {
            sheet.write(decoded(in.readNBytes(BYTES_MOST)));
        } catch (Sheet.Full full) {
            // What there was room for is kept.
        }
        return sheet.text();
    }

    static String decoded(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer signs = CharBuffer.allocate(bytes.length);
        // Not told that the input ends: where it was cut a sign may be cut too.
        if (strict.decode(ByteBuffer.wrap(bytes), signs, false).isError()) {
            return new String(bytes, WINDOWS);
        }
        signs.flip();
        String text = signs.toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
