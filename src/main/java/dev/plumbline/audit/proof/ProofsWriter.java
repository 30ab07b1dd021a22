package dev.plumbline.audit.proof;

import dev.plumbline.audit.proof.event.AuditLeaf;
import dev.plumbline.audit.proof.note.SignedNote;
import dev.plumbline.audit.proof.tree.Hash;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes single events of a log, each with its path to the root of one checkpoint, for {@code plumbline audit verify}. The
 * header is one of {@link ExportHeader.Format#PROOFS}. Not thread-safe; closes nothing.
 */
public final class ProofsWriter {
    private final ExportWriter.Lines lines;
    private long events;

    /** @param checkpoint that all paths lead to */
    public ProofsWriter(OutputStream out, ExportHeader header, SignedNote checkpoint) throws IOException {
        lines = new ExportWriter.Lines(out);
        lines.write(header.line());
        lines.write(ExportWriter.markLine(checkpoint));
    }

    /**
     * The next event; their indexes rise.
     *
     * @param disclosed null when the content was erased
     * @param path      of RFC 9162, 2.1.3
     */
    public void event(long index, AuditLeaf event, ExportWriter.@Nullable Disclosed disclosed, List<Hash> path)
            throws IOException {
        events++;
        lines.write(withPath(ExportWriter.eventLine(index, event, disclosed), disclosed == null, path));
    }

    /** Writes the last line. Without it the file counts as cut off. */
    public void end() throws IOException {
        lines.end(1, events);
    }

    /** Canonical JSON has the path behind the leaf and before the salt. */
    private static String withPath(String event, boolean erased, List<Hash> path) {
        String hashes = path.stream()
                .map(hash -> "\"" + hash.base64() + "\"")
                .collect(Collectors.joining(",", ",\"path\":[", "]"));
        int at = erased ? event.length() - 1 : event.lastIndexOf(",\"salt\":");
        return event.substring(0, at) + hashes + event.substring(at);
    }
}
