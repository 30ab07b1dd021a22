package dev.plumbline.clients.hazards;

import dev.plumbline.clients.HazardId;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records hazards. */
@Service
class HazardService implements Hazards {
    private final Ledger<HazardId, Hazard> ledger;
    private final PropertyDesk desk;
    private final Members members;
    private final Ids ids;

    HazardService(HazardRepository hazards, PropertyDesk desk, Members members, Ids ids) {
        this.ledger = new Ledger<>(hazards, new Ledger.Noun("hazard", "hazards"), desk, ids);
        this.desk = desk;
        this.members = members;
        this.ids = ids;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Hazard> of(Collection<PropertyId> properties, Instant knownAt) {
        return ledger.standing(properties, knownAt).stream().map(Entry::item).toList();
    }

    @Transactional(readOnly = true)
    public Page<HazardView> list(PropertyId property, @Nullable Instant knownAt) {
        desk.show(property);
        return views(
                ledger.standing(List.of(property), knownAt == null ? Moments.LAST : knownAt),
                knownAt == null ? commands() : List.of());
    }

    @Transactional
    public HazardView add(PropertyId property, HazardDraft draft) {
        Instant now = ledger.openForOneMore(property);
        draft.require(desk.today());
        return save(
                LedgerAct.ADDED,
                new Hazard(new HazardId(ids.next()), 1, property, draft.details(), draft.provenance(now)));
    }

    @Transactional
    public HazardView change(PropertyId property, HazardId id, Version seen, HazardDraft draft) {
        Instant now = desk.open(property);
        Hazard before = ledger.seen(property, id, seen);
        draft.require(desk.today());
        return save(
                LedgerAct.CHANGED,
                new Hazard(id, before.version() + 1, property, draft.details(), draft.provenance(now)));
    }

    @Transactional
    public void withdraw(PropertyId property, HazardId id, Version seen) {
        Instant now = desk.open(property);
        Hazard before = ledger.seen(property, id, seen);
        ledger.save(
                LedgerAct.WITHDRAWN,
                new Hazard(
                        id,
                        before.version() + 1,
                        property,
                        before.details(),
                        before.provenance().takenBack(now)));
    }

    @Transactional(readOnly = true)
    public Page<HazardView> history(PropertyId property, HazardId id) {
        desk.show(property);
        return views(ledger.history(property, id), List.of());
    }

    private HazardView save(LedgerAct act, Hazard hazard) {
        return view(ledger.save(act, hazard), members.names(), commands());
    }

    private Page<HazardView> views(List<Entry<Hazard>> entries, List<CommandView> commands) {
        Map<MemberId, String> names = members.names();
        return new Page<>(
                entries.stream().map(entry -> view(entry, names, commands)).toList(), null);
    }

    private static List<CommandView> commands() {
        return new LedgerReadiness(Scope.current().access()).commands();
    }

    private static HazardView view(Entry<Hazard> entry, Map<MemberId, String> names, List<CommandView> commands) {
        Hazard hazard = entry.item();
        Hazard.Details details = hazard.details();
        Provenance provenance = hazard.provenance();
        MemberId by = provenance.recordedBy();
        return new HazardView(
                hazard.id(),
                hazard.version(),
                hazard.property(),
                entry.act(),
                details.kind(),
                details.awareOn(),
                details.place(),
                details.what(),
                provenance.source(),
                provenance.note(),
                by == null ? null : names.get(by),
                Objects.requireNonNull(provenance.recordedAt()),
                commands);
    }
}
