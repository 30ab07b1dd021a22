package dev.plumbline.documents.purge;

import dev.plumbline.documents.shelf.ToldSource;
import dev.plumbline.jobs.JobWork;
import dev.plumbline.jobs.RecurringJob;
import dev.plumbline.records.TimelineSource;
import dev.plumbline.shared.Lifecycle;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PurgeJobs {
    @Bean
    Lifecycle<PurgeStatus> purgeLifecycle() {
        return PurgeLifecycle.MACHINE;
    }

    @Bean
    JobWork<PurgeTask> documentPurging(PurgeWork work) {
        return PurgeTask.TYPE.does((task, run) -> work.erase(task.purge(), run::progress));
    }

    @Bean
    RecurringJob forgottenPurges(PurgeWork work) {
        return RecurringJob.forEachFirm(
                "documents.purge-forgotten",
                "Erase what could not be erased before",
                Duration.ofHours(1),
                work::eraseForgotten);
    }

    @Bean
    TimelineSource documentsPurged(PurgeRepository purges) {
        return new ToldSource("documents purged", purges::told);
    }
}
