package dev.plumbline.compliance.packs;

import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A length of time and how it is counted. Years and months are those of the calendar: 29 February and one year are
 * 28 February.
 *
 * @param period   {@code P28D}, {@code P12M}; null when working days are counted
 * @param starting whether the first day counts itself: 28 days starting with 2 March end on 29 March, not on the 30th
 */
public record Span(@Nullable Period period, int workingDays, boolean starting) {
    /** @throws IllegalArgumentException when it is no length, or two */
    public Span {
        if (period != null && period.toTotalMonths() > 0 && period.get(ChronoUnit.DAYS) > 0) {
            throw new IllegalArgumentException("A span is months or days, not both");
        }
        if ((period == null) == (workingDays == 0) || workingDays < 0 || (period != null && period.isNegative())) {
            throw new IllegalArgumentException("A span is a period or a number of working days");
        }
    }

    public String words() {
        if (period == null) {
            return workingDays + " working days";
        }
        long months = period.toTotalMonths();
        String length = months > 0 ? months(months) : days(period.get(ChronoUnit.DAYS));
        return starting ? length + ", the first day counted" : length;
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    private static String months(long months) {
        return months % 12 == 0 && months > 12 ? months / 12 + " years" : months + " months";
    }
}
