package dev.plumbline.clients.tenancies;

import dev.plumbline.clients.LedgerAct;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.Provenance;
import dev.plumbline.clients.TenancyId;
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

/** Records tenancies. */
@Service
class TenancyService implements Tenancies {
    private final Ledger<TenancyId, Tenancy> ledger;
    private final PropertyDesk desk;
    private final Members members;
    private final Ids ids;

    TenancyService(TenancyRepository tenancies, PropertyDesk desk, Members members, Ids ids) {
        this.ledger = new Ledger<>(tenancies, new Ledger.Noun("tenancy", "tenancies"), desk, ids);
        this.desk = desk;
        this.members = members;
        this.ids = ids;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Tenancy> of(Collection<PropertyId> properties, Instant knownAt) {
        return ledger.standing(properties, knownAt).stream().map(Entry::item).toList();
    }

    @Transactional(readOnly = true)
    public Page<TenancyView> list(PropertyId property, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        desk.show(property);
        return views(
                ledger.standing(List.of(property), knownAt == null ? Moments.LAST : knownAt).stream()
                        .filter(entry -> asOf == null || entry.item().runsOn(asOf)),
                knownAt == null ? commands() : List.of());
    }

    @Transactional
    public TenancyView add(PropertyId property, TenancyDraft draft) {
        Instant now = ledger.openForOneMore(property);
        draft.require(desk.today());
        return save(
                LedgerAct.ADDED,
                new Tenancy(new TenancyId(ids.next()), 1, property, draft.details(), draft.provenance(now)));
    }

    @Transactional
    public TenancyView change(PropertyId property, TenancyId id, Version seen, TenancyDraft draft) {
        Instant now = desk.open(property);
        Tenancy before = ledger.seen(property, id, seen);
        draft.require(desk.today());
        boolean ended = before.details().endsOn() == null && draft.details().endsOn() != null;
        return save(
                ended ? LedgerAct.ENDED : LedgerAct.CHANGED,
                new Tenancy(id, before.version() + 1, property, draft.details(), draft.provenance(now)));
    }

    @Transactional
    public void withdraw(PropertyId property, TenancyId id, Version seen) {
        Instant now = desk.open(property);
        Tenancy before = ledger.seen(property, id, seen);
        ledger.save(
                LedgerAct.WITHDRAWN,
                new Tenancy(
                        id,
                        before.version() + 1,
                        property,
                        before.details(),
                        before.provenance().takenBack(now)));
    }

    @Transactional(readOnly = true)
    public Page<TenancyView> history(PropertyId property, TenancyId id) {
        desk.show(property);
        return views(ledger.history(property, id).stream(), List.of());
    }

    private TenancyView save(LedgerAct act, Tenancy tenancy) {
        return view(ledger.save(act, tenancy), members.names(), desk.today(), commands());
    }

    private Page<TenancyView> views(Stream<Entry<Tenancy>> entries, List<CommandView> commands) {
        Map<MemberId, String> names = members.names();
        LocalDate today = desk.today();
        return new Page<>(
                entries.map(entry -> view(entry, names, today, commands)).toList(), null);
    }

    private static List<CommandView> commands() {
        return new LedgerReadiness(Scope.current().access()).commands();
    }

    private static TenancyView view(
            Entry<Tenancy> entry, Map<MemberId, String> names, LocalDate today, List<CommandView> commands) {
        Tenancy tenancy = entry.item();
        Tenancy.Details details = tenancy.details();
        Provenance provenance = tenancy.provenance();
        MemberId by = provenance.recordedBy();
        return new TenancyView(
                tenancy.id(),
                tenancy.version(),
                tenancy.property(),
                entry.act(),
                details.kind(),
                details.startsOn(),
                details.endsOn(),
                tenancy.stateOn(today),
                details.occupants(),
                details.adults(),
                details.households(),
                details.names(),
                details.depositTaken(),
                details.depositReceivedOn(),
                provenance.source(),
                provenance.note(),
                by == null ? null : names.get(by),
                Objects.requireNonNull(provenance.recordedAt()),
                commands);
    }
}
