package dev.plumbline.compliance.milestones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.shared.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestonesTests {
    private static final LocalDate DUE = LocalDate.of(2027, 3, 31);

    @Test
    void areSixBeforeAndEveryWeekAfter() {
        List<Integer> days = IntStream.rangeClosed(-30, 90)
                .boxed()
                .filter(left -> {
                    LocalDate today = DUE.minusDays(left);
                    return Milestones.USUAL.reached(DUE, today.minusDays(1), today);
                })
                .toList();
        assertThat(days).containsExactly(-28, -21, -14, -7, 0, 1, 7, 14, 30, 60);
    }

    /** However often and seldom it is asked, each milestone is reached once. */
    @Test
    void areMadeUpForWhenDaysWereMissed() {
        assertThat(Milestones.USUAL.reached(DUE, DUE.minusDays(32), DUE.minusDays(25)))
                .isTrue();
        assertThat(Milestones.USUAL.reached(DUE, DUE.minusDays(30), DUE.minusDays(25)))
                .isFalse();
        assertThat(Milestones.USUAL.reached(DUE, DUE.plusDays(6), DUE.plusDays(9)))
                .isTrue();
        assertThat(Milestones.USUAL.reached(DUE, DUE.plusDays(7), DUE.plusDays(13)))
                .isFalse();
        assertThat(Milestones.USUAL.reached(DUE, DUE, DUE)).isFalse();
    }

    @Test
    void areAsTheFirmHasThem() {
        Milestones own = new Milestones(List.of(3, 90), 2);

        assertThat(own.before()).containsExactly(90, 3);
        assertThat(own.farthest(DUE)).isEqualTo(DUE.plusDays(90));
        assertThat(IntStream.rangeClosed(-5, 100)
                        .filter(left -> own.reached(DUE, DUE.minusDays(left + 1), DUE.minusDays(left))))
                .containsExactly(-4, -2, 3, 90);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 7, /before",
        "-1, 7, /before",
        "366, 7, /before",
        "'7,7', 7, /before",
        "7, 0, /every",
        "7, 32, /every"
    })
    void areRefusedOutsideTheirRanges(String before, int every, String pointer) {
        List<Integer> days = Stream.of(before.split(","))
                .filter(each -> !each.isEmpty())
                .map(Integer::valueOf)
                .toList();

        assertThatThrownBy(() -> new Milestones(days, every))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .singleElement()
                                .extracting("pointer")
                                .isEqualTo(pointer));
    }

    @Test
    void areTwelveAtMost() {
        assertThatThrownBy(() -> new Milestones(IntStream.range(0, 13).boxed().toList(), 7))
                .isInstanceOf(Problem.class);
    }
}
