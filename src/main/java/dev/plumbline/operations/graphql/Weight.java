package dev.plumbline.operations.graphql;

import dev.plumbline.operations.OperationsProblem;
import dev.plumbline.shared.Problem;
import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much a query asks for, as it is written and before anything is asked.
 *
 * @param depth   how many fields stand within each other
 * @param cost    fields of the answer, each as often as its lists may repeat it, and {@link #CALL} for each call
 * @param calls   fields of {@code Query}, each of which is a call
 * @param aliases fields that are named otherwise
 */
record Weight(int depth, long cost, int calls, int aliases) {
    static final int DEPTH_MAX = 12;
    static final long COST_MAX = 50_000;
    static final int CALLS_MAX = 10;
    static final int ALIASES_MAX = 30;
    /** What a call costs beside its fields. */
    static final int CALL = 50;

    static Weight of(
            GraphQLSchema schema,
            Document document,
            @Nullable String operation,
            Map<String, @Nullable Object> variables) {
        return new Weighing(schema, document, variables).weigh(operation);
    }

    /** @throws Problem for the first limit that it goes beyond */
    void require() {
        require(
                calls <= CALLS_MAX,
                OperationsProblem.QUERY_CALLS,
                "One request makes up to " + CALLS_MAX + " calls, this one " + calls + ". Ask in several requests.");
        require(
                aliases <= ALIASES_MAX,
                OperationsProblem.QUERY_ALIASES,
                "A query has up to " + ALIASES_MAX + " aliases, this one " + aliases + ". Ask in several requests.");
        require(
                depth <= DEPTH_MAX,
                OperationsProblem.QUERY_TOO_DEEP,
                "A query goes " + DEPTH_MAX + " fields deep, this one " + depth
                        + ". Ask for what lies deeper by itself.");
        require(
                cost <= COST_MAX,
                OperationsProblem.QUERY_TOO_COSTLY,
                "A query may cost " + COST_MAX + ", this one costs " + cost
                        + ". Ask for fewer fields, or give lists a smaller limit.");
    }

    private static void require(boolean kept, OperationsProblem problem, String detail) {
        if (!kept) {
            throw Problem.of(problem, detail);
        }
    }
}
