package dev.plumbline.compliance.certificates;

import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.CertificateId;
import dev.plumbline.compliance.CompliancePermission;
import dev.plumbline.compliance.certificates.CertificateRequests.CertificateCorrection;
import dev.plumbline.compliance.certificates.CertificateRequests.CertificateRejection;
import dev.plumbline.compliance.certificates.CertificateRequests.NewCertificate;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/properties/{property}/certificates")
class CertificateController {
    private final CertificateService certificates;

    CertificateController(CertificateService certificates) {
        this.certificates = certificates;
    }

    /**
     * What was handed in as proof for a property, also what was rejected or withdrawn.
     *
     * @param knownAt what we knew at this instant; now when it is absent
     */
    @GetMapping
    @Allow(ClientsPermission.CLIENT_READ)
    Page<CertificateView> list(
            @PathVariable PropertyId property, @RequestParam(required = false) @Nullable Instant knownAt) {
        return certificates.list(property, knownAt);
    }

    /** Hands in a certificate. It counts once a second person has verified it. */
    @PostMapping
    @Idempotent
    @Allow(CompliancePermission.SUBMIT)
    @ResponseStatus(HttpStatus.CREATED)
    CertificateView submit(@PathVariable PropertyId property, @Valid @RequestBody NewCertificate body) {
        return certificates.submit(property, body.kind(), body.states().stated());
    }

    /** One certificate and what may be done with it. */
    @GetMapping("/{id}")
    @Allow(ClientsPermission.CLIENT_READ)
    CertificateView show(@PathVariable PropertyId property, @PathVariable CertificateId id) {
        return certificates.show(property, id);
    }

    /** All that was ever said of it, the latest first. */
    @GetMapping("/{id}/history")
    @Allow(ClientsPermission.CLIENT_READ)
    Page<CertificateView> history(@PathVariable PropertyId property, @PathVariable CertificateId id) {
        return certificates.history(property, id);
    }

    /** Says anew what it states, as long as nobody has looked at it. What was said before stays in its history. */
    @PutMapping("/{id}")
    @Allow(CompliancePermission.SUBMIT)
    CertificateView correct(
            @PathVariable PropertyId property,
            @PathVariable CertificateId id,
            @IfMatch Version seen,
            @Valid @RequestBody CertificateCorrection body) {
        return certificates.correct(property, id, seen, body.states().stated());
    }

    /** Says that it is what it states. Not for who handed it in. */
    @PutMapping("/{id}/verification")
    @Allow(CompliancePermission.VERIFY)
    CertificateView verify(@PathVariable PropertyId property, @PathVariable CertificateId id, @IfMatch Version seen) {
        return certificates.verify(property, id, seen);
    }

    /** Says why it is not what it should be, also after it was verified. What was verified before it counts again. */
    @PutMapping("/{id}/rejection")
    @Allow(CompliancePermission.VERIFY)
    CertificateView reject(
            @PathVariable PropertyId property,
            @PathVariable CertificateId id,
            @IfMatch Version seen,
            @Valid @RequestBody CertificateRejection body) {
        return certificates.reject(property, id, seen, body.reason().strip());
    }

    /** Takes back what oneself has handed in, before anybody has looked at it. */
    @PutMapping("/{id}/withdrawal")
    @Allow(CompliancePermission.SUBMIT)
    CertificateView withdraw(@PathVariable PropertyId property, @PathVariable CertificateId id, @IfMatch Version seen) {
        return certificates.withdraw(property, id, seen);
    }
}
