package dev.plumbline.jobs.board;

import dev.plumbline.jobs.JobWork;
import dev.plumbline.platform.Gauges;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** How many jobs of each kind wait and run, of all firms together, and how long the oldest waits. */
@Component
class BacklogGauges implements Gauges {
    private final BacklogRepository backlog;
    private final List<JobWork<?>> kinds;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BacklogGauges(BacklogRepository backlog, List<JobWork<?>> kinds, TransactionTemplate transaction, Clock clock) {
        this.backlog = backlog;
        this.kinds = List.copyOf(kinds);
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public List<Reading> read() {
        Instant now = clock.instant();
        Map<String, BacklogRepository.Kind> known =
                Objects.requireNonNull(transaction.execute(status -> backlog.byKind(now))).stream()
                        .collect(Collectors.toMap(BacklogRepository.Kind::name, Function.identity()));
        List<Reading> readings = new ArrayList<>();
        kinds.stream().map(kind -> kind.type().name()).distinct().sorted().forEach(name -> {
            BacklogRepository.Kind kind = known.getOrDefault(name, BacklogRepository.Kind.none(name));
            Map<String, String> labels = Map.of("type", name);
            readings.add(new Reading("plumbline.jobs.waiting", "Jobs that could begin", labels, kind.waiting()));
            readings.add(new Reading("plumbline.jobs.running", "Jobs in work", labels, kind.running()));
            Instant oldest = kind.oldest();
            double seconds = oldest == null ? 0 : Duration.between(oldest, now).toMillis() / 1_000.0;
            readings.add(new Reading(
                    "plumbline.jobs.oldest.seconds", "How long the oldest job waits", labels, Math.max(0, seconds)));
        });
        return readings;
    }
}
