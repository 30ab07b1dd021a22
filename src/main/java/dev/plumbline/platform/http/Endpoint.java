package dev.plumbline.platform.http;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Costly;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.Outward;
import dev.plumbline.platform.Public;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;

/**
 * What a handler method says of itself.
 *
 * @param action     {@code feature.verb}, from the names of controller and method; also operation id and audit action
 * @param permission null for an endpoint that anybody may call
 * @param ours       whether it is the product's own, and not a library's
 * @param outward    whether it reaches people or systems outside
 * @param costly     whether those of one firm take turns
 */
public record Endpoint(
        String action, @Nullable String permission, boolean idempotent, boolean ours, boolean outward, boolean costly) {

    public static Endpoint of(HandlerMethod handler) {
        Allow allow = handler.getMethodAnnotation(Allow.class);
        boolean ours = handler.getBeanType().getName().startsWith("dev.plumbline.");
        boolean open = handler.hasMethodAnnotation(Public.class) || !ours;
        if (allow == null && !open) {
            throw new IllegalStateException(handler + " says neither @Allow nor @Public");
        }
        return new Endpoint(
                action(handler),
                allow == null ? null : allow.value(),
                handler.hasMethodAnnotation(Idempotent.class),
                ours,
                handler.hasMethodAnnotation(Outward.class),
                handler.hasMethodAnnotation(Costly.class));
    }

    static String action(HandlerMethod handler) {
        String feature = handler.getBeanType().getSimpleName().replaceFirst("Controller$", "");
        return kebab(feature) + "." + kebab(handler.getMethod().getName());
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
