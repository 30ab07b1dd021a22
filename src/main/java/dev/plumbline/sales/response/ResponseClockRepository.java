package dev.plumbline.sales.response;

import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.ladder.Called;
import dev.plumbline.sales.ladder.Rung;
import dev.plumbline.sales.response.Responder.Candidate;
import dev.plumbline.sales.response.ResponseClock.Act;
import dev.plumbline.sales.response.ResponseClock.End;
import dev.plumbline.sales.response.ResponseClock.Step;
import dev.plumbline.shared.MemberId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ResponseClockRepository {
    private static final String COLUMNS = """
            select started_at, target_seconds, steps, called, acknowledged_by, acknowledged_at, ended_by, ended_at, seconds,
                   within_target, deadline_at, responder_id
              from sales.response_clock
             where lead_id = :lead
            """;

    private static final String INSERT = """
            insert into sales.response_clock (firm_id, lead_id, started_at, target_seconds, steps, deadline_at, called,
                                              responder_id, updated_at)
            values (shared.firm(), :lead, :startedAt, :target, cast(:steps as jsonb), :deadline, 0, :responder, :now)
            """;

    private static final String UPDATE = """
            update sales.response_clock
               set steps = cast(:steps as jsonb), called = :called, acknowledged_by = :ackBy, acknowledged_at = :ackAt, ended_by = :endBy,
                   ended_at = :endAt, seconds = :seconds, within_target = :within
             where lead_id = :lead
            """;

    private static final String CALL = """
            insert into sales.response_call (firm_id, lead_id, step, rung, member_id, called_at)
            values (shared.firm(), :lead, :step, :rung, :member, :now)
            on conflict on constraint response_call_once do nothing
            """;

    private static final String CALLED = """
            select name, postcode, owner_id, territory_id from sales.lead where id = :lead
            """;

    private static final String TAGS = """
            select unnest(tags) from sales.lead where id = :lead
            """;

    private static final String RECORD = """
            select m.id,
                   (select count(*) from sales.lead l
                     where l.firm_id = shared.firm() and l.owner_id = m.id and l.deleted_at is null
                       and l.status not in ('won', 'lost', 'nurture')) as in_hand,
                   r.average, r.kept,
                   (select coalesce(extract(epoch from max(c.called_at)), 0) from sales.response_call c
                     where c.firm_id = shared.firm() and c.member_id = m.id) as called_last
              from unnest(cast(:members as uuid[])) as m (id)
              left join lateral (
                   select avg(k.seconds) as average, 100 * avg(cast(k.within_target as integer)) as kept
                     from sales.response_clock k
                    where k.firm_id = shared.firm() and k.ended_by = m.id and k.seconds is not null
                      and k.ended_at >= :since) r
                on true
            """;

    private static final TypeReference<List<Step>> STEPS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ResponseClockRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    record Stored(
            ResponseClock clock, Instant deadline, @Nullable MemberId responder) {}

    void insert(LeadId lead, Stored stored, Instant now) {
        jdbc.sql(INSERT)
                .param("lead", lead.value())
                .param("startedAt", time(stored.clock().createdAt()))
                .param("target", (int) Math.max(1, stored.clock().target().toSeconds()))
                .param("steps", json.writeValueAsString(stored.clock().steps()))
                .param("deadline", time(stored.deadline()))
                .param("responder", id(stored.responder()))
                .param("now", time(now))
                .update();
    }

    Optional<Stored> find(LeadId lead) {
        return jdbc.sql(COLUMNS)
                .param("lead", lead.value())
                .query((row, n) -> stored(row))
                .optional();
    }

    Optional<Stored> lock(LeadId lead) {
        return jdbc.sql(COLUMNS + " for update")
                .param("lead", lead.value())
                .query((row, n) -> stored(row))
                .optional();
    }

    void update(LeadId lead, ResponseClock clock) {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("lead", lead.value());
        params.put("steps", json.writeValueAsString(clock.steps()));
        params.put("called", clock.called());
        Act ack = clock.acknowledged();
        params.put("ackBy", ack == null ? null : id(ack.by()));
        params.put("ackAt", ack == null ? null : time(ack.at()));
        End end = clock.ended();
        params.put("endBy", end == null ? null : id(end.act().by()));
        params.put("endAt", end == null ? null : time(end.act().at()));
        params.put("seconds", end == null ? null : end.seconds());
        params.put("within", (end == null || !end.responded()) ? null : end.withinTarget());
        jdbc.sql(UPDATE).params(params).update();
    }

    /** Once for each step and person, however often it is said. */
    void call(LeadId lead, int step, Rung rung, @Nullable MemberId member, Instant now) {
        jdbc.sql(CALL)
                .param("lead", lead.value())
                .param("step", step)
                .param("rung", rung.code())
                .param("member", id(member))
                .param("now", time(now))
                .update();
    }

    /** How each has answered since {@code since}, and what they have in hand. */
    List<Candidate> candidates(Collection<MemberId> available, Instant since) {
        return jdbc.sql(RECORD)
                .param("members", available.stream().map(MemberId::value).toArray(UUID[]::new))
                .param("since", time(since))
                .query((row, n) -> candidate(row))
                .list();
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        BigDecimal average = row.getBigDecimal("average");
        BigDecimal kept = row.getBigDecimal("kept");
        return new Candidate(
                new MemberId(row.getObject("id", UUID.class)),
                true,
                row.getInt("in_hand"),
                average == null ? null : Duration.ofSeconds(average.longValue()),
                kept == null ? null : kept.intValue(),
                false,
                row.getLong("called_last"));
    }

    Set<String> tags(LeadId lead) {
        return jdbc.sql(TAGS)
                .param("lead", lead.value())
                .query((row, n) -> row.getString(1))
                .set();
    }

    Called called(LeadId lead) {
        return jdbc.sql(CALLED)
                .param("lead", lead.value())
                .query((row, n) -> new Called(
                        lead,
                        row.getString("name"),
                        row.getString("postcode"),
                        member(row, "owner_id"),
                        row.getObject("territory_id", UUID.class)))
                .single();
    }

    private Stored stored(ResultSet row) throws SQLException {
        Instant acknowledged = maybe(row, "acknowledged_at");
        Instant ended = maybe(row, "ended_at");
        Long seconds = row.getObject("seconds", Long.class);
        ResponseClock clock = new ResponseClock(
                instant(row, "started_at"),
                Duration.ofSeconds(row.getInt("target_seconds")),
                json.readValue(row.getString("steps"), STEPS),
                row.getInt("called"),
                acknowledged == null ? null : new Act(member(row, "acknowledged_by"), acknowledged),
                ended == null
                        ? null
                        : new End(new Act(member(row, "ended_by"), ended), seconds, row.getBoolean("within_target")));
        return new Stored(clock, instant(row, "deadline_at"), member(row, "responder_id"));
    }

    private static @Nullable MemberId member(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new MemberId(id);
    }

    private static @Nullable UUID id(@Nullable MemberId member) {
        return member == null ? null : member.value();
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
