package dev.plumbline.documents.holds;

import dev.plumbline.documents.DocumentId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What callers send. */
final class HoldRequests {
    private HoldRequests() {}

    /**
     * @param document  of the record; absent for all documents of the record
     * @param reference of the matter
     */
    record NewHold(
            @NotBlank @Size(max = 1000) String reason,
            @Size(max = 200) @Nullable String reference,
            @Nullable DocumentId document) {
        HoldRepository.NewHold hold() {
            String of = reference == null || reference.isBlank() ? null : reference.strip();
            return new HoldRepository.NewHold(reason.strip(), of, document);
        }
    }

    record Lifting(@NotBlank @Size(max = 1000) String reason) {}
}
