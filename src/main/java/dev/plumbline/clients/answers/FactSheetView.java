package dev.plumbline.clients.answers;

import dev.plumbline.clients.AnswerSource;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.facts.FactChoice;
import dev.plumbline.clients.facts.FactType;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that can be known of a property, and what is.
 *
 * @param version  how many answers were recorded so far
 * @param today    the day of the firm, after which nothing can be recorded
 * @param answered of how many facts there is an answer that somebody gave, or that follows
 * @param unknown  how many of these answers are that it is not known
 */
record FactSheetView(
        PropertyId id,
        long version,
        LocalDate asOf,
        Instant knownAt,
        LocalDate today,
        int answered,
        int unknown,
        List<Group> groups,
        List<CommandView> commands)
        implements Versioned {

    /** Facts that belong together. */
    record Group(String code, String label, List<Line> facts) {}

    /**
     * A fact and its answer.
     *
     * @param answer absent when it was never asked for
     */
    record Line(
            String code,
            String label,
            String help,
            FactType type,
            List<FactChoice> choices,
            @Nullable Integer min,
            @Nullable Integer max,
            @Nullable Given answer) {}

    /**
     * An answer.
     *
     * @param value      absent when it is not known
     * @param trueFrom   absent for what was always so
     * @param recordedBy what the member is called; absent for what no member recorded
     */
    record Given(
            boolean known,
            @Nullable String value,
            @Nullable LocalDate trueFrom,
            AnswerSource source,
            @Nullable String note,
            @Nullable String recordedBy,
            @Nullable Instant recordedAt) {
        /** Whether somebody still has to give an answer: it should follow and does not. */
        boolean open() {
            return !known && source == AnswerSource.POSTCODE;
        }
    }
}
