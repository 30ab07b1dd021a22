package dev.plumbline.operations.metrics;

import dev.plumbline.platform.Connections;
import dev.plumbline.platform.Counted;
import dev.plumbline.platform.Gauges;
import dev.plumbline.platform.Measures;
import dev.plumbline.platform.Product;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.Scope;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * All figures of this node. There are as many as the code has routes, statuses and outcomes: whoever asks for what makes no
 * new one.
 */
@Component
class MeterBook implements Measures {
    private static final Logger log = LoggerFactory.getLogger(MeterBook.class);

    /** How long requests take: what people feel, and what a machine waits for. */
    private static final Duration[] BOUNDS = LongStream.of(5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000)
            .mapToObj(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final PrometheusMeterRegistry registry;
    private final ObjectProvider<Gauges> sources;
    private final Map<String, Counter> counters;
    private final Map<String, MultiGauge> gauges = new ConcurrentHashMap<>();
    private final Map<Route, Timer> durations = new ConcurrentHashMap<>();
    private final Map<Answered, Counter> answers = new ConcurrentHashMap<>();

    private record Route(String method, String route) {}

    private record Answered(Route route, int status) {}

    /** @param sources found when they are asked: some of them count here themselves */
    MeterBook(
            PrometheusMeterRegistry registry,
            Connections connections,
            List<Counted> counted,
            ObjectProvider<Gauges> sources) {
        this.registry = registry;
        this.sources = sources;
        this.counters = counted.stream()
                .flatMap(each -> each.outcomes().stream()
                        .map(outcome -> Map.entry(
                                each.name() + " " + outcome,
                                Counter.builder(each.name())
                                        .description(each.help())
                                        .tag("outcome", outcome)
                                        .register(registry))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        pool("active", connections, Connections.Use::active);
        pool("idle", connections, Connections.Use::idle);
        pool("waiting", connections, Connections.Use::waiting);
        pool("most", connections, Connections.Use::most);
        registry.gauge("plumbline.build.info", Tags.of("version", Product.VERSION), 1);
    }

    private void pool(String state, Connections connections, ToDoubleFunction<Connections.Use> figure) {
        Gauge.builder("plumbline.pool.connections", connections, c -> figure.applyAsDouble(c.use()))
                .description(
                        "Connections to the database; waiting are those who want one, most is how many there may be")
                .tag("state", state)
                .register(registry);
    }

    @Override
    public void request(String method, String route, int status, long nanos) {
        Route where = new Route(method, route);
        durations.computeIfAbsent(where, this::duration).record(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        answers.computeIfAbsent(new Answered(where, status), this::answered).increment();
    }

    private Timer duration(Route where) {
        return Timer.builder("plumbline.request.duration")
                .description("How long requests took, by the pattern of their address")
                .tags("method", where.method(), "route", where.route())
                .serviceLevelObjectives(BOUNDS)
                .register(registry);
    }

    private Counter answered(Answered what) {
        return Counter.builder("plumbline.requests")
                .description("Requests that were answered")
                .tags(
                        "method",
                        what.route().method(),
                        "route",
                        what.route().route(),
                        "status",
                        String.valueOf(what.status()))
                .register(registry);
    }

    @Override
    public void count(String name, String outcome) {
        Counter counter = counters.get(name + " " + outcome);
        if (counter == null) {
            throw new IllegalArgumentException("Nobody declares that " + name + " can be " + outcome);
        }
        counter.increment();
    }

    /** As Prometheus reads it. What cannot be looked up now keeps its last figure. */
    synchronized String text() {
        for (Gauges source : sources.orderedStream().toList()) {
            try {
                show(Scope.platform(Actor.system("metrics"), "metrics", "metrics.read")
                        .call(source::read));
            } catch (RuntimeException e) {
                log.debug("Some figures cannot be had now", e);
            }
        }
        return registry.scrape();
    }

    private void show(List<Gauges.Reading> readings) {
        readings.stream()
                .collect(Collectors.groupingBy(Gauges.Reading::name))
                .forEach((name, rows) -> gauges.computeIfAbsent(
                                name,
                                n -> MultiGauge.builder(n)
                                        .description(rows.getFirst().help())
                                        .register(registry))
                        .register(
                                rows.stream()
                                        .map(row -> MultiGauge.Row.of(tags(row.labels()), row.value()))
                                        .toList(),
                                true));
    }

    private static Tags tags(Map<String, String> labels) {
        return Tags.of(labels.entrySet().stream()
                .map(label -> Tag.of(label.getKey(), label.getValue()))
                .toList());
    }
}
