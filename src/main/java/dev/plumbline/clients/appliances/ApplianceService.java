package dev.plumbline.clients.appliances;

import dev.plumbline.clients.ApplianceId;
import dev.plumbline.clients.LedgerAct;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.Provenance;
import dev.plumbline.clients.ledger.Entry;
import dev.plumbline.clients.ledger.Ledger;
import dev.plumbline.clients.ledger.LedgerReadiness;
import dev.plumbline.clients.property.PropertyDesk;
import dev.plumbline.firms.Members;
import dev.plumbline.platform.Moments;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records appliances and flues. */
@Service
class ApplianceService implements Appliances {
    private final Ledger<ApplianceId, Appliance> ledger;
    private final PropertyDesk desk;
    private final Members members;
    private final Ids ids;

    ApplianceService(ApplianceRepository appliances, PropertyDesk desk, Members members, Ids ids) {
        this.ledger = new Ledger<>(appliances, new Ledger.Noun("appliance", "appliances and flues"), desk, ids);
        this.desk = desk;
        this.members = members;
        this.ids = ids;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Appliance> of(Collection<PropertyId> properties, Instant knownAt) {
        return ledger.standing(properties, knownAt).stream().map(Entry::item).toList();
    }

    @Transactional(readOnly = true)
    public Page<ApplianceView> list(PropertyId property, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        desk.show(property);
        return views(
                ledger.standing(List.of(property), knownAt == null ? Moments.LAST : knownAt).stream()
                        .filter(entry -> asOf == null || entry.item().isThereOn(asOf)),
                knownAt == null ? commands() : List.of());
    }

    @Transactional
    public ApplianceView add(PropertyId property, ApplianceDraft draft) {
        Instant now = ledger.openForOneMore(property);
        draft.require(desk.today());
        return save(
                LedgerAct.ADDED,
                new Appliance(new ApplianceId(ids.next()), 1, property, draft.details(), draft.provenance(now)));
    }

    @Transactional
    public ApplianceView change(PropertyId property, ApplianceId id, Version seen, ApplianceDraft draft) {
        Instant now = desk.open(property);
        Appliance before = ledger.seen(property, id, seen);
        draft.require(desk.today());
        boolean ended = before.details().removedOn() == null && draft.details().removedOn() != null;
        return save(
                ended ? LedgerAct.ENDED : LedgerAct.CHANGED,
                new Appliance(id, before.version() + 1, property, draft.details(), draft.provenance(now)));
    }

    @Transactional
    public void withdraw(PropertyId property, ApplianceId id, Version seen) {
        Instant now = desk.open(property);
        Appliance before = ledger.seen(property, id, seen);
        ledger.save(
                LedgerAct.WITHDRAWN,
                new Appliance(
                        id,
                        before.version() + 1,
                        property,
                        before.details(),
                        before.provenance().takenBack(now)));
    }

    @Transactional(readOnly = true)
    public Page<ApplianceView> history(PropertyId property, ApplianceId id) {
        desk.show(property);
        return views(ledger.history(property, id).stream(), List.of());
    }

    private ApplianceView save(LedgerAct act, Appliance appliance) {
        return view(ledger.save(act, appliance), members.names(), commands());
    }

    private Page<ApplianceView> views(Stream<Entry<Appliance>> entries, List<CommandView> commands) {
        Map<MemberId, String> names = members.names();
        return new Page<>(entries.map(entry -> view(entry, names, commands)).toList(), null);
    }

    private static List<CommandView> commands() {
        return new LedgerReadiness(Scope.current().access()).commands();
    }

    private static ApplianceView view(Entry<Appliance> entry, Map<MemberId, String> names, List<CommandView> commands) {
        Appliance appliance = entry.item();
        Appliance.Details details = appliance.details();
        Provenance provenance = appliance.provenance();
        MemberId by = provenance.recordedBy();
        return new ApplianceView(
                appliance.id(),
                appliance.version(),
                appliance.property(),
                entry.act(),
                details.fuel(),
                details.kind(),
                details.room(),
                details.make(),
                details.model(),
                details.ownedBy(),
                details.servesHome(),
                details.installedOn(),
                details.removedOn(),
                provenance.source(),
                provenance.note(),
                by == null ? null : names.get(by),
                Objects.requireNonNull(provenance.recordedAt()),
                commands);
    }
}
