package dev.plumbline.audit.log;

import dev.plumbline.audit.proof.note.SigningKey;
import dev.plumbline.audit.proof.note.VerifierKey;
import dev.plumbline.platform.Secrets;
import dev.plumbline.shared.FirmId;
import org.springframework.stereotype.Component;

/**
 * The keys that sign a firm's checkpoints: derived from the installation's secret, so that they are never in the database
 * that they vouch for, and every node has them.
 */
@Component
public class LogKeys {
    private final Secrets secrets;
    private final LogSettings settings;

    LogKeys(Secrets secrets, LogSettings settings) {
        this.secrets = secrets;
        this.settings = settings;
    }

    /** The name of a firm's log, which is also the name of its keys. */
    public String origin(FirmId firm) {
        return settings.origin() + "/" + firm.value();
    }

    public int generation() {
        return settings.keyGeneration();
    }

    public VerifierKey verifier(FirmId firm, int generation) {
        return of(firm, generation).verifierKey();
    }

    SigningKey of(FirmId firm, int generation) {
        return SigningKey.of(origin(firm), secrets.derive("audit-log/" + firm.value() + "/" + generation));
    }
}
