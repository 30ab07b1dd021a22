package dev.plumbline.compliance.certificates;

import static dev.plumbline.compliance.CompliancePermission.SUBMIT;
import static dev.plumbline.compliance.CompliancePermission.VERIFY;
import static dev.plumbline.compliance.certificates.CertificateStatus.REJECTED;
import static dev.plumbline.compliance.certificates.CertificateStatus.SUBMITTED;
import static dev.plumbline.compliance.certificates.CertificateStatus.VERIFIED;
import static dev.plumbline.compliance.certificates.CertificateStatus.WITHDRAWN;

import dev.plumbline.shared.Lifecycle;

/** A certificate is handed in by one person and looked at by another. */
final class CertificateLifecycle {
    static final String SUBMITTING = "submit";
    static final String CORRECTING = "correct";
    static final String VERIFYING = "verify";
    static final String REJECTING = "reject";
    static final String WITHDRAWING = "withdraw";

    static final Lifecycle<CertificateStatus> MACHINE = Lifecycle.of("compliance.certificate", CertificateStatus.class)
            .created(SUBMITTING, SUBMITTED, SUBMIT)
            .command(CORRECTING, SUBMIT, SUBMITTED, SUBMITTED)
            .command(VERIFYING, VERIFY, VERIFIED, SUBMITTED)
            .command(REJECTING, VERIFY, REJECTED, SUBMITTED, VERIFIED)
            .command(WITHDRAWING, SUBMIT, WITHDRAWN, SUBMITTED)
            .apart(SUBMITTING, VERIFYING)
            .build();

    private CertificateLifecycle() {}
}
