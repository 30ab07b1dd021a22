package dev.plumbline.exports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something with a date.
 *
 * @param revision what it is made from
 * @param title    what is due, and the name of the record; nothing else of a person
 * @param text     one sentence on what the date means
 * @param link     its page inside the application, beginning with a slash
 */
public record CalendarEntry(Revision revision, When when, String title, String text, String link) {
    /** A record as it is now; its version rises with each change. */
    public record Revision(UUID id, long version, Instant changedAt) {}

    /** A whole day, or an instant: one of both. */
    public record When(@Nullable LocalDate day, @Nullable Instant at) {
        public static When on(LocalDate day) {
            return new When(day, null);
        }

        public static When at(Instant at) {
            return new When(null, at);
        }

        /** For the order among others. */
        public Instant start(ZoneId zone) {
            return at != null ? at : day != null ? day.atStartOfDay(zone).toInstant() : Instant.MAX;
        }
    }
}
