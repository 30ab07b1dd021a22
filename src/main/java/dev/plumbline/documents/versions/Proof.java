package dev.plumbline.documents.versions;

import dev.plumbline.documents.Outcome;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a document proves, as whoever verified it read it there.
 *
 * @param issuedOn  the day that it states
 * @param expiresOn the last day on which it holds
 * @param reference the number that its issuer gave it
 */
public record Proof(
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        @Size(max = 100) @Nullable String reference,
        @Nullable Outcome outcome) {}
