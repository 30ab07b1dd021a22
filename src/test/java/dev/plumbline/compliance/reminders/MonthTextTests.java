package dev.plumbline.compliance.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MonthTextTests {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private static Month month(YearMonth month, Month.Stand stand, Month.Said said) {
        return new Month(month, stand, said);
    }

    @Test
    void tellsTheMonthInThreeSentences() {
        MonthText text = MonthText.of(
                month(NOVEMBER, new Month.Stand(2, 3, 7, 0), new Month.Said(1, 5, 6, 4, 1)),
                Optional.of(
                        month(NOVEMBER.minusMonths(1), new Month.Stand(1, 4, 6, 0), new Month.Said(0, 0, 0, 0, 0))));
        assertThat(text.subject()).isEqualTo("November 2026: 12 homes, 2 red, 1 deadline over");
        assertThat(text.text())
                .isEqualTo("Of 12 homes 2 red, 3 amber, 7 green (a month before: 1 red, 4 amber, 6 green).\n"
                        + "1 deadline over, 5 more until the end of this month.\n"
                        + "In November 2026 6 certificates handed in, 4 verified, 1 rejected.");
    }

    @Test
    void comparesWithNothingWhereNothingWasToldAndNamesWhatHasNoRules() {
        MonthText text = MonthText.of(
                month(NOVEMBER, new Month.Stand(0, 0, 1, 2), new Month.Said(0, 0, 1, 0, 0)), Optional.empty());
        assertThat(text.subject()).isEqualTo("November 2026: 3 homes, 0 red, 0 deadlines over");
        assertThat(text.text())
                .startsWith("Of 3 homes 0 red, 0 amber, 1 green; no rules are known for 2 homes.\n")
                .doesNotContain("before");
    }
}
