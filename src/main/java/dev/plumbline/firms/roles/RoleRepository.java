package dev.plumbline.firms.roles;

import dev.plumbline.firms.PermissionCatalogue;
import dev.plumbline.firms.RoleId;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.RowScope;
import dev.plumbline.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RoleRepository {
    private static final String ROLE = """
            select r.id, r.code, r.name, r.built_in, r.permissions, r.row_scope, r.version
              from firms.role r
             where r.firm_id = :firm and r.id = :id
            """;

    private static final String LOCK = ROLE + " for update";

    private static final String ALL = """
            select r.id, r.code, r.name, r.built_in, r.permissions, r.row_scope, r.version,
                   (select count(*) from firms.member m
                     where m.firm_id = r.firm_id and m.role_id = r.id) as members,
                   (select count(*) from firms.invitation i
                     where i.firm_id = r.firm_id and i.role_id = r.id and i.status = 'pending') as invitations
              from firms.role r
             where r.firm_id = :firm and (cast(:id as uuid) is null or r.id = :id)
             order by r.built_in desc, r.created_at, r.id
            """;

    private static final String INSERT = """
            insert into firms.role (firm_id, id, code, name, built_in, permissions, row_scope, created_at, updated_at)
            values (:firm, :id, :code, :name, false, :permissions, :rows, :now, :now)
            """;

    private static final String UPDATE = """
            update firms.role
               set name = :name, permissions = :permissions, row_scope = :rows
             where firm_id = :firm and id = :id
            """;

    private static final String DELETE = """
            delete from firms.role where firm_id = :firm and id = :id
            """;

    private static final String COUNT = """
            select count(*) from firms.role where firm_id = :firm
            """;

    private final JdbcClient jdbc;
    private final PermissionCatalogue catalogue;

    RoleRepository(JdbcClient jdbc, PermissionCatalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    Optional<Role> find(RoleId id) {
        return bound(ROLE, id).query((row, n) -> role(row)).optional();
    }

    Optional<Role> lock(RoleId id) {
        return bound(LOCK, id).query((row, n) -> role(row)).optional();
    }

    List<RoleInUse> all() {
        return jdbc.sql(ALL)
                .param("firm", firm())
                .param("id", null)
                .query((row, n) -> inUse(row))
                .list();
    }

    Optional<RoleInUse> one(RoleId id) {
        return bound(ALL, id).query((row, n) -> inUse(row)).optional();
    }

    long count() {
        return jdbc.sql(COUNT).param("firm", firm()).query(Long.class).single();
    }

    void insert(Role role, Instant now) {
        bound(INSERT, role.id())
                .param("code", role.code())
                .param("name", role.name())
                .param("permissions", array(role.permissions()))
                .param("rows", role.rows().code())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void update(Role role) {
        bound(UPDATE, role.id())
                .param("name", role.name())
                .param("permissions", array(role.permissions()))
                .param("rows", role.rows().code())
                .update();
    }

    void delete(RoleId id) {
        bound(DELETE, id).update();
    }

    private JdbcClient.StatementSpec bound(String sql, RoleId id) {
        return jdbc.sql(sql).param("firm", firm()).param("id", id.value());
    }

    private static UUID firm() {
        return Scope.current().firm().value();
    }

    private static String[] array(Set<String> permissions) {
        return permissions.stream().sorted().toArray(String[]::new);
    }

    private RoleInUse inUse(ResultSet row) throws SQLException {
        return new RoleInUse(role(row), row.getLong("members"), row.getLong("invitations"));
    }

    private Role role(ResultSet row) throws SQLException {
        boolean builtIn = row.getBoolean("built_in");
        String code = row.getString("code");
        return new Role(
                new RoleId(row.getObject("id", UUID.class)),
                code,
                row.getString("name"),
                builtIn,
                builtIn
                        ? catalogue.of(code)
                        : Set.of((String[]) row.getArray("permissions").getArray()),
                Coded.of(RowScope.class, row.getString("row_scope")),
                row.getLong("version"));
    }
}
