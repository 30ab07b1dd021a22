package dev.plumbline.operations.graphql;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a query.
 *
 * @param data   what was asked for; null in place of what was refused, absent when nothing of the query was answered
 * @param errors what was refused; absent when nothing was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GraphqlAnswer(
        @Nullable Map<String, Object> data, @Nullable List<Refusal> errors) {

    /**
     * One refusal.
     *
     * @param message    what is wrong and what to do about it
     * @param locations  where in the query
     * @param path       which field of the answer; absent when it is the whole query
     * @param extensions {@code code}, {@code status} and what else the problem says by HTTP
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Refusal(
            String message,
            @Nullable List<Place> locations,
            @Nullable List<Object> path,
            Map<String, Object> extensions) {}

    /** Where in the query, both from 1. */
    record Place(int line, int column) {}

    static GraphqlAnswer refused(Refusal refusal) {
        return new GraphqlAnswer(null, List.of(refusal));
    }
}
