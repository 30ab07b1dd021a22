package dev.plumbline.compliance.suppositions;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.Colour;
import dev.plumbline.compliance.obligations.Compared;
import dev.plumbline.compliance.obligations.ObligationsView;
import dev.plumbline.compliance.obligations.ObligationsView.ObligationView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What would be other duties of a property.
 *
 * @param from    the day from which on it is supposed
 * @param asOf    the day of the answer
 * @param knownAt the instant as of which all else is known
 * @param facts   what is supposed
 * @param now     how the property stands on that day by what is recorded
 * @param supposed how it would stand
 * @param differs the duties that would not stand as they do: the worst of what is supposed first, what would be gone last
 */
record SupposedDuties(
        PropertyId property,
        LocalDate from,
        LocalDate asOf,
        Instant knownAt,
        List<SupposedFact> facts,
        SupposedStanding now,
        SupposedStanding supposed,
        List<SupposedDuty> differs) {

    /**
     * @param code  of the fact
     * @param value absent when it is supposed that it is not known
     * @param said  the value as people read it; absent with it
     */
    record SupposedFact(
            String code,
            String label,
            @Nullable String value,
            @Nullable String said) {}

    /** @param red how many duties are; so the other two */
    record SupposedStanding(Colour colour, int red, int amber, int green) {}

    static SupposedDuties of(List<Supposition> supposed, LocalDate from, Compared reckoned) {
        ObligationsView now = reckoned.now();
        ObligationsView then = reckoned.supposed();
        return new SupposedDuties(
                now.property(),
                from,
                now.asOf(),
                now.knownAt(),
                supposed.stream().map(SupposedDuties::fact).toList(),
                standing(now),
                standing(then),
                differing(now.obligations(), then.obligations()));
    }

    private static SupposedFact fact(Supposition one) {
        String value = one.value();
        return new SupposedFact(
                one.fact().code(),
                one.fact().label(),
                value,
                value == null ? null : one.fact().said(value));
    }

    private static SupposedStanding standing(ObligationsView view) {
        return new SupposedStanding(view.colour(), view.red(), view.amber(), view.green());
    }

    /** A duty is the same one when the same rule says it of the same thing. */
    private record Key(String rule, String subject) {
        static Key of(ObligationView duty) {
            return new Key(duty.rule(), duty.subject().id());
        }
    }

    private static List<SupposedDuty> differing(List<ObligationView> now, List<ObligationView> then) {
        Map<Key, ObligationView> gone = new HashMap<>();
        now.forEach(duty -> gone.put(Key.of(duty), duty));
        Stream<Optional<SupposedDuty>> asked =
                then.stream().map(duty -> SupposedDuty.of(gone.remove(Key.of(duty)), duty));
        List<SupposedDuty> differing = asked.flatMap(Optional::stream).collect(Collectors.toCollection(ArrayList::new));
        now.stream()
                .filter(duty -> gone.containsKey(Key.of(duty)))
                .flatMap(duty -> SupposedDuty.of(duty, null).stream())
                .forEach(differing::add);
        return differing;
    }
}
