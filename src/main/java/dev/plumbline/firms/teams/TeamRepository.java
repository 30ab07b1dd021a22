package dev.plumbline.firms.teams;

import dev.plumbline.firms.TeamId;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TeamRepository {
    private static final String TEAM = """
            select t.id, t.parent_id, t.name, t.version,
                   array(select m.member_id from firms.team_member m
                          where m.firm_id = t.firm_id and m.team_id = t.id) as members,
                   (select count(*) from firms.team c where c.firm_id = t.firm_id and c.parent_id = t.id) as children
              from firms.team t
            """;

    private static final String ONE = TEAM + " where t.firm_id = :firm and t.id = :id";

    private static final String LOCK = ONE + " for update of t";

    private static final String ALL = TEAM + " where t.firm_id = :firm order by t.name, t.id";

    private static final String COUNT = """
            select count(*) from firms.team where firm_id = :firm
            """;

    private static final String INSERT = """
            insert into firms.team (firm_id, id, parent_id, name, created_at, updated_at)
            values (:firm, :id, :parent, :name, :now, :now)
            """;

    private static final String UPDATE = """
            update firms.team set parent_id = :parent, name = :name where firm_id = :firm and id = :id
            """;

    // The members themselves get a new version: whoever edits one sees that its teams have changed.
    private static final String MEMBERS = """
            with asked as (
              select unnest(cast(:members as uuid[])) as id
            ), gone as (
              delete from firms.team_member m
               where m.firm_id = :firm and m.team_id = :id and m.member_id not in (select id from asked)
              returning m.member_id as id
            ), come as (
              insert into firms.team_member (firm_id, team_id, member_id)
              select :firm, :id, id from asked
              on conflict do nothing
              returning member_id as id
            )
            update firms.member m
               set updated_at = :now
             where m.firm_id = :firm and m.id in (select id from gone union all select id from come)
            """;

    private static final String DELETE = """
            delete from firms.team where firm_id = :firm and id = :id
            """;

    private final JdbcClient jdbc;

    TeamRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Team> all() {
        return jdbc.sql(ALL).param("firm", firm()).query((row, n) -> team(row)).list();
    }

    Optional<Team> find(TeamId id) {
        return bound(ONE, id).query((row, n) -> team(row)).optional();
    }

    Optional<Team> lock(TeamId id) {
        return bound(LOCK, id).query((row, n) -> team(row)).optional();
    }

    long count() {
        return jdbc.sql(COUNT).param("firm", firm()).query(Long.class).single();
    }

    void insert(Team team, Instant now) {
        bound(INSERT, team.id())
                .param("parent", value(team.parent()))
                .param("name", team.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        fill(team, now);
    }

    void update(Team team, Instant now) {
        bound(UPDATE, team.id())
                .param("parent", value(team.parent()))
                .param("name", team.name())
                .update();
        fill(team, now);
    }

    void delete(Team team, Instant now) {
        members(team.id(), Set.of(), now);
        bound(DELETE, team.id()).update();
    }

    private void fill(Team team, Instant now) {
        members(team.id(), team.members(), now);
    }

    private void members(TeamId id, Collection<MemberId> members, Instant now) {
        bound(MEMBERS, id)
                .param(
                        "members",
                        members.stream().map(m -> m.value().toString()).sorted().toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private JdbcClient.StatementSpec bound(String sql, TeamId id) {
        return jdbc.sql(sql).param("firm", firm()).param("id", id.value());
    }

    private static UUID firm() {
        return Scope.current().firm().value();
    }

    private static @Nullable UUID value(@Nullable TeamId id) {
        return id == null ? null : id.value();
    }

    private static Team team(ResultSet row) throws SQLException {
        UUID parent = row.getObject("parent_id", UUID.class);
        return new Team(
                new TeamId(row.getObject("id", UUID.class)),
                parent == null ? null : new TeamId(parent),
                row.getString("name"),
                Arrays.stream((UUID[]) row.getArray("members").getArray())
                        .map(MemberId::new)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getLong("children"),
                row.getLong("version"));
    }
}
