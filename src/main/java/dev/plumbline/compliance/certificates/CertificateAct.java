package dev.plumbline.compliance.certificates;

import dev.plumbline.shared.Coded;

/** What an entry did. */
public enum CertificateAct implements Coded {
    SUBMITTED(CertificateStatus.SUBMITTED),
    /** Who handed it in said anew what it states. */
    CORRECTED(CertificateStatus.SUBMITTED),
    VERIFIED(CertificateStatus.VERIFIED),
    REJECTED(CertificateStatus.REJECTED),
    WITHDRAWN(CertificateStatus.WITHDRAWN);

    private final CertificateStatus status;

    CertificateAct(CertificateStatus status) {
        this.status = status;
    }

    CertificateStatus status() {
        return status;
    }
}
