package dev.plumbline.webhooks.endpoints;

import dev.plumbline.audit.SealedLog;
import dev.plumbline.platform.Live;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import dev.plumbline.webhooks.EndpointId;
import dev.plumbline.webhooks.WebhooksProblem;
import dev.plumbline.webhooks.events.EventCatalogue;
import dev.plumbline.webhooks.outgoing.Destinations;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A firm's webhooks: made, changed, stopped and gone on with here. */
@Service
public class Endpoints {
    static final int MAX = 50;

    private final EndpointRepository endpoints;
    private final SigningSecrets secrets;
    private final EventCatalogue catalogue;
    private final Destinations destinations;
    private final ProgressRepository progress;
    private final SealedLog log;
    private final Live live;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final Clock clock;

    Endpoints(
            EndpointRepository endpoints,
            SigningSecrets secrets,
            EventCatalogue catalogue,
            Destinations destinations,
            ProgressRepository progress,
            SealedLog log,
            Live live,
            TransactionTemplate transaction,
            Ids ids,
            Clock clock) {
        this.endpoints = endpoints;
        this.secrets = secrets;
        this.catalogue = catalogue;
        this.destinations = destinations;
        this.progress = progress;
        this.log = log;
        this.live = live;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<EndpointView> list() {
        return endpoints.all(MAX).stream()
                .map(endpoint -> EndpointView.of(endpoint, Scope.current().access()))
                .toList();
    }

    @Transactional(readOnly = true)
    public EndpointView show(EndpointId id) {
        return EndpointView.of(find(id), Scope.current().access());
    }

    @Transactional(readOnly = true)
    public Endpoint find(EndpointId id) {
        return endpoints.find(id).orElseThrow(Problem.notFound("webhook"));
    }

    public EndpointWithSecret create(EndpointSettings asked) {
        EndpointSettings settings = checked(asked);
        return inTransaction(() -> {
            if (endpoints.all(MAX).size() >= MAX) {
                throw Problem.of(SharedProblem.CONFLICT, "A firm has at most " + MAX + " webhooks.");
            }
            EndpointId id = new EndpointId(ids.next());
            String secret = secrets.fresh();
            endpoints.insert(id, settings, secrets.seal(secret, id), log.size(), clock.instant());
            return new EndpointWithSecret(told(id), secret);
        });
    }

    public EndpointView change(EndpointId id, Version seen, EndpointSettings next) {
        EndpointSettings settings = checked(next);
        return inTransaction(() -> run(EndpointReadiness.CHANGE, id, seen, endpoint -> endpoint.with(settings)));
    }

    @Transactional
    public EndpointView pause(EndpointId id, Version seen) {
        return run(EndpointLifecycle.PAUSE, id, seen, endpoint -> endpoint.with(EndpointStatus.PAUSED));
    }

    @Transactional
    public EndpointView activate(EndpointId id, Version seen) {
        progress.forgive(id);
        return run(EndpointLifecycle.ACTIVATE, id, seen, endpoint -> endpoint.with(EndpointStatus.ACTIVE));
    }

    @Transactional
    public EndpointView retire(EndpointId id, Version seen) {
        progress.giveUp(id, clock.instant());
        return run(EndpointLifecycle.RETIRE, id, seen, endpoint -> endpoint.with(EndpointStatus.RETIRED));
    }

    @Transactional
    EndpointWithSecret rotateSecret(EndpointId id, Version seen) {
        String secret = secrets.fresh();
        Instant now = clock.instant();
        EndpointView view = run(
                EndpointReadiness.ROTATE_SECRET,
                id,
                seen,
                endpoint -> endpoint.withSecret(secrets.seal(secret, id), now));
        return new EndpointWithSecret(view, secret);
    }

    /** By the system, in a job; nothing happens to one that is not active any more. */
    @Transactional
    public boolean disable(EndpointId id) {
        Endpoint endpoint = endpoints.lock(id).orElseThrow(Problem.notFound("webhook"));
        if (endpoint.status() != EndpointStatus.ACTIVE) {
            return false;
        }
        endpoints.update(endpoint.with(EndpointStatus.DISABLED), EndpointLifecycle.DISABLE);
        told(id);
        return true;
    }

    /** The keys that sign now, the newest first. */
    public List<SigningKey> keys(Endpoint endpoint) {
        return endpoint.secrets(clock.instant()).stream()
                .map(text -> secrets.open(text, endpoint.id()))
                .toList();
    }

    private EndpointView run(String command, EndpointId id, Version seen, UnaryOperator<Endpoint> move) {
        Endpoint endpoint = endpoints.lock(id).orElseThrow(Problem.notFound("webhook"));
        seen.mustBe(endpoint.version());
        EndpointReadiness.of(command, endpoint.status(), Scope.current().access())
                .require(WebhooksProblem.NOT_READY);
        endpoints.update(move.apply(endpoint), command);
        return told(id);
    }

    private EndpointView told(EndpointId id) {
        EndpointView now = show(id);
        live.changed("webhook", id, now.version());
        return now;
    }

    private EndpointSettings checked(EndpointSettings settings) {
        Set<String> known = catalogue.names();
        settings.types().stream()
                .filter(type -> !known.contains(type))
                .findFirst()
                .ifPresent(type -> {
                    throw Problem.field("/types", "unknown", "There is no event \"" + type + "\".");
                });
        return settings.at(destinations.check(settings.url()));
    }

    /** The name of the address was asked for before: not while a connection to the database is held. */
    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
