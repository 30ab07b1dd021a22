package dev.plumbline.firms;

import dev.plumbline.shared.Access;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.GuestId;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.RowScope;
import dev.plumbline.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccessRepository {
    private static final String INSERT = """
            insert into firms.member (firm_id, id, user_id, name, email, role_id, status, status_command, status_at,
                                      created_at, updated_at)
            select :firm, :id, :user, :name, :email, r.id, 'active', 'join', :now, :now, :now
              from firms.role r
             where r.firm_id = :firm and r.code = :role
            """;

    /** Below a team or a territory everything belongs to it. */
    private static final String GRANTED = """
            select m.id, r.code, r.built_in, r.permissions, r.row_scope, f.status,
                   array(with recursive teams as (
                           select t.firm_id, t.team_id as id
                             from firms.team_member t
                            where t.firm_id = m.firm_id and t.member_id = m.id
                           union
                           select c.firm_id, c.id
                             from firms.team c
                             join teams above on above.firm_id = c.firm_id and above.id = c.parent_id)
                         select distinct o.member_id
                           from teams t
                           join firms.team_member o on o.firm_id = t.firm_id and o.team_id = t.id) as mates,
                   array(with recursive ground as (
                           select t.firm_id, t.territory_id as id
                             from firms.territory_member t
                            where t.firm_id = m.firm_id and t.member_id = m.id
                           union
                           select c.firm_id, c.id
                             from firms.territory c
                             join ground g on g.firm_id = c.firm_id and g.id = c.parent_id)
                         select g.id from ground g) as territories
              from firms.member m
              join firms.role r on r.firm_id = m.firm_id and r.id = m.role_id
              join firms.firm f on f.id = m.firm_id
             where m.firm_id = :firm and m.status = 'active'
            """;

    private static final String ACCESS = GRANTED + " and m.user_id = :user";

    private static final String ACCESSES = GRANTED + " and m.id = any(:members)";

    private static final String OF_USER = """
            select f.id as firm, f.name, f.slug, f.status, m.id as member, r.code
              from firms.member m
              join firms.firm f on f.id = m.firm_id
              join firms.role r on r.firm_id = m.firm_id and r.id = m.role_id
             where m.user_id = :user and m.status = 'active' and f.status <> 'cancelled'
            union all
            select f.id, f.name, f.slug, f.status, null, 'guest'
              from firms.guest g
              join firms.firm f on f.id = g.firm_id
             where g.user_id = :user and g.status = 'active' and f.status <> 'cancelled'
               and not exists (select from firms.member m
                                where m.firm_id = g.firm_id and m.user_id = g.user_id and m.status = 'active')
             order by name, firm
             limit 100
            """;

    private static final String GUEST = """
            select g.id, f.status
              from firms.guest g
              join firms.firm f on f.id = g.firm_id
             where g.firm_id = :firm and g.user_id = :user
            """;

    private final JdbcClient jdbc;
    private final PermissionCatalogue catalogue;

    AccessRepository(JdbcClient jdbc, PermissionCatalogue catalogue) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
    }

    record Granted(FirmStatus status, Access access) {}

    void insert(FirmId firm, MemberId id, Founder who, String role, Instant now) {
        jdbc.sql(INSERT)
                .param("firm", firm.value())
                .param("id", id.value())
                .param("user", who.user().value())
                .param("name", who.name())
                .param("email", who.email())
                .param("role", role)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Granted> access(FirmId firm, UserId user) {
        return jdbc.sql(ACCESS)
                .param("firm", firm.value())
                .param("user", user.value())
                .query((row, n) -> granted(row))
                .optional();
    }

    /** A guest who is shut out is one still: whoever lets guests in says so, and why. */
    Optional<Granted> guest(FirmId firm, UserId user) {
        return jdbc.sql(GUEST)
                .param("firm", firm.value())
                .param("user", user.value())
                .query((row, n) -> new Granted(
                        Coded.of(FirmStatus.class, row.getString("status")),
                        Access.of(new GuestId(row.getObject("id", UUID.class)))))
                .optional();
    }

    List<Granted> accesses(FirmId firm, Collection<MemberId> members) {
        return jdbc.sql(ACCESSES)
                .param("firm", firm.value())
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .query((row, n) -> granted(row))
                .list();
    }

    /** In the platform's scope: the firms that a user may enter. */
    List<Membership> of(UserId user) {
        return jdbc.sql(OF_USER)
                .param("user", user.value())
                .query((row, n) -> new Membership(
                        new FirmId(row.getObject("firm", UUID.class)),
                        row.getString("name"),
                        row.getString("slug"),
                        Coded.of(FirmStatus.class, row.getString("status")),
                        member(row.getObject("member", UUID.class)),
                        row.getString("code")))
                .list();
    }

    private static @Nullable MemberId member(@Nullable UUID id) {
        return id == null ? null : new MemberId(id);
    }

    private Granted granted(ResultSet row) throws SQLException {
        Set<String> permissions = row.getBoolean("built_in")
                ? catalogue.of(row.getString("code"))
                : Set.of((String[]) row.getArray("permissions").getArray());
        MemberId me = new MemberId(row.getObject("id", UUID.class));
        Set<UUID> mates =
                new java.util.HashSet<>(List.of((UUID[]) row.getArray("mates").getArray()));
        mates.add(me.value());
        return new Granted(
                Coded.of(FirmStatus.class, row.getString("status")),
                new Access(
                        me,
                        permissions,
                        Coded.of(RowScope.class, row.getString("row_scope")),
                        Set.copyOf(mates),
                        Set.of((UUID[]) row.getArray("territories").getArray())));
    }
}
