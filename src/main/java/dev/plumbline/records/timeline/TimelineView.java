package dev.plumbline.records.timeline;

import dev.plumbline.shared.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One page of what happened with a record, the latest first.
 *
 * @param sources of which the caller may read; of these a filter chooses
 */
record TimelineView(List<Entry> items, @Nullable String nextCursor, List<String> sources) {
    /**
     * Something that happened.
     *
     * @param id      unique among those of its source and verb
     * @param source  what tells it: {@code comments}
     * @param verb    what happened: {@code posted}
     * @param record  with which record it happened: this one, one that was merged into it, the one that it came from, or the one with which
     *                a member did it
     * @param text    what was written with it; absent for nothing
     * @param link    where more of it is shown inside the application; absent for nowhere
     * @param facts   codes and numbers that belong to the verb, by name
     * @param changes fields that it changed
     * @param event   its entry in the audit log; absent where it is told from something else
     */
    record Entry(
            UUID id,
            Instant at,
            String source,
            String verb,
            Who who,
            WithRecord record,
            @Nullable String text,
            @Nullable String link,
            Map<String, String> facts,
            List<Change> changes,
            @Nullable UUID event) {}

    /**
     * The record with which it happened.
     *
     * @param name what it is called, in the timeline of a member; absent elsewhere
     * @param link its page inside the application, where it has a name
     */
    record WithRecord(
            String kind,
            UUID id,
            @Nullable String name,
            @Nullable String link) {}

    /** Who did it; without a name for what came by itself. */
    record Who(Actor.Kind kind, @Nullable String name) {}

    /** A field before and after; absent when it was or is empty. */
    record Change(
            String field, @Nullable Object before, @Nullable Object after) {}
}
