package dev.plumbline.clients.appliances;

import dev.plumbline.clients.AnswerSource;
import dev.plumbline.clients.ApplianceId;
import dev.plumbline.clients.LedgerAct;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.Provenance;
import dev.plumbline.records.TimelineSpan;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ApplianceRepository {
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

    /** One entry: what an appliance was from then on. */
    record Entry(UUID id, LedgerAct act, Appliance appliance) {}

    List<Entry> latest(Collection<PropertyId> properties, Instant knownAt) {
        return jdbc.sql(LATEST)
                .param("properties", properties.stream().map(PropertyId::value).toArray(UUID[]::new))
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query((row, n) -> entry(row))
                .list();
    }

    List<Entry> history(PropertyId property, ApplianceId id, int limit) {
        return jdbc.sql(HISTORY)
                .param("property", property.value())
                .param("id", id.value())
                .param("limit", limit)
                .query((row, n) -> entry(row))
                .list();
    }

    List<Entry> told(List<UUID> properties, TimelineSpan span) {
        return jdbc.sql(TOLD)
                .param("properties", properties.toArray(UUID[]::new))
                .param("from", span.fromTime())
                .param("before", span.beforeTime())
                .param("beforeId", span.beforeId())
                .param("limit", span.limit())
                .query((row, n) -> entry(row))
                .list();
    }

    void insert(Entry entry) {
        Appliance appliance = entry.appliance();
        Appliance.Details details = appliance.details();
        Provenance from = appliance.provenance();
        MemberId by = from.recordedBy();
        Instant at = from.recordedAt();
        jdbc.sql(INSERT)
                .param("entry", entry.id())
                .param("property", appliance.property().value())
                .param("id", appliance.id().value())
                .param("nr", appliance.version())
                .param("act", entry.act().code())
                .param("fuel", details.fuel().code())
                .param("kind", details.kind().code())
                .param("room", details.room())
                .param("make", details.make())
                .param("model", details.model())
                .param("ownedBy", details.ownedBy().code())
                .param("servesHome", details.servesHome())
                .param("installedOn", details.installedOn())
                .param("removedOn", details.removedOn())
                .param("source", from.source().code())
                .param("note", from.note())
                .param("by", by == null ? null : by.value())
                .param("now", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("entry_id", UUID.class),
                Coded.of(LedgerAct.class, row.getString("act")),
                new Appliance(
                        new ApplianceId(row.getObject("appliance_id", UUID.class)),
                        row.getLong("nr"),
                        new PropertyId(row.getObject("property_id", UUID.class)),
                        details(row),
                        provenance(row)));
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

    private static Provenance provenance(ResultSet row) throws SQLException {
        UUID by = row.getObject("recorded_by", UUID.class);
        return new Provenance(
                Coded.of(AnswerSource.class, row.getString("source")),
                row.getString("note"),
                by == null ? null : new MemberId(by),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
