package dev.plumbline.platform.http;

import dev.plumbline.platform.KeptAnswers;
import dev.plumbline.shared.Scope;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class IdempotencyRepository implements KeptAnswers {
    /** How long an answer is kept; published in the API reference. */
    static final Duration KEPT = Duration.ofHours(24);

    private static final String LOCK = """
            select pg_try_advisory_xact_lock(hashtextextended(:firm || :principal || ' ' || :key, 0))
            """;

    private static final String FIND = """
            select route, request_hash, status, headers, body, created_at > :oldest as fresh
              from shared.idempotency
             where firm_id = shared.firm() and principal = :principal and key = :key
            """;

    private static final String FORGET = """
            delete from shared.idempotency where firm_id = shared.firm() and principal = :principal and key = :key
            """;

    private static final String FORGET_OLD = """
            delete from shared.idempotency where firm_id = shared.firm() and created_at <= :oldest
            """;

    private static final String KEEP = """
            insert into shared.idempotency (firm_id, principal, key, route, request_hash, status, headers, body, created_at)
            values (shared.firm(), :principal, :key, :route, :hash, :status, cast(:headers as jsonb), :body, :now)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    IdempotencyRepository(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    record Question(String principal, String key, String route, String hash) {}

    private record Found(boolean fresh, Answer answer) {}

    record Answer(String route, String hash, int status, Map<String, String> headers, String body) {
        boolean answers(Question question) {
            return route.equals(question.route()) && hash.equals(question.hash());
        }
    }

    /** False while another request with the key runs. */
    boolean lock(Question question) {
        return Boolean.TRUE.equals(jdbc.sql(LOCK)
                .param("firm", Scope.current().firm().value().toString())
                .param("principal", question.principal())
                .param("key", question.key())
                .query(Boolean.class)
                .single());
    }

    /** What was answered to the key. An answer that is older than it is kept for is gone when this returns. */
    @Nullable
    Answer find(Question question) {
        Found found = jdbc.sql(FIND)
                .param("principal", question.principal())
                .param("key", question.key())
                .param("oldest", oldest())
                .query((row, n) -> new Found(
                        row.getBoolean("fresh"),
                        new Answer(
                                row.getString("route"),
                                row.getString("request_hash"),
                                row.getInt("status"),
                                json.readValue(row.getString("headers"), new TypeReference<Map<String, String>>() {}),
                                row.getString("body"))))
                .optional()
                .orElse(null);
        if (found == null || found.fresh()) {
            return found == null ? null : found.answer();
        }
        jdbc.sql(FORGET)
                .param("principal", question.principal())
                .param("key", question.key())
                .update();
        return null;
    }

    @Override
    @Transactional
    public void forget() {
        jdbc.sql(FORGET_OLD).param("oldest", oldest()).update();
    }

    private OffsetDateTime oldest() {
        return clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
    }

    void keep(Question question, Answer answer) {
        jdbc.sql(KEEP)
                .param("principal", question.principal())
                .param("key", question.key())
                .param("route", question.route())
                .param("hash", question.hash())
                .param("status", answer.status())
                .param("headers", json.writeValueAsString(answer.headers()))
                .param("body", answer.body())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
