package dev.plumbline.compliance.portal;

import dev.plumbline.clients.Assigned;
import dev.plumbline.clients.AssignedProperty;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.Colour;
import dev.plumbline.compliance.LegalDay;
import dev.plumbline.compliance.obligations.ObligationService;
import dev.plumbline.compliance.obligations.ObligationSummary;
import dev.plumbline.compliance.portal.PortalOverviewView.PortalChange;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the properties of the guest who asks stand. */
@Service
@Transactional(readOnly = true)
class PortalHomes {
    private static final int CHANGES = 10;
    /** So many are reckoned while the guest waits. */
    private static final int RECKONED_MAX = 500;

    private static final Comparator<PortalRepository.Change> FIRST = Comparator.comparing(PortalRepository.Change::on)
            .thenComparing(each -> each.property().value().toString());

    private final Assigned assigned;
    private final PortalRepository outlooks;
    private final ObligationService obligations;
    private final Clock clock;

    PortalHomes(Assigned assigned, PortalRepository outlooks, ObligationService obligations, Clock clock) {
        this.assigned = assigned;
        this.outlooks = outlooks;
        this.obligations = obligations;
        this.clock = clock;
    }

    public Page<PortalPropertyView> list(PageRequest asked) {
        Page<AssignedProperty> page = assigned.page(asked);
        Map<PropertyId, ObligationSummary> stands = stand(page.items());
        return new Page<>(
                page.items().stream()
                        .flatMap(each -> Stream.ofNullable(stands.get(each.id()))
                                .map(summary -> PortalPropertyView.of(each, summary)))
                        .toList(),
                page.nextCursor());
    }

    public PortalPropertyView show(PropertyId property) {
        AssignedProperty found = assigned.require(property);
        return PortalPropertyView.of(
                found, obligations.summaries(List.of(property), null).getFirst());
    }

    public PortalObligationsView duties(PropertyId property, @Nullable LocalDate asOf) {
        return PortalObligationsView.of(assigned.require(property), obligations.show(property, asOf, null));
    }

    /** What was recorded a moment ago is reckoned here, so that it agrees with the page of each property. */
    public PortalOverviewView overview() {
        LocalDate today = LegalDay.of(clock.instant());
        Assigned.Reach reach = assigned.reach();
        PortalRepository.Counts before = outlooks.count(reach, today);
        List<ObligationSummary> now = obligations.summaries(outlooks.others(reach, today, RECKONED_MAX), today);
        List<PortalRepository.Change> changes = Stream.concat(
                        outlooks.changes(reach, today, CHANGES).stream(),
                        now.stream().flatMap(PortalHomes::change))
                .sorted(FIRST)
                .limit(CHANGES)
                .toList();
        long noRules =
                before.noRules() + now.stream().filter(each -> !each.reckoned()).count();
        long red = before.red() + count(now, Colour.RED);
        long amber = before.amber() + count(now, Colour.AMBER);
        long green = before.green() + count(now, Colour.GREEN);
        return new PortalOverviewView(
                today,
                before.all(),
                red,
                amber,
                green,
                noRules,
                before.all() - red - amber - green - noRules,
                named(changes));
    }

    private List<PortalChange> named(List<PortalRepository.Change> changes) {
        Map<PropertyId, AssignedProperty> names = assigned.of(
                changes.stream().map(PortalRepository.Change::property).toList());
        return changes.stream()
                .flatMap(each -> Stream.ofNullable(names.get(each.property()))
                        .map(found -> new PortalChange(each.property(), found.name(), each.colour(), each.on())))
                .toList();
    }

    private Map<PropertyId, ObligationSummary> stand(List<AssignedProperty> properties) {
        return obligations
                .summaries(properties.stream().map(AssignedProperty::id).toList(), null)
                .stream()
                .collect(Collectors.toMap(ObligationSummary::property, Function.identity()));
    }

    private static Stream<PortalRepository.Change> change(ObligationSummary stands) {
        return Stream.ofNullable(stands.changesOn())
                .map(day -> new PortalRepository.Change(stands.property(), stands.colour(), day));
    }

    private static long count(List<ObligationSummary> all, Colour colour) {
        return all.stream()
                .filter(each -> each.reckoned() && each.colour() == colour)
                .count();
    }
}
