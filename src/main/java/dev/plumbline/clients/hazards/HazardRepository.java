package dev.plumbline.clients.hazards;

import dev.plumbline.clients.HazardId;
import dev.plumbline.clients.PropertyId;
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
class HazardRepository implements Entries<HazardId, Hazard> {
    private static final String COLUMNS = """
                   e.id as entry_id, e.hazard_id, e.nr, e.property_id, e.act, e.kind, e.aware_on, e.place, e.what, e.source, e.note,
                   e.recorded_by, e.recorded_at
              from clients.hazard_entry e
             where e.firm_id = shared.firm()
            """;

    private static final String ENTRY = "select " + COLUMNS;

    /** Of each its last entry, in the order of the index. */
    private static final String LATEST = "select distinct on (e.property_id, e.hazard_id) " + COLUMNS + """
               and e.property_id = any(:properties) and e.recorded_at <= :knownAt
             order by e.property_id, e.hazard_id, e.nr desc
            """;

    private static final String HISTORY = ENTRY + """
               and e.property_id = :property and e.hazard_id = :id
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
            insert into clients.hazard_entry (firm_id, id, property_id, hazard_id, nr, act, kind, aware_on, place, what, source, note,
                                              recorded_by, recorded_at)
            values (shared.firm(), :entry, :property, :id, :nr, :act, :kind, :awareOn, :place, :what, :source, :note, :by, :now)
            """;

    private final JdbcClient jdbc;

    HazardRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Entry<Hazard>> latest(Collection<PropertyId> properties, Instant knownAt) {
        return Rows.latest(jdbc.sql(LATEST), properties, knownAt)
                .query((row, n) -> entry(row))
                .list();
    }

    @Override
    public List<Entry<Hazard>> history(PropertyId property, HazardId id, int limit) {
        return jdbc.sql(HISTORY)
                .param("property", property.value())
                .param("id", id.value())
                .param("limit", limit)
                .query((row, n) -> entry(row))
                .list();
    }

    @Override
    public List<Entry<Hazard>> told(List<UUID> properties, TimelineSpan span) {
        return Rows.told(jdbc.sql(TOLD), properties, span)
                .query((row, n) -> entry(row))
                .list();
    }

    @Override
    public void insert(Entry<Hazard> entry) {
        Hazard.Details details = entry.item().details();
        Rows.entry(jdbc.sql(INSERT), entry)
                .param("id", entry.item().id().value())
                .param("kind", details.kind().code())
                .param("awareOn", details.awareOn())
                .param("place", details.place())
                .param("what", details.what())
                .update();
    }

    private static Entry<Hazard> entry(ResultSet row) throws SQLException {
        return Rows.entry(
                row,
                new Hazard(
                        new HazardId(row.getObject("hazard_id", UUID.class)),
                        row.getLong("nr"),
                        Rows.property(row),
                        new Hazard.Details(
                                Coded.of(HazardKind.class, row.getString("kind")),
                                row.getObject("aware_on", LocalDate.class),
                                row.getString("place"),
                                row.getString("what")),
                        Rows.provenance(row)));
    }
}
