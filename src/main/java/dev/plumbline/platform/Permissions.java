package dev.plumbline.platform;

import java.util.List;

/** All permissions of one module. */
public record Permissions(String module, List<Permission> all) {
    public static Permissions of(String module, Permission... all) {
        return new Permissions(module, List.of(all));
    }
}
