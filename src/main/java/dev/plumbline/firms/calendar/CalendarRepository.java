package dev.plumbline.firms.calendar;

import dev.plumbline.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class CalendarRepository {
    private static final String CALENDAR = """
            select c.hours, c.holidays, c.version, f.time_zone
              from firms.calendar c
              join firms.firm f on f.id = c.firm_id
             where c.firm_id = :firm
            """;

    private static final String LOCK = CALENDAR + " for update of c";

    private static final String UPDATE = """
            update firms.calendar
               set hours = cast(:hours as jsonb), holidays = cast(:holidays as jsonb)
             where firm_id = :firm
            """;

    private static final TypeReference<List<BusinessCalendar.OpenHours>> HOURS = new TypeReference<>() {};
    private static final TypeReference<List<BusinessCalendar.Holiday>> HOLIDAYS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CalendarRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    record Stored(BusinessCalendar calendar, ZoneId zone, long version) {}

    Optional<Stored> find() {
        return bound(CALENDAR).query((row, n) -> stored(row)).optional();
    }

    Optional<Stored> lock() {
        return bound(LOCK).query((row, n) -> stored(row)).optional();
    }

    void update(BusinessCalendar calendar) {
        bound(UPDATE)
                .param("hours", json.writeValueAsString(calendar.hours()))
                .param("holidays", json.writeValueAsString(calendar.holidays()))
                .update();
    }

    private JdbcClient.StatementSpec bound(String sql) {
        return jdbc.sql(sql).param("firm", Scope.current().firm().value());
    }

    private Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                new BusinessCalendar(
                        json.readValue(row.getString("hours"), HOURS),
                        json.readValue(row.getString("holidays"), HOLIDAYS)),
                ZoneId.of(row.getString("time_zone")),
                row.getLong("version"));
    }
}
