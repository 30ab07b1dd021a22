package dev.plumbline.exports.reports;

import dev.plumbline.exports.ExportId;
import dev.plumbline.shared.MemberId;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReportRepository {
    private static final String INSERT = """
            insert into exports.report (firm_id, schedule_id, member_id, due_at, export_id, withheld)
            values (shared.firm(), :schedule, :member, :due, :export, :withheld)
                on conflict (firm_id, schedule_id, due_at, member_id) do nothing
            """;

    private final JdbcClient jdbc;

    ReportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One of both.
     *
     * @param withheld why the member gets none
     */
    record Outcome(@Nullable ExportId export, @Nullable String withheld) {}

    /** Whether the member had not been reckoned with for this instant. */
    boolean insert(ScheduleId schedule, MemberId member, Instant due, Outcome outcome) {
        ExportId export = outcome.export();
        return jdbc.sql(INSERT)
                        .param("schedule", schedule.value())
                        .param("member", member.value())
                        .param("due", due.atOffset(ZoneOffset.UTC))
                        .param("export", export == null ? null : export.value())
                        .param("withheld", outcome.withheld())
                        .update()
                == 1;
    }
}
