package dev.plumbline.sales.rating;

import dev.plumbline.jobs.JobRun;
import dev.plumbline.jobs.JobType;
import dev.plumbline.jobs.JobWork;
import dev.plumbline.jobs.RecurringJob;
import dev.plumbline.sales.leads.LeadBatches;
import java.time.Duration;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the numbers that lists filter by as true as the ledgers they come from. */
@Configuration(proxyBeanMethods = false)
class RescoreJobs {
    static final JobType<Data> ALL =
            JobType.inSteps("scoring.rescore", "Rate all leads by the rules just published", Data.class);

    private static final int BATCH = 200;
    /** A score changes by days; a minute late is in time. */
    private static final Duration EVERY = Duration.ofMinutes(1);

    record Data(int ruleSet) {}

    @Bean
    JobWork<Data> rescoreAll(LeadBatches batches, TransactionTemplate transaction) {
        return ALL.does((data, run) -> all(batches, transaction, run));
    }

    @Bean
    RecurringJob rescoreDue(LeadBatches batches) {
        return RecurringJob.forEachFirm("scoring.fade", "Bring scores up to date that time has changed", EVERY, () -> {
            int done;
            do {
                done = batches.rescoreDue(BATCH);
            } while (done == BATCH);
        });
    }

    private static void all(LeadBatches batches, TransactionTemplate transaction, JobRun run) {
        LeadBatches.Batch<?> batch = batches.begin(run.done());
        while (batch.more()) {
            LeadBatches.Batch<?> before = batch;
            batch = Objects.requireNonNull(transaction.execute(status -> {
                LeadBatches.Batch<?> next = batches.rescore(before, BATCH);
                run.progress("rating", next.passed(), null, "");
                return next;
            }));
        }
    }
}
