package dev.plumbline.clients.appliances;

import dev.plumbline.clients.ApplianceId;
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
class ApplianceRepository implements Entries<ApplianceId, Appliance> {
    private static final String ENTRY = """
            select e.id as entry_id, e.appliance_id, e.nr, e.property_id, e.act, e.fuel, e.kind, e.room, e.make, e.model,
                   e.owned_by, e.serves_home, e.installed_on, e.removed_on, e.source, e.note, e.recorded_by, e.recorded_at
              from clients.appliance_entry e
             where e.firm_id = shared.firm()
            """;

    /** Of each its last entry, in the order of the index. */
    private static final String LATEST = """
            select distinct on (e.property_id, e.appliance_id)
                   e.id as entry_id, e.appliance_id, e.nr, e.property_id, e.act, e.fuel, e.kind, e.room, e.make, e.model,
                   e.owned_by, e.serves_home, e.installed_on, e.removed_on, e.source, e.note, e.recorded_by, e.recorded_at
              from clients.appliance_entry e
             where e.firm_id = shared.firm() and e.property_id = any(:properties) and e.recorded_at <= :knownAt
             order by e.property_id, e.appliance_id, e.nr desc
            """;

    private static final String HISTORY = ENTRY + """
               and e.property_id = :property and e.appliance_id = :id
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
            insert into clients.appliance_entry (firm_id, id, property_id, appliance_id, nr, act, fuel, kind, room, make, model,
                                                 owned_by, serves_home, installed_on, removed_on, source, note, recorded_by, recorded_at)
            values (shared.firm(), :entry, :property, :id, :nr, :act, :fuel, :kind, :room, :make, :model, :ownedBy,
                    :servesHome, :installedOn, :removedOn, :source, :note, :by, :now)
            """;

    private final JdbcClient jdbc;

    ApplianceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Entry<Appliance>> latest(Collection<PropertyId> properties, Instant knownAt) {
        return Rows.latest(jdbc.sql(LATEST), properties, knownAt)
                .query((row, n) -> entry(row))
                .list();
    }

    @Override
    public List<Entry<Appliance>> history(PropertyId property, ApplianceId id, int limit) {
        return jdbc.sql(HISTORY)
                .param("property", property.value())
                .param("id", id.value())
                .param("limit", limit)
                .query((row, n) -> entry(row))
                .list();
    }

    @Override
    public List<Entry<Appliance>> told(List<UUID> properties, TimelineSpan span) {
        return Rows.told(jdbc.sql(TOLD), properties, span)
                .query((row, n) -> entry(row))
                .list();
    }

    @Override
    public void insert(Entry<Appliance> entry) {
        Appliance.Details details = entry.item().details();
        Rows.entry(jdbc.sql(INSERT), entry)
                .param("id", entry.item().id().value())
                .param("fuel", details.fuel().code())
                .param("kind", details.kind().code())
                .param("room", details.room())
                .param("make", details.make())
                .param("model", details.model())
                .param("ownedBy", details.ownedBy().code())
                .param("servesHome", details.servesHome())
                .param("installedOn", details.installedOn())
                .param("removedOn", details.removedOn())
                .update();
    }

    private static Entry<Appliance> entry(ResultSet row) throws SQLException {
        return Rows.entry(
                row,
                new Appliance(
                        new ApplianceId(row.getObject("appliance_id", UUID.class)),
                        row.getLong("nr"),
                        Rows.property(row),
                        details(row),
                        Rows.provenance(row)));
    }

    private static Appliance.Details details(ResultSet row) throws SQLException {
        return new Appliance.Details(
                Coded.of(ApplianceFuel.class, row.getString("fuel")),
                Coded.of(ApplianceKind.class, row.getString("kind")),
                row.getString("room"),
                row.getString("make"),
                row.getString("model"),
                Coded.of(ApplianceOwner.class, row.getString("owned_by")),
                row.getBoolean("serves_home"),
                row.getObject("installed_on", LocalDate.class),
                row.getObject("removed_on", LocalDate.class));
    }
}
