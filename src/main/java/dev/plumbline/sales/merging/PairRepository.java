package dev.plumbline.sales.merging;

import dev.plumbline.platform.Listing;
import dev.plumbline.platform.SortKey;
import dev.plumbline.platform.Where;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.LeadStatus;
import dev.plumbline.sales.Temperature;
import dev.plumbline.sales.duplicates.Fingerprint;
import dev.plumbline.sales.duplicates.Fingerprint.Given;
import dev.plumbline.sales.duplicates.FoundBy;
import dev.plumbline.sales.duplicates.Likeness;
import dev.plumbline.sales.leads.LeadFilter;
import dev.plumbline.sales.merging.PairView.PairedLead;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PairRepository {
    static final List<SortKey> SORTS = List.of(SortKey.of("foundAt", "d.found_at", "timestamptz"));

    private static final String PAIRS = """
            select d.id as pair, d.reasons, d.found_by, d.found_at,
                   a.id as a_id, a.name as a_name, a.company as a_company, a.phone as a_phone,
                   a.alternate_phone as a_alternate_phone, a.email as a_email, a.street as a_street, a.city as a_city,
                   a.status as a_status, a.score as a_score, a.temperature as a_temperature, a.owner_id as a_owner_id,
                   a.created_at as a_created_at,
                   b.id as b_id, b.name as b_name, b.company as b_company, b.phone as b_phone,
                   b.alternate_phone as b_alternate_phone, b.email as b_email, b.street as b_street, b.city as b_city,
                   b.status as b_status, b.score as b_score, b.temperature as b_temperature, b.owner_id as b_owner_id,
                   b.created_at as b_created_at
              from sales.duplicate d
            """;

    private static final String LEAD = """
            select l.firm_id, l.id, l.name, l.company, l.phone, l.alternate_phone, l.email, l.street, l.city, l.status,
                   l.score, l.temperature, l.owner_id, l.created_at
              from sales.lead l
            """;

    private static final String DECIDE = """
            update sales.duplicate
               set decision = :decision, decided_at = :now
             where lead_id = least(cast(:a as uuid), cast(:b as uuid))
               and other_id = greatest(cast(:a as uuid), cast(:b as uuid))
            """;

    private static final String REOPEN = """
            update sales.duplicate
               set decision = null, decided_at = null
             where lead_id = least(cast(:a as uuid), cast(:b as uuid))
               and other_id = greatest(cast(:a as uuid), cast(:b as uuid)) and decision = :decision
            """;

    private final JdbcClient jdbc;

    PairRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Pairs that wait for a decision; a pair is there only for those who may see both leads.
     *
     * @param of     one of the two; null for all pairs
     * @param region two letters, where a number without country code belongs
     */
    Page<PairView> open(@Nullable LeadId of, String region, Listing listing) {
        Where visible = LeadFilter.visible(new Where().and("l.deleted_at is null"));
        String leads = "(" + LEAD + visible.sql() + ")";
        Where where = new Where().and("d.decision is null");
        where.when(of == null ? null : of.value(), "(d.lead_id = :of or d.other_id = :of)", "of");
        listing.seek(where, "d.id");
        String joined = PAIRS + " join " + leads + " a on a.firm_id = d.firm_id and a.id = d.lead_id\n join " + leads
                + " b on b.firm_id = d.firm_id and b.id = d.other_id";
        List<PairView> rows = jdbc.sql(joined + where.sql() + listing.orderBy("d.id"))
                .params(visible.params())
                .params(where.params())
                .query((row, n) -> pair(row, region))
                .list();
        return listing.page(
                rows, pair -> pair.foundAt().toString(), pair -> pair.id().toString());
    }

    /** Gives whether there is such a pair. */
    boolean decide(LeadId a, LeadId b, String decision, Instant now) {
        return jdbc.sql(DECIDE)
                        .param("a", a.value())
                        .param("b", b.value())
                        .param("decision", decision)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** Lets the pair wait again, if this was decided about it; gives whether it was. */
    boolean reopen(LeadId a, LeadId b, String decision) {
        return jdbc.sql(REOPEN)
                        .param("a", a.value())
                        .param("b", b.value())
                        .param("decision", decision)
                        .update()
                > 0;
    }

    private static PairView pair(ResultSet row, String region) throws SQLException {
        return new PairView(
                row.getObject("pair", UUID.class),
                lead(row, "a_"),
                lead(row, "b_"),
                List.of((String[]) row.getArray("reasons").getArray()),
                Likeness.of(print(row, "a_", region), print(row, "b_", region)),
                Coded.of(FoundBy.class, row.getString("found_by")),
                instant(row, "found_at"));
    }

    private static PairedLead lead(ResultSet row, String side) throws SQLException {
        UUID owner = row.getObject(side + "owner_id", UUID.class);
        return new PairedLead(
                new LeadId(row.getObject(side + "id", UUID.class)),
                row.getString(side + "name"),
                row.getString(side + "company"),
                row.getString(side + "phone"),
                row.getString(side + "email"),
                row.getString(side + "street"),
                row.getString(side + "city"),
                Coded.of(LeadStatus.class, row.getString(side + "status")),
                row.getInt(side + "score"),
                Coded.of(Temperature.class, row.getString(side + "temperature")),
                owner == null ? null : new MemberId(owner),
                instant(row, side + "created_at"));
    }

    private static Fingerprint print(ResultSet row, String side, String region) throws SQLException {
        return Fingerprint.of(
                new Given(
                        row.getString(side + "phone"),
                        row.getString(side + "alternate_phone"),
                        row.getString(side + "email"),
                        row.getString(side + "name"),
                        row.getString(side + "street"),
                        row.getString(side + "city")),
                region);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
