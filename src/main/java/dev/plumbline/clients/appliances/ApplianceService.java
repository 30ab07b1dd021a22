package dev.plumbline.clients.appliances;

import dev.plumbline.clients.ApplianceId;
import dev.plumbline.clients.LedgerAct;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.Provenance;
import dev.plumbline.clients.appliances.ApplianceRepository.Entry;
import dev.plumbline.clients.property.PropertyDesk;
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

/** Records appliances and flues. An entry is never changed: each says anew what is known. */
@Service
class ApplianceService implements Appliances {
    /** Of one property. */
    static final int MAX = 200;

    private static final int HISTORY = 200;

    private final ApplianceRepository appliances;
    private final PropertyDesk desk;
    private final Members members;
    private final Ids ids;
    private final Clock clock;

    ApplianceService(ApplianceRepository appliances, PropertyDesk desk, Members members, Ids ids, Clock clock) {
        this.appliances = appliances;
        this.desk = desk;
        this.members = members;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Appliance> of(Collection<PropertyId> properties, Instant knownAt) {
        return standing(properties, knownAt).stream().map(Entry::appliance).toList();
    }

    @Transactional(readOnly = true)
    public Page<ApplianceView> list(PropertyId property, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        desk.show(property);
        Map<MemberId, String> names = members.names();
        return new Page<>(
                standing(List.of(property), knownAt == null ? clock.instant() : knownAt).stream()
                        .filter(entry -> asOf == null || entry.appliance().isThereOn(asOf))
                        .map(entry -> view(entry, names))
                        .toList(),
                null);
    }

    @Transactional
    public ApplianceView add(PropertyId property, ApplianceDraft draft) {
        Instant now = desk.open(property);
        draft.require(desk.today());
        if (standing(List.of(property), now).size() >= MAX) {
            throw Problem.of(SharedProblem.CONFLICT, "A property has at most " + MAX + " appliances and flues.");
        }
        return save(
                LedgerAct.ADDED,
                new Appliance(new ApplianceId(ids.next()), 1, property, draft.details(), provenance(draft, now)));
    }

    @Transactional
    public ApplianceView change(PropertyId property, ApplianceId id, Version seen, ApplianceDraft draft) {
        Instant now = desk.open(property);
        Appliance before = seen(property, id, seen);
        draft.require(desk.today());
        boolean ended = before.details().removedOn() == null && draft.details().removedOn() != null;
        return save(
                ended ? LedgerAct.ENDED : LedgerAct.CHANGED,
                new Appliance(id, before.version() + 1, property, draft.details(), provenance(draft, now)));
    }

    @Transactional
    public void withdraw(PropertyId property, ApplianceId id, Version seen) {
        Instant now = desk.open(property);
        Appliance before = seen(property, id, seen);
        Provenance from = before.provenance();
        save(
                LedgerAct.WITHDRAWN,
                new Appliance(
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
    public Page<ApplianceView> history(PropertyId property, ApplianceId id) {
        desk.show(property);
        List<Entry> entries = appliances.history(property, id, HISTORY);
        if (entries.isEmpty()) {
            throw Problem.notFound("appliance").get();
        }
        Map<MemberId, String> names = members.names();
        return new Page<>(entries.stream().map(entry -> view(entry, names)).toList(), null);
    }

    private List<Entry> standing(Collection<PropertyId> properties, Instant knownAt) {
        return appliances.latest(properties, knownAt).stream()
                .filter(entry -> entry.act() != LedgerAct.WITHDRAWN)
                .toList();
    }

    /** As it stands, for whoever has seen it so. */
    private Appliance seen(PropertyId property, ApplianceId id, Version seen) {
        Appliance appliance = appliances.history(property, id, 1).stream()
                .filter(entry -> entry.act() != LedgerAct.WITHDRAWN)
                .map(Entry::appliance)
                .findFirst()
                .orElseThrow(Problem.notFound("appliance"));
        seen.mustBe(appliance.version());
        return appliance;
    }

    private ApplianceView save(LedgerAct act, Appliance appliance) {
        Entry entry = new Entry(ids.next(), act, appliance);
        appliances.insert(entry);
        desk.recorded(appliance.property(), appliance.version());
        return view(entry, members.names());
    }

    private static Provenance provenance(ApplianceDraft draft, Instant now) {
        return new Provenance(
                draft.source(), draft.note(), Scope.current().access().member(), now);
    }

    private static ApplianceView view(Entry entry, Map<MemberId, String> names) {
        Appliance appliance = entry.appliance();
        Appliance.Details details = appliance.details();
        Provenance from = appliance.provenance();
        MemberId by = from.recordedBy();
        List<CommandView> commands = new ApplianceReadiness(Scope.current().access()).commands();
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
                from.source(),
                from.note(),
                by == null ? null : names.get(by),
                Objects.requireNonNull(from.recordedAt()),
                commands);
    }
}
