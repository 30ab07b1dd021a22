package dev.plumbline.platform.http;

import dev.plumbline.shared.FieldProblem;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.RecordComponent;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** What a handler takes in the query. Anything else is refused: a misspelt filter would show or export everything. */
final class QueryNames {
    private final Set<String> names;

    private QueryNames(Set<String> names) {
        this.names = names;
    }

    static QueryNames of(HandlerMethod handler) {
        Set<String> names = new HashSet<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            RequestParam single = parameter.getParameterAnnotation(RequestParam.class);
            if (single != null) {
                names.add(single.name().isEmpty() ? nameOf(parameter) : single.name());
            } else if (isObject(parameter)) {
                Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .map(RecordComponent::getName)
                        .forEach(names::add);
            }
        }
        return new QueryNames(names);
    }

    /** A parameter object: its members are parameters. What is annotated comes from the body, the path or a header. */
    private static boolean isObject(MethodParameter parameter) {
        return parameter.getParameterType().isRecord()
                && Stream.of(parameter.getParameterAnnotations())
                        .map(a -> a.annotationType().getPackageName())
                        .noneMatch(p -> p.equals(RequestBody.class.getPackageName()) || p.startsWith("dev.plumbline."));
    }

    private static String nameOf(MethodParameter parameter) {
        return Objects.requireNonNull(parameter.getParameter().getName(), "compiled with -parameters");
    }

    /** @throws Problem naming each part of the query that the handler does not take */
    void check(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null || query.isEmpty()) {
            return;
        }
        List<FieldProblem> unknown = Stream.of(query.split("&"))
                .filter(part -> !part.isEmpty())
                .map(part -> URLDecoder.decode(part.split("=", 2)[0], StandardCharsets.UTF_8))
                .filter(name -> !names.contains(name))
                .distinct()
                .map(name ->
                        new FieldProblem("query:" + name, "unknown", "There is no parameter \"" + name + "\" here."))
                .toList();
        if (!unknown.isEmpty()) {
            throw Problem.of(SharedProblem.INVALID, unknown.getFirst().message(), unknown);
        }
    }
}
