package dev.plumbline.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What was done to one record.
 *
 * @param table     schema and table of the record
 * @param made      whether the record came into being by it
 * @param actorName who acted, by the name of that time
 * @param before    the columns that changed as they were; null when it was made
 * @param after     the columns that changed as they are since; all that have a value when it was made
 */
public record RecordedAct(
        UUID id,
        Instant at,
        String table,
        UUID subject,
        boolean made,
        String actorKind,
        @Nullable String actorName,
        @Nullable String reason,
        @Nullable JsonNode before,
        JsonNode after) {}
