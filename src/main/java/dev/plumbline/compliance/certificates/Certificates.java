package dev.plumbline.compliance.certificates;

import dev.plumbline.clients.PropertyId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Certificates as they were known, for the other parts of the module. */
@Component
public class Certificates {
    private final CertificateRepository certificates;

    Certificates(CertificateRepository certificates) {
        this.certificates = certificates;
    }

    /** Until the transaction ends nobody else changes certificates of the property, nor what hangs on them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void alone(PropertyId property) {
        certificates.alone(property);
    }

    /** Of all these properties in one statement, those too that were rejected or withdrawn. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<FiledCertificate> of(Collection<PropertyId> properties, Instant knownAt) {
        return certificates.known(properties, knownAt);
    }
}
