package dev.plumbline.firms.views;

import dev.plumbline.firms.TeamId;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Every statement sees what the member sees: their own views, those of their teams, and the firm's. */
@Repository
class SavedViewRepository {
    private static final TypeReference<TreeMap<String, String>> SEARCH = new TypeReference<>() {};

    /** Teams of the member and all above: what is shared with a team is shared with those below it. */
    private static final String TEAMS = """
            with recursive teams as (
              select t.team_id as id
                from firms.team_member t
               where t.firm_id = :firm and t.member_id = :me
              union
              select above.parent_id
                from firms.team above
                join teams on teams.id = above.id
               where above.firm_id = :firm and above.parent_id is not null
            )
            """;

    private static final String TEAMS_OF_MEMBER = TEAMS + " select id from teams";

    private static final String VISIBLE = TEAMS + """
            select v.id, v.list, v.name, v.search, v.visibility, v.team_id, v.owner_id, m.name as owner_name,
                   exists (select 1
                             from firms.standard_view s
                            where s.firm_id = v.firm_id and s.member_id = :me and s.view_id = v.id) as standard,
                   v.deleted_at, v.version
              from firms.saved_view v
              join firms.member m on m.firm_id = v.firm_id and m.id = v.owner_id
             where v.firm_id = :firm
               and (v.owner_id = :me
                    or v.visibility = 'firm'
                    or v.visibility = 'team' and v.team_id in (select id from teams))
            """;

    private static final String LIST = VISIBLE + """
               and v.list = :list and v.deleted_at is null
             order by lower(v.name), v.id
            """;

    private static final String ONE = VISIBLE + " and v.id = :id";

    private static final String LOCK = ONE + " for update of v";

    private static final String COUNT = """
            select count(*) filter (where owner_id = :me) as own, count(*) filter (where visibility <> 'mine') as shared
              from firms.saved_view
             where firm_id = :firm and list = :list and deleted_at is null
            """;

    private static final String INSERT = """
            insert into firms.saved_view (firm_id, id, list, name, search, visibility, team_id, owner_id, created_at,
                                          updated_at)
            values (:firm, :id, :list, :name, cast(:search as jsonb), :visibility, :team, :me, :now, :now)
            """;

    private static final String UPDATE = """
            update firms.saved_view
               set name = :name, search = cast(:search as jsonb), visibility = :visibility, team_id = :team
             where firm_id = :firm and id = :id
            """;

    private static final String PUT_ASIDE = """
            update firms.saved_view set deleted_at = :at where firm_id = :firm and id = :id
            """;

    private static final String MAKE_STANDARD = """
            insert into firms.standard_view (firm_id, member_id, list, view_id)
            values (:firm, :me, :list, :id)
            on conflict (firm_id, member_id, list) do update set view_id = excluded.view_id
            """;

    private static final String NO_STANDARD = """
            delete from firms.standard_view where firm_id = :firm and member_id = :me and view_id = :id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SavedViewRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** How many views of a list there are: the member's own, and those that are shared, whoever sees them. */
    record Count(long own, long shared) {}

    List<SavedView> list(MemberId me, String list) {
        return bound(LIST, me).param("list", list).query((row, n) -> view(row)).list();
    }

    Optional<SavedView> find(MemberId me, SavedViewId id) {
        return one(ONE, me, id);
    }

    /** The same, held until the transaction ends. */
    Optional<SavedView> lock(MemberId me, SavedViewId id) {
        return one(LOCK, me, id);
    }

    Count count(MemberId me, String list) {
        return bound(COUNT, me)
                .param("list", list)
                .query((row, n) -> new Count(row.getLong("own"), row.getLong("shared")))
                .single();
    }

    /** Teams that the member is in, and all above them. */
    Set<TeamId> teams(MemberId me) {
        return bound(TEAMS_OF_MEMBER, me).query((row, n) -> new TeamId(row.getObject(1, UUID.class))).list().stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    void insert(SavedView view, Instant now) {
        written(INSERT, view)
                .param("me", view.owner().value())
                .param("list", view.list())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void update(SavedView view) {
        written(UPDATE, view).update();
    }

    /** @param at null to take it back */
    void putAside(SavedViewId id, @Nullable Instant at) {
        jdbc.sql(PUT_ASIDE)
                .param("firm", firm())
                .param("id", id.value())
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    void makeStandard(MemberId me, SavedView view) {
        bound(MAKE_STANDARD, me)
                .param("list", view.list())
                .param("id", view.id().value())
                .update();
    }

    void noStandard(MemberId me, SavedViewId id) {
        bound(NO_STANDARD, me).param("id", id.value()).update();
    }

    private Optional<SavedView> one(String sql, MemberId me, SavedViewId id) {
        return bound(sql, me)
                .param("id", id.value())
                .query((row, n) -> view(row))
                .optional();
    }

    private JdbcClient.StatementSpec bound(String sql, MemberId me) {
        return jdbc.sql(sql).param("firm", firm()).param("me", me.value());
    }

    private JdbcClient.StatementSpec written(String sql, SavedView view) {
        TeamId team = view.team();
        return jdbc.sql(sql)
                .param("firm", firm())
                .param("id", view.id().value())
                .param("name", view.name())
                .param("search", json.writeValueAsString(view.search()))
                .param("visibility", view.visibility().code())
                .param("team", team == null ? null : team.value());
    }

    private static UUID firm() {
        return Scope.current().firm().value();
    }

    private SavedView view(ResultSet row) throws SQLException {
        @Nullable UUID team = row.getObject("team_id", UUID.class);
        @Nullable OffsetDateTime deletedAt = row.getObject("deleted_at", OffsetDateTime.class);
        Map<String, String> search = json.readValue(row.getString("search"), SEARCH);
        return new SavedView(
                new SavedViewId(row.getObject("id", UUID.class)),
                row.getString("list"),
                row.getString("name"),
                search,
                Coded.of(Visibility.class, row.getString("visibility")),
                team == null ? null : new TeamId(team),
                new MemberId(row.getObject("owner_id", UUID.class)),
                row.getString("owner_name"),
                row.getBoolean("standard"),
                deletedAt == null ? null : deletedAt.toInstant(),
                row.getLong("version"));
    }
}
