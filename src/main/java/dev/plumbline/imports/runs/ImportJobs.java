package dev.plumbline.imports.runs;

import dev.plumbline.imports.ImportId;
import dev.plumbline.jobs.JobRun;
import dev.plumbline.jobs.JobStopped;
import dev.plumbline.jobs.JobType;
import dev.plumbline.jobs.JobWork;
import dev.plumbline.jobs.RecurringJob;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The jobs of this module: dry run, run, undo; and the sweeping up after crashes. */
@Configuration(proxyBeanMethods = false)
class ImportJobs {
    private static final Duration LONGEST = Duration.ofHours(2);

    static final JobType<Task> CHECK =
            JobType.inSteps("import.check", "Dry run of an import", Task.class).within(LONGEST);
    static final JobType<Task> RUN =
            JobType.inSteps("import.run", "Import of a file", Task.class).within(LONGEST);
    static final JobType<Task> UNDO =
            JobType.inSteps("import.undo", "Undo of an import", Task.class).within(LONGEST);

    /** @param pass the rows' pass; a job that finds the import in another one is out of date and does nothing */
    record Task(ImportId id, int pass) {}

    private final ImportWork work;

    ImportJobs(ImportWork work) {
        this.work = work;
    }

    @Bean
    JobWork<Task> importCheckWork() {
        return CHECK.does(this::carryOut);
    }

    @Bean
    JobWork<Task> importRunWork() {
        return RUN.does(this::carryOut);
    }

    @Bean
    JobWork<Task> importUndoWork() {
        return UNDO.does(this::carryOut);
    }

    @Bean
    RecurringJob importSweeping(Uploads uploads) {
        return uploads.sweeping();
    }

    private void carryOut(Task task, JobRun run) {
        try {
            work.carryOut(task, (step, done, total) -> run.progress(step, done, total, ""));
        } catch (JobStopped stopped) {
            if (stopped.why() == JobStopped.Why.CANCELLED) {
                work.cancelled(task);
            }
            throw stopped;
        }
    }
}
