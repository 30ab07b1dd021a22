package dev.plumbline.audit.proof;

import dev.plumbline.audit.proof.note.Checkpoint;
import org.jspecify.annotations.Nullable;

/**
 * The result of a verification.
 *
 * @param format of the file
 * @param finding null when everything holds
 * @param events how many events were found in order
 * @param erased how many of them had their content erased, so that only the rest of the event is proven
 * @param last the newest checkpoint that holds
 * @param ownKeys whether the keys came from the file itself: then the file proves only that it is consistent
 */
public record VerifyReport(
        ExportHeader.Format format,
        @Nullable Finding finding,
        long events,
        long erased,
        long checkpoints,
        @Nullable Checkpoint last,
        boolean ownKeys) {

    public boolean holds() {
        return finding == null;
    }
}
