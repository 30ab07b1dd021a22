package dev.plumbline.sales.duplicates;

import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.LeadStatus;
import dev.plumbline.sales.duplicates.DuplicateRule.Existing;
import dev.plumbline.sales.duplicates.Duplicates.Asked;
import dev.plumbline.sales.duplicates.Fingerprint.Given;
import dev.plumbline.shared.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DuplicateRepository {
    /** A key that so many leads share (a switchboard) tells nothing; the first ones are enough to hold the enquiry. */
    private static final String CANDIDATES = """
            select l.id, l.status, l.phone, l.alternate_phone, l.email, l.name, l.street, l.city
              from sales.lead l
             where l.deleted_at is null and l.id <> :self
               and (l.phone_key = any(cast(:phones as text[])) or l.alternate_key = any(cast(:phones as text[]))
                    or l.email_key = :email or l.place_key = :place)
             order by l.created_at, l.id
             limit 50
            """;

    /** The same for many enquiries; {@code via} says by which of their keys a lead was found. */
    private static final String CANDIDATES_OF_MANY = """
            select 'p' || k.key as via, c.*
              from unnest(cast(:phones as text[])) as k (key)
             cross join lateral (
                   select l.id, l.status, l.phone, l.alternate_phone, l.email, l.name, l.street, l.city from sales.lead l
                    where l.deleted_at is null and l.phone_key = k.key limit 50) c
            union all
            select 'p' || k.key, c.*
              from unnest(cast(:phones as text[])) as k (key)
             cross join lateral (
                   select l.id, l.status, l.phone, l.alternate_phone, l.email, l.name, l.street, l.city from sales.lead l
                    where l.deleted_at is null and l.alternate_key = k.key limit 50) c
            union all
            select 'e' || k.key, c.*
              from unnest(cast(:emails as text[])) as k (key)
             cross join lateral (
                   select l.id, l.status, l.phone, l.alternate_phone, l.email, l.name, l.street, l.city from sales.lead l
                    where l.deleted_at is null and l.email_key = k.key limit 50) c
            union all
            select 'a' || k.key, c.*
              from unnest(cast(:places as text[])) as k (key)
             cross join lateral (
                   select l.id, l.status, l.phone, l.alternate_phone, l.email, l.name, l.street, l.city from sales.lead l
                    where l.deleted_at is null and l.place_key = k.key limit 50) c
            """;

    /** Sorted by what is locked, so that two who hold several never wait for each other in a circle. */
    private static final String LOCK = """
            select pg_advisory_xact_lock(k.key)
              from (select distinct hashtextextended('lead ' || shared.firm() || ' ' || key, 0) as key
                      from unnest(cast(:keys as text[])) as asked (key)
                     order by 1) k
            """;

    private static final String PAIR = """
            insert into sales.duplicate (firm_id, lead_id, other_id, reasons, found_by, found_at)
            values (shared.firm(), least(cast(:a as uuid), cast(:b as uuid)), greatest(cast(:a as uuid), cast(:b as uuid)),
                    cast(:reasons as text[]), :by, :now)
            on conflict (firm_id, lead_id, other_id) do nothing
            """;

    private final JdbcClient jdbc;

    DuplicateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lock(List<String> keys) {
        jdbc.sql(LOCK).param("keys", keys.toArray(String[]::new)).query(row -> {});
    }

    List<Existing> candidates(@Nullable LeadId self, Fingerprint print, @Nullable String place, String region) {
        return jdbc.sql(CANDIDATES)
                .param("self", self == null ? new UUID(0, 0) : self.value())
                .param("phones", print.phones().toArray(String[]::new))
                .param("email", print.email())
                .param("place", place)
                .query((row, n) -> existing(row, region))
                .list();
    }

    List<List<Existing>> candidates(List<Asked> enquiries, String region) {
        Map<String, List<Existing>> found = new HashMap<>();
        jdbc.sql(CANDIDATES_OF_MANY)
                .param("phones", keys(enquiries, asked -> asked.print().phones().stream()))
                .param(
                        "emails",
                        keys(enquiries, asked -> Stream.ofNullable(asked.print().email())))
                .param("places", keys(enquiries, asked -> Stream.ofNullable(asked.place())))
                .query(row -> {
                    found.computeIfAbsent(row.getString("via"), key -> new ArrayList<>())
                            .add(existing(row, region));
                });
        return enquiries.stream()
                .map(asked -> asked.keys().stream()
                        .flatMap(key -> found.getOrDefault(key, List.of()).stream())
                        .distinct()
                        .toList())
                .toList();
    }

    private static String[] keys(List<Asked> enquiries, Function<Asked, Stream<String>> of) {
        return enquiries.stream().flatMap(of).distinct().toArray(String[]::new);
    }

    private static Existing existing(ResultSet row, String region) throws SQLException {
        return new Existing(
                row.getObject("id", UUID.class),
                Fingerprint.of(
                        new Given(
                                row.getString("phone"),
                                row.getString("alternate_phone"),
                                row.getString("email"),
                                row.getString("name"),
                                row.getString("street"),
                                row.getString("city")),
                        region),
                Coded.of(LeadStatus.class, row.getString("status")));
    }

    /** Notes that two leads may be one. A pair that is known stays as it was decided. */
    void note(LeadId a, UUID b, List<String> reasons, FoundBy by, Instant now) {
        jdbc.sql(PAIR)
                .param("a", a.value())
                .param("b", b)
                .param("reasons", reasons.toArray(String[]::new))
                .param("by", by.code())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
