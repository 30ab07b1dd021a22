package dev.plumbline.operations.checks;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Check;
import dev.plumbline.platform.Finding;
import dev.plumbline.platform.Permission;
import dev.plumbline.platform.Permissions;
import dev.plumbline.platform.Routes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whether every endpoint says who may call it, by a permission that there is. */
@Component
class PermissionsCheck implements Check {
    private final Routes routes;
    private final Set<String> declared;

    PermissionsCheck(Routes routes, List<Permissions> permissions) {
        this.routes = routes;
        this.declared = permissions.stream()
                .flatMap(each -> each.all().stream())
                .map(Permission::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String name() {
        return "permissions";
    }

    @Override
    public Finding look() {
        List<String> silent = routes.withoutPermission();
        List<String> unknown = routes.all().stream()
                .map(Routes.Route::permission)
                .filter(Objects::nonNull)
                .filter(code -> !Allow.OF_NO_ROLE.contains(code) && !declared.contains(code))
                .distinct()
                .toList();
        return silent.isEmpty() && unknown.isEmpty()
                ? Finding.well("Every endpoint says who may call it.")
                : Finding.blocking(
                                "Endpoints that say nothing of who may call them, or name a permission that nobody can have.",
                                "Deploy a version in which each says @Allow or @Public.")
                        .with("silent", silent)
                        .with("unknown", unknown);
    }
}
