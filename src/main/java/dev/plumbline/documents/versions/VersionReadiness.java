package dev.plumbline.documents.versions;

import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;
import dev.plumbline.shared.Requirement.Rule;
import java.util.List;

/**
 * What each command on a version still needs.
 *
 * @param filed whether its document is there to be worked on
 */
public record VersionReadiness(DocumentVersion version, boolean filed, Access access) {
    public static final String OPEN = "open";

    public List<CommandView> commands() {
        return List.of(CommandView.of(open()), CommandView.of(verify()), CommandView.of(reject()));
    }

    /** Shows or downloads it. */
    public Readiness open() {
        boolean opens = version.status().opens();
        return Readiness.of(
                OPEN,
                Requirement.of(
                        "safe",
                        opens,
                        switch (version.status()) {
                            case QUARANTINED -> "It is being looked at for malware.";
                            case INFECTED -> "Malware was found in it.";
                            case PURGING -> "It is being erased.";
                            case PURGED -> "It was erased for good.";
                            case AVAILABLE, VERIFIED, REJECTED ->
                                version.scan().result() == ScanResult.CLEAN
                                        ? "No malware was found in it."
                                        : "It was not looked at for malware: no scanner is set up here.";
                        },
                        new Rule("Only what was released from quarantine, and is there, can be opened.", "Documents")));
    }

    public Readiness verify() {
        boolean another = !version.addedBy(access.member());
        return Readiness.of(
                VersionLifecycle.VERIFY,
                access.permits(VersionLifecycle.MACHINE.permission(VersionLifecycle.VERIFY)),
                VersionLifecycle.MACHINE.stateAllows(VersionLifecycle.VERIFY, version.status()),
                document(),
                Requirement.of(
                                "another-person",
                                another,
                                another ? "Somebody else added it." : "You added it.",
                                new Rule("Who added a version does not verify it.", "Separation of duty"))
                        .fixedBy(
                                "a colleague who may review documents",
                                Requirement.Fix.command(VersionLifecycle.VERIFY)));
    }

    public Readiness reject() {
        return Readiness.of(
                VersionLifecycle.REJECT,
                access.permits(VersionLifecycle.MACHINE.permission(VersionLifecycle.REJECT)),
                VersionLifecycle.MACHINE.stateAllows(VersionLifecycle.REJECT, version.status()),
                document());
    }

    private Requirement document() {
        return Requirement.of(
                "filed",
                filed,
                filed ? "Its document is there." : "Its document was removed.",
                new Rule("Versions of a document that was removed stay as they are.", "Documents"));
    }
}
