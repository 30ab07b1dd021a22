package dev.plumbline.compliance.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MilestonesTests {
    private static final LocalDate DUE = LocalDate.of(2027, 3, 31);

    @Test
    void areSixBeforeAndEveryWeekAfter() {
        List<Integer> days = IntStream.rangeClosed(-30, 90)
                .boxed()
                .filter(left -> {
                    LocalDate today = DUE.minusDays(left);
                    return Milestones.reached(DUE, today.minusDays(1), today);
                })
                .toList();
        assertThat(days).containsExactly(-28, -21, -14, -7, 0, 1, 7, 14, 30, 60);
    }

    /** However often and seldom it is asked, each milestone is reached once. */
    @Test
    void areMadeUpForWhenDaysWereMissed() {
        assertThat(Milestones.reached(DUE, DUE.minusDays(32), DUE.minusDays(25)))
                .isTrue();
        assertThat(Milestones.reached(DUE, DUE.minusDays(30), DUE.minusDays(25)))
                .isFalse();
        assertThat(Milestones.reached(DUE, DUE.plusDays(6), DUE.plusDays(9))).isTrue();
        assertThat(Milestones.reached(DUE, DUE.plusDays(7), DUE.plusDays(13))).isFalse();
        assertThat(Milestones.reached(DUE, DUE, DUE)).isFalse();
    }
}
