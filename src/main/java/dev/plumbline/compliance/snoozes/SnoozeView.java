package dev.plumbline.compliance.snoozes;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.CompliancePermission;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * That reminders of a duty are silent.
 *
 * @param subject the id of the appliance or the tenancy; empty for the property
 * @param until   the first day on which reminders come again
 */
record SnoozeView(
        SnoozeId id,
        long version,
        PropertyId property,
        String rule,
        String subject,
        LocalDate until,
        String reason,
        String recordedBy,
        Instant recordedAt,
        List<CommandView> commands)
        implements Versioned {
    static SnoozeView of(Snooze snooze, String recordedBy) {
        return new SnoozeView(
                snooze.id(),
                snooze.version(),
                snooze.property(),
                snooze.terms().rule(),
                snooze.terms().subject(),
                snooze.terms().until(),
                snooze.terms().reason(),
                recordedBy,
                snooze.entry().at(),
                List.of(CommandView.of(
                        Readiness.of("resume", Scope.current().access().permits(CompliancePermission.SUBMIT)))));
    }
}
