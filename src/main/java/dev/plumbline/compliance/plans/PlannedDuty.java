package dev.plumbline.compliance.plans;

import dev.plumbline.clients.PropertyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A duty that is to be done.
 *
 * @param name  of the property
 * @param title of the duty
 * @param about what the appliance or the tenancy is called; empty for the property
 * @param opens the first day on which doing it loses no time; absent when it loses none however early
 * @param due   the last compliant day
 * @param late  whether that is over
 */
record PlannedDuty(
        PropertyId property,
        String name,
        String rule,
        String subject,
        String title,
        String about,
        @Nullable LocalDate opens,
        LocalDate due,
        boolean late) {
    PlannedDuty named(String called) {
        return new PlannedDuty(property, called, rule, subject, title, about, opens, due, late);
    }

    /** From today on; what is late is done at once. */
    Visits.Window<PlannedDuty> window(LocalDate today) {
        LocalDate last = late ? today : due;
        return new Visits.Window<>(this, opens == null || late || opens.isBefore(today) ? today : opens, last);
    }
}
