package dev.plumbline.compliance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and numbers as sentences have them. */
public final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private Words() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** As in November 2026. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    public static String count(long number, String one) {
        return number + " " + (number == 1 ? one : one + "s");
    }
}
