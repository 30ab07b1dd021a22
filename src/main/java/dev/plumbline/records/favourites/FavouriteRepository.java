package dev.plumbline.records.favourites;

import dev.plumbline.platform.Listing;
import dev.plumbline.platform.SortKey;
import dev.plumbline.platform.Where;
import dev.plumbline.records.RecordRef;
import dev.plumbline.records.kinds.Found;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FavouriteRepository {
    static final List<SortKey> STARRED = List.of(SortKey.of("since", "f.created_at", "timestamptz"));
    static final List<SortKey> WATCHED = List.of(SortKey.of("since", "w.updated_at", "timestamptz"));

    private static final String LOCK = """
            select pg_advisory_xact_lock(hashtextextended('records.favourite ' || :member, 0))
            """;

    private static final String ADD = """
            insert into records.favourite (firm_id, kind, record_id, member_id, created_at)
            values (shared.firm(), :kind, :record, :member, :now)
                on conflict on constraint favourite_once do nothing
            """;

    private static final String REMOVE = """
            delete from records.favourite
             where firm_id = shared.firm() and member_id = :member and kind = :kind and record_id = any(:records)
            """;

    private static final String HAS = """
            select exists (select
                             from records.favourite
                            where firm_id = shared.firm() and member_id = :member and kind = :kind
                              and record_id = any(:records))
            """;

    private static final String COUNT = """
            select count(*) from records.favourite where firm_id = shared.firm() and member_id = :member
            """;

    private static final String FAVOURITES = """
            select f.id, f.kind, f.record_id, f.created_at as since from records.favourite f
            """;

    private static final String WATCHES = """
            select w.id, w.kind, w.record_id, w.updated_at as since from records.watch w
            """;

    private final JdbcClient jdbc;

    FavouriteRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One after the other for a member: of many at once each counts those before it. */
    void lock(MemberId member) {
        jdbc.sql(LOCK)
                .param("member", member.value().toString())
                .query((row, n) -> 0)
                .list();
    }

    void add(MemberId member, Found record, Instant now) {
        jdbc.sql(ADD)
                .param("kind", record.code())
                .param("record", record.id())
                .param("member", member.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Also the star of one that was merged into it. */
    void remove(MemberId member, Found record) {
        jdbc.sql(REMOVE)
                .param("kind", record.code())
                .param("records", record.all().toArray(UUID[]::new))
                .param("member", member.value())
                .update();
    }

    boolean has(MemberId member, Found record) {
        return jdbc.sql(HAS)
                .param("kind", record.code())
                .param("records", record.all().toArray(UUID[]::new))
                .param("member", member.value())
                .query(Boolean.class)
                .single();
    }

    long count(MemberId member) {
        return jdbc.sql(COUNT).param("member", member.value()).query(Long.class).single();
    }

    Page<Kept> starred(MemberId member, Listing listing) {
        Where where =
                new Where().and("f.firm_id = shared.firm()").and("f.member_id = :member", "member", member.value());
        listing.seek(where, "f.id");
        List<Kept> rows = jdbc.sql(FAVOURITES + where.sql() + listing.orderBy("f.id"))
                .params(where.params())
                .query((row, n) -> kept(row))
                .list();
        return page(listing, rows);
    }

    Page<Kept> watched(MemberId member, Listing listing) {
        Where where = new Where()
                .and("w.firm_id = shared.firm()")
                .and("w.watching")
                .and("w.member_id = :member", "member", member.value());
        listing.seek(where, "w.id");
        List<Kept> rows = jdbc.sql(WATCHES + where.sql() + listing.orderBy("w.id"))
                .params(where.params())
                .query((row, n) -> kept(row))
                .list();
        return page(listing, rows);
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                new RecordRef(row.getString("kind"), row.getObject("record_id", UUID.class)),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }

    private static Page<Kept> page(Listing listing, List<Kept> rows) {
        return listing.page(
                rows, kept -> kept.since().toString(), kept -> kept.id().toString());
    }
}
