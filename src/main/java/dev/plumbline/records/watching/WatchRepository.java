package dev.plumbline.records.watching;

import dev.plumbline.records.kinds.Found;
import dev.plumbline.shared.MemberId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WatchRepository {
    /** What a member said of the record itself counts before what they said of one that was merged into it. */
    private static final String OF_RECORD = """
            select distinct on (member_id) member_id, watching
              from records.watch
             where firm_id = shared.firm() and kind = :kind and record_id = any(:records)
             order by member_id, (record_id = :record) desc, watching desc
            """;

    private static final String OF_RECORDS = """
            select record_id, member_id
              from records.watch
             where firm_id = shared.firm() and kind = :kind and record_id = any(:records) and watching
            """;

    private static final String SET = """
            insert into records.watch (firm_id, kind, record_id, member_id, watching, created_at, updated_at)
            values (shared.firm(), :kind, :record, :member, :watching, :now, :now)
                on conflict on constraint watch_once do update set watching = excluded.watching
             where watch.watching <> excluded.watching
            """;

    private static final String BEGIN = """
            insert into records.watch (firm_id, kind, record_id, member_id, watching, created_at, updated_at)
            select shared.firm(), :kind, :record, member, true, :now, :now
              from unnest(cast(:members as uuid[])) member
             where not exists (select
                                 from records.watch w
                                where w.firm_id = shared.firm() and w.kind = :kind and w.record_id = any(:records)
                                  and w.member_id = member)
                on conflict on constraint watch_once do nothing
            """;

    private final JdbcClient jdbc;

    WatchRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What members said of watching it; who said nothing is missing. */
    Map<MemberId, Boolean> of(Found record) {
        Map<MemberId, Boolean> said = new HashMap<>();
        jdbc.sql(OF_RECORD)
                .param("kind", record.code())
                .param("record", record.id())
                .param("records", record.all().toArray(UUID[]::new))
                .query((row, n) ->
                        said.put(new MemberId(row.getObject("member_id", UUID.class)), row.getBoolean("watching")))
                .list();
        return said;
    }

    Map<UUID, Set<MemberId>> of(String kind, Collection<UUID> records) {
        Map<UUID, Set<MemberId>> watchers = new HashMap<>();
        jdbc.sql(OF_RECORDS)
                .param("kind", kind)
                .param("records", records.toArray(UUID[]::new))
                .query((row, n) -> watchers.computeIfAbsent(
                                row.getObject("record_id", UUID.class), id -> new HashSet<>())
                        .add(new MemberId(row.getObject("member_id", UUID.class))))
                .list();
        return watchers;
    }

    void set(Found record, MemberId member, boolean watching, Instant now) {
        jdbc.sql(SET)
                .param("kind", record.code())
                .param("record", record.id())
                .param("member", member.value())
                .param("watching", watching)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** For those who have said nothing yet, of it or of one that was merged into it. */
    void begin(Found record, Collection<MemberId> members, Instant now) {
        jdbc.sql(BEGIN)
                .param("kind", record.code())
                .param("record", record.id())
                .param("records", record.all().toArray(UUID[]::new))
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
