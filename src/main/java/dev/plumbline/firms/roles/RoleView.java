package dev.plumbline.firms.roles;

import dev.plumbline.firms.RoleId;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.RowScope;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.Versioned;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role.
 *
 * @param grantable whether the caller may give it to somebody
 */
record RoleView(
        RoleId id,
        String code,
        String name,
        boolean builtIn,
        RowScope rows,
        List<String> permissions,
        long members,
        boolean grantable,
        List<CommandView> commands,
        long version)
        implements Versioned {

    static RoleView of(RoleInUse used, @Nullable UUID ownRole) {
        Role role = used.role();
        Access caller = Scope.current().access();
        boolean own = role.id().value().equals(ownRole);
        return new RoleView(
                role.id(),
                role.code(),
                role.name(),
                role.builtIn(),
                role.rows(),
                role.permissions().stream().sorted().toList(),
                used.members(),
                Grants.within(caller, role).met(),
                List.of(
                        CommandView.of(RoleReadiness.change(role, own, caller)),
                        CommandView.of(RoleReadiness.delete(used, own, caller))),
                role.version());
    }
}
