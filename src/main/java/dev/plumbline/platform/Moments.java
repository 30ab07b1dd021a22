package dev.plumbline.platform;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Instants and dates from outside, by ISO 8601. Only of years that a firm can mean: PostgreSQL keeps others than Java, and
 * what is added to or taken from a date must stay one.
 */
public final class Moments {
    public static final int YEAR_MIN = 1900;
    public static final int YEAR_MAX = 9999;

    /**
     * Later than all that is ever recorded. Who holds the turn of a record reads by it what stands now: by the clock of this node
     * what another node has recorded a moment ago could be still to come.
     */
    public static final Instant LAST = Instant.parse(YEAR_MAX + "-12-31T00:00:00Z");

    private Moments() {}

    /** The text is a date, but of a year that nobody can mean. */
    public static final class OutOfRange extends IllegalArgumentException {
        public static final String CODE = "range";
        private static final long serialVersionUID = 1;

        OutOfRange() {
            super("A date is within the years " + YEAR_MIN + " to " + YEAR_MAX + ".");
        }

        public String explanation() {
            return String.valueOf(getMessage());
        }
    }

    /** @throws OutOfRange for a year that nobody can mean, other {@link IllegalArgumentException} for no instant */
    public static Instant instant(String text) {
        try {
            Instant instant = DateTimeFormatter.ISO_INSTANT.parse(text, Instant::from);
            requireYear(instant.atOffset(ZoneOffset.UTC).getYear());
            return instant;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no instant", e);
        }
    }

    /** @throws OutOfRange for a year that nobody can mean, other {@link IllegalArgumentException} for no date */
    public static LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            requireYear(date.getYear());
            return date;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no date", e);
        }
    }

    private static void requireYear(int year) {
        if (year < YEAR_MIN || year > YEAR_MAX) {
            throw new OutOfRange();
        }
    }
}
