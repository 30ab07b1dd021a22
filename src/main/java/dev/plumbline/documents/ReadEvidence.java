package dev.plumbline.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What machines read in versions of documents, for modules that have a person confirm it. Needs a running transaction. */
public interface ReadEvidence {
    /**
     * The likeliest of each; null where nothing was read, or nobody has looked yet.
     *
     * @param expiresOn the last day that it holds, or the day of the next check: papers mix the two
     */
    record Believed(
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate expiresOn,
            @Nullable String reference,
            @Nullable Outcome outcome) {}

    /** @throws dev.plumbline.shared.Problem when the caller does not see the document */
    Believed of(DocumentVersionId id);
}
