package dev.plumbline.jobs.board;

import dev.plumbline.firms.Firms;
import dev.plumbline.jobs.RecurringJob;
import dev.plumbline.platform.Check;
import dev.plumbline.platform.Finding;
import dev.plumbline.shared.FirmId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether what comes round came round: a round that fails or is left out for long is missed by somebody. */
@Component
class RoundsCheck implements Check {
    /** So many rounds may fail or be late, each by the time of a restart at most. */
    private static final int ROUNDS = 3;

    private static final Duration RESTART = Duration.ofHours(1);

    private final List<RecurringJob> jobs;
    private final MissedRoundRepository missed;
    private final Firms firms;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RoundsCheck(
            List<RecurringJob> jobs,
            MissedRoundRepository missed,
            Firms firms,
            TransactionTemplate transaction,
            Clock clock) {
        this.jobs = jobs;
        this.missed = missed;
        this.firms = firms;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "rounds";
    }

    @Override
    public Finding look() {
        List<FirmId> served = Stream.concat(Stream.of(FirmId.PLATFORM), firms.operating().stream())
                .toList();
        List<MissedRoundRepository.Missed> found = transaction.execute(
                status -> missed.of(jobs.stream().map(this::asked).toList(), served));
        return finding(found);
    }

    private MissedRoundRepository.Asked asked(RecurringJob job) {
        Duration patience = job.every().multipliedBy(ROUNDS).plus(RESTART);
        return new MissedRoundRepository.Asked(job.name(), clock.instant().minus(patience));
    }

    static Finding finding(List<MissedRoundRepository.Missed> found) {
        if (found.isEmpty()) {
            return Finding.well("What comes round came round.");
        }
        String names = found.stream()
                .map(each -> each.name() + " for " + each.firms() + (each.firms() == 1 ? " firm" : " firms"))
                .collect(Collectors.joining(", "));
        return Finding.warning(
                        "No good round for long: " + names + ".",
                        "See that a server with plumbline.jobs.run=true works here, and what the log says of the job by its name.")
                .with("jobs", found.size());
    }
}
