package dev.plumbline.compliance.access;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.CompliancePermission;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to get into a home.
 *
 * @param rule    the code of the duty that it was for
 * @param subject the id of the appliance or the tenancy that the duty is about; empty for the property
 */
public record AccessAttemptView(
        AccessAttemptId id,
        long version,
        PropertyId property,
        String rule,
        String subject,
        LocalDate triedOn,
        AccessWay way,
        AccessOutcome outcome,
        @Nullable String note,
        String recordedBy,
        Instant recordedAt,
        List<CommandView> commands)
        implements Versioned {
    static AccessAttemptView of(AccessAttempt attempt, String recordedBy) {
        AccessAttempt.Tried tried = attempt.tried();
        return new AccessAttemptView(
                attempt.id(),
                attempt.version(),
                attempt.property(),
                tried.rule(),
                tried.subject(),
                tried.on(),
                tried.way(),
                tried.outcome(),
                tried.note(),
                recordedBy,
                attempt.entry().at(),
                List.of(CommandView.of(
                        Readiness.of("withdraw", Scope.current().access().permits(CompliancePermission.SUBMIT)))));
    }
}
