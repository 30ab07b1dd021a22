package dev.plumbline.operations.graphql;

import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import graphql.ExecutionResult;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

/** Answers queries, on the caller's thread: each field is a call through the door, in the scope that this finds there. */
@Component
class Graphql {
    private final RunningSchema schema;
    private final PersistedQueries persisted;

    Graphql(RunningSchema schema, PersistedQueries persisted) {
        this.schema = schema;
        this.persisted = persisted;
    }

    GraphqlAnswer answer(GraphqlRequest request) {
        try {
            String text = persisted.text(request);
            schema.documents().require(text, request.operationName(), request.values());
            ExecutionResult result = execute(text, request);
            if (result.isDataPresent()) {
                persisted.keep(request);
            }
            return answer(result);
        } catch (Problem refused) {
            return GraphqlAnswer.refused(Refusals.of(refused));
        }
    }

    private ExecutionResult execute(String text, GraphqlRequest request) {
        DefaultExecutionGraphQlRequest asked = new DefaultExecutionGraphQlRequest(
                text,
                request.operationName(),
                request.values(),
                Map.of(),
                Scope.current().request(),
                Locale.ENGLISH);
        return Objects.requireNonNull(schema.service().execute(asked).block()).getExecutionResult();
    }

    private static GraphqlAnswer answer(ExecutionResult result) {
        Map<String, Object> data = result.getData();
        List<GraphqlAnswer.Refusal> errors =
                result.getErrors().stream().map(Refusals::of).toList();
        return new GraphqlAnswer(data, errors.isEmpty() ? null : errors);
    }
}
