package dev.plumbline.records;

import dev.plumbline.shared.MemberId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells what happened with records: a bean of the module that knows it. What only the log knows a {@link LoggedTable} tells.
 */
public interface TimelineSource {
    /** How it is chosen: {@code comments}. Sources that people see as one have the same code. */
    String code();

    /** No other source has it: it decides the order of what happened at the same instant, which has to stay. */
    String name();

    /** Who may read it, besides seeing the record; null for all who do. */
    @Nullable
    String permission();

    /** Whether it tells of records of this kind. */
    boolean serves(String kind);

    /**
     * The latest of what is asked for, in one statement, ordered by time and id, downwards.
     *
     * @param records a record that the caller may know of, and those that were merged into it
     */
    List<TimelineEntry> read(String kind, List<UUID> records, TimelineSpan span);

    /**
     * Tells what one member did, with whatever records: a bean of the module that knows it, often the same that tells of a record.
     * What only the log knows needs none.
     */
    interface OfMember {
        /** As of {@link TimelineSource#code}. */
        String code();

        /** As of {@link TimelineSource#name}. */
        String name();

        /** As of {@link TimelineSource#permission}. */
        @Nullable
        String permission();

        /**
         * The latest of what is asked for, in one statement, ordered by time and id, downwards. Nothing is left out because the
         * caller may not know of its record: whoever asks does that.
         */
        List<Done> doneBy(MemberId member, TimelineSpan span);
    }

    /** @param kind of the record with which it was done */
    record Done(String kind, TimelineEntry entry) {}
}
