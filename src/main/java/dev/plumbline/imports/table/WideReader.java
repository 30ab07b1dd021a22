package dev.plumbline.imports.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * UTF-16 as it stands in the file. The JDK's decoder takes the character after half a pair away with it, which may be
 * the end of a cell; here the half is kept for {@link CellText} to show.
 */
final class WideReader extends Reader {

    private final InputStream bytes;
    private final boolean littleEndian;

    WideReader(InputStream bytes, Charset charset) {
        this.bytes = bytes;
        this.littleEndian = charset.equals(StandardCharsets.UTF_16LE);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        byte[] pairs = bytes.readNBytes(length * 2);
        int count = pairs.length / 2;
        for (int i = 0; i < count; i++) {
            int first = pairs[2 * i] & 0xFF;
            int second = pairs[2 * i + 1] & 0xFF;
            target[offset + i] = (char) (littleEndian ? second << 8 | first : first << 8 | second);
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
