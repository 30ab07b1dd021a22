package dev.plumbline.clients.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that can be known of a property. A code that was ever used stays: answers and rules name it. */
public final class FactVocabulary {
    /** In which nation it is: follows from the postcode until somebody states it. */
    public static final String JURISDICTION = "jurisdiction";

    /** In the order in which they are asked for. */
    public static final List<Fact> ALL = Stream.of(BuildingFacts.ALL, OccupancyFacts.ALL, SafetyFacts.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Map<String, Fact> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Fact::code, Function.identity()));

    private FactVocabulary() {}

    public static Optional<Fact> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
