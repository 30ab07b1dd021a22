package dev.plumbline.sales.assignment;

import dev.plumbline.platform.Where;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.LeadStatus;
import dev.plumbline.sales.leads.LeadFilter;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.RowPlace;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final String LOAD = """
            select owner_id, count(*) as in_hand
              from sales.lead
             where owner_id = any(:members) and deleted_at is null and status not in ('won', 'lost', 'nurture')
             group by owner_id
            """;

    private static final String POOL = """
            select count(*)
              from sales.lead l
            """;

    private static final String TURNS = """
            select member_id, given_last from sales.turn
            """;

    private static final String GIVEN = """
            insert into sales.turn (firm_id, member_id, given_last)
            values (shared.firm(), :member, (select coalesce(max(given_last), 0) + 1 from sales.turn))
            on conflict (firm_id, member_id) do update set given_last = excluded.given_last
            """;

    private static final String IN_HAND = """
            select id from sales.lead
             where owner_id = :member and deleted_at is null
               and (status not in ('won', 'lost')
                    or exists (select from sales.follow_up f
                                where f.firm_id = lead.firm_id and f.lead_id = lead.id and f.member_id = :member
                                  and f.done_at is null))
             order by created_at, id
             limit :limit
            """;

    /** Open work of any kind: also what rests, and what has ended with something still to be done. */
    private static final String IN_CHARGE = """
            select owner_id, count(*) as in_hand
              from sales.lead l
             where l.owner_id = any(:members) and l.deleted_at is null
               and (l.status not in ('won', 'lost')
                    or exists (select from sales.follow_up f
                                where f.firm_id = l.firm_id and f.lead_id = l.id and f.member_id = l.owner_id
                                  and f.done_at is null))
             group by owner_id
            """;

    private static final String TASKS = """
            select member_id, count(*) as open
              from sales.follow_up
             where member_id = any(:members) and done_at is null
             group by member_id
            """;

    /** To whoever has the lead that it belongs to now, which is another one after a merge; else to the heir. */
    private static final String HAND_OVER_FOLLOW_UPS = """
            with recursive standing as (
                 select f.id as follow_up, l.id, l.owner_id, l.merged_into
                   from sales.follow_up f
                   join sales.lead l on l.firm_id = f.firm_id and l.id = f.lead_id
                  where f.member_id = :from and f.done_at is null
                 union all
                 select s.follow_up, l.id, l.owner_id, l.merged_into
                   from standing s
                   join sales.lead l on l.firm_id = shared.firm() and l.id = s.merged_into)
            update sales.follow_up f
               set member_id = coalesce(nullif(s.owner_id, :from), :heir)
              from standing s
             where f.id = s.follow_up and s.merged_into is null
            returning f.member_id
            """;

    /** What others than their owners have to do with these leads, merged ones among them. */
    private static final String OF_OTHERS = """
            with recursive given as (
                 select l.id, l.owner_id, l.territory_id from sales.lead l where l.id = any(cast(:leads as uuid[]))
                 union all
                 select l.id, g.owner_id, g.territory_id
                   from given g
                   join sales.lead l on l.firm_id = shared.firm() and l.merged_into = g.id)
            select f.id, f.member_id, g.owner_id, g.territory_id
              from given g
              join sales.follow_up f on f.firm_id = shared.firm() and f.lead_id = g.id
             where f.done_at is null and f.member_id <> g.owner_id
            """;

    private static final String GIVE_TASKS = """
            update sales.follow_up set member_id = :to where id = any(cast(:ids as uuid[]))
            """;

    private static final String[] OPEN = Arrays.stream(LeadStatus.values())
            .filter(LeadStatus::open)
            .map(LeadStatus::code)
            .toArray(String[]::new);
    private static final String POSTCODES = """
            select distinct postcode from sales.lead where deleted_at is null and postcode is not null
            """;

    private static final String MOVE = """
            update sales.lead
               set territory_id = :territory, job_versions = job_versions + 1
             where id in (select id from sales.lead
                           where postcode = :postcode and deleted_at is null
                             and territory_id is distinct from cast(:territory as uuid)
                           order by id
                           limit :limit
                             for update)
            """;

    private final JdbcClient jdbc;

    AssignmentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Setting(String strategy, long version) {}

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

    /** Open leads of each; members without any are missing. */
    Map<MemberId, Long> load(Collection<MemberId> members) {
        return counts(jdbc.sql(LOAD), members);
    }

    /** Leads that go to somebody else when a member leaves. */
    Map<MemberId, Long> inCharge(Collection<MemberId> members) {
        return counts(jdbc.sql(IN_CHARGE), members);
    }

    Map<MemberId, Long> tasks(Collection<MemberId> members) {
        return counts(jdbc.sql(TASKS), members);
    }

    private static Map<MemberId, Long> counts(JdbcClient.StatementSpec of, Collection<MemberId> members) {
        Map<MemberId, Long> counts = new HashMap<>();
        of.param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .query(row -> {
                    counts.put(new MemberId(row.getObject(1, UUID.class)), row.getLong(2));
                });
        return counts;
    }

    long pool() {
        Where where = LeadFilter.visible(new Where().and("l.deleted_at is null").and("l.owner_id is null"));
        where.and("l.status = any(cast(:open as text[]))", "open", OPEN);
        return jdbc.sql(POOL + where.sql())
                .params(where.params())
                .query(Long.class)
                .single();
    }

    /** When each was given a lead last; who never was is missing. */
    Map<MemberId, Long> turns() {
        Map<MemberId, Long> turns = new HashMap<>();
        jdbc.sql(TURNS).query(row -> {
            turns.put(new MemberId(row.getObject("member_id", UUID.class)), row.getLong("given_last"));
        });
        return turns;
    }

    /** Each that a lead lies in, once; a job reads it. */
    List<String> postcodes() {
        return jdbc.sql(POSTCODES).query((row, n) -> row.getString("postcode")).list();
    }

    /** Moves up to {@code limit} leads of a postcode to its territory; gives how many lay elsewhere. */
    int move(String postcode, @Nullable UUID territory, int limit) {
        return jdbc.sql(MOVE)
                .param("postcode", postcode)
                .param("territory", territory)
                .param("limit", limit)
                .update();
    }

    void given(MemberId member) {
        jdbc.sql(GIVEN).param("member", member.value()).update();
    }

    List<UUID> inHand(MemberId member, int limit) {
        return jdbc.sql(IN_HAND)
                .param("member", member.value())
                .param("limit", limit)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Something to be done by another than the owner of its lead, which stands there. */
    record Task(UUID id, MemberId member, RowPlace lead) {}

    List<Task> ofOthers(Collection<LeadId> leads) {
        return jdbc.sql(OF_OTHERS)
                .param("leads", leads.stream().map(LeadId::value).toArray(UUID[]::new))
                .query((row, n) -> new Task(
                        row.getObject("id", UUID.class),
                        new MemberId(row.getObject("member_id", UUID.class)),
                        new RowPlace(
                                new MemberId(row.getObject("owner_id", UUID.class)),
                                row.getObject("territory_id", UUID.class))))
                .list();
    }

    void give(Collection<Task> tasks, MemberId to) {
        jdbc.sql(GIVE_TASKS)
                .param("ids", tasks.stream().map(Task::id).toArray(UUID[]::new))
                .param("to", to.value())
                .update();
    }

    /** What was to be done goes with the lead it belongs to. Gives who has to do it now, once for each. */
    List<MemberId> handOverFollowUps(MemberId from, MemberId heir) {
        return jdbc.sql(HAND_OVER_FOLLOW_UPS)
                .param("from", from.value())
                .param("heir", heir.value())
                .query((row, n) -> new MemberId(row.getObject(1, UUID.class)))
                .list();
    }
}
