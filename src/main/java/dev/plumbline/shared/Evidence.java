package dev.plumbline.shared;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact that can meet a requirement. Written once: what turns out to be wrong is superseded by another one and stays, so
 * that it can still be said what was known at the time ({@link EvidenceState}).
 *
 * @param subject     what it is about
 * @param kind        what it shows, as its {@link EvidenceRule} says
 * @param issuedAt    when it was measured or issued; never later than it was recorded
 * @param verifiedBy  who vouches for it; null when nobody has
 * @param recordedAt  from when on we knew it
 * @param supersedes  the evidence that this one corrects; null for most. A renewal corrects nothing
 * @param ruleVersion the wording of the rule that it was judged by
 */
public record Evidence(
        UUID id,
        Id subject,
        String kind,
        Instant issuedAt,
        Validity validity,
        Outcome outcome,
        @Nullable MemberId verifiedBy,
        Instant recordedAt,
        @Nullable UUID supersedes,
        String ruleVersion) {

    public enum Outcome implements Coded {
        PASSED,
        /** Voids what had passed before it, until something passes later. */
        FAILED,
        /** Shows nothing: what it supersedes should never have been recorded. */
        WITHDRAWN
    }

    /** @throws IllegalArgumentException when it was recorded before it was issued, or supersedes itself */
    public Evidence {
        if (issuedAt.isAfter(recordedAt)) {
            throw new IllegalArgumentException("Recorded at " + recordedAt + ", before it was issued at " + issuedAt);
        }
        if (id.equals(supersedes)) {
            throw new IllegalArgumentException("Evidence " + id + " supersedes itself");
        }
    }

    boolean known(Instant at) {
        return !recordedAt.isAfter(at);
    }

    boolean issued(Instant at) {
        return !issuedAt.isAfter(at);
    }
}
