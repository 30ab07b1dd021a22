package dev.plumbline.sales.response;

import dev.plumbline.sales.response.BusinessCalendar.Hours;
import dev.plumbline.sales.response.ResponseSettings.Setting;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ResponseSettingRepository {
    private static final String FIND = """
            select version, week, holidays, ladder from sales.response_setting
            """;

    private static final String SAVE = """
            insert into sales.response_setting (firm_id, week, holidays, ladder, updated_at)
            values (shared.firm(), cast(:week as jsonb), cast(:holidays as date[]), cast(:ladder as jsonb), :now)
            on conflict (firm_id)
            do update set week = excluded.week, holidays = excluded.holidays, ladder = excluded.ladder
            """;

    private static final TypeReference<Map<DayOfWeek, List<Hours>>> WEEK = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ResponseSettingRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Setting> find() {
        return jdbc.sql(FIND).query((row, n) -> setting(row)).optional();
    }

    void save(Setting setting, BusinessCalendar checked, Instant now) {
        jdbc.sql(SAVE)
                .param("week", json.writeValueAsString(checked.week()))
                .param(
                        "holidays",
                        checked.holidays().stream()
                                .map(LocalDate::toString)
                                .sorted()
                                .toArray(String[]::new))
                .param("ladder", json.writeValueAsString(setting.ladder()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Setting setting(ResultSet row) throws SQLException {
        Set<LocalDate> holidays = new HashSet<>();
        for (Date day : (Date[]) row.getArray("holidays").getArray()) {
            holidays.add(day.toLocalDate());
        }
        return new Setting(
                row.getLong("version"),
                json.readValue(row.getString("week"), WEEK),
                holidays,
                json.readValue(row.getString("ladder"), Ladder.class));
    }
}
