package dev.plumbline.exports.reports;

import dev.plumbline.exports.ExportsPermission;
import dev.plumbline.jobs.JobWork;
import dev.plumbline.jobs.RecurringJob;
import dev.plumbline.platform.Permissions;
import dev.plumbline.shared.Lifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReportConfiguration {
    @Bean
    Permissions exportsPermissions() {
        return ExportsPermission.ALL;
    }

    @Bean
    Lifecycle<ScheduleStatus> scheduleLifecycle() {
        return ScheduleLifecycle.MACHINE;
    }

    @Bean
    JobWork<Reports.Due> reportSending(Reports reports) {
        return Reports.SEND.does((due, run) -> reports.make(due));
    }

    @Bean
    RecurringJob reportPlanning(Reports reports) {
        return RecurringJob.forEachFirm(
                "report.plan", "Find scheduled reports that are due", Reports.EVERY, reports::plan);
    }
}
