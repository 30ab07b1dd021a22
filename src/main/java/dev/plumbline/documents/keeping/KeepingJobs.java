package dev.plumbline.documents.keeping;

import dev.plumbline.jobs.RecurringJob;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KeepingJobs {
    @Bean
    RecurringJob contentSweeping(Keeping keeping) {
        return RecurringJob.forEachFirm(
                "documents.sweep", "Remove contents that no document has", Duration.ofDays(1), keeping::sweep);
    }

    @Bean
    RecurringJob partSweeping(Keeping keeping) {
        return RecurringJob.forPlatform(
                "documents.sweep-parts",
                "Remove contents that were broken off",
                Duration.ofDays(1),
                keeping::sweepParts);
    }

    @Bean
    RecurringJob contentInspection(Keeping keeping) {
        return RecurringJob.forEachFirm(
                "documents.inspect", "Read and hash every document again", Duration.ofDays(7), keeping::inspect);
    }
}
