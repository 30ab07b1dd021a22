package dev.plumbline.sales.duplicates;

import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.duplicates.DuplicateRule.Existing;
import dev.plumbline.sales.duplicates.Fingerprint.Given;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
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

    private static final String PAIR = """
            insert into sales.duplicate (firm_id, lead_id, other_id, reasons, found_at)
            values (shared.firm(), least(cast(:a as uuid), cast(:b as uuid)), greatest(cast(:a as uuid), cast(:b as uuid)),
                    cast(:reasons as text[]), :now)
            on conflict (firm_id, lead_id, other_id) do nothing
            """;

    private final JdbcClient jdbc;

    DuplicateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Existing> candidates(@Nullable LeadId self, Fingerprint print, @Nullable String place, String region) {
        return jdbc.sql(CANDIDATES)
                .param("self", self == null ? new UUID(0, 0) : self.value())
                .param("phones", print.phones().toArray(String[]::new))
                .param("email", print.email())
                .param("place", place)
                .query((row, n) -> new Existing(
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
                        row.getString("status").equals("won")))
                .list();
    }

    /** Notes that two leads may be one. A pair that is known stays as it was decided. */
    void note(LeadId a, UUID b, List<String> reasons, Instant now) {
        jdbc.sql(PAIR)
                .param("a", a.value())
                .param("b", b)
                .param("reasons", reasons.toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
