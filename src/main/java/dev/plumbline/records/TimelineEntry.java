package dev.plumbline.records;

import dev.plumbline.shared.Actor;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.MemberId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Something that happened with a record.
 *
 * @param id      unique in its source
 * @param record  to which it happened: the record that was asked for, or one that was merged into it
 * @param verb    what happened, as a code: {@code assigned}
 * @param by      who did it
 * @param text    what was written with it, as people wrote it; null for nothing
 * @param link    where more of it is shown inside the application, beginning with a slash; null for nowhere
 * @param facts   codes and numbers that belong to the verb, by name
 * @param changes fields that it changed
 * @param event   its entry in the log; null where it is told from something else
 */
public record TimelineEntry(
        UUID id,
        Instant at,
        UUID record,
        String verb,
        By by,
        @Nullable String text,
        @Nullable String link,
        Map<String, String> facts,
        List<Change> changes,
        @Nullable UUID event) {

    /**
     * Who did something.
     *
     * @param member a member, who is shown by the name of today; null for everybody else
     * @param name   the name of that time; null where a member is named, and for what came by itself
     */
    public record By(
            Actor.Kind kind,
            @Nullable MemberId member,
            @Nullable String name) {
        /** @param member null for what came by itself */
        public static By member(@Nullable MemberId member) {
            return new By(member == null ? Actor.Kind.SYSTEM : Actor.Kind.USER, member, null);
        }
    }

    /** What a value names, which is then shown by its name. */
    public enum Names implements Coded {
        NOTHING,
        MEMBER,
        TERRITORY,
        ROLE
    }

    /**
     * A field before and after.
     *
     * @param field  as the API of the record calls it: {@code address.city}
     * @param before null when it was empty
     * @param after  null when it is empty since
     */
    public record Change(
            String field,
            Names names,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {}
}
