package dev.plumbline.compliance.certificates;

import dev.plumbline.compliance.Certificate;
import dev.plumbline.shared.Coded;
import java.util.Optional;

/** What has become of a certificate. */
public enum CertificateStatus implements Coded {
    /** Handed in; nobody else has looked at it. */
    SUBMITTED,
    /** Another person than who handed it in found it to be what it says. */
    VERIFIED,
    /** Not what it should be: it does not count, and what was verified before it does. */
    REJECTED,
    /** Who handed it in took it back: as if it had never been there. */
    WITHDRAWN;

    /** Whether it may be handed in no second time. */
    boolean open() {
        return this == SUBMITTED || this == VERIFIED;
    }

    /** The command that leads there. */
    String command() {
        return switch (this) {
            case SUBMITTED -> CertificateLifecycle.SUBMITTING;
            case VERIFIED -> CertificateLifecycle.VERIFYING;
            case REJECTED -> CertificateLifecycle.REJECTING;
            case WITHDRAWN -> CertificateLifecycle.WITHDRAWING;
        };
    }

    /** As the rules see it; empty for what is none. */
    public Optional<Certificate.Status> counted() {
        return switch (this) {
            case SUBMITTED -> Optional.of(Certificate.Status.UPLOADED);
            case VERIFIED -> Optional.of(Certificate.Status.VERIFIED);
            case REJECTED -> Optional.of(Certificate.Status.REJECTED);
            case WITHDRAWN -> Optional.empty();
        };
    }
}
