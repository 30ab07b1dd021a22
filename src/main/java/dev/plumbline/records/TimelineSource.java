package dev.plumbline.records;

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
}
