package dev.plumbline.platform.http;

import dev.plumbline.shared.FieldProblem;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/**
 * What a handler takes in the query. Anything else is refused: a misspelt filter would show or export everything. So is one
 * value said twice: whoever stands between may have read the other.
 */
final class QueryNames {
    /** By name, whether it takes several values. */
    private final Map<String, Boolean> names;

    private QueryNames(Map<String, Boolean> names) {
        this.names = names;
    }

    static QueryNames of(HandlerMethod handler) {
        Map<String, Boolean> names = new HashMap<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            RequestParam single = parameter.getParameterAnnotation(RequestParam.class);
            if (single != null) {
                names.put(
                        single.name().isEmpty() ? nameOf(parameter) : single.name(),
                        isSeveral(parameter.getParameterType()));
            } else if (isObject(parameter)) {
                Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .forEach(member -> names.put(member.getName(), isSeveral(member.getType())));
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

    private static boolean isSeveral(Class<?> type) {
        return type.isArray() || Iterable.class.isAssignableFrom(type);
    }

    /** @throws Problem naming each part of the query that the handler does not take, or not twice */
    void check(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null || query.isEmpty()) {
            return;
        }
        List<String> given = Stream.of(query.split("&"))
                .filter(part -> !part.isEmpty())
                .map(part -> URLDecoder.decode(part.split("=", 2)[0], StandardCharsets.UTF_8))
                .toList();
        List<FieldProblem> wrong = given.stream()
                .distinct()
                .map(name -> fault(name, Collections.frequency(given, name)))
                .flatMap(Optional::stream)
                .toList();
        if (!wrong.isEmpty()) {
            throw Problem.of(SharedProblem.INVALID, wrong.getFirst().message(), wrong);
        }
    }

    private Optional<FieldProblem> fault(String name, int times) {
        Boolean several = names.get(name);
        if (several == null) {
            return Optional.of(
                    new FieldProblem("query:" + name, "unknown", "There is no parameter \"" + name + "\" here."));
        }
        return several || times == 1
                ? Optional.empty()
                : Optional.of(new FieldProblem("query:" + name, "twice", "Say \"" + name + "\" once."));
    }
}
