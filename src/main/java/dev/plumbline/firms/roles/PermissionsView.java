package dev.plumbline.firms.roles;

import dev.plumbline.platform.Permission;
import dev.plumbline.platform.Permissions;
import java.util.List;
import java.util.Set;

/** What one module lets a role allow. */
record PermissionsView(String module, List<Item> permissions) {
    /**
     * One permission.
     *
     * @param held  whether the caller has it, and so may give it
     * @param roles built-in roles that have it
     */
    record Item(String code, String label, boolean held, List<String> roles) {}

    static PermissionsView of(Permissions module, Set<String> held) {
        return new PermissionsView(
                module.module(), module.all().stream().map(p -> item(p, held)).toList());
    }

    private static Item item(Permission p, Set<String> held) {
        return new Item(
                p.code(),
                p.label(),
                held.contains(p.code()),
                p.roles().stream().sorted().toList());
    }
}
