package dev.plumbline.records.timeline;

import dev.plumbline.records.TimelineEntry;
import dev.plumbline.records.TimelineSpan;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What of a timeline comes from one place, in one statement; of the same instant the first strand is the latest. */
interface Strand {
    /** No other strand of the timeline has it. */
    String name();

    /** Of which sources it tells. */
    Set<String> codes();

    /** What it tells of these sources; empty where that is nothing. */
    Optional<Strand> only(Collection<String> codes);

    /** The latest of what is asked for, ordered by time and id, downwards. */
    List<Line> read(TimelineSpan span);

    /**
     * An entry, and where it stands.
     *
     * @param source code of the source
     * @param kind   of the record with which it happened
     */
    record Line(String source, String kind, TimelineEntry entry) {}
}
