package dev.plumbline.jobs.run;

import dev.plumbline.firms.Firms;
import dev.plumbline.jobs.RecurringJob;
import dev.plumbline.platform.Traces;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Scope;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs one round of a recurring job. What fails for one firm does not keep it from the others. */
@Component
public class RecurringWorker {
    private static final Logger LOG = LoggerFactory.getLogger(RecurringWorker.class);

    private final Firms firms;
    private final RecurrenceRepository recurrences;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Traces traces;

    RecurringWorker(
            Firms firms,
            RecurrenceRepository recurrences,
            TransactionTemplate transaction,
            Clock clock,
            Traces traces) {
        this.firms = firms;
        this.recurrences = recurrences;
        this.transaction = transaction;
        this.clock = clock;
        this.traces = traces;
    }

    /**
     * For how many firms it went well, and for how many it did not; the platform's own counts as one.
     */
    public record Rounds(int well, int failed) {}

    /** Called in the platform's scope. */
    public Rounds run(RecurringJob job) {
        if (!job.forEachFirm()) {
            return round(job, FirmId.PLATFORM) ? new Rounds(1, 0) : new Rounds(0, 1);
        }
        int well = 0;
        int failed = 0;
        String request = Scope.current().request();
        for (FirmId firm : firms.operating()) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            boolean good = Scope.job(firm, job.name(), request).call(() -> round(job, firm));
            well += good ? 1 : 0;
            failed += good ? 0 : 1;
        }
        return new Rounds(well, failed);
    }

    private boolean round(RecurringJob job, FirmId firm) {
        Instant started = clock.instant();
        try {
            traces.round(job.name(), job.work());
        } catch (RuntimeException | Error failure) {
            LOG.warn("Recurring job {} failed for firm {}", job.name(), firm.value(), failure);
            note(status -> recurrences.failed(ended(job, firm, started), Failure.of(failure)));
            return false;
        }
        note(status -> recurrences.succeeded(ended(job, firm, started)));
        return true;
    }

    private RecurrenceRepository.Round ended(RecurringJob job, FirmId firm, Instant started) {
        return new RecurrenceRepository.Round(firm, job.name(), started, clock.instant());
    }

    private void note(java.util.function.Consumer<org.springframework.transaction.TransactionStatus> write) {
        transaction.executeWithoutResult(write);
    }
}
