package dev.plumbline.compliance.obligations;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.Certificate;
import dev.plumbline.compliance.ProofDemand;
import dev.plumbline.compliance.Subject;
import dev.plumbline.compliance.certificates.Certificates;
import dev.plumbline.compliance.certificates.FiledCertificate;
import dev.plumbline.compliance.copies.Copies;
import dev.plumbline.compliance.homes.Home;
import dev.plumbline.compliance.statements.Stated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Joins what is known of properties with what was handed in for them. */
@Component
class Dossiers {
    private final Certificates certificates;
    private final Copies copies;

    Dossiers(Certificates certificates, Copies copies) {
        this.certificates = certificates;
        this.copies = copies;
    }

    /** In two statements, however many they are. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Dossier> of(List<Home> homes, Instant known) {
        List<PropertyId> properties = homes.stream().map(Home::property).toList();
        Map<PropertyId, List<FiledCertificate>> filed =
                certificates.of(properties, known).stream().collect(Collectors.groupingBy(FiledCertificate::property));
        Map<UUID, Map<UUID, SortedSet<LocalDate>>> served = copies.of(properties, known);
        return homes.stream()
                .map(home -> of(home, filed.getOrDefault(home.property(), List.of()), served))
                .toList();
    }

    private static Dossier of(
            Home home, List<FiledCertificate> filed, Map<UUID, Map<UUID, SortedSet<LocalDate>>> served) {
        List<Certificate> counted = filed.stream()
                .flatMap(one -> counted(one, served.getOrDefault(one.id().value(), Map.of())).stream())
                .toList();
        return new Dossier(home.property(), home.area(), home.with(counted), filed);
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
