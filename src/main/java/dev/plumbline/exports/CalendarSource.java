package dev.plumbline.exports;

import java.util.List;

/** Something that has dates, for calendar feeds; a bean of the module that owns it. */
public interface CalendarSource {
    /** How it is chosen: {@code follow-ups}. Part of what calendar programs know an entry by: it never changes. */
    String code();

    /** What people call it. */
    String label();

    /** Who may have it; asked at each fetch. */
    String permission();

    /**
     * What the caller may see of a span, the earliest first, in a number of statements that does not grow with what there is.
     * Runs in the caller's scope and a transaction.
     */
    List<CalendarEntry> read(CalendarSpan span);
}
