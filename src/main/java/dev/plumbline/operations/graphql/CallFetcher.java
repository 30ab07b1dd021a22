package dev.plumbline.operations.graphql;

import dev.plumbline.platform.InnerCalls;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Answers a field of {@code Query} by the call that it is made of. A refusal of the call is an error of the field. */
final class CallFetcher implements DataFetcher<DataFetcherResult<Object>> {
    private final ReadOperation operation;
    private final InnerCalls calls;
    private final ObjectReader reader;

    CallFetcher(ReadOperation operation, InnerCalls calls, JsonMapper json) {
        this.operation = operation;
        this.calls = calls;
        this.reader = json.readerFor(Object.class).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    @Override
    public DataFetcherResult<Object> get(DataFetchingEnvironment field) {
        InnerCalls.Answer answer = calls.get(target(field.getArguments()));
        if (answer.isGood()) {
            return DataFetcherResult.newResult()
                    .data(answer.body().isEmpty() ? null : reader.readValue(answer.body()))
                    .build();
        }
        Map<String, Object> problem = problem(answer);
        return DataFetcherResult.newResult()
                .error(GraphqlErrorBuilder.newError(field)
                        .message(String.valueOf(problem.remove("detail")))
                        .extensions(problem)
                        .build())
                .build();
    }

    private Map<String, Object> problem(InnerCalls.Answer answer) {
        Map<String, Object> problem = new LinkedHashMap<>();
        if (reader.readValue(answer.body()) instanceof Map<?, ?> members) {
            members.forEach((name, value) -> problem.put(String.valueOf(name), value));
        }
        if (answer.retryAfter() != null) {
            problem.put("retryAfter", Integer.valueOf(answer.retryAfter()));
        }
        return problem;
    }

    InnerCalls.Target target(Map<String, Object> arguments) {
        return new InnerCalls.Target(
                operation.route(),
                operation.parameters().stream()
                        .filter(ReadOperation.Parameter::inPath)
                        .map(parameter -> String.valueOf(arguments.get(parameter.name())))
                        .toList(),
                operation.parameters().stream()
                        .filter(parameter -> !parameter.inPath())
                        .flatMap(parameter -> parts(parameter.name(), arguments.get(parameter.name())))
                        .toList());
    }

    /** A list is one part for each of its values, as by HTTP. */
    private static Stream<InnerCalls.Part> parts(String name, @Nullable Object value) {
        if (value == null) {
            return Stream.empty();
        }
        return (value instanceof List<?> values ? values.stream() : Stream.of(value))
                .map(each -> new InnerCalls.Part(name, String.valueOf(each)));
    }
}
