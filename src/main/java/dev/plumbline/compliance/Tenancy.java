package dev.plumbline.compliance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letting of the property, or of a room of it.
 *
 * @param end               its last day; null while it runs on
 * @param adults            persons of 18 and over; a number or unknown
 * @param depositTaken      yes, no or unknown
 * @param depositReceivedOn a date or unknown
 */
public record Tenancy(
        String id,
        LocalDate start,
        @Nullable LocalDate end,
        Type type,
        Answer adults,
        Answer depositTaken,
        Answer depositReceivedOn) {

    public enum Type {
        ASSURED,
        ASSURED_SHORTHOLD,
        OCCUPATION_CONTRACT,
        PRIVATE_RESIDENTIAL,
        PRIVATE_NI,
        SOCIAL,
        LICENCE,
        COMPANY_LET,
        OTHER
    }

    /** @throws IllegalArgumentException when it ends before it begins */
    public Tenancy {
        if (end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("Tenancy " + id + " ends on " + end + ", before it begins on " + start);
        }
    }

    public Subject subject() {
        return new Subject(Subject.Kind.TENANCY, id, "Tenancy from " + Words.day(start));
    }

    public boolean over(LocalDate day) {
        return end != null && day.isAfter(end);
    }

    public boolean runs(LocalDate day) {
        return !day.isBefore(start) && !over(day);
    }
}
