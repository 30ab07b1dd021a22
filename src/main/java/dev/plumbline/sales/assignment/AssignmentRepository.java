package dev.plumbline.sales.assignment;

import dev.plumbline.sales.assignment.AssignmentRule.Candidate;
import dev.plumbline.shared.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AssignmentRepository {
    private static final String STRATEGY = """
            select strategy, version from sales.assignment_setting
            """;

    private static final String SAVE_STRATEGY = """
            insert into sales.assignment_setting (firm_id, strategy, updated_at)
            values (shared.firm(), :strategy, :now)
            on conflict (firm_id) do update set strategy = excluded.strategy
            """;

    private static final String ASSIGNEES = """
            select a.member_id, m.name, a.available, a.capacity, a.skills, a.given_last, a.version,
                   (select count(*) from sales.lead l
                     where l.firm_id = a.firm_id and l.owner_id = a.member_id and l.deleted_at is null
                       and l.status not in ('won', 'lost', 'nurture')) as in_hand,
                   array(select t.territory_id from firms.territory_member t
                          where t.firm_id = a.firm_id and t.member_id = a.member_id) as territories
              from sales.assignee a
              join firms.member m on m.firm_id = a.firm_id and m.id = a.member_id
             where m.status = 'active'
             order by m.name, a.member_id
            """;

    private static final String SAVE_ASSIGNEE = """
            insert into sales.assignee (firm_id, member_id, available, capacity, skills, updated_at)
            values (shared.firm(), :member, :available, :capacity, cast(:skills as text[]), :now)
            on conflict (firm_id, member_id)
            do update set available = excluded.available, capacity = excluded.capacity, skills = excluded.skills
            """;

    private static final String GIVEN = """
            update sales.assignee
               set given_last = (select max(given_last) + 1 from sales.assignee)
             where member_id = :member
            """;

    private static final String TERRITORY = """
            select id from firms.territory where postcodes @> array[cast(:postcode as text)] order by created_at, id limit 1
            """;

    private static final String ABOVE = """
            with recursive above as (
              select t.id, t.parent_id from firms.territory t where t.id = :territory
              union
              select p.id, p.parent_id from firms.territory p join above a on p.id = a.parent_id
            )
            select id from above
            """;

    private static final String ACTIVE = """
            select 1 from firms.member where id = :member and status = 'active'
            """;

    private static final String IN_HAND = """
            select id from sales.lead
             where owner_id = :member and deleted_at is null and status not in ('won', 'lost')
             order by created_at, id
             limit :limit
            """;

    private static final String HAND_OVER_FOLLOW_UPS = """
            update sales.follow_up f
               set member_id = l.owner_id
              from sales.lead l
             where f.member_id = :from and f.done_at is null
               and l.firm_id = f.firm_id and l.id = f.lead_id and l.owner_id is not null
            """;

    private final JdbcClient jdbc;

    AssignmentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Setting(String strategy, long version) {}

    record Assignee(Candidate candidate, String name, long version) {}

    Optional<Setting> setting(boolean lock) {
        return jdbc.sql(lock ? STRATEGY + " for update" : STRATEGY)
                .query((row, n) -> new Setting(row.getString("strategy"), row.getLong("version")))
                .optional();
    }

    void save(String strategy, Instant now) {
        jdbc.sql(SAVE_STRATEGY)
                .param("strategy", strategy)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Assignee> assignees() {
        return jdbc.sql(ASSIGNEES).query((row, n) -> assignee(row)).list();
    }

    void save(Candidate candidate, Instant now) {
        jdbc.sql(SAVE_ASSIGNEE)
                .param("member", candidate.member().value())
                .param("available", candidate.available())
                .param("capacity", candidate.capacity())
                .param("skills", candidate.skills().toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void given(MemberId member) {
        jdbc.sql(GIVEN).param("member", member.value()).update();
    }

    Optional<UUID> territoryOf(String postcode) {
        return jdbc.sql(TERRITORY).param("postcode", postcode).query(UUID.class).optional();
    }

    Set<UUID> withAbove(@Nullable UUID territory) {
        return territory == null
                ? Set.of()
                : new HashSet<>(jdbc.sql(ABOVE)
                        .param("territory", territory)
                        .query((row, n) -> row.getObject(1, UUID.class))
                        .list());
    }

    boolean isActive(MemberId member) {
        return jdbc.sql(ACTIVE)
                .param("member", member.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    List<UUID> inHand(MemberId member, int limit) {
        return jdbc.sql(IN_HAND)
                .param("member", member.value())
                .param("limit", limit)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** What was to be done goes with the lead it belongs to. */
    int handOverFollowUps(MemberId from) {
        return jdbc.sql(HAND_OVER_FOLLOW_UPS).param("from", from.value()).update();
    }

    private static Assignee assignee(ResultSet row) throws SQLException {
        Candidate candidate = new Candidate(
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getBoolean("available"),
                row.getInt("in_hand"),
                row.getObject("capacity", Integer.class),
                Set.of((UUID[]) row.getArray("territories").getArray()),
                Set.of((String[]) row.getArray("skills").getArray()),
                row.getLong("given_last"));
        return new Assignee(candidate, row.getString("name"), row.getLong("version"));
    }
}
