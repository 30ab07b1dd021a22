package dev.plumbline.operations.mapversions;

import dev.plumbline.firms.FirmsPermission;
import dev.plumbline.operations.uimap.MapSources;
import dev.plumbline.platform.Authenticator;
import dev.plumbline.platform.Caller;
import dev.plumbline.platform.Product;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The last versions of the map that nodes of this installation were asked for, for operators and whoever defines roles. */
@Component
class MapVersions {
    /** Of a release each week the versions of a year. */
    static final int MOST = 50;

    private static final Logger log = LoggerFactory.getLogger(MapVersions.class);

    private final MapVersionRepository repository;
    private final MapSources sources;
    private final Authenticator authenticator;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final Clock clock;

    MapVersions(
            MapVersionRepository repository,
            MapSources sources,
            Authenticator authenticator,
            TransactionTemplate transaction,
            Ids ids,
            Clock clock) {
        this.repository = repository;
        this.sources = sources;
        this.authenticator = authenticator;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who asks for the map gets it, whether or not it could be kept; that is tried again by who asks for versions. */
    @EventListener
    void whenMade(MapSources.Made made) {
        try {
            keep(made);
        } catch (RuntimeException e) {
            log.warn("The version {} of the UI map could not be kept", made.version(), e);
        }
    }

    /** Keeps what is not there yet, and forgets the oldest beyond {@link #MOST}. */
    void keep(MapSources.Made made) {
        Scope scope = Scope.platform(Actor.system("ui map"), "ui-map " + ids.next(), "ui-map.keep");
        scope.run(() -> transaction.executeWithoutResult(status -> {
            var version = new MapVersionRepository.Kept(made.version(), Product.VERSION, clock.instant());
            if (repository.insert(ids.next(), version, MapParts.of(made.resources()))) {
                repository.forget(made.version(), MOST);
            }
        }));
    }

    /** The latest first; none for whoever may not know. */
    List<MapVersionView> list() {
        return mayKnow() ? all() : List.of();
    }

    /**
     * What came, went and changed.
     *
     * @param from null for the latest but the running one; when there is no other, the running one
     * @param to   null for the running one
     * @throws Problem {@code request.not-found} for what is not kept, and for whoever may not know
     */
    VersionComparison compare(@Nullable String from, @Nullable String to) {
        List<MapVersionView> all = list();
        MapVersionView right = all.stream()
                .filter(each -> to == null ? each.running() : each.version().equals(to))
                .findFirst()
                .orElseThrow(Problem.notFound("version"));
        MapVersionView left = all.stream()
                .filter(each -> from == null ? !each.running() : each.version().equals(from))
                .findFirst()
                .or(() -> all.stream()
                        .filter(each -> from == null && each.running())
                        .findFirst())
                .orElseThrow(Problem.notFound("version"));
        return VersionComparison.of(left, parts(left), right, parts(right));
    }

    private List<MapVersionView> all() {
        String running = sources.version();
        List<MapVersionRepository.Kept> kept = read(repository::all);
        if (kept.stream().noneMatch(each -> each.version().equals(running))) {
            keep(sources.made());
            kept = read(repository::all);
        }
        return kept.stream()
                .map(each -> new MapVersionView(
                        each.version(),
                        each.product(),
                        each.firstSeenAt(),
                        each.version().equals(running)))
                .toList();
    }

    private MapParts parts(MapVersionView version) {
        return read(() -> repository.parts(version.version()).orElseThrow(Problem.notFound("version")));
    }

    private <T> T read(Supplier<T> what) {
        return Objects.requireNonNull(
                Scope.current().onPlatform().call(() -> transaction.execute(status -> what.get())));
    }

    private boolean mayKnow() {
        Scope scope = Scope.current();
        boolean operator = authenticator.isOperator(scope);
        return operator || Caller.of(scope, () -> operator).may(FirmsPermission.ROLE_MANAGE);
    }
}
