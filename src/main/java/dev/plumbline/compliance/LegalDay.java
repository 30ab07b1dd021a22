package dev.plumbline.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is for the law, wherever the server stands. */
public final class LegalDay {
    private static final ZoneId PLACE = ZoneId.of("Europe/London");

    private LegalDay() {}

    public static LocalDate of(Instant at) {
        return at.atZone(PLACE).toLocalDate();
    }

    /** The instant at which a day begins. */
    public static Instant begins(LocalDate day) {
        return day.atStartOfDay(PLACE).toInstant();
    }
}
