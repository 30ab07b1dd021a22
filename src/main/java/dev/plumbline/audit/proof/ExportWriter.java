package dev.plumbline.audit.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.audit.proof.event.AuditLeaf;
import dev.plumbline.audit.proof.event.EventContent;
import dev.plumbline.audit.proof.event.Salt;
import dev.plumbline.audit.proof.note.SignedNote;
import dev.plumbline.audit.proof.tree.Hash;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an export as it streams out of the database, a tile of 256 leaves at a time: the stored hashes of the leaves,
 * then the events, each checkpoint right behind the last event that it covers. Wrap the stream in a
 * {@link java.util.zip.GZIPOutputStream} for a compressed export. Not thread-safe; closes nothing.
 */
public final class ExportWriter {
    static final int TILE = 256;

    private final Lines lines;
    private final List<Hash> tile = new ArrayList<>();
    private final List<String> held = new ArrayList<>();
    private long leaves;
    private long events;
    private long checkpoints;

    public ExportWriter(OutputStream out, ExportHeader header) throws IOException {
        this.lines = new Lines(out);
        lines.write(header.line());
    }

    /** Writes lines, and knows what all of them together hash to. */
    static final class Lines {
        private final OutputStream out;
        private final MessageDigest digest = Hash.newDigest();

        Lines(OutputStream out) {
            this.out = out;
        }

        void write(String line) throws IOException {
            byte[] bytes = (line + "\n").getBytes(UTF_8);
            digest.update(bytes);
            out.write(bytes);
        }

        /** Nothing can be written after. */
        void end(long checkpoints, long events) throws IOException {
            write(endLine(checkpoints, events, Hash.of(digest.digest())));
            out.flush();
        }
    }

    /** Content and salt of an event that is not erased. */
    public record Disclosed(EventContent content, Salt salt) {}

    /**
     * The next leaf of the tree.
     *
     * @param stored the leaf's hash from the stored tree, not computed from the event: a difference is what the verifier finds
     * @param event the event as the database holds it now; null when its row is gone
     * @param disclosed null when the content was erased
     */
    public void leaf(Hash stored, @Nullable AuditLeaf event, @Nullable Disclosed disclosed) throws IOException {
        if (event != null) {
            held.add(eventLine(leaves, event, disclosed));
            events++;
        }
        tile.add(stored);
        leaves++;
        if (tile.size() == TILE) {
            flush();
        }
    }

    /** A checkpoint over all leaves written so far; every one that was ever issued belongs into the export. */
    public void checkpoint(SignedNote note) throws IOException {
        checkpoints++;
        String line = markLine(note);
        if (tile.isEmpty()) {
            lines.write(line);
        } else {
            held.add(line);
        }
    }

    /** Writes the last line. Without it the file counts as cut off. */
    public void end() throws IOException {
        flush();
        lines.end(checkpoints, events);
    }

    static String markLine(SignedNote note) {
        return "{\"checkpoint\":" + JsonMapper.shared().writeValueAsString(note.toString()) + "}";
    }

    static String eventLine(long index, AuditLeaf event, @Nullable Disclosed disclosed) {
        String middle = "\"index\":" + index + ",\"leaf\":" + event.canonical();
        return disclosed == null
                ? "{\"erased\":true," + middle + "}"
                : "{\"content\":" + disclosed.content().canonical() + "," + middle + ",\"salt\":\""
                        + disclosed.salt().base64() + "\"}";
    }

    static String tileLine(long from, List<Hash> hashes) {
        return hashes.stream()
                .map(hash -> "\"" + hash.base64() + "\"")
                .collect(Collectors.joining(",", "{\"from\":" + from + ",\"hashes\":[", "]}"));
    }

    static String endLine(long checkpoints, long events, Hash sha256) {
        return "{\"end\":{\"checkpoints\":" + checkpoints + ",\"events\":" + events + ",\"sha256\":\"" + sha256.base64()
                + "\"}}";
    }

    private void flush() throws IOException {
        if (tile.isEmpty()) {
            return;
        }
        lines.write(tileLine(leaves - tile.size(), tile));
        for (String line : held) {
            lines.write(line);
        }
        tile.clear();
        held.clear();
    }
}
