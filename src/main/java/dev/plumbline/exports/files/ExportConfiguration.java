package dev.plumbline.exports.files;

import dev.plumbline.exports.Downloads;
import dev.plumbline.jobs.JobWork;
import dev.plumbline.jobs.RecurringJob;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExportConfiguration {
    @Bean
    JobWork<Exports.Task> exportMaking(ExportJobs jobs) {
        return jobs.making();
    }

    @Bean
    RecurringJob downloadSweeping(ExportJobs jobs, Downloads downloads) {
        return jobs.sweepingDownloads(downloads);
    }

    @Bean
    RecurringJob exportSweeping(ExportJobs jobs) {
        return jobs.sweeping();
    }
}
