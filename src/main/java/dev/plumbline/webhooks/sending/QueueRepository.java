package dev.plumbline.webhooks.sending;

import dev.plumbline.shared.FirmId;
import dev.plumbline.webhooks.DeliveryId;
import dev.plumbline.webhooks.DeliveryState;
import dev.plumbline.webhooks.EndpointId;
import dev.plumbline.webhooks.outgoing.Answer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is due and in whose hands. Whoever changes that holds the progress of the webhook. */
@Repository
class QueueRepository {
    /** Longer than a request may take: who has not told by then is dead. */
    private static final Duration HELD = Duration.ofSeconds(60);

    private static final String DUE = """
            select firm_id, endpoint_id, workers
              from webhooks.due(:now)
            """;

    private static final String CLAIM = """
            update webhooks.delivery d
               set claimed_until = :until, attempts = d.attempts + 1
             where d.firm_id = shared.firm()
               and d.seq = (select n.seq
                              from webhooks.delivery n
                             where n.firm_id = shared.firm() and n.endpoint_id = :endpoint and n.due_at <= :now
                               and (n.claimed_until is null or n.claimed_until <= :now)
                             order by n.due_at, n.seq
                             limit 1)
               and (select count(*)
                      from webhooks.delivery b
                     where b.firm_id = shared.firm() and b.endpoint_id = :endpoint and b.claimed_until > :now) < :most
            returning d.id, d.endpoint_id, d.event_id, d.subject_id, d.type, d.body, d.attempts
            """;

    private static final String POSTPONE = """
            update webhooks.delivery
               set claimed_until = null, due_at = :due, last_status = :status, last_error = :error
             where firm_id = shared.firm() and id = :id and state = 'pending' and attempts = :attempt
            """;

    private static final String END = """
            update webhooks.delivery
               set claimed_until = null, due_at = null, state = :state, ended_at = :now, last_status = :status,
                   last_error = :error
             where firm_id = shared.firm() and id = :id and state = 'pending' and attempts = :attempt
            """;

    private static final String NEXT = """
            update webhooks.delivery
               set due_at = :now
             where firm_id = shared.firm()
               and seq = (select min(n.seq)
                            from webhooks.delivery n
                           where n.firm_id = shared.firm() and n.endpoint_id = :endpoint and n.subject_id = :subject
                             and n.state = 'pending')
               and due_at is null
            """;

    private static final String NOTE = """
            insert into webhooks.attempt (firm_id, delivery_id, number, sent_at, millis, status, answer, error)
            values (shared.firm(), :id, :number, :sentAt, :millis, :status, :answer, :error)
                on conflict (firm_id, delivery_id, number) do nothing
            """;

    private final JdbcClient jdbc;

    QueueRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param workers how many could work now */
    record Busy(FirmId firm, EndpointId endpoint, int workers) {}

    /** Active webhooks of all firms with something to send now. */
    List<Busy> due(Instant now) {
        return jdbc.sql(DUE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> busy(row))
                .list();
    }

    /** The one that is due the longest, unless so many are in hand already. */
    Optional<Claim> claim(EndpointId endpoint, Instant now, int most) {
        return at(CLAIM, endpoint, now)
                .param("until", now.plus(HELD).atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, n) -> claim(row))
                .optional();
    }

    /** False when this worker has it in hand no more. */
    boolean postpone(Claim claim, Answer answer, Instant due) {
        return answered(POSTPONE, claim, answer)
                        .param("due", due.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False when this worker has it in hand no more. */
    boolean end(Claim claim, DeliveryState state, Answer answer, Instant now) {
        return answered(END, claim, answer)
                        .param("state", state.code())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** One line for each attempt, however often it is told. */
    void note(Claim claim, Answer answer, Instant sentAt) {
        jdbc.sql(NOTE)
                .param("id", claim.id().value())
                .param("number", claim.attempt())
                .param("sentAt", sentAt.atOffset(ZoneOffset.UTC))
                .param("millis", answer.took().toMillis())
                .param("status", answer.status())
                .param("answer", answer.text())
                .param("error", answer.error())
                .update();
    }

    /** What happened to a record after what has ended now is due. */
    void next(EndpointId endpoint, UUID subject, Instant now) {
        at(NEXT, endpoint, now).param("subject", subject).update();
    }

    private JdbcClient.StatementSpec at(String sql, EndpointId endpoint, Instant now) {
        return jdbc.sql(sql).param("endpoint", endpoint.value()).param("now", now.atOffset(ZoneOffset.UTC));
    }

    private JdbcClient.StatementSpec answered(String sql, Claim claim, Answer answer) {
        return jdbc.sql(sql)
                .param("id", claim.id().value())
                .param("attempt", claim.attempt())
                .param("status", answer.status())
                .param("error", answer.error());
    }

    private static Busy busy(ResultSet row) throws SQLException {
        return new Busy(
                new FirmId(row.getObject("firm_id", UUID.class)),
                new EndpointId(row.getObject("endpoint_id", UUID.class)),
                row.getInt("workers"));
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                new DeliveryId(row.getObject("id", UUID.class)),
                new EndpointId(row.getObject("endpoint_id", UUID.class)),
                row.getObject("event_id", UUID.class),
                row.getObject("subject_id", UUID.class),
                row.getString("type"),
                row.getString("body"),
                row.getInt("attempts"));
    }
}
