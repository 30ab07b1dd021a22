package dev.plumbline.compliance.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.compliance.plans.Visits.Visit;
import dev.plumbline.compliance.plans.Visits.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** No plan of fewer visits does everything in time, which all plans of a short span of days show. */
class VisitsTests {
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 20);
    private static final int DAYS = 12;

    @Property(tries = 500)
    void eachIsDoneOnceWithinItsWindowAndNoFewerVisitsWouldDo(@ForAll long seed, @ForAll @IntRange(max = 9) int count) {
        List<Window<Integer>> windows = windows(new Random(seed), count);
        List<Visit<Integer>> visits = Visits.of(windows);
        assertThat(visits.stream().flatMap(visit -> visit.what().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, count).boxed().toList());
        for (Visit<Integer> visit : visits) {
            for (int what : visit.what()) {
                assertThat(visit.day())
                        .isBetween(windows.get(what).first(), windows.get(what).last());
                assertThat(visit.earliest())
                        .isBetween(windows.get(what).first(), windows.get(what).last());
            }
            assertThat(visit.what())
                    .as("one of them has to be done on the day")
                    .anyMatch(what -> windows.get(what).last().equals(visit.day()));
            assertThat(visit.what())
                    .as("one of them cannot be done before")
                    .anyMatch(what -> windows.get(what).first().equals(visit.earliest()));
        }
        assertThat(visits).extracting(Visit::day).isSorted().doesNotHaveDuplicates();
        assertThat(visits).hasSize(fewest(windows));
    }

    private static List<Window<Integer>> windows(Random random, int count) {
        List<Window<Integer>> windows = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            int from = random.nextInt(DAYS);
            int until = from + random.nextInt(DAYS - from);
            windows.add(new Window<>(n, FIRST.plusDays(from), FIRST.plusDays(until)));
        }
        return windows;
    }

    /** Tries every set of days. */
    private static int fewest(List<Window<Integer>> windows) {
        return IntStream.range(0, 1 << DAYS)
                .filter(days -> windows.stream()
                        .allMatch(window -> IntStream.range(0, DAYS)
                                .filter(day -> (days & 1 << day) != 0)
                                .mapToObj(FIRST::plusDays)
                                .anyMatch(day -> !day.isBefore(window.first()) && !day.isAfter(window.last()))))
                .map(Integer::bitCount)
                .min()
                .orElseThrow();
    }

    @Test
    void aWindowEndsNotBeforeItOpens() {
        assertThatThrownBy(() -> new Window<>("", FIRST, FIRST.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
