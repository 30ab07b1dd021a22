package dev.plumbline.webhooks.sending;

import dev.plumbline.platform.Live;
import dev.plumbline.platform.Measures;
import dev.plumbline.webhooks.DeliveryState;
import dev.plumbline.webhooks.EndpointId;
import dev.plumbline.webhooks.endpoints.Endpoint;
import dev.plumbline.webhooks.endpoints.Endpoints;
import dev.plumbline.webhooks.endpoints.Progress;
import dev.plumbline.webhooks.outgoing.Answer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes what came of each attempt, and what follows from it. */
@Service
class Outcomes {
    /** A webhook of which every attempt has failed for so long is not tried any more. */
    static final Duration PATIENCE = Duration.ofDays(5);

    private final QueueRepository queue;
    private final Progress progress;
    private final Endpoints endpoints;
    private final DisabledNotices notices;
    private final Live live;
    private final Measures measures;
    private final Clock clock;

    Outcomes(
            QueueRepository queue,
            Progress progress,
            Endpoints endpoints,
            DisabledNotices notices,
            Live live,
            Measures measures,
            Clock clock) {
        this.queue = queue;
        this.progress = progress;
        this.endpoints = endpoints;
        this.notices = notices;
        this.live = live;
        this.measures = measures;
        this.clock = clock;
    }

    /** @param sentAt when the attempt began */
    @Transactional
    public void record(Claim claim, Answer answer, Instant sentAt) {
        measures.count(
                SendingConfiguration.ATTEMPTS,
                answer.isSuccess()
                        ? SendingConfiguration.DELIVERED
                        : answer.status() == null ? SendingConfiguration.UNREACHED : SendingConfiguration.REFUSED);
        progress.holdWhole(claim.endpoint());
        queue.note(claim, answer, sentAt);
        Instant now = clock.instant();
        Optional<Duration> again = Attempts.after(claim.attempt(), claim.id(), answer.retryAfter());
        // What another worker has in hand by now is judged by what comes of it there.
        if (answer.isSuccess()) {
            if (end(claim, DeliveryState.DELIVERED, answer, now)) {
                progress.works(claim.endpoint(), now);
            }
        } else if (again.isPresent()
                ? queue.postpone(claim, answer, now.plus(again.get()))
                : end(claim, DeliveryState.FAILED, answer, now)) {
            fails(claim.endpoint(), answer, now);
        }
        live.changed("webhook", claim.endpoint(), 0);
    }

    /** What happened to the record next has its turn now. */
    private boolean end(Claim claim, DeliveryState state, Answer answer, Instant now) {
        boolean ended = queue.end(claim, state, answer, now);
        if (ended) {
            queue.next(claim.endpoint(), claim.subject(), now);
        }
        return ended;
    }

    private void fails(EndpointId id, Answer answer, Instant now) {
        Progress.Failing failing = progress.fails(id, now);
        Duration rest = Attempts.rest(failing.times());
        if (rest.isPositive()) {
            progress.rest(id, now.plus(rest));
        }
        boolean tooLong = !failing.since().plus(PATIENCE).isAfter(now);
        if ((tooLong || answer.isGone()) && endpoints.disable(id)) {
            Endpoint endpoint = endpoints.find(id);
            notices.tell(endpoint, answer.isGone() ? DisabledNotices.GONE : DisabledNotices.FAILED);
        }
    }
}
