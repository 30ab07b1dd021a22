package dev.plumbline.compliance.copies;

import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.TenancyId;
import dev.plumbline.compliance.CertificateId;
import dev.plumbline.compliance.CompliancePermission;
import dev.plumbline.compliance.CopyId;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/properties/{property}")
class CopyController {
    private final CopyService copies;

    CopyController(CopyService copies) {
        this.copies = copies;
    }

    /** @param givenOn not after today, nor before the day of the certificate */
    record NewCopy(
            @NotNull TenancyId tenancy,
            @NotNull LocalDate givenOn,
            @NotNull CopyWay way,
            @Size(max = 500) @Nullable String note) {
        Copy.Given given() {
            return new Copy.Given(tenancy, givenOn, way, note == null || note.isBlank() ? null : note.strip());
        }
    }

    /**
     * Copies of certificates of a property that were given to tenants.
     *
     * @param knownAt what we knew at this instant; now when it is absent
     */
    @GetMapping("/copies")
    @Allow(ClientsPermission.CLIENT_READ)
    Page<CopyView> list(@PathVariable PropertyId property, @RequestParam(required = false) @Nullable Instant knownAt) {
        return copies.list(property, knownAt);
    }

    /** Records that the tenants of a tenancy were given a copy of a certificate. */
    @PostMapping("/certificates/{certificate}/copies")
    @Idempotent
    @Allow(CompliancePermission.SUBMIT)
    @ResponseStatus(HttpStatus.CREATED)
    CopyView give(
            @PathVariable PropertyId property,
            @PathVariable CertificateId certificate,
            @Valid @RequestBody NewCopy body) {
        return copies.give(property, certificate, body.given());
    }

    /** Takes back that a copy was given. What was recorded stays in the log. */
    @DeleteMapping("/copies/{id}")
    @Allow(CompliancePermission.SUBMIT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable PropertyId property, @PathVariable CopyId id, @IfMatch Version seen) {
        copies.withdraw(property, id, seen);
    }
}
