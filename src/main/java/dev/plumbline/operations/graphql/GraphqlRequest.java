package dev.plumbline.operations.graphql;

import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A query as clients of GraphQL send it.
 *
 * @param query         its text, of up to 16,384 characters; absent when it is kept under its hash
 * @param operationName which of its operations; needed where it has several
 * @param variables     values of its variables by their names
 * @param extensions    {@code persistedQuery.sha256Hash}: the hash under which the query is kept, or is to be kept
 */
record GraphqlRequest(
        @Nullable String query,
        @Nullable @Size(max = 200) String operationName,
        @Nullable Map<String, @Nullable Object> variables,
        @Nullable Map<String, @Nullable Object> extensions) {

    /** Null when the query has none. */
    @Nullable
    String hash() {
        Object kept = extensions == null ? null : extensions.get("persistedQuery");
        Object hash = kept instanceof Map<?, ?> members ? members.get("sha256Hash") : null;
        return hash instanceof String text ? text : null;
    }

    Map<String, @Nullable Object> values() {
        return variables == null ? Map.of() : variables;
    }
}
