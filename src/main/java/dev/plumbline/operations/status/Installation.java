package dev.plumbline.operations.status;

import dev.plumbline.shared.Scope;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What operators say of the installation. It belongs to no firm, whichever one they have come from. */
@Component
class Installation {
    private final InstallationRepository installation;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Installation(InstallationRepository installation, TransactionTemplate transaction, Clock clock) {
        this.installation = installation;
        this.transaction = transaction;
        this.clock = clock;
    }

    Optional<InstallationRepository.Said> find() {
        return Scope.current().onPlatform().call(() -> transaction.execute(status -> installation.find()));
    }

    /** Says whether whoever runs it calls it complete; the time of the first yes stays until it is taken back. */
    void say(boolean complete) {
        Scope.current()
                .onPlatform()
                .run(() -> transaction.executeWithoutResult(status -> installation.save(complete, clock.instant())));
    }
}
