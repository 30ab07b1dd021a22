package dev.plumbline.compliance.homes;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.facts.FactAnswer;
import dev.plumbline.clients.facts.PropertyKnowledge;
import dev.plumbline.compliance.Answer;
import dev.plumbline.compliance.Appliance;
import dev.plumbline.compliance.Certificate;
import dev.plumbline.compliance.FactCode;
import dev.plumbline.compliance.Facts;
import dev.plumbline.compliance.Hazard;
import dev.plumbline.compliance.Subject;
import dev.plumbline.compliance.Tenancy;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A property as rules see it: every fact of module clients is one of theirs, by the same code and with the same values, which a
 * test compares.
 *
 * @param area outward part of its postcode, as in SW1A; empty when there is none
 */
public record Home(
        PropertyId property,
        String area,
        Map<FactCode, NavigableMap<LocalDate, Answer>> answers,
        List<Appliance> appliances,
        List<Tenancy> tenancies,
        List<Hazard> hazards) {
    /** Of what was always so. */
    private static final LocalDate ALWAYS = LocalDate.MIN;

    public static Home of(PropertyKnowledge known) {
        Map<FactCode, NavigableMap<LocalDate, Answer>> answers = new EnumMap<>(FactCode.class);
        known.answers().forEach((code, given) -> answers.put(FactCode.of(code), days(given)));
        return new Home(
                known.property(),
                Areas.of(known.postcode()),
                answers,
                known.appliances().stream().map(Home::appliance).toList(),
                known.tenancies().stream().map(Home::tenancy).toList(),
                known.hazards().stream().map(Home::hazard).toList());
    }

    /** The same home, of which other answers are true from a day on, whatever was said for later; before it nothing is other. */
    public Home supposing(Map<FactCode, Answer> supposed, LocalDate from) {
        Map<FactCode, NavigableMap<LocalDate, Answer>> other = new EnumMap<>(FactCode.class);
        other.putAll(answers);
        supposed.forEach((code, answer) -> {
            NavigableMap<LocalDate, Answer> days = new TreeMap<>(
                    answers.getOrDefault(code, Collections.emptyNavigableMap()).headMap(from, false));
            days.put(from, answer);
            other.put(code, days);
        });
        return new Home(property, area, other, appliances, tenancies, hazards);
    }

    /** With certificates, as far as they speak of something in it: what was taken back since takes what is said of it along. */
    public Facts with(List<Certificate> certificates) {
        Set<String> known = subjects().keySet().stream().map(UUID::toString).collect(Collectors.toSet());
        return new Facts(
                answers,
                appliances,
                tenancies,
                hazards,
                certificates.stream()
                        .map(c -> about(c, known))
                        .filter(c -> !c.subjects().isEmpty())
                        .toList());
    }

    private static Certificate about(Certificate one, Set<String> known) {
        List<Subject> there = one.subjects().stream()
                .filter(s -> s.is(Subject.PROPERTY) || known.contains(s.id()))
                .toList();
        Map<String, LocalDate> served = new HashMap<>(one.served());
        served.keySet().retainAll(known);
        return new Certificate(
                one.id(), one.kind(), there, one.status(), one.dates(), one.outcomes(), one.person(), served);
    }

    /** Appliances, tenancies and hazards by their ids. */
    public Map<UUID, Subject> subjects() {
        return Stream.of(
                        appliances.stream().map(Appliance::subject),
                        tenancies.stream().map(Tenancy::subject),
                        hazards.stream().map(Hazard::subject))
                .flatMap(Function.identity())
                .collect(Collectors.toMap(s -> UUID.fromString(s.id()), s -> s));
    }

    /** Whether an appliance was there, or a tenancy not over yet, on a day; true for what is not known. */
    public boolean isThere(UUID id, LocalDate day) {
        String text = id.toString();
        Optional<Appliance> machine =
                appliances.stream().filter(a -> a.id().equals(text)).findFirst();
        Optional<Tenancy> letting =
                tenancies.stream().filter(t -> t.id().equals(text)).findFirst();
        return machine.map(a -> a.isThere(day)).orElse(true)
                && letting.map(t -> !t.over(day)).orElse(true);
    }

    private static NavigableMap<LocalDate, Answer> days(List<FactAnswer> given) {
        NavigableMap<LocalDate, Answer> days = new TreeMap<>();
        given.forEach(one -> days.put(one.trueFrom() == null ? ALWAYS : one.trueFrom(), answer(one.value())));
        return days;
    }

    private static Appliance appliance(dev.plumbline.clients.appliances.Appliance one) {
        var details = one.details();
        return new Appliance(
                one.id().value().toString(),
                Appliance.Kind.valueOf(details.kind().name()),
                Appliance.Fuel.valueOf(details.fuel().name()),
                details.room(),
                Appliance.Owner.valueOf(details.ownedBy().name()),
                details.servesHome(),
                details.installedOn(),
                details.removedOn());
    }

    private static Tenancy tenancy(dev.plumbline.clients.tenancies.Tenancy one) {
        var details = one.details();
        return new Tenancy(
                one.id().value().toString(),
                details.startsOn(),
                details.endsOn(),
                Tenancy.Type.valueOf(details.kind().name()),
                answer(details.adults()),
                details.depositTaken() == null ? answer(null) : details.depositTaken() ? Answer.yes() : Answer.no(),
                answer(details.depositReceivedOn()));
    }

    private static Hazard hazard(dev.plumbline.clients.hazards.Hazard one) {
        return new Hazard(
                one.id().value().toString(),
                Hazard.Kind.valueOf(one.details().kind().name()),
                one.details().awareOn());
    }

    private static Answer answer(@Nullable Object value) {
        return value == null ? new Answer.Unknown() : Answer.of(value.toString());
    }
}
