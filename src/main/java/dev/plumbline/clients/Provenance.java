package dev.plumbline.clients;

import dev.plumbline.shared.MemberId;
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
}
