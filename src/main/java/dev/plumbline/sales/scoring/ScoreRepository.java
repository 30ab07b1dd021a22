package dev.plumbline.sales.scoring;

import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.scoring.RuleSet.Step;
import dev.plumbline.sales.scoring.ScoringFacts.Happened;
import dev.plumbline.shared.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ScoreRepository {
    private static final String LEDGER = """
            select e.rule, e.key, e.grp, e.points, e.reason, e.rule_set, e.fades, e.since, e.added_at, s.superseded_at
              from sales.score_entry e
              left join sales.score_superseded s
                on s.firm_id = e.firm_id and s.lead_id = e.lead_id and s.seq = e.seq
             where e.lead_id = :lead
             order by e.seq
            """;

    private static final String ADD = """
            insert into sales.score_entry (firm_id, lead_id, seq, rule, key, grp, points, reason, rule_set, fades, since,
                                           added_at)
            select shared.firm(), r.lead, r.seq, r.rule, r.key, r.grp, r.points, r.reason, r.rule_set, r.fades, r.since,
                   r.added_at
              from jsonb_to_recordset(cast(:rows as jsonb))
                as r (lead uuid, seq integer, rule text, key text, grp text, points integer, reason text,
                      rule_set integer, fades jsonb, since timestamptz, added_at timestamptz)
            """;

    private static final String SUPERSEDE = """
            insert into sales.score_superseded (firm_id, lead_id, seq, superseded_at)
            select shared.firm(), :lead, seq, :at from unnest(cast(:seqs as integer[])) as seq
            """;

    private static final String EVENTS = """
            select event, key, at from sales.score_event where lead_id = :lead order by at, event, key
            """;

    /**
     * When they last came to us or spoke with us, as this lead or as one that was merged into it. What we wrote says
     * nothing of them.
     */
    private static final String ENGAGED = """
            with recursive one as (
                 select l.id, l.created_at from sales.lead l where l.firm_id = shared.firm() and l.id = :lead
                 union all
                 select l.id, l.created_at
                   from one
                   join sales.lead l on l.firm_id = shared.firm() and l.merged_into = one.id)
            select greatest(
                   (select max(one.created_at) from one),
                   (select max(i.occurred_at)
                      from sales.interaction i
                     where i.lead_id in (select one.id from one) and i.kind <> 'note'
                       and (i.direction = 'inbound'
                            or (i.direction = 'outbound' and i.reached
                                and i.kind not in ('email', 'sms', 'social_media'))))) as engaged_at
            """;

    private static final String ADD_EVENT = """
            insert into sales.score_event (firm_id, lead_id, event, key, at)
            values (shared.firm(), :lead, :event, :key, :at)
            on conflict (firm_id, lead_id, event, key) do nothing
            """;

    private static final String BY_HAND = """
            select score, why, member_id, at, until
              from sales.score_by_hand
             where lead_id = :lead and ended_at is null
            """;

    private static final String SET = """
            insert into sales.score_by_hand (firm_id, lead_id, score, why, member_id, at, until)
            values (shared.firm(), :lead, :score, :why, :member, :at, :until)
            """;

    private static final String END = """
            update sales.score_by_hand set ended_at = :at where lead_id = :lead and ended_at is null
            """;

    private static final TypeReference<List<Step>> STEPS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ScoreRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Line(
            UUID lead,
            int seq,
            String rule,
            String key,
            String grp,
            int points,
            String reason,
            int rule_set,
            List<Step> fades,
            Instant since,
            Instant added_at) {
        static Line of(LeadId lead, int seq, Entry e) {
            return new Line(
                    lead.value(),
                    seq,
                    e.rule(),
                    e.key(),
                    e.group(),
                    e.points(),
                    e.reason(),
                    e.ruleSet(),
                    e.fades(),
                    e.since(),
                    e.addedAt());
        }
    }

    Ledger ledger(LeadId lead) {
        return new Ledger(jdbc.sql(LEDGER)
                .param("lead", lead.value())
                .query((row, n) -> entry(row))
                .list());
    }

    /** Writes what {@code next} has more than {@code before}: lines at its end, and the end of lines. */
    void append(LeadId lead, Ledger before, Ledger next, Instant at) {
        List<Line> added = new ArrayList<>();
        List<Integer> ended = new ArrayList<>();
        int old = before.entries().size();
        for (int i = 0; i < next.entries().size(); i++) {
            Entry e = next.entries().get(i);
            if (i >= old) {
                added.add(Line.of(lead, i, e));
            } else if (e.supersededAt() != null && before.entries().get(i).supersededAt() == null) {
                ended.add(i);
            }
        }
        add(added);
        if (!ended.isEmpty()) {
            jdbc.sql(SUPERSEDE)
                    .param("lead", lead.value())
                    .param("at", time(at))
                    .param("seqs", ended.toArray(Integer[]::new))
                    .update();
        }
    }

    /** The first lines of many leads in one statement. */
    void addAll(Map<LeadId, Scores.Scored> scored) {
        List<Line> added = new ArrayList<>();
        scored.forEach((lead, one) -> {
            List<Entry> entries = one.ledger().entries();
            for (int i = 0; i < entries.size(); i++) {
                added.add(Line.of(lead, i, entries.get(i)));
            }
        });
        add(added);
    }

    private void add(List<Line> lines) {
        if (!lines.isEmpty()) {
            jdbc.sql(ADD).param("rows", json.writeValueAsString(lines)).update();
        }
    }

    List<Happened> events(LeadId lead) {
        return jdbc.sql(EVENTS)
                .param("lead", lead.value())
                .query((row, n) -> new Happened(row.getString("event"), row.getString("key"), instant(row, "at")))
                .list();
    }

    Instant engagedAt(LeadId lead) {
        return jdbc.sql(ENGAGED)
                .param("lead", lead.value())
                .query((row, n) -> instant(row, "engaged_at"))
                .single();
    }

    /** The same event with the same key is one event, however often it is told. */
    void happened(LeadId lead, Happened event) {
        jdbc.sql(ADD_EVENT)
                .param("lead", lead.value())
                .param("event", event.event())
                .param("key", event.key())
                .param("at", time(event.at()))
                .update();
    }

    Optional<ManualScore> byHand(LeadId lead) {
        return jdbc.sql(BY_HAND)
                .param("lead", lead.value())
                .query((row, n) -> new ManualScore(
                        row.getInt("score"),
                        row.getString("why"),
                        row.getObject("member_id", UUID.class),
                        instant(row, "at"),
                        maybe(row, "until")))
                .optional();
    }

    void set(LeadId lead, ManualScore manual, MemberId by) {
        jdbc.sql(SET)
                .param("lead", lead.value())
                .param("score", manual.score())
                .param("why", manual.why())
                .param("member", by.value())
                .param("at", time(manual.at()))
                .param("until", manual.until() == null ? null : time(manual.until()))
                .update();
    }

    void end(LeadId lead, Instant at) {
        jdbc.sql(END).param("lead", lead.value()).param("at", time(at)).update();
    }

    private Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("rule"),
                row.getString("key"),
                row.getString("grp"),
                row.getInt("points"),
                row.getString("reason"),
                row.getInt("rule_set"),
                json.readValue(row.getString("fades"), STEPS),
                instant(row, "since"),
                instant(row, "added_at"),
                maybe(row, "superseded_at"));
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
