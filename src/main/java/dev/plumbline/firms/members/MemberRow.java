package dev.plumbline.firms.members;

import dev.plumbline.firms.Availability;
import dev.plumbline.firms.MemberStatus;
import dev.plumbline.firms.PermissionCatalogue;
import dev.plumbline.firms.RoleId;
import dev.plumbline.firms.roles.Role;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.RowScope;
import dev.plumbline.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads a member with its role. */
@Component
class MemberRow implements RowMapper<Member> {
    private final PermissionCatalogue catalogue;

    MemberRow(PermissionCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Member mapRow(ResultSet row, int n) throws SQLException {
        return new Member(
                new MemberId(row.getObject("id", UUID.class)),
                new UserId(row.getObject("user_id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                role(row),
                Coded.of(MemberStatus.class, row.getString("status")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                work(row),
                row.getLong("version"));
    }

    private static Member.Work work(ResultSet row) throws SQLException {
        return new Member.Work(
                Coded.of(Availability.class, row.getString("availability")),
                row.getObject("capacity", Integer.class),
                Set.of((String[]) row.getArray("skills").getArray()),
                Set.of((UUID[]) row.getArray("teams").getArray()),
                Set.of((UUID[]) row.getArray("territories").getArray()));
    }

    private Role role(ResultSet row) throws SQLException {
        boolean builtIn = row.getBoolean("built_in");
        String code = row.getString("code");
        return new Role(
                new RoleId(row.getObject("role_id", UUID.class)),
                code,
                row.getString("role_name"),
                builtIn,
                builtIn
                        ? catalogue.of(code)
                        : Set.of((String[]) row.getArray("permissions").getArray()),
                Coded.of(RowScope.class, row.getString("row_scope")),
                row.getLong("role_version"));
    }
}
