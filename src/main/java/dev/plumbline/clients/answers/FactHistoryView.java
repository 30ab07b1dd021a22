package dev.plumbline.clients.answers;

import dev.plumbline.clients.AnswerSource;
import dev.plumbline.clients.facts.FactStanding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it was recorded.
 *
 * @param counts     whether it counts today: it was neither said anew for the same day nor withdrawn
 * @param recordedBy what the member is called; absent for what no member recorded
 */
record FactHistoryView(
        UUID id,
        FactStanding standing,
        @Nullable String value,
        LocalDate trueFrom,
        AnswerSource source,
        @Nullable String note,
        boolean counts,
        @Nullable String recordedBy,
        Instant recordedAt) {}
