package dev.plumbline.webhooks.endpoints;

import dev.plumbline.shared.FirmId;
import dev.plumbline.webhooks.EndpointId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far each webhook came in the log, and how it fares. Whoever changes a webhook's queue holds this first, so that one at a
 * time does. Needs a running transaction.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Progress {
    private final ProgressRepository progress;

    Progress(ProgressRepository progress) {
        this.progress = progress;
    }

    /** A webhook with events to be found. */
    public record Behind(FirmId firm, EndpointId endpoint) {}

    /**
     * @param since when the first of the attempts was that have failed since
     * @param times how many
     */
    public record Failing(Instant since, int times) {}

    /** Active webhooks of all firms for which the log has gone on. Runs in the platform's scope. */
    public List<Behind> behind() {
        return progress.behind();
    }

    /** Number of the next event for an active webhook, held; empty when it is not active. */
    public Optional<Long> hold(EndpointId endpoint) {
        return progress.hold(endpoint);
    }

    /** Holds it whatever its state. */
    public void holdWhole(EndpointId endpoint) {
        progress.holdWhole(endpoint);
    }

    /** @param leaf number of the next event */
    public void advance(EndpointId endpoint, long leaf) {
        progress.advance(endpoint, leaf);
    }

    public void works(EndpointId endpoint, Instant now) {
        progress.works(endpoint, now);
    }

    /** Counts one more attempt that failed. */
    public Failing fails(EndpointId endpoint, Instant now) {
        return progress.fails(endpoint, now);
    }

    /** Nothing is sent to it until then. */
    public void rest(EndpointId endpoint, Instant until) {
        progress.rest(endpoint, until);
    }
}
