package dev.plumbline.compliance.homes;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.facts.PropertyFacts;
import dev.plumbline.records.kinds.Found;
import dev.plumbline.records.kinds.Kinds;
import dev.plumbline.shared.Problem;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds properties for callers who may know of them. */
@Component
public class Homes {
    /** Of the kind of record. */
    public static final String PROPERTIES = "properties";

    private final PropertyFacts facts;
    private final Kinds records;

    Homes(PropertyFacts facts, Kinds records) {
        this.facts = facts;
        this.records = records;
    }

    /** What was known of it at an instant. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Home known(PropertyId property, Instant knownAt) {
        return known(List.of(property), knownAt).stream().findFirst().orElseThrow(Problem.notFound("property"));
    }

    /** The same of several; those that the firm does not have are missing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Home> known(Collection<PropertyId> properties, Instant knownAt) {
        return facts.of(properties, knownAt).stream().map(Home::of).toList();
    }

    /** Those of them that are looked after, and not put aside. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Home> standing(Collection<PropertyId> properties, Instant knownAt) {
        return facts.of(properties, knownAt).stream()
                .filter(each -> !each.archived())
                .map(Home::of)
                .toList();
    }

    /** What they are called; in one statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<PropertyId, String> names(Collection<PropertyId> properties) {
        return records
                .names(PROPERTIES, properties.stream().map(PropertyId::value).toList())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(each -> new PropertyId(each.getKey()), Map.Entry::getValue));
    }

    /** The record, to tell open pages that something of it has changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Found record(PropertyId property) {
        return records.seen(PROPERTIES, property.value()).orElseThrow(Problem.notFound("property"));
    }
}
