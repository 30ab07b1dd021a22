package dev.plumbline.sales.merging;

import dev.plumbline.jobs.JobRun;
import dev.plumbline.jobs.JobType;
import dev.plumbline.jobs.JobWork;
import dev.plumbline.jobs.Jobs;
import dev.plumbline.platform.AuditNote;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.duplicates.Duplicates;
import dev.plumbline.sales.leads.LeadBatches;
import dev.plumbline.sales.leads.LeadService;
import dev.plumbline.shared.Ids;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks for pairs among all leads of a firm. Pairs that were decided stay decided. */
@Service
class DuplicateScan {
    static final JobType<Data> TYPE = JobType.inSteps("duplicates.scan", "Look for leads that may be one", Data.class);

    private static final int BATCH = 200;

    private final Jobs jobs;
    private final AuditNote note;
    private final Ids ids;

    DuplicateScan(Jobs jobs, AuditNote note, Ids ids) {
        this.jobs = jobs;
        this.note = note;
        this.ids = ids;
    }

    record Data(String asked) {}

    /** One look at a time: while one waits or runs, asking again gives that one. */
    @Transactional
    public ScanView start() {
        note.record("sales.duplicate", null, Map.of("job", TYPE.name()));
        List<ScanView> latest = recent(1);
        if (!latest.isEmpty() && latest.getFirst().endedAt() == null) {
            return latest.getFirst();
        }
        String asked = ids.next().toString();
        jobs.schedule(TYPE, asked, new Data(asked));
        return recent(1).getFirst();
    }

    @Transactional(readOnly = true)
    public List<ScanView> recent(int limit) {
        return jobs.recent(TYPE, limit).stream().map(ScanView::of).toList();
    }

    @Configuration(proxyBeanMethods = false)
    static class Work {
        @Bean
        JobWork<Data> scanDuplicates(
                LeadService leads, LeadBatches batches, Duplicates duplicates, TransactionTemplate transaction) {
            return TYPE.does((data, run) -> through(batches, run, transaction, found -> {
                String region = leads.region();
                found.forEach(p -> duplicates.note(new LeadId(p.lead()), p.print(), p.place(), region));
            }));
        }

        private static void through(
                LeadBatches batches,
                JobRun run,
                TransactionTemplate transaction,
                Consumer<List<LeadBatches.Printed>> look) {
            Long total = batches.count();
            LeadBatches.Batch<?> batch = batches.begin(run.done());
            while (batch.more()) {
                LeadBatches.Batch<?> before = batch;
                batch = Objects.requireNonNull(transaction.execute(status -> {
                    LeadBatches.Batch<LeadBatches.Printed> next = batches.prints(before, BATCH);
                    look.accept(next.leads());
                    run.progress("looking", next.passed(), total, "");
                    return next;
                }));
            }
        }
    }
}
