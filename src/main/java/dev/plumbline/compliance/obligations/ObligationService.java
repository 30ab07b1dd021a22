package dev.plumbline.compliance.obligations;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.Certificate;
import dev.plumbline.compliance.LegalDay;
import dev.plumbline.compliance.ProofDemand;
import dev.plumbline.compliance.Subject;
import dev.plumbline.compliance.certificates.Certificates;
import dev.plumbline.compliance.certificates.FiledCertificate;
import dev.plumbline.compliance.copies.Copies;
import dev.plumbline.compliance.engine.Evaluation;
import dev.plumbline.compliance.homes.Home;
import dev.plumbline.compliance.homes.Homes;
import dev.plumbline.compliance.packs.RulePacks;
import dev.plumbline.compliance.statements.Stated;
import dev.plumbline.shared.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reckons duties when they are asked for: nothing of it is kept. */
@Service
class ObligationService {
    private final Homes homes;
    private final Certificates certificates;
    private final Copies copies;
    private final Clock clock;

    ObligationService(Homes homes, Certificates certificates, Copies copies, Clock clock) {
        this.homes = homes;
        this.certificates = certificates;
        this.copies = copies;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ObligationsView show(PropertyId property, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        Instant now = clock.instant();
        return of(List.of(property), asOf == null ? LegalDay.of(now) : asOf, knownAt == null ? now : knownAt).stream()
                .findFirst()
                .orElseThrow(Problem.notFound("property"));
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

    /** In six statements, however many they are. */
    private List<ObligationsView> of(Collection<PropertyId> properties, LocalDate day, Instant known) {
        List<Home> there = homes.known(properties, known);
        Map<PropertyId, List<FiledCertificate>> filed =
                certificates.of(properties, known).stream().collect(Collectors.groupingBy(FiledCertificate::property));
        Map<UUID, Map<UUID, SortedSet<LocalDate>>> served = copies.of(properties, known);
        return there.stream()
                .map(home -> of(home, filed.getOrDefault(home.property(), List.of()), served, day, known))
                .toList();
    }

    private static ObligationsView of(
            Home home,
            List<FiledCertificate> filed,
            Map<UUID, Map<UUID, SortedSet<LocalDate>>> served,
            LocalDate day,
            Instant known) {
        List<Certificate> counted = filed.stream()
                .flatMap(one -> counted(one, served.getOrDefault(one.id().value(), Map.of())).stream())
                .toList();
        return ObligationsView.of(
                home.property(), day, known, Evaluation.of(home.with(counted), RulePacks.shipped(), day), filed);
    }

    private static Optional<Certificate> counted(FiledCertificate one, Map<UUID, SortedSet<LocalDate>> served) {
        Stated stated = one.stated();
        return one.status()
                .counted()
                .map(status -> new Certificate(
                        one.id().value().toString(),
                        one.kind(),
                        subjects(one),
                        status,
                        new Certificate.Dates(
                                stated.issuedOn(), stated.expiresOn(), stated.nextDueOn(), stated.remedyBy()),
                        Set.copyOf(stated.outcomes()),
                        person(stated),
                        firsts(served, stated.issuedOn())));
    }

    private static List<Subject> subjects(FiledCertificate one) {
        Subject.Kind about = ProofDemand.of(one.kind()).about();
        return about == Subject.Kind.PROPERTY
                ? List.of(Subject.PROPERTY)
                : one.stated().subjects().stream()
                        .map(id -> new Subject(about, id.toString(), ""))
                        .toList();
    }

    /** The same person however the name is written. */
    private static @Nullable String person(Stated stated) {
        String person = stated.person();
        return person == null ? null : person.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** When each tenancy first got one: on a day before its issue, as it is stated now, nobody was given this one. */
    private static Map<String, LocalDate> firsts(Map<UUID, SortedSet<LocalDate>> served, LocalDate issued) {
        Map<String, LocalDate> firsts = new HashMap<>();
        served.forEach((tenancy, days) -> {
            SortedSet<LocalDate> since = days.tailSet(issued);
            if (!since.isEmpty()) {
                firsts.put(tenancy.toString(), since.first());
            }
        });
        return firsts;
    }
}
