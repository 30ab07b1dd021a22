package dev.plumbline.firms.territories;

import dev.plumbline.firms.TerritoryId;
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
class TerritoryRepository {
    private static final String TERRITORY = """
            select t.id, t.parent_id, t.name, t.version,
                   array(select p.pattern from firms.territory_postcode p
                          where p.firm_id = t.firm_id and p.territory_id = t.id order by p.pattern) as postcodes,
                   array(select m.member_id from firms.territory_member m
                          where m.firm_id = t.firm_id and m.territory_id = t.id) as members,
                   (select count(*) from firms.territory c where c.firm_id = t.firm_id and c.parent_id = t.id) as children
              from firms.territory t
            """;

    private static final String ONE = TERRITORY + " where t.firm_id = :firm and t.id = :id";

    private static final String LOCK = ONE + " for update of t";

    private static final String ALL = TERRITORY + " where t.firm_id = :firm order by t.name, t.id";

    private static final String COUNT = """
            select count(*) from firms.territory where firm_id = :firm
            """;

    // Exact before prefix, long before short: the candidates come in that order. Then upwards to the root.
    private static final String OF = """
            with recursive hit as (
              select p.territory_id as id
                from firms.territory_postcode p
               where p.firm_id = :firm and p.pattern = any (cast(:candidates as text[]))
               order by array_position(cast(:candidates as text[]), p.pattern)
               limit 1
            ), above as (
              select t.id, t.parent_id, 0 as height
                from firms.territory t
                join hit on hit.id = t.id
               where t.firm_id = :firm
              union all
              select t.id, t.parent_id, a.height + 1
                from firms.territory t
                join above a on a.parent_id = t.id
               where t.firm_id = :firm
            )
            select id from above order by height
            """;

    private static final String POSTCODES_GONE = """
            delete from firms.territory_postcode
             where firm_id = :firm and territory_id = :id and pattern <> all (cast(:postcodes as text[]))
            """;

    private static final String POSTCODES_COME = """
            insert into firms.territory_postcode (firm_id, pattern, territory_id)
            select :firm, a.pattern, :id
              from unnest(cast(:postcodes as text[])) as a (pattern)
             where not exists (select 1 from firms.territory_postcode p
                                where p.firm_id = :firm and p.territory_id = :id and p.pattern = a.pattern)
            """;

    private static final String INSERT = """
            insert into firms.territory (firm_id, id, parent_id, name, created_at, updated_at)
            values (:firm, :id, :parent, :name, :now, :now)
            """;

    private static final String UPDATE = """
            update firms.territory set parent_id = :parent, name = :name where firm_id = :firm and id = :id
            """;

    // The members themselves get a new version: whoever edits one sees that its territories have changed.
    private static final String MEMBERS = """
            with asked as (
              select unnest(cast(:members as uuid[])) as id
            ), gone as (
              delete from firms.territory_member m
               where m.firm_id = :firm and m.territory_id = :id and m.member_id not in (select id from asked)
              returning m.member_id as id
            ), come as (
              insert into firms.territory_member (firm_id, territory_id, member_id)
              select :firm, :id, id from asked
              on conflict do nothing
              returning member_id as id
            )
            update firms.member m
               set updated_at = :now
             where m.firm_id = :firm and m.id in (select id from gone union all select id from come)
            """;

    private static final String DELETE = """
            delete from firms.territory where firm_id = :firm and id = :id
            """;

    private final JdbcClient jdbc;

    TerritoryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Territory> all() {
        return jdbc.sql(ALL)
                .param("firm", firm())
                .query((row, n) -> territory(row))
                .list();
    }

    Optional<Territory> find(TerritoryId id) {
        return bound(ONE, id).query((row, n) -> territory(row)).optional();
    }

    Optional<Territory> lock(TerritoryId id) {
        return bound(LOCK, id).query((row, n) -> territory(row)).optional();
    }

    long count() {
        return jdbc.sql(COUNT).param("firm", firm()).query(Long.class).single();
    }

    List<TerritoryId> of(List<String> candidates) {
        return jdbc.sql(OF)
                .param("firm", firm())
                .param("candidates", candidates.toArray(String[]::new))
                .query((row, n) -> new TerritoryId(row.getObject("id", UUID.class)))
                .list();
    }

    void insert(Territory territory, Instant now) {
        bound(INSERT, territory.id())
                .param("parent", value(territory.parent()))
                .param("name", territory.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        fill(territory, now);
    }

    void update(Territory territory, Instant now) {
        bound(UPDATE, territory.id())
                .param("parent", value(territory.parent()))
                .param("name", territory.name())
                .update();
        fill(territory, now);
    }

    void delete(Territory territory, Instant now) {
        members(territory.id(), Set.of(), now);
        bound(DELETE, territory.id()).update();
    }

    private void fill(Territory territory, Instant now) {
        for (String statement : List.of(POSTCODES_GONE, POSTCODES_COME)) {
            bound(statement, territory.id())
                    .param("postcodes", territory.postcodes().toArray(String[]::new))
                    .update();
        }
        members(territory.id(), territory.members(), now);
    }

    private void members(TerritoryId id, Collection<MemberId> members, Instant now) {
        bound(MEMBERS, id)
                .param(
                        "members",
                        members.stream().map(m -> m.value().toString()).sorted().toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private JdbcClient.StatementSpec bound(String sql, TerritoryId id) {
        return jdbc.sql(sql).param("firm", firm()).param("id", id.value());
    }

    private static UUID firm() {
        return Scope.current().firm().value();
    }

    private static @Nullable UUID value(@Nullable TerritoryId id) {
        return id == null ? null : id.value();
    }

    private static Territory territory(ResultSet row) throws SQLException {
        UUID parent = row.getObject("parent_id", UUID.class);
        return new Territory(
                new TerritoryId(row.getObject("id", UUID.class)),
                parent == null ? null : new TerritoryId(parent),
                row.getString("name"),
                List.of((String[]) row.getArray("postcodes").getArray()),
                Arrays.stream((UUID[]) row.getArray("members").getArray())
                        .map(MemberId::new)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getLong("children"),
                row.getLong("version"));
    }
}
