package dev.plumbline.operations.rates;

import dev.plumbline.shared.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In the platform's scope. */
@Repository
class RateRepository {
    // Nodes' clocks differ: a window that began later counts for those that are still in the one before.
    private static final String TAKE = """
            insert into operations.rate_window as w (scope, kind, subject, started_at, ends_at, taken)
            values (:scope, :kind, :subject, :start, :end, least(:wanted, :pot))
                on conflict (scope, kind, subject) do update
               set taken = case when excluded.started_at > w.started_at then excluded.taken
                                else least(w.taken + :wanted, :pot) end,
                   started_at = greatest(w.started_at, excluded.started_at),
                   ends_at = greatest(w.ends_at, excluded.ends_at)
             where excluded.started_at > w.started_at or w.taken < :pot
            returning new.taken - case when old.started_at = new.started_at then old.taken else 0 end
            """;

    // The database's own time, as the nodes' differ.
    private static final String APPEAR = """
            insert into operations.rate_node (id, seen_at) values (:id, now())
                on conflict (id) do update set seen_at = now()
            """;

    private static final String LEAVE = """
            delete from operations.rate_node where id = :id
            """;

    private static final String OTHERS = """
            select count(*)
              from operations.rate_node
             where id <> :id and seen_at > now() - interval '30 seconds'
            """;

    private static final String BLOCK = """
            insert into operations.rate_block as b (scope, kind, subject, since, ends_at)
            values (:scope, :kind, :subject, :start, :end)
                on conflict (scope, kind, subject) do update
               set since = case when excluded.since > b.ends_at then excluded.since else b.since end,
                   ends_at = greatest(b.ends_at, excluded.ends_at)
            """;

    private static final String BLOCKED = """
            select scope, kind, subject, since, ends_at
              from operations.rate_block b
             where b.ends_at > :now
               and not exists (select from operations.rate_release r
                                where r.scope = b.scope and r.kind = b.kind and r.subject = b.subject
                                  and r.ends_at > :now)
             order by since, scope, kind, subject
             limit 200
            """;

    private static final String RELEASED = """
            select id, scope, kind, subject, ends_at, reason, by_name, version
              from operations.rate_release
             where ends_at > :now
             order by ends_at, id
            """;

    private static final String RELEASE = """
            insert into operations.rate_release as r
                   (id, scope, kind, subject, ends_at, reason, by_name, created_at, updated_at)
            values (:id, :scope, :kind, :subject, :end, :reason, :by, :now, :now)
                on conflict on constraint rate_release_once do update
               set ends_at = excluded.ends_at, reason = excluded.reason, by_name = excluded.by_name
             where r.ends_at <= :now
            returning id, scope, kind, subject, ends_at, reason, by_name, version
            """;

    private static final String END = """
            update operations.rate_release
               set ends_at = :now
             where id = :id and version = :version and ends_at > :now
            """;

    private static final String EXISTS = """
            select exists (select from operations.rate_release where id = :id and ends_at > :now)
            """;

    private static final String CLEAR_WINDOWS = """
            delete from operations.rate_window
             where ends_at < :now
            """;

    private static final String CLEAR_BLOCKS = """
            delete from operations.rate_block
             where ends_at < :now
            """;

    private static final String CLEAR_NODES = """
            delete from operations.rate_node
             where seen_at < now() - interval '10 minutes'
            """;

    private final JdbcClient jdbc;

    RateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many of those that are wanted there were in the pot. */
    int take(RateKey key, Rates.Span span, int wanted, int pot) {
        return keyed(TAKE, key)
                .param("start", at(span.start()))
                .param("end", at(span.end()))
                .param("wanted", wanted)
                .param("pot", pot)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void appear(UUID node) {
        jdbc.sql(APPEAR).param("id", node).update();
    }

    void leave(UUID node) {
        jdbc.sql(LEAVE).param("id", node).update();
    }

    /** How many other nodes were there a moment ago. */
    int others(UUID node) {
        return jdbc.sql(OTHERS).param("id", node).query(Integer.class).single();
    }

    void block(RateKey key, Rates.Span span) {
        keyed(BLOCK, key)
                .param("start", at(span.start()))
                .param("end", at(span.end()))
                .update();
    }

    List<RateBlock> blocked(Instant now) {
        return jdbc.sql(BLOCKED)
                .param("now", at(now))
                .query((row, n) -> new RateBlock(
                        Coded.of(RateScope.class, row.getString("scope")),
                        Coded.of(RateKind.class, row.getString("kind")),
                        row.getString("subject"),
                        instant(row, "since"),
                        instant(row, "ends_at")))
                .list();
    }

    List<RateRelease> released(Instant now) {
        return jdbc.sql(RELEASED)
                .param("now", at(now))
                .query(RateRepository::release)
                .list();
    }

    /** Empty when one holds already. */
    Optional<RateRelease> release(RateRelease asked, Instant now) {
        return keyed(RELEASE, asked.key())
                .param("id", asked.id().value())
                .param("end", at(asked.endsAt()))
                .param("reason", asked.reason())
                .param("by", asked.by())
                .param("now", at(now))
                .query(RateRepository::release)
                .optional();
    }

    /** False when it is not as it was seen. */
    boolean end(RateReleaseId id, long version, Instant now) {
        return jdbc.sql(END)
                        .param("id", id.value())
                        .param("version", version)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    boolean holds(RateReleaseId id, Instant now) {
        return jdbc.sql(EXISTS)
                .param("id", id.value())
                .param("now", at(now))
                .query(Boolean.class)
                .single();
    }

    void clearAway(Instant before) {
        jdbc.sql(CLEAR_WINDOWS).param("now", at(before)).update();
        jdbc.sql(CLEAR_BLOCKS).param("now", at(before)).update();
        jdbc.sql(CLEAR_NODES).update();
    }

    private JdbcClient.StatementSpec keyed(String sql, RateKey key) {
        return jdbc.sql(sql)
                .param("scope", key.scope().code())
                .param("kind", key.kind().code())
                .param("subject", key.subject());
    }

    private static RateRelease release(ResultSet row, int n) throws SQLException {
        return new RateRelease(
                new RateReleaseId(row.getObject("id", UUID.class)),
                Coded.of(RateScope.class, row.getString("scope")),
                Coded.of(RateKind.class, row.getString("kind")),
                row.getString("subject"),
                instant(row, "ends_at"),
                row.getString("reason"),
                row.getString("by_name"),
                row.getLong("version"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
