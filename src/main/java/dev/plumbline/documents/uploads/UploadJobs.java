package dev.plumbline.documents.uploads;

import dev.plumbline.jobs.RecurringJob;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UploadJobs {
    @Bean
    RecurringJob uploadSweeping(UploadService uploads) {
        return uploads.sweeping();
    }
}
