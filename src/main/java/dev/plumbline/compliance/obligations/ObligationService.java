package dev.plumbline.compliance.obligations;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.LegalDay;
import dev.plumbline.compliance.homes.Home;
import dev.plumbline.compliance.homes.Homes;
import dev.plumbline.shared.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reckons duties when they are asked for: nothing of it is kept. */
@Service
public class ObligationService {
    private final Homes homes;
    private final Dossiers dossiers;
    private final Clock clock;

    ObligationService(Homes homes, Dossiers dossiers, Clock clock) {
        this.homes = homes;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ObligationsView show(PropertyId property, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        Instant now = clock.instant();
        return of(List.of(property), asOf == null ? LegalDay.of(now) : asOf, knownAt == null ? now : knownAt).stream()
                .findFirst()
                .orElseThrow(Problem.notFound("property"));
    }

    /** The duties of several properties on a day, in no order; those that the firm does not have are missing. */
    @Transactional(readOnly = true)
    public List<ObligationsView> several(Collection<PropertyId> properties, LocalDate day) {
        return of(properties, day, clock.instant());
    }

    /** How each of them stands, in the order in which they are asked for; those that the firm does not have are missing. */
    @Transactional(readOnly = true)
    public List<ObligationSummary> summaries(List<PropertyId> properties, @Nullable LocalDate asOf) {
        Instant now = clock.instant();
        Map<PropertyId, ObligationSummary> byProperty =
                of(Set.copyOf(properties), asOf == null ? LegalDay.of(now) : asOf, now).stream()
                        .map(ObligationSummary::of)
                        .collect(Collectors.toMap(ObligationSummary::property, Function.identity()));
        return properties.stream()
                .distinct()
                .map(byProperty::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** As it stands on a day, and as it would if it were another home; in as many statements as the one of them. */
    @Transactional(readOnly = true)
    public Compared compared(PropertyId property, UnaryOperator<Home> supposing, LocalDate day) {
        Instant now = clock.instant();
        Home home = homes.known(property, now);
        List<ObligationsView> both = dossiers.of(List.of(home, supposing.apply(home)), now).stream()
                .map(each -> each.on(day, now))
                .toList();
        return new Compared(both.getFirst(), both.getLast());
    }

    /** In seven statements, however many they are. */
    private List<ObligationsView> of(Collection<PropertyId> properties, LocalDate day, Instant known) {
        return dossiers.of(homes.known(properties, known), known).stream()
                .map(each -> each.on(day, known))
                .toList();
    }
}
