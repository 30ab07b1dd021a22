package dev.plumbline.documents.scanning;

import dev.plumbline.documents.versions.ScanTask;
import dev.plumbline.documents.versions.VersionLifecycle;
import dev.plumbline.documents.versions.VersionStatus;
import dev.plumbline.jobs.JobWork;
import dev.plumbline.jobs.RecurringJob;
import dev.plumbline.shared.Lifecycle;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ScanJobs {
    @Bean
    Lifecycle<VersionStatus> versionLifecycle() {
        return VersionLifecycle.MACHINE;
    }

    @Bean
    JobWork<ScanTask> documentScanning(ScanWork work) {
        return ScanTask.TYPE.does((task, run) -> work.scan(task.version()));
    }

    @Bean
    RecurringJob forgottenScans(ScanWork work) {
        return RecurringJob.forEachFirm(
                "documents.scan-forgotten",
                "Look for malware in what could not be looked at before",
                Duration.ofHours(1),
                work::scanForgotten);
    }
}
