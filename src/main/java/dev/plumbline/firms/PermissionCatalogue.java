package dev.plumbline.firms;

import dev.plumbline.platform.Permission;
import dev.plumbline.platform.Permissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Everything that can be allowed, collected from all modules. */
@Component
public class PermissionCatalogue {
    private final List<Permissions> modules;

    PermissionCatalogue(List<Permissions> modules) {
        this.modules = List.copyOf(modules);
    }

    public List<Permissions> modules() {
        return modules;
    }

    public Set<String> codes() {
        return modules.stream()
                .flatMap(m -> m.all().stream())
                .map(Permission::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a built-in role allows. */
    public Set<String> of(String role) {
        return modules.stream()
                .flatMap(m -> m.all().stream())
                .filter(p -> p.roles().contains(role))
                .map(Permission::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
