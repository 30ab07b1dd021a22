package dev.plumbline.clients.answers;

import dev.plumbline.clients.AnswerSource;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.Provenance;
import dev.plumbline.clients.answers.FactRepository.Recorded;
import dev.plumbline.clients.appliances.Appliance;
import dev.plumbline.clients.appliances.Appliances;
import dev.plumbline.clients.facts.FactAnswer;
import dev.plumbline.clients.facts.FactStanding;
import dev.plumbline.clients.facts.FactVocabulary;
import dev.plumbline.clients.facts.PropertyFacts;
import dev.plumbline.clients.facts.PropertyKnowledge;
import dev.plumbline.clients.hazards.Hazard;
import dev.plumbline.clients.hazards.Hazards;
import dev.plumbline.clients.nations.Nation;
import dev.plumbline.clients.nations.Nations;
import dev.plumbline.clients.property.PropertyDesk;
import dev.plumbline.clients.tenancies.Tenancies;
import dev.plumbline.clients.tenancies.Tenancy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Joins what was recorded of properties, and the nation that follows from where they are. */
@Service
class FactReader implements PropertyFacts {
    private final FactRepository facts;
    private final Appliances appliances;
    private final Tenancies tenancies;
    private final Hazards hazards;
    private final PropertyDesk desk;

    FactReader(FactRepository facts, Appliances appliances, Tenancies tenancies, Hazards hazards, PropertyDesk desk) {
        this.facts = facts;
        this.appliances = appliances;
        this.tenancies = tenancies;
        this.hazards = hazards;
        this.desk = desk;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PropertyKnowledge> of(Collection<PropertyId> properties, Instant knownAt) {
        Map<PropertyId, List<Recorded>> answers = facts.counting(properties, knownAt).stream()
                .filter(each -> each.standing() != FactStanding.WITHDRAWN)
                .collect(Collectors.groupingBy(Recorded::property));
        Map<PropertyId, List<Appliance>> machines =
                appliances.of(properties, knownAt).stream().collect(Collectors.groupingBy(Appliance::property));
        Map<PropertyId, List<Tenancy>> lettings =
                tenancies.of(properties, knownAt).stream().collect(Collectors.groupingBy(Tenancy::property));
        Map<PropertyId, List<Hazard>> dangers =
                hazards.of(properties, knownAt).stream().collect(Collectors.groupingBy(Hazard::property));
        return desk.places(properties).stream()
                .map(place -> new PropertyKnowledge(
                        place.property(),
                        byCode(place, answers.getOrDefault(place.property(), List.of())),
                        machines.getOrDefault(place.property(), List.of()),
                        lettings.getOrDefault(place.property(), List.of()),
                        dangers.getOrDefault(place.property(), List.of()),
                        place.archived(),
                        place.postcode()))
                .toList();
    }

    /** What somebody has stated of the nation stands after what follows, and so wins. */
    private static Map<String, List<FactAnswer>> byCode(PropertyDesk.Place place, List<Recorded> recorded) {
        Map<String, List<FactAnswer>> answers = new HashMap<>();
        answers.computeIfAbsent(FactVocabulary.JURISDICTION, code -> new ArrayList<>())
                .add(nation(place));
        recorded.forEach(each -> answers.computeIfAbsent(each.code(), code -> new ArrayList<>())
                .add(new FactAnswer(each.code(), each.value(), each.trueFrom(), each.provenance())));
        return answers;
    }

    private static FactAnswer nation(PropertyDesk.Place place) {
        Nations.Found found = Nations.of(place.postcode(), place.country());
        Nation nation = found.nation();
        return new FactAnswer(
                FactVocabulary.JURISDICTION,
                nation == null ? null : nation.name(),
                null,
                new Provenance(AnswerSource.POSTCODE, found.why(), null, null));
    }
}
