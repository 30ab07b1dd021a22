package dev.plumbline.webhooks.endpoints;

import dev.plumbline.shared.FirmId;
import dev.plumbline.webhooks.EndpointId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProgressRepository {
    private static final String BEHIND = """
            select firm_id, endpoint_id
              from webhooks.behind()
            """;

    private static final String HOLD_WHOLE = """
            select p.leaf
              from webhooks.progress p
             where p.firm_id = shared.firm() and p.endpoint_id = :endpoint
               for update
            """;

    private static final String HOLD = """
            select p.leaf
              from webhooks.progress p
              join webhooks.endpoint e on e.firm_id = p.firm_id and e.id = p.endpoint_id
             where p.firm_id = shared.firm() and p.endpoint_id = :endpoint and e.status = 'active'
               for update of p
            """;

    private static final String ADVANCE = """
            update webhooks.progress
               set leaf = :leaf
             where firm_id = shared.firm() and endpoint_id = :endpoint
            """;

    private static final String WORKS = """
            update webhooks.progress
               set failing_since = null, failures = 0, resting_until = null, delivered_at = :now
             where firm_id = shared.firm() and endpoint_id = :endpoint
            """;

    private static final String FAILS = """
            update webhooks.progress
               set failing_since = coalesce(failing_since, :now), failures = failures + 1
             where firm_id = shared.firm() and endpoint_id = :endpoint
            returning failing_since, failures
            """;

    private static final String REST = """
            update webhooks.progress
               set resting_until = :until
             where firm_id = shared.firm() and endpoint_id = :endpoint
            """;

    private static final String FORGIVE = """
            update webhooks.progress
               set failing_since = null, failures = 0, resting_until = null
             where firm_id = shared.firm() and endpoint_id = :endpoint
            """;

    private static final String GIVE_UP = """
            update webhooks.delivery
               set state = 'failed', due_at = null, claimed_until = null, ended_at = :now, last_error = 'The webhook was retired.'
             where firm_id = shared.firm() and endpoint_id = :endpoint and state = 'pending'
            """;

    private final JdbcClient jdbc;

    ProgressRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Progress.Behind> behind() {
        return jdbc.sql(BEHIND)
                .query((row, n) -> new Progress.Behind(
                        new FirmId(row.getObject("firm_id", UUID.class)),
                        new EndpointId(row.getObject("endpoint_id", UUID.class))))
                .list();
    }

    Optional<Long> hold(EndpointId endpoint) {
        return jdbc.sql(HOLD)
                .param("endpoint", endpoint.value())
                .query(Long.class)
                .optional();
    }

    void holdWhole(EndpointId endpoint) {
        jdbc.sql(HOLD_WHOLE)
                .param("endpoint", endpoint.value())
                .query((row, n) -> 0)
                .list();
    }

    void advance(EndpointId endpoint, long leaf) {
        jdbc.sql(ADVANCE)
                .param("endpoint", endpoint.value())
                .param("leaf", leaf)
                .update();
    }

    void works(EndpointId endpoint, Instant now) {
        at(WORKS, endpoint, now).update();
    }

    Progress.Failing fails(EndpointId endpoint, Instant now) {
        return at(FAILS, endpoint, now)
                .query((row, n) ->
                        new Progress.Failing(row.getTimestamp("failing_since").toInstant(), row.getInt("failures")))
                .single();
    }

    void rest(EndpointId endpoint, Instant until) {
        jdbc.sql(REST)
                .param("endpoint", endpoint.value())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Its days of failing are counted anew. */
    void forgive(EndpointId endpoint) {
        jdbc.sql(FORGIVE).param("endpoint", endpoint.value()).update();
    }

    /** What waits for it is sent no more. */
    void giveUp(EndpointId endpoint, Instant now) {
        holdWhole(endpoint);
        at(GIVE_UP, endpoint, now).update();
    }

    private JdbcClient.StatementSpec at(String sql, EndpointId endpoint, Instant now) {
        return jdbc.sql(sql).param("endpoint", endpoint.value()).param("now", now.atOffset(ZoneOffset.UTC));
    }
}
