package dev.plumbline.compliance.milestones;

import dev.plumbline.compliance.milestones.MilestoneSettings.Setting;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MilestoneRepository {
    private static final String FIND = """
            select version, before_days, every_days
              from compliance.milestone_setting
             where firm_id = shared.firm()
            """;

    private static final String SAVE = """
            insert into compliance.milestone_setting (firm_id, before_days, every_days, updated_at)
            values (shared.firm(), :before, :every, :now)
                on conflict (firm_id) do update
               set before_days = excluded.before_days, every_days = excluded.every_days
            """;

    private final JdbcClient jdbc;

    MilestoneRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Setting> find() {
        return jdbc.sql(FIND).query((row, n) -> setting(row)).optional();
    }

    void save(Milestones milestones, Instant now) {
        jdbc.sql(SAVE)
                .param("before", milestones.before().toArray(Integer[]::new))
                .param("every", milestones.every())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Setting setting(ResultSet row) throws SQLException {
        Array before = row.getArray("before_days");
        return new Setting(
                row.getLong("version"),
                new Milestones(List.of((Integer[]) before.getArray()), row.getInt("every_days")));
    }
}
