package dev.plumbline.sales.stages;

import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.LeadStatus;
import dev.plumbline.shared.Coded;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stages of leads as they happened; the database writes them. */
@Repository
class StageRepository {
    private static final String HISTORY = """
            select t.command, t.from_state, t.to_state, t.actor_id, m.name as actor, t.reason, t.at,
                   extract(epoch from coalesce(lead(t.at) over (order by t.seq), shared.now()) - t.at) as seconds
              from shared.transition t
              left join firms.member m on m.firm_id = t.firm_id and m.user_id = t.actor_id
             where t.lifecycle = 'sales.lead' and t.record_id = :id
             order by t.seq
            """;

    private final JdbcClient jdbc;

    StageRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Step(
            String command,
            @Nullable LeadStatus from,
            LeadStatus to,
            @Nullable UUID actorId,
            @Nullable String actor,
            @Nullable String reason,
            Instant at,
            long seconds) {}

    List<Step> of(LeadId id) {
        return jdbc.sql(HISTORY)
                .param("id", id.value())
                .query((row, n) -> new Step(
                        row.getString("command"),
                        from(row.getString("from_state")),
                        Coded.of(LeadStatus.class, row.getString("to_state")),
                        row.getObject("actor_id", UUID.class),
                        row.getString("actor"),
                        row.getString("reason"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getLong("seconds")))
                .list();
    }

    private static @Nullable LeadStatus from(@Nullable String state) {
        return state == null ? null : Coded.of(LeadStatus.class, state);
    }
}
