package dev.plumbline.exports.reports;

import dev.plumbline.exports.ExportFormat;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ScheduleRepository {
    private static final TypeReference<TreeMap<String, List<String>>> QUERY = new TypeReference<>() {};

    private static final String SCHEDULE = """
            select s.id, s.version, s.status, s.owner_id, s.source, s.query, s.columns, s.name, s.format, s.weekday, s.month_day,
                   s.hour, s.recipients, s.zone, s.due_at, s.last_due_at, l.sent, l.withheld, l.failed
              from exports.schedule s
              left join lateral (
                   select count(*) filter (where r.withheld is null) as sent, count(r.withheld) as withheld,
                          count(e.refusal) as failed
                     from exports.report r
                     left join exports.export e on e.firm_id = r.firm_id and e.id = r.export_id
                    where r.firm_id = s.firm_id and r.schedule_id = s.id and r.due_at = s.last_due_at) l on true
             where s.firm_id = shared.firm() and s.status <> 'deleted'
            """;

    private static final String VISIBLE =
            SCHEDULE + " and (cast(:member as uuid) is null or s.owner_id = cast(:member as uuid))";

    private static final String ALL = VISIBLE + " order by lower(s.name), s.id limit :limit";

    private static final String ONE = VISIBLE + " and s.id = :id";

    private static final String LOCK = ONE + " for update of s";

    private static final String LOCK_DUE = SCHEDULE + """
               and s.status = 'active' and (s.due_at <= :now or s.zone <> :zone)
             order by s.due_at, s.id
             limit 100
               for update of s skip locked
            """;

    private static final String COUNT =
            "select count(*) from exports.schedule where firm_id = shared.firm() and status <> 'deleted'";

    private static final String HOLD_COUNT =
            "select pg_advisory_xact_lock(hashtextextended('exports.schedule:' || shared.firm(), 0))";

    private static final String INSERT = """
            insert into exports.schedule (firm_id, id, status, status_command, status_at, owner_id, source, query, columns, name,
                                          format, weekday, month_day, hour, recipients, zone, due_at, created_at, updated_at)
            values (shared.firm(), :id, 'active', 'create', :now, :owner, :source, cast(:query as jsonb),
                    cast(:columns as text[]), :name, :format, :weekday, :monthDay, :hour, cast(:recipients as uuid[]), :zone,
                    :due, :now, :now)
            """;

    private static final String CHANGE = """
            update exports.schedule
               set name = :name, format = :format, weekday = :weekday, month_day = :monthDay, hour = :hour,
                   recipients = cast(:recipients as uuid[]), zone = :zone, due_at = :due
             where firm_id = shared.firm() and id = :id
            """;

    private static final String MOVE = """
            update exports.schedule
               set status = :status, status_command = :command, due_at = :due
             where firm_id = shared.firm() and id = :id
            """;

    private static final String RAN = """
            update exports.schedule
               set last_due_at = :last, due_at = :due, zone = :zone
             where firm_id = shared.firm() and id = :id
            """;

    private static final String RECKON = """
            update exports.schedule set due_at = :due, zone = :zone where firm_id = shared.firm() and id = :id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ScheduleRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param owner null for everybody's */
    List<Schedule> all(@Nullable MemberId owner, int limit) {
        return visible(ALL, owner)
                .param("limit", limit)
                .query((row, n) -> schedule(row))
                .list();
    }

    Optional<Schedule> find(ScheduleId id, @Nullable MemberId owner) {
        return visible(ONE, owner)
                .param("id", id.value())
                .query((row, n) -> schedule(row))
                .optional();
    }

    Optional<Schedule> lock(ScheduleId id, @Nullable MemberId owner) {
        return visible(LOCK, owner)
                .param("id", id.value())
                .query((row, n) -> schedule(row))
                .optional();
    }

    /** Those that are due, and those that were reckoned by other clocks; what another node holds is left to it. */
    List<Schedule> lockDue(Instant now, String zone) {
        return jdbc.sql(LOCK_DUE)
                .param("now", time(now))
                .param("zone", zone)
                .query((row, n) -> schedule(row))
                .list();
    }

    long count() {
        return jdbc.sql(COUNT).query(Long.class).single();
    }

    /** Of two who make one at once, the second counts after the first. */
    void holdCount() {
        jdbc.sql(HOLD_COUNT).query((row, n) -> n).list();
    }

    /** As exact as the database keeps it. */
    Instant now(Instant clock) {
        return clock.truncatedTo(ChronoUnit.MICROS);
    }

    void insert(Schedule schedule, Instant now) {
        written(INSERT, schedule)
                .param("now", time(now))
                .param("owner", schedule.owner().value())
                .param("source", schedule.source())
                .param("query", json.writeValueAsString(schedule.query()))
                .param("columns", schedule.columns().toArray(String[]::new))
                .update();
    }

    void change(Schedule schedule) {
        written(CHANGE, schedule).update();
    }

    void move(ScheduleId id, ScheduleStatus status, String command, @Nullable Instant due) {
        jdbc.sql(MOVE)
                .param("id", id.value())
                .param("status", status.code())
                .param("command", command)
                .param("due", time(due), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    void ran(ScheduleId id, Instant last, @Nullable Instant due, String zone) {
        jdbc.sql(RAN)
                .param("id", id.value())
                .param("last", time(last))
                .param("due", time(due), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("zone", zone)
                .update();
    }

    void reckon(ScheduleId id, Instant due, String zone) {
        jdbc.sql(RECKON)
                .param("id", id.value())
                .param("due", time(due))
                .param("zone", zone)
                .update();
    }

    private JdbcClient.StatementSpec visible(String sql, @Nullable MemberId owner) {
        return jdbc.sql(sql).param("member", owner == null ? null : owner.value());
    }

    private JdbcClient.StatementSpec written(String sql, Schedule schedule) {
        ReportSettings settings = schedule.settings();
        Cadence cadence = settings.cadence();
        return jdbc.sql(sql)
                .param("id", schedule.id().value())
                .param("name", settings.name())
                .param("format", settings.format().code())
                .param("weekday", cadence.weekday(), Types.INTEGER)
                .param("monthDay", cadence.monthDay(), Types.INTEGER)
                .param("hour", cadence.hour())
                .param(
                        "recipients",
                        settings.recipients().stream().map(MemberId::value).toArray(UUID[]::new))
                .param("zone", schedule.zone())
                .param("due", time(schedule.dueAt()), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private Schedule schedule(ResultSet row) throws SQLException {
        Instant last = instant(row, "last_due_at");
        return new Schedule(
                new ScheduleId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                Coded.of(ScheduleStatus.class, row.getString("status")),
                new MemberId(row.getObject("owner_id", UUID.class)),
                row.getString("source"),
                json.readValue(row.getString("query"), QUERY),
                List.of((String[]) row.getArray("columns").getArray()),
                new ReportSettings(
                        row.getString("name"),
                        Coded.of(ExportFormat.class, row.getString("format")),
                        new Cadence(
                                row.getObject("weekday", Integer.class),
                                row.getObject("month_day", Integer.class),
                                row.getInt("hour")),
                        Stream.of((UUID[]) row.getArray("recipients").getArray())
                                .map(MemberId::new)
                                .toList()),
                row.getString("zone"),
                instant(row, "due_at"),
                last == null
                        ? null
                        : new Schedule.LastReport(
                                last, row.getInt("sent"), row.getInt("withheld"), row.getInt("failed")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
