package dev.plumbline.platform.http;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.Public;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;

/**
 * What a handler method says of itself.
 *
 * @param action     {@code feature.verb}, from the names of controller and method; also operation id and audit action
 * @param permission null for an endpoint that anybody may call
 */
public record Endpoint(String action, @Nullable String permission, boolean idempotent) {

    public static Endpoint of(HandlerMethod handler) {
        Allow allow = handler.getMethodAnnotation(Allow.class);
        boolean open = handler.hasMethodAnnotation(Public.class)
                || !handler.getBeanType().getName().startsWith("dev.plumbline.");
        if (allow == null && !open) {
            throw new IllegalStateException(handler + " says neither @Allow nor @Public");
        }
        return new Endpoint(
                action(handler), allow == null ? null : allow.value(), handler.hasMethodAnnotation(Idempotent.class));
    }

    static String action(HandlerMethod handler) {
        String feature = handler.getBeanType().getSimpleName().replaceFirst("Controller$", "");
        return kebab(feature) + "." + kebab(handler.getMethod().getName());
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
