package dev.plumbline.operations.rates;

import dev.plumbline.platform.Reason;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is blocked, and whom operators let through; what the nodes must know of each other. */
@Component
class RateReleases {
    private final RateRepository repository;
    private final Rates rates;
    private final TransactionTemplate transaction;
    private final Reason reasons;
    private final Ids ids;
    private final Clock clock;
    private final UUID node;

    RateReleases(
            RateRepository repository,
            Rates rates,
            TransactionTemplate transaction,
            Reason reasons,
            Ids ids,
            Clock clock) {
        this.repository = repository;
        this.rates = rates;
        this.transaction = transaction;
        this.reasons = reasons;
        this.ids = ids;
        this.clock = clock;
        this.node = ids.next();
    }

    /** What an operator sees. */
    record Board(int nodes, List<RateBlock> blocked, List<RateRelease> released) {}

    Board board() {
        tell();
        return Scope.current()
                .onPlatform()
                .call(() -> Objects.requireNonNull(transaction.execute(status -> new Board(
                        rates.nodes(), repository.blocked(clock.instant()), repository.released(clock.instant())))));
    }

    /** Lets somebody call as often as they like for a time; on other nodes a second later. */
    RateRelease release(RateKey key, Duration time, String reason) {
        Scope scope = Scope.current().onPlatform();
        Instant now = clock.instant();
        RateRelease asked = new RateRelease(
                new RateReleaseId(ids.next()),
                key.scope(),
                key.kind(),
                key.subject(),
                now.plus(time),
                reason,
                scope.actor().name(),
                1);
        RateRelease done = scope.call(() -> Objects.requireNonNull(transaction.execute(status -> {
            reasons.because(reason);
            return repository
                    .release(asked, now)
                    .orElseThrow(() -> Problem.of(
                            SharedProblem.CONFLICT, "It is released already. End that first, or wait for its end."));
        })));
        learn();
        return done;
    }

    /** Counts again. */
    void end(RateReleaseId id, Version seen) {
        Instant now = clock.instant();
        Scope.current()
                .onPlatform()
                .run(() -> transaction.executeWithoutResult(status -> {
                    if (!repository.end(id, seen.value(), now)) {
                        throw repository.holds(id, now)
                                ? Problem.of(
                                        SharedProblem.STALE,
                                        "Somebody else has just changed it. Look how it stands now.")
                                : Problem.notFound("release").get();
                    }
                }));
        learn();
    }

    /** Reads what other nodes and operators have done; one after the other, so that nothing older takes its place. */
    synchronized void learn() {
        Scope.platform(Actor.system("rates"), "rates", "rates.learn")
                .run(() -> transaction.executeWithoutResult(status -> rates.learn(
                        repository.others(node) + 1,
                        repository.released(clock.instant()).stream()
                                .collect(Collectors.toMap(RateRelease::key, RateRelease::endsAt)))));
    }

    /** Tells other nodes and operators who was blocked here. */
    void tell() {
        List<Rates.Blocked> untold = rates.untold();
        if (!untold.isEmpty()) {
            Scope.platform(Actor.system("rates"), "rates", "rates.tell")
                    .run(() -> transaction.executeWithoutResult(
                            status -> untold.forEach(each -> repository.block(each.key(), each.span()))));
        }
    }

    /** Says that this node is there, once somebody calls it. */
    void appear() {
        if (rates.isServing()) {
            Scope.platform(Actor.system("rates"), "rates", "rates.appear")
                    .run(() -> transaction.executeWithoutResult(status -> repository.appear(node)));
        }
    }

    void leave() {
        if (rates.isServing()) {
            Scope.platform(Actor.system("rates"), "rates", "rates.leave")
                    .run(() -> transaction.executeWithoutResult(status -> repository.leave(node)));
        }
    }

    void clearAway() {
        Scope.platform(Actor.system("rates"), "rates", "rates.clear-away")
                .run(() -> transaction.executeWithoutResult(
                        status -> repository.clearAway(clock.instant().minus(Duration.ofMinutes(5)))));
    }
}
