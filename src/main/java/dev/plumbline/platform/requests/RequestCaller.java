package dev.plumbline.platform.requests;

import dev.plumbline.shared.Actor;
import dev.plumbline.shared.Scope;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who makes a request, once that is known: ids, and no names. */
public record RequestCaller(
        @Nullable UUID user, @Nullable UUID key, @Nullable UUID firm) {
    private static final String ATTRIBUTE = RequestCaller.class.getName();
    private static final RequestCaller NOBODY = new RequestCaller(null, null, null);

    /** What was found out of the caller; the one whose key acts is the user. */
    public static void set(HttpServletRequest request, Scope scope) {
        Actor actor = scope.actor();
        boolean byKey = actor.kind() == Actor.Kind.API_KEY;
        UUID firm = scope.isPlatform() ? null : scope.firm().value();
        request.setAttribute(
                ATTRIBUTE,
                byKey
                        ? new RequestCaller(actor.onBehalfOf(), actor.id(), firm)
                        : new RequestCaller(actor.id(), null, firm));
    }

    /** By their names in the log: those that are known. */
    Map<String, UUID> ids() {
        Map<String, UUID> ids = new LinkedHashMap<>();
        put(ids, "user.id", user);
        put(ids, "plumbline.key.id", key);
        put(ids, "organization.id", firm);
        return ids;
    }

    private static void put(Map<String, UUID> ids, String name, @Nullable UUID id) {
        if (id != null) {
            ids.put(name, id);
        }
    }

    static RequestCaller of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof RequestCaller known ? known : NOBODY;
    }
}
