package dev.plumbline.clients.tenancies;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.TenancyId;
import dev.plumbline.clients.ledger.Entries;
import dev.plumbline.clients.ledger.Entry;
import dev.plumbline.clients.ledger.Rows;
import dev.plumbline.records.TimelineSpan;
import dev.plumbline.shared.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TenancyRepository implements Entries<TenancyId, Tenancy> {
    private static final String ENTRY = """
            select e.id as entry_id, e.tenancy_id, e.nr, e.property_id, e.act, e.kind, e.starts_on, e.ends_on, e.occupants,
                   e.adults, e.households, e.names, e.deposit_taken, e.deposit_received_on, e.source, e.note, e.recorded_by, e.recorded_at
              from clients.tenancy_entry e
             where e.firm_id = shared.firm()
            """;

    /** Of each its last entry, in the order of the index. */
    private static final String LATEST = """
            select distinct on (e.property_id, e.tenancy_id)
                   e.id as entry_id, e.tenancy_id, e.nr, e.property_id, e.act, e.kind, e.starts_on, e.ends_on, e.occupants,
                   e.adults, e.households, e.names, e.deposit_taken, e.deposit_received_on, e.source, e.note, e.recorded_by, e.recorded_at
              from clients.tenancy_entry e
             where e.firm_id = shared.firm() and e.property_id = any(:properties) and e.recorded_at <= :knownAt
             order by e.property_id, e.tenancy_id, e.nr desc
            """;

    private static final String HISTORY = ENTRY + """
               and e.property_id = :property and e.tenancy_id = :id
             order by e.nr desc
             limit :limit
            """;

    private static final String TOLD = ENTRY + """
               and e.property_id = any(:properties)
               and e.recorded_at >= :from and (e.recorded_at, e.id) < (:before, :beforeId)
             order by e.recorded_at desc, e.id desc
             limit :limit
            """;

    private static final String INSERT = """
            insert into clients.tenancy_entry (firm_id, id, property_id, tenancy_id, nr, act, kind, starts_on, ends_on, occupants,
                                               adults, households, names, deposit_taken, deposit_received_on, source, note, recorded_by, recorded_at)
            values (shared.firm(), :entry, :property, :id, :nr, :act, :kind, :startsOn, :endsOn, :occupants, :adults, :households,
                    :names, :depositTaken, :depositReceivedOn, :source, :note, :by, :now)
            """;

    private final JdbcClient jdbc;

    TenancyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Entry<Tenancy>> latest(Collection<PropertyId> properties, Instant knownAt) {
        return Rows.latest(jdbc.sql(LATEST), properties, knownAt)
                .query((row, n) -> entry(row))
                .list();
    }

    @Override
    public List<Entry<Tenancy>> history(PropertyId property, TenancyId id, int limit) {
        return jdbc.sql(HISTORY)
                .param("property", property.value())
                .param("id", id.value())
                .param("limit", limit)
                .query((row, n) -> entry(row))
                .list();
    }

    @Override
    public List<Entry<Tenancy>> told(List<UUID> properties, TimelineSpan span) {
        return Rows.told(jdbc.sql(TOLD), properties, span)
                .query((row, n) -> entry(row))
                .list();
    }

    @Override
    public void insert(Entry<Tenancy> entry) {
        Tenancy.Details details = entry.item().details();
        Rows.entry(jdbc.sql(INSERT), entry)
                .param("id", entry.item().id().value())
                .param("kind", details.kind().code())
                .param("startsOn", details.startsOn())
                .param("endsOn", details.endsOn())
                .param("occupants", details.occupants())
                .param("adults", details.adults())
                .param("households", details.households())
                .param("names", details.names())
                .param("depositTaken", details.depositTaken())
                .param("depositReceivedOn", details.depositReceivedOn())
                .update();
    }

    private static Entry<Tenancy> entry(ResultSet row) throws SQLException {
        return Rows.entry(
                row,
                new Tenancy(
                        new TenancyId(row.getObject("tenancy_id", UUID.class)),
                        row.getLong("nr"),
                        Rows.property(row),
                        details(row),
                        Rows.provenance(row)));
    }

    private static Tenancy.Details details(ResultSet row) throws SQLException {
        return new Tenancy.Details(
                Coded.of(TenancyKind.class, row.getString("kind")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("occupants", Integer.class),
                row.getObject("adults", Integer.class),
                row.getObject("households", Integer.class),
                row.getString("names"),
                row.getObject("deposit_taken", Boolean.class),
                row.getObject("deposit_received_on", LocalDate.class));
    }
}
