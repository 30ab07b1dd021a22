package dev.plumbline.operations.graphql;

import dev.plumbline.operations.OperationsProblem;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.ProblemCode;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.introspection.GoodFaithIntrospection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Problems as errors of GraphQL. What the library says of queries is passed on; what it says of our answers is for the log. */
final class Refusals {
    private static final Logger log = LoggerFactory.getLogger(Refusals.class);
    private static final String CODE = "code";

    private Refusals() {}

    static GraphqlAnswer.Refusal of(Problem problem) {
        Map<String, Object> extensions = extensions(problem.code());
        if (!problem.errors().isEmpty()) {
            extensions.put("errors", problem.errors());
        }
        return new GraphqlAnswer.Refusal(problem.detail(), null, null, extensions);
    }

    static GraphqlAnswer.Refusal of(GraphQLError error) {
        Map<String, Object> given = error.getExtensions();
        if (given != null && given.containsKey(CODE)) {
            return refusal(error, String.valueOf(error.getMessage()), given);
        }
        ProblemCode code = code(error);
        if (code == SharedProblem.FAULT) {
            log.error(
                    "Request {}: a field was not answered: {}", Scope.current().request(), error.getMessage());
            return refusal(error, "This was not answered. If it stays, tell us the request id.", extensions(code));
        }
        return refusal(error, String.valueOf(error.getMessage()), extensions(code));
    }

    private static ProblemCode code(GraphQLError error) {
        if (error instanceof GoodFaithIntrospection.BadFaithIntrospectionError) {
            return OperationsProblem.QUERY_TOO_COSTLY;
        }
        if (!(error.getErrorType() instanceof ErrorType known)) {
            return SharedProblem.FAULT;
        }
        return switch (known) {
            case InvalidSyntax -> OperationsProblem.QUERY_MALFORMED;
            case ValidationError, OperationNotSupported -> OperationsProblem.QUERY_INVALID;
            case ExecutionAborted -> OperationsProblem.QUERY_TOO_COSTLY;
            case DataFetchingException, NullValueInNonNullableField -> SharedProblem.FAULT;
        };
    }

    private static GraphqlAnswer.Refusal refusal(GraphQLError error, String message, Map<String, Object> extensions) {
        List<GraphqlAnswer.Place> places = error.getLocations() == null
                ? List.of()
                : error.getLocations().stream()
                        .map(at -> new GraphqlAnswer.Place(at.getLine(), at.getColumn()))
                        .toList();
        return new GraphqlAnswer.Refusal(message, places.isEmpty() ? null : places, error.getPath(), extensions);
    }

    private static Map<String, Object> extensions(ProblemCode code) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("type", "/docs/errors#" + code.code());
        extensions.put("title", code.title());
        extensions.put("status", code.kind().status());
        extensions.put(CODE, code.code());
        extensions.put("requestId", Scope.current().request());
        return extensions;
    }
}
