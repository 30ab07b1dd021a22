package dev.plumbline.audit.view;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One recorded act.
 *
 * @param operation what happened to the row: insert, update, delete; note when no row changed
 * @param before    the changed columns as they were
 * @param after     the changed columns as they are since
 * @param index     place in the sealed log; null for the moment until it is sealed
 */
record EventView(
        UUID id,
        Instant at,
        String action,
        String operation,
        Subject subject,
        Who actor,
        @Nullable UUID onBehalfOf,
        @Nullable UUID session,
        @Nullable String request,
        @Nullable String reason,
        @Nullable JsonNode before,
        @Nullable JsonNode after,
        @Nullable Long index) {

    /** The record that was acted on. */
    record Subject(String type, @Nullable UUID id) {}

    /** Who acted, with the name of that time. */
    record Who(String kind, @Nullable UUID id, @Nullable String name) {}
}
