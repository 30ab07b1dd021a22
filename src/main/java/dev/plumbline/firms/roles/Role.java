package dev.plumbline.firms.roles;

import dev.plumbline.firms.RoleId;
import dev.plumbline.shared.RowScope;
import java.util.Set;

/** What its holders may do, and on which rows. */
public record Role(
        RoleId id, String code, String name, boolean builtIn, Set<String> permissions, RowScope rows, long version) {}
