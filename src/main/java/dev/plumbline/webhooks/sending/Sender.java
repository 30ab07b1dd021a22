package dev.plumbline.webhooks.sending;

import dev.plumbline.shared.Scope;
import dev.plumbline.webhooks.EndpointId;
import dev.plumbline.webhooks.endpoints.Endpoint;
import dev.plumbline.webhooks.endpoints.Endpoints;
import dev.plumbline.webhooks.endpoints.Progress;
import dev.plumbline.webhooks.endpoints.SigningKey;
import dev.plumbline.webhooks.outgoing.Answer;
import dev.plumbline.webhooks.outgoing.Outgoing;
import dev.plumbline.webhooks.sending.QueueRepository.Busy;
import jakarta.annotation.PreDestroy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due. Each webhook has workers of its own, so that a slow receiver delays nobody else; they take one delivery
 * after the other until none is due. A worker that dies leaves its delivery to another one after a minute.
 */
@Component
class Sender {
    static final String ACTION = "webhook.send";
    /** Requests to one webhook at the same time, over all nodes. */
    static final int AT_ONCE = 5;

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final long STOP_SECONDS = 20;

    private final QueueRepository queue;
    private final Progress progress;
    private final Endpoints endpoints;
    private final Outcomes outcomes;
    private final Outgoing outgoing;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    Sender(
            QueueRepository queue,
            Progress progress,
            Endpoints endpoints,
            Outcomes outcomes,
            Outgoing outgoing,
            TransactionTemplate transaction,
            Clock clock) {
        this.queue = queue;
        this.progress = progress;
        this.endpoints = endpoints;
        this.outcomes = outcomes;
        this.outgoing = outgoing;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One round, in the platform's scope: starts workers and does not wait for them. */
    void round() {
        String request = Scope.current().request();
        List<Busy> due = transaction.execute(status -> queue.due(clock.instant()));
        for (Busy one : due == null ? List.<Busy>of() : due) {
            Scope scope = Scope.job(one.firm(), ACTION, request);
            for (int n = 0; n < one.workers(); n++) {
                workers.execute(() -> scope.run(() -> work(one.endpoint())));
            }
        }
    }

    private void work(EndpointId endpoint) {
        try {
            boolean goesOn = true;
            while (goesOn) {
                goesOn = claim(endpoint).filter(this::send).isPresent();
            }
        } catch (RuntimeException e) {
            LOG.warn("Webhook {} is not sent anything for a moment", endpoint.value(), e);
        }
    }

    private Optional<Claim> claim(EndpointId endpoint) {
        Optional<Claim> claim = transaction.execute(
                status -> progress.hold(endpoint).flatMap(leaf -> queue.claim(endpoint, clock.instant(), AT_ONCE)));
        return claim == null ? Optional.empty() : claim;
    }

    /** False when it was not taken: the receiver is then left alone until the next round. */
    private boolean send(Claim claim) {
        Instant now = clock.instant();
        Answer answer = answer(claim, now);
        outcomes.record(claim, answer, now);
        return answer.isSuccess();
    }

    /** A fault of ours is an attempt that failed: else it would be tried for ever. */
    private Answer answer(Claim claim, Instant now) {
        try {
            return post(claim, now);
        } catch (RuntimeException e) {
            LOG.warn("Delivery {} cannot be sent", claim.id().value(), e);
            return Answer.none("It could not be made ready; the server's log says why.", Duration.ZERO);
        }
    }

    private Answer post(Claim claim, Instant now) {
        Endpoint endpoint = endpoints.find(claim.endpoint());
        byte[] body = claim.body().getBytes(StandardCharsets.UTF_8);
        List<SigningKey> keys = endpoints.keys(endpoint);
        Map<String, String> headers = Signature.headers(claim.event().toString(), now, body, keys);
        if (endpoint.settings().athens()) {
            headers.put(Signature.ATHENS, Signature.athens(body, keys.getFirst()));
            headers.put("X-Athens-Event", claim.type());
        }
        return outgoing.post(URI.create(endpoint.settings().url()), headers, body);
    }

    /** What is under way is finished, as far as it does not take too long. */
    @PreDestroy
    void close() throws InterruptedException {
        workers.shutdown();
        if (!workers.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
            workers.shutdownNow();
        }
    }
}
