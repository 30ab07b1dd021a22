package dev.plumbline.documents.versions;

import static dev.plumbline.documents.DocumentsPermission.APPROVE_PURGE;
import static dev.plumbline.documents.DocumentsPermission.REVIEW;
import static dev.plumbline.documents.DocumentsPermission.WRITE;
import static dev.plumbline.documents.versions.VersionStatus.AVAILABLE;
import static dev.plumbline.documents.versions.VersionStatus.INFECTED;
import static dev.plumbline.documents.versions.VersionStatus.PURGED;
import static dev.plumbline.documents.versions.VersionStatus.PURGING;
import static dev.plumbline.documents.versions.VersionStatus.QUARANTINED;
import static dev.plumbline.documents.versions.VersionStatus.REJECTED;
import static dev.plumbline.documents.versions.VersionStatus.VERIFIED;

import dev.plumbline.shared.Lifecycle;

/** A version is added, looked at by the machine, and reviewed by a person who did not add it. */
public final class VersionLifecycle {
    public static final String ADD = "add";
    public static final String RELEASE = "release";
    public static final String CONDEMN = "condemn";
    public static final String VERIFY = "verify";
    public static final String REJECT = "reject";
    public static final String PURGE = "purge";
    public static final String ERASE = "erase";

    public static final Lifecycle<VersionStatus> MACHINE = Lifecycle.of("documents.version", VersionStatus.class)
            .created(ADD, QUARANTINED, WRITE)
            .command(RELEASE, WRITE, AVAILABLE, QUARANTINED)
            .command(CONDEMN, WRITE, INFECTED, QUARANTINED)
            .command(VERIFY, REVIEW, VERIFIED, AVAILABLE)
            .command(REJECT, REVIEW, REJECTED, AVAILABLE, VERIFIED)
            .command(PURGE, APPROVE_PURGE, PURGING, QUARANTINED, INFECTED, AVAILABLE, VERIFIED, REJECTED)
            .command(ERASE, APPROVE_PURGE, PURGED, PURGING)
            .apart(ADD, VERIFY)
            .build();

    private VersionLifecycle() {}
}
