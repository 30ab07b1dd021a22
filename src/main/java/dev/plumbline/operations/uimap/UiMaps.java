package dev.plumbline.operations.uimap;

import dev.plumbline.firms.FirmRoles;
import dev.plumbline.firms.FirmsPermission;
import dev.plumbline.platform.Authenticator;
import dev.plumbline.platform.Caller;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The map as the caller may see it, or as somebody of another role would. */
@Component
class UiMaps {
    private final MapSources sources;
    private final FirmRoles roles;
    private final Authenticator authenticator;

    UiMaps(MapSources sources, FirmRoles roles, Authenticator authenticator) {
        this.sources = sources;
        this.roles = roles;
        this.authenticator = authenticator;
    }

    /**
     * What can be used.
     *
     * @param role code of the role as which the caller wants to see; null for what they may themselves
     * @throws Problem when they may not see as others do, or there is no such role
     */
    WholeMap.Sight seen(@Nullable String role) {
        Caller me = me();
        if (role == null) {
            return sources.whole().seenBy(me);
        }
        requireSight(me);
        return roles.all().stream()
                .filter(each -> each.code().equals(role))
                .findFirst()
                .map(each -> sources.whole().seenBy(Caller.withRole(each.permissions())))
                .orElseThrow(Problem.notFound("role"));
    }

    /** The roles as which the caller may see: of their firm; without a firm those that every firm has. None for others. */
    List<FirmRoles.Facts> roles() {
        return seesAsOthers(me()) ? roles.all() : List.of();
    }

    private Caller me() {
        Scope scope = Scope.current();
        boolean operator = authenticator.isOperator(scope);
        return Caller.of(scope, () -> operator);
    }

    private static boolean seesAsOthers(Caller caller) {
        return caller.may(FirmsPermission.ROLE_MANAGE) || caller.operator().getAsBoolean();
    }

    private static void requireSight(Caller caller) {
        if (!seesAsOthers(caller)) {
            throw Problem.of(
                    SharedProblem.FORBIDDEN,
                    "Seeing as another role needs the permission \"" + FirmsPermission.ROLE_MANAGE
                            + "\". Ask an owner or admin of your firm.");
        }
    }
}
