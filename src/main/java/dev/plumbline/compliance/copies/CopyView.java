package dev.plumbline.compliance.copies;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.TenancyId;
import dev.plumbline.compliance.CertificateId;
import dev.plumbline.compliance.CompliancePermission;
import dev.plumbline.compliance.CopyId;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A copy that was given to the tenants of a tenancy.
 *
 * @param tenancyLabel absent for a tenancy that was taken back since
 */
public record CopyView(
        CopyId id,
        long version,
        PropertyId property,
        CertificateId certificate,
        TenancyId tenancy,
        @Nullable String tenancyLabel,
        LocalDate givenOn,
        CopyWay way,
        @Nullable String note,
        String recordedBy,
        Instant recordedAt,
        List<CommandView> commands)
        implements Versioned {
    static CopyView of(Copy copy, @Nullable String tenancyLabel, String recordedBy) {
        return new CopyView(
                copy.id(),
                copy.version(),
                copy.property(),
                copy.certificate(),
                copy.given().tenancy(),
                tenancyLabel,
                copy.given().on(),
                copy.given().way(),
                copy.given().note(),
                recordedBy,
                copy.entry().at(),
                List.of(CommandView.of(
                        Readiness.of("withdraw", Scope.current().access().permits(CompliancePermission.SUBMIT)))));
    }
}
