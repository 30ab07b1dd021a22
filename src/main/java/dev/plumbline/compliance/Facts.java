package dev.plumbline.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that is known of one property. Who asks what was known at an earlier instant leaves out what was learnt later.
 *
 * @param answers by question, each from the day on which it is true
 */
public record Facts(
        Map<FactCode, NavigableMap<LocalDate, Answer>> answers,
        List<Appliance> appliances,
        List<Tenancy> tenancies,
        List<Hazard> hazards,
        List<Certificate> certificates) {

    /** @throws IllegalArgumentException when an answer does not fit its question, or a certificate speaks of something else */
    public Facts {
        answers = answers.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> new TreeMap<>(e.getValue())));
        appliances = List.copyOf(appliances);
        tenancies = List.copyOf(tenancies);
        hazards = List.copyOf(hazards);
        certificates = List.copyOf(certificates);
        answers.forEach((code, days) -> days.values().forEach(answer -> check(code, answer)));
        List<Subject> known = subjects(appliances, tenancies, hazards);
        for (Certificate one : certificates) {
            for (Subject subject : one.subjects()) {
                if (known.stream().noneMatch(subject::is)) {
                    throw new IllegalArgumentException(one.kind().label() + " " + one.id() + " is about "
                            + subject.label() + ", which is not of this property");
                }
            }
        }
    }

    private static void check(FactCode code, Answer answer) {
        if (code.about() != Subject.Kind.PROPERTY) {
            throw new IllegalArgumentException(code.code() + " is no fact of a property");
        }
        if (answer instanceof Answer.Known(String value) && !code.accepts(value)) {
            throw new IllegalArgumentException(code.code() + " cannot be " + value);
        }
    }

    private static List<Subject> subjects(List<Appliance> appliances, List<Tenancy> tenancies, List<Hazard> hazards) {
        return Stream.of(
                        Stream.of(Subject.PROPERTY),
                        appliances.stream().map(Appliance::subject),
                        tenancies.stream().map(Tenancy::subject),
                        hazards.stream().map(Hazard::subject))
                .flatMap(s -> s)
                .sorted()
                .toList();
    }

    public Answer answer(FactCode code, LocalDate day) {
        NavigableMap<LocalDate, Answer> days = answers.get(code);
        Map.Entry<LocalDate, Answer> entry = days == null ? null : days.floorEntry(day);
        return entry == null ? new Answer.NotAsked() : entry.getValue();
    }

    /** In one order, whatever the order in which they were given. */
    public List<Subject> subjects(Subject.Kind kind) {
        return subjects(appliances, tenancies, hazards).stream()
                .filter(s -> s.kind() == kind)
                .toList();
    }

    /** The days on which something begins or ends to be true. */
    public SortedSet<LocalDate> days() {
        return Stream.of(
                        answers.values().stream().flatMap(days -> days.keySet().stream()),
                        appliances.stream().flatMap(a -> Stream.of(a.installedOn(), a.removedOn())),
                        tenancies.stream().map(Tenancy::start),
                        tenancies.stream()
                                .map(Tenancy::end)
                                .filter(Objects::nonNull)
                                .map(end -> end.plusDays(1)),
                        hazards.stream().map(Hazard::awareOn),
                        certificates.stream().map(Certificate::issued),
                        certificates.stream().flatMap(c -> c.served().values().stream()))
                .flatMap(days -> days)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
