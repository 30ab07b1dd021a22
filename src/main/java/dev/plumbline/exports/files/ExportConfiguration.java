package dev.plumbline.exports.files;

import dev.plumbline.exports.Downloads;
import dev.plumbline.exports.ExportsNotices;
import dev.plumbline.jobs.JobWork;
import dev.plumbline.jobs.RecurringJob;
import dev.plumbline.messages.NoticeKinds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExportConfiguration {
    @Bean
    JobWork<Exports.Task> exportMaking(ExportJobs jobs) {
        return jobs.making();
    }

    @Bean
    NoticeKinds exportNoticeKinds() {
        return ExportsNotices.ALL;
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
