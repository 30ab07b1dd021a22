package dev.plumbline.clients.applications;

import dev.plumbline.clients.ClientKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An application as the list shows it.
 *
 * @param plan       what the chosen plan is called
 * @param properties how many were stated
 */
record ApplicationRow(
        ApplicationId id,
        ApplicationStatus status,
        ClientKind kind,
        String name,
        @Nullable String company,
        String email,
        String plan,
        int properties,
        Instant receivedAt) {
    static ApplicationRow of(Application application) {
        Stated stated = application.stated();
        return new ApplicationRow(
                application.id(),
                application.status(),
                stated.kind(),
                stated.name(),
                stated.company(),
                stated.email(),
                stated.plan().name(),
                stated.properties().size(),
                application.receivedAt());
    }
}
