package dev.plumbline.exports.feeds;

import dev.plumbline.shared.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FeedRepository {
    private static final String FEED = """
            select f.id, f.version, f.member_id, f.name, f.contents, f.addressed_at, g.fetched_at
              from exports.feed f
              left join exports.feed_fetch g on g.firm_id = f.firm_id and g.id = f.id
             where f.firm_id = shared.firm()
            """;

    private static final String OF_MEMBER =
            FEED + " and f.member_id = :member order by f.created_at, f.id limit :limit";

    private static final String ADDRESSED = FEED + " and f.secret_hash = :hash";

    private static final String ONE = FEED + " and f.member_id = :member and f.id = :id";

    private static final String LOCK = ONE + " for update of f";

    private static final String HOLD_COUNT =
            "select pg_advisory_xact_lock(hashtextextended('exports.feed:' || cast(:member as text), 0))";

    private static final String INSERT = """
            insert into exports.feed (firm_id, id, member_id, name, contents, secret_hash, addressed_at, created_at, updated_at)
            values (shared.firm(), :id, :member, :name, :contents, :hash, :now, :now, :now)
            """;

    private static final String CHANGE = """
            update exports.feed set name = :name, contents = :contents where firm_id = shared.firm() and id = :id
            """;

    private static final String READDRESS = """
            update exports.feed set secret_hash = :hash, addressed_at = :now where firm_id = shared.firm() and id = :id
            """;

    private static final String FORGET_FETCHES =
            "delete from exports.feed_fetch where firm_id = shared.firm() and id = :id";

    private static final String REVOKE = "delete from exports.feed where firm_id = shared.firm() and id = :id";

    private static final String REVOKE_ALL =
            "delete from exports.feed where firm_id = shared.firm() and member_id = :member";

    private static final String FETCHED = """
            insert into exports.feed_fetch as g (firm_id, id, fetched_at)
            select shared.firm(), f.id, :now
              from exports.feed f
             where f.firm_id = shared.firm() and f.id = :id and f.secret_hash = :hash
            on conflict (firm_id, id) do update
               set fetched_at = excluded.fetched_at
             where g.fetched_at <= :before
            """;

    private final JdbcClient jdbc;

    FeedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Feed> of(MemberId member, int limit) {
        return jdbc.sql(OF_MEMBER)
                .param("member", member.value())
                .param("limit", limit)
                .query((row, n) -> feed(row))
                .list();
    }

    Optional<Feed> addressed(String hash) {
        return jdbc.sql(ADDRESSED)
                .param("hash", hash)
                .query((row, n) -> feed(row))
                .optional();
    }

    Optional<Feed> find(FeedId id, MemberId member) {
        return one(ONE, id, member);
    }

    Optional<Feed> lock(FeedId id, MemberId member) {
        return one(LOCK, id, member);
    }

    /** Of two who make one at once for the same member, the second counts after the first. */
    void holdCount(MemberId member) {
        jdbc.sql(HOLD_COUNT)
                .param("member", member.value())
                .query((row, n) -> n)
                .list();
    }

    void insert(Feed feed, String hash) {
        jdbc.sql(INSERT)
                .param("id", feed.id().value())
                .param("member", feed.member().value())
                .param("name", feed.settings().name())
                .param("contents", contents(feed.settings()))
                .param("hash", hash)
                .param("now", time(feed.addressedAt()))
                .update();
    }

    void change(FeedId id, FeedSettings settings) {
        jdbc.sql(CHANGE)
                .param("id", id.value())
                .param("name", settings.name())
                .param("contents", contents(settings))
                .update();
    }

    /** From now on it is found by this address only. */
    void readdress(FeedId id, String hash, Instant now) {
        jdbc.sql(READDRESS)
                .param("id", id.value())
                .param("hash", hash)
                .param("now", time(now))
                .update();
        jdbc.sql(FORGET_FETCHES).param("id", id.value()).update();
    }

    void revoke(FeedId id) {
        jdbc.sql(REVOKE).param("id", id.value()).update();
    }

    void revokeAll(MemberId member) {
        jdbc.sql(REVOKE_ALL).param("member", member.value()).update();
    }

    /** @param before what was noted later than this is recent enough */
    void fetched(FeedId id, String hash, Instant now, Instant before) {
        jdbc.sql(FETCHED)
                .param("id", id.value())
                .param("hash", hash)
                .param("now", time(now))
                .param("before", time(before))
                .update();
    }

    private Optional<Feed> one(String sql, FeedId id, MemberId member) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("member", member.value())
                .query((row, n) -> feed(row))
                .optional();
    }

    private static Feed feed(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime fetched = row.getObject("fetched_at", OffsetDateTime.class);
        return new Feed(
                new FeedId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new MemberId(row.getObject("member_id", UUID.class)),
                new FeedSettings(row.getString("name"), List.of((String[])
                        row.getArray("contents").getArray())),
                row.getObject("addressed_at", OffsetDateTime.class).toInstant(),
                fetched == null ? null : fetched.toInstant());
    }

    private static String[] contents(FeedSettings settings) {
        return settings.contents().toArray(String[]::new);
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
