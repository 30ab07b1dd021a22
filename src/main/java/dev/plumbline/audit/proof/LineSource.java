package dev.plumbline.audit.proof;

import dev.plumbline.audit.proof.tree.Hash;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a plain or gzip file, with the running SHA-256 of all lines before the current one. */
final class LineSource {
    /** An event's content is bounded by the request that made it; far above that is no export of ours. */
    static final int LINE_MAX = 16 * 1024 * 1024;

    private static final int BUFFER = 1 << 16;
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private final MessageDigest digest = Hash.newDigest();
    private int position;
    private int filled;
    private byte[] pending = new byte[0];

    /** A line without its new line; the text is null when it is not UTF-8 or too long. */
    record Line(@Nullable String text, boolean terminated) {}

    LineSource(InputStream file) throws IOException {
        InputStream buffered = new BufferedInputStream(file, BUFFER);
        buffered.mark(2);
        boolean gzip = buffered.read() == GZIP_FIRST && buffered.read() == GZIP_SECOND;
        buffered.reset();
        this.in = gzip ? new GZIPInputStream(buffered, BUFFER) : buffered;
    }

    /** The next line, or null at the end of the file. */
    @Nullable
    Line next() throws IOException {
        digest.update(pending);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        while (true) {
            if (position == filled && !fill()) {
                pending = line.toByteArray();
                return pending.length == 0 && !tooLong ? null : new Line(null, false);
            }
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            tooLong |= line.size() > LINE_MAX;
            if (!tooLong) {
                line.write(buffer, position, end - position);
            }
            position = end;
            if (end < filled) {
                position++;
                return finish(line, tooLong);
            }
        }
    }

    /** Ends the hashing: to be asked once, at the last line. */
    Hash hashOfLinesBefore() {
        return Hash.of(digest.digest());
    }

    private Line finish(ByteArrayOutputStream line, boolean tooLong) {
        line.write('\n');
        pending = line.toByteArray();
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(pending, 0, pending.length - 1))
                    .toString();
            return new Line(tooLong ? null : text, true);
        } catch (CharacterCodingException e) {
            return new Line(null, true);
        }
    }

    private boolean fill() throws IOException {
        filled = Math.max(0, in.read(buffer));
        position = 0;
        return filled > 0;
    }
}
