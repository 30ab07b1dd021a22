package dev.plumbline.operations.checks;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.AskedWithin;
import dev.plumbline.platform.Check;
import dev.plumbline.platform.Finding;
import dev.plumbline.platform.Permission;
import dev.plumbline.platform.Permissions;
import dev.plumbline.platform.Routes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whether every endpoint says who may call it, by a permission that there is, and every permission lets somebody do something. */
@Component
class PermissionsCheck implements Check {
    private final Routes routes;
    private final List<Permissions> permissions;
    private final List<AskedWithin> askedWithin;

    PermissionsCheck(Routes routes, List<Permissions> permissions, List<AskedWithin> askedWithin) {
        this.routes = routes;
        this.permissions = List.copyOf(permissions);
        this.askedWithin = List.copyOf(askedWithin);
    }

    @Override
    public String name() {
        return "permissions";
    }

    @Override
    public Finding look() {
        Set<String> declared = permissions.stream()
                .flatMap(each -> each.all().stream())
                .map(Permission::code)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> asked = routes.all().stream()
                .map(Routes.Route::permission)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        asked.addAll(routes.askedWithin());
        askedWithin.forEach(each -> asked.addAll(each.codes()));
        asked.removeAll(Allow.OF_NO_ROLE);
        List<String> silent = routes.withoutPermission();
        List<String> unknown = without(asked, declared);
        List<String> unused = without(declared, asked);
        return finding(silent, unknown, unused)
                .with("silent", silent)
                .with("unknown", unknown)
                .with("unused", unused);
    }

    private static List<String> without(Set<String> some, Set<String> others) {
        return some.stream().filter(code -> !others.contains(code)).toList();
    }

    private static Finding finding(List<String> silent, List<String> unknown, List<String> unused) {
        if (!silent.isEmpty() || !unknown.isEmpty()) {
            return Finding.blocking(
                    "Endpoints that say nothing of who may call them, or name a permission that nobody can have.",
                    "Deploy a version in which each says @Allow or @Public, with permissions that a module declares.");
        }
        return unused.isEmpty()
                ? Finding.well("Every endpoint says who may call it.")
                : Finding.blocking(
                        "Permissions that no endpoint asks for: whoever has them may do no more than others.",
                        "Deploy a version in which an endpoint asks for each, by @Allow or @AsksWithin, or that has them no"
                                + " more.");
    }
}
