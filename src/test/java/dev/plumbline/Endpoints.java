package dev.plumbline;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.Public;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The endpoints of the running application, from its own route table. */
@TestComponent
public class Endpoints {
    private final RequestMappingHandlerMapping mapping;

    Endpoints(RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.mapping = requestMappingHandlerMapping;
    }

    /** One method at one address. The permission is empty for an endpoint that anybody may call. */
    public record Endpoint(
            String method, String path, String action, String permission, boolean idempotent, HandlerMethod handler) {
        public boolean isPublic() {
            return permission.isEmpty();
        }

        /** Whether an answer has no end, so that nobody should wait for it. */
        public boolean streams() {
            RequestMapping mapping =
                    AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
            return mapping != null && List.of(mapping.produces()).contains(MediaType.TEXT_EVENT_STREAM_VALUE);
        }

        /** The path with every variable replaced. */
        public String with(String value) {
            return path.replaceAll("\\{[^}]+}", value);
        }

        public boolean hasVariable() {
            return path.contains("{");
        }
    }

    public List<Endpoint> all() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(e -> e.getValue().getBeanType().getName().startsWith("dev.plumbline."))
                .flatMap(e -> paths(e.getKey()).stream()
                        .flatMap(path -> e.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> endpoint(method.name(), path, e.getValue()))))
                .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method))
                .toList();
    }

    private static List<String> paths(RequestMappingInfo info) {
        return info.getPatternValues().stream().sorted().toList();
    }

    private static Endpoint endpoint(String method, String path, HandlerMethod handler) {
        Allow allow = handler.getMethodAnnotation(Allow.class);
        if (allow == null && !handler.hasMethodAnnotation(Public.class)) {
            throw new AssertionError(handler + " says neither @Allow nor @Public");
        }
        return new Endpoint(
                method,
                path,
                kebab(handler.getBeanType().getSimpleName().replaceFirst("Controller$", "")) + "."
                        + kebab(handler.getMethod().getName()),
                allow == null ? "" : allow.value(),
                handler.hasMethodAnnotation(Idempotent.class),
                handler);
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
