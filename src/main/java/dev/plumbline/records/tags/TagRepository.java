package dev.plumbline.records.tags;

import dev.plumbline.records.LoggedTable;
import dev.plumbline.records.LoggedTable.Row;
import dev.plumbline.records.kinds.Found;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TagRepository {
    private static final String LOCK = """
            select pg_advisory_xact_lock(hashtextextended('records.tag ' || :record, 0))
            """;

    private static final String OF = """
            select name from records.tag
             where firm_id = shared.firm() and kind = :kind and record_id = :record and removed_at is null
             order by name
            """;

    /** One that was taken off before is put on again. */
    private static final String ADD = """
            insert into records.tag as t (firm_id, kind, record_id, name, created_at)
            select shared.firm(), :kind, :record, name, :now from unnest(cast(:names as text[])) name
                on conflict on constraint tag_once do update
               set removed_at = null
             where t.removed_at is not null
            """;

    private static final String REMOVE = """
            update records.tag
               set removed_at = :now
             where firm_id = shared.firm() and kind = :kind and record_id = :record and name = any(cast(:names as text[]))
               and removed_at is null
            """;

    /** Those that were taken off longest ago: no timeline looks so many rows up. */
    private static final String FORGET = """
            delete from records.tag
             where firm_id = shared.firm()
               and id in (select t.id
                            from records.tag t
                           where t.firm_id = shared.firm() and t.kind = :kind and t.record_id = :record and t.removed_at is not null
                           order by t.removed_at desc, t.id desc
                          offset :kept)
            """;

    /** Of records, also those that were taken off, the latest first. */
    private static final String EVER = """
            select id, record_id, name
              from records.tag
             where firm_id = shared.firm() and kind = :kind and record_id = any(cast(:records as uuid[]))
             order by created_at desc
             limit :limit
            """;

    /** Jumps from one name to the next, so that a name that many have costs no more than another. */
    private static final String SUGGESTED = """
            with recursive each as (
              (select t.name
                 from records.tag t
                where t.firm_id = shared.firm() and t.kind = :kind and t.name >= cast(:q as text) collate "C" and t.removed_at is null
                order by t.name
                limit 1)
              union all
              select (select t.name
                        from records.tag t
                       where t.firm_id = shared.firm() and t.kind = :kind and t.name > e.name and t.removed_at is null
                       order by t.name
                       limit 1)
                from each e
               where starts_with(e.name, :q))
            select name from each where starts_with(name, :q) limit :limit
            """;

    private final JdbcClient jdbc;

    TagRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One after the other for a record: of many at once each counts those before it. */
    void lock(Found record) {
        jdbc.sql(LOCK)
                .param("record", record.id().toString())
                .query((row, n) -> 0)
                .list();
    }

    List<String> of(Found record) {
        return jdbc.sql(OF)
                .param("kind", record.code())
                .param("record", record.id())
                .query((row, n) -> row.getString("name"))
                .list();
    }

    void add(Found record, Collection<String> names, Instant now) {
        jdbc.sql(ADD)
                .param("kind", record.code())
                .param("record", record.id())
                .param("names", names.toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(Found record, Collection<String> names, Instant now) {
        jdbc.sql(REMOVE)
                .param("kind", record.code())
                .param("record", record.id())
                .param("names", names.toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @param kept how many of those that were taken off stay */
    void forget(Found record, int kept) {
        jdbc.sql(FORGET)
                .param("kind", record.code())
                .param("record", record.id())
                .param("kept", kept)
                .update();
    }

    List<Row> ever(String kind, Collection<UUID> records) {
        return jdbc.sql(EVER)
                .param("kind", kind)
                .param("records", records.toArray(UUID[]::new))
                .param("limit", LoggedTable.ROWS_MAX)
                .query((row, n) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("record_id", UUID.class),
                        row.getString("name"),
                        null))
                .list();
    }

    List<String> suggested(String kind, String beginning, int limit) {
        return jdbc.sql(SUGGESTED)
                .param("kind", kind)
                .param("q", beginning)
                .param("limit", limit)
                .query((row, n) -> row.getString("name"))
                .list();
    }
}
