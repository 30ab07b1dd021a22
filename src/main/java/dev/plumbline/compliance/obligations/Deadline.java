package dev.plumbline.compliance.obligations;

import dev.plumbline.clients.PropertyId;
import java.time.LocalDate;

/**
 * The last compliant day of a duty, as it stands today.
 *
 * @param rule    its code
 * @param subject the id of the appliance or the tenancy; empty for the property
 * @param about   what that is called; empty for the property
 * @param due     over when it is before today: then the duty is overdue
 */
public record Deadline(PropertyId property, String rule, String subject, String title, String about, LocalDate due) {
    /** The duty, and what it is about where that is not the property. */
    public String what() {
        return about.isEmpty() ? title : title + " (" + about + ")";
    }
}
