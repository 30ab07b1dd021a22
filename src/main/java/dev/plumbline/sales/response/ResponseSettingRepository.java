package dev.plumbline.sales.response;

import dev.plumbline.sales.ladder.Ladder;
import dev.plumbline.sales.response.ResponseSettings.Setting;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ResponseSettingRepository {
    private static final String FIND = """
            select version, ladder from sales.response_setting
            """;

    private static final String SAVE = """
            insert into sales.response_setting (firm_id, ladder, updated_at)
            values (shared.firm(), cast(:ladder as jsonb), :now)
            on conflict (firm_id) do update set ladder = excluded.ladder
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ResponseSettingRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Setting> find() {
        return jdbc.sql(FIND)
                .query((row, n) ->
                        new Setting(row.getLong("version"), json.readValue(row.getString("ladder"), Ladder.class)))
                .optional();
    }

    void save(Ladder ladder, Instant now) {
        jdbc.sql(SAVE)
                .param("ladder", json.writeValueAsString(ladder))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
