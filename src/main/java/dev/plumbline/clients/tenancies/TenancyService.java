package dev.plumbline.clients.tenancies;

import dev.plumbline.clients.LedgerAct;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.Provenance;
import dev.plumbline.clients.TenancyId;
import dev.plumbline.clients.property.PropertyDesk;
import dev.plumbline.clients.tenancies.TenancyRepository.Entry;
import dev.plumbline.firms.Members;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records tenancies. An entry is never changed: each says anew what is known. */
@Service
class TenancyService implements Tenancies {
    /** Of one property. */
    static final int MAX = 200;

    private static final int HISTORY = 200;

    private final TenancyRepository tenancies;
    private final PropertyDesk desk;
    private final Members members;
    private final Ids ids;
    private final Clock clock;

    TenancyService(TenancyRepository tenancies, PropertyDesk desk, Members members, Ids ids, Clock clock) {
        this.tenancies = tenancies;
        this.desk = desk;
        this.members = members;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Tenancy> of(Collection<PropertyId> properties, Instant knownAt) {
        return standing(properties, knownAt).stream().map(Entry::tenancy).toList();
    }

    @Transactional(readOnly = true)
    public Page<TenancyView> list(PropertyId property, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        desk.show(property);
        Map<MemberId, String> names = members.names();
        return new Page<>(
                standing(List.of(property), knownAt == null ? clock.instant() : knownAt).stream()
                        .filter(entry -> asOf == null || entry.tenancy().runsOn(asOf))
                        .map(entry -> view(entry, names))
                        .toList(),
                null);
    }

    @Transactional
    public TenancyView add(PropertyId property, TenancyDraft draft) {
        Instant now = desk.open(property);
        draft.require(desk.today());
        if (standing(List.of(property), now).size() >= MAX) {
            throw Problem.of(SharedProblem.CONFLICT, "A property has at most " + MAX + " tenancies.");
        }
        return save(
                LedgerAct.ADDED,
                new Tenancy(new TenancyId(ids.next()), 1, property, draft.details(), provenance(draft, now)));
    }

    @Transactional
    public TenancyView change(PropertyId property, TenancyId id, Version seen, TenancyDraft draft) {
        Instant now = desk.open(property);
        Tenancy before = seen(property, id, seen);
        draft.require(desk.today());
        boolean ended = before.details().endsOn() == null && draft.details().endsOn() != null;
        return save(
                ended ? LedgerAct.ENDED : LedgerAct.CHANGED,
                new Tenancy(id, before.version() + 1, property, draft.details(), provenance(draft, now)));
    }

    @Transactional
    public void withdraw(PropertyId property, TenancyId id, Version seen) {
        Instant now = desk.open(property);
        Tenancy before = seen(property, id, seen);
        Provenance from = before.provenance();
        save(
                LedgerAct.WITHDRAWN,
                new Tenancy(
                        id,
                        before.version() + 1,
                        property,
                        before.details(),
                        new Provenance(
                                from.source(),
                                from.note(),
                                Scope.current().access().member(),
                                now)));
    }

    @Transactional(readOnly = true)
    public Page<TenancyView> history(PropertyId property, TenancyId id) {
        desk.show(property);
        List<Entry> entries = tenancies.history(property, id, HISTORY);
        if (entries.isEmpty()) {
            throw Problem.notFound("tenancy").get();
        }
        Map<MemberId, String> names = members.names();
        return new Page<>(entries.stream().map(entry -> view(entry, names)).toList(), null);
    }

    private List<Entry> standing(Collection<PropertyId> properties, Instant knownAt) {
        return tenancies.latest(properties, knownAt).stream()
                .filter(entry -> entry.act() != LedgerAct.WITHDRAWN)
                .toList();
    }

    /** As it stands, for whoever has seen it so. */
    private Tenancy seen(PropertyId property, TenancyId id, Version seen) {
        Tenancy tenancy = tenancies.history(property, id, 1).stream()
                .filter(entry -> entry.act() != LedgerAct.WITHDRAWN)
                .map(Entry::tenancy)
                .findFirst()
                .orElseThrow(Problem.notFound("tenancy"));
        seen.mustBe(tenancy.version());
        return tenancy;
    }

    private TenancyView save(LedgerAct act, Tenancy tenancy) {
        Entry entry = new Entry(ids.next(), act, tenancy);
        tenancies.insert(entry);
        desk.recorded(tenancy.property(), tenancy.version());
        return view(entry, members.names());
    }

    private static Provenance provenance(TenancyDraft draft, Instant now) {
        return new Provenance(
                draft.source(), draft.note(), Scope.current().access().member(), now);
    }

    private static TenancyView view(Entry entry, Map<MemberId, String> names) {
        Tenancy tenancy = entry.tenancy();
        Tenancy.Details details = tenancy.details();
        Provenance from = tenancy.provenance();
        MemberId by = from.recordedBy();
        List<CommandView> commands = new TenancyReadiness(Scope.current().access()).commands();
        return new TenancyView(
                tenancy.id(),
                tenancy.version(),
                tenancy.property(),
                entry.act(),
                details.kind(),
                details.startsOn(),
                details.endsOn(),
                details.occupants(),
                details.adults(),
                details.households(),
                details.names(),
                details.depositTaken(),
                details.depositReceivedOn(),
                from.source(),
                from.note(),
                by == null ? null : names.get(by),
                Objects.requireNonNull(from.recordedAt()),
                commands);
    }
}
