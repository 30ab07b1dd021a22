package dev.plumbline.compliance.snoozes;

import dev.plumbline.clients.PropertyId;
import java.time.LocalDate;
import java.util.List;

/** What is silent, for whoever reminds. */
public interface Snoozes {
    /**
     * Reminders of a duty.
     *
     * @param until the first day on which they come again
     */
    record Silent(PropertyId property, String rule, String subject, LocalDate until) {}

    /** Of the current firm those that end after a day and that nobody has ended before; in one statement. */
    List<Silent> endingAfter(LocalDate day);
}
