package dev.plumbline.clients;

import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Scope;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where something that is recorded of a property comes from.
 *
 * @param recordedBy null for what no member recorded
 * @param recordedAt since when we know it; null for what nobody recorded
 */
public record Provenance(
        AnswerSource source,
        @Nullable String note,
        @Nullable MemberId recordedBy,
        @Nullable Instant recordedAt) {
    public static final int NOTE_MAX = 500;

    /** Of what the caller records now. */
    public static Provenance ofCaller(AnswerSource source, @Nullable String note, Instant now) {
        return new Provenance(source, note, Scope.current().access().member(), now);
    }

    /** Of the same, taken back by the caller. */
    public Provenance takenBack(Instant now) {
        return ofCaller(source, note, now);
    }
}
