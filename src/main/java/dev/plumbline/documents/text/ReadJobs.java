package dev.plumbline.documents.text;

import dev.plumbline.documents.versions.ReadTask;
import dev.plumbline.jobs.JobWork;
import dev.plumbline.jobs.RecurringJob;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReadJobs {
    @Bean
    JobWork<ReadTask> documentReading(ReadWork work) {
        return ReadTask.TYPE.does((task, run) -> work.read(task));
    }

    @Bean
    RecurringJob forgottenTexts(ReadWork work) {
        return RecurringJob.forEachFirm(
                "documents.read-forgotten",
                "Read documents that were not read before",
                Duration.ofHours(1),
                work::readForgotten);
    }
}
