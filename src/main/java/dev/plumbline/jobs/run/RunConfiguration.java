package dev.plumbline.jobs.run;

import dev.plumbline.audit.Sealing;
import dev.plumbline.jobs.RecurringJob;
import dev.plumbline.platform.KeptAnswers;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JobSettings.class)
class RunConfiguration {
    /** How long a job that ended well stays on the jobs page; its key may be used again after that. */
    private static final Duration KEPT = Duration.ofDays(90);

    /** With the scheduler's own half second this keeps an event from its checkpoint for less than two. */
    private static final Duration SEAL = Duration.ofSeconds(1);

    @Bean
    RecurringJob sealAuditLog(Sealing sealing) {
        return RecurringJob.forPlatform(
                "audit.seal", "Seals new events of the audit log and signs checkpoints", SEAL, sealing::sealAll);
    }

    @Bean
    RecurringJob forgetAnswers(KeptAnswers answers) {
        return RecurringJob.forEachFirm(
                "answers.forget", "Forgets answers kept for repeated requests", Duration.ofHours(1), answers::forget);
    }

    /** Those to people who belong to no firm yet. */
    @Bean
    RecurringJob forgetPlatformAnswers(KeptAnswers answers) {
        return RecurringJob.forPlatform(
                "answers.forget-platform",
                "Forgets answers kept for repeated requests outside of firms",
                Duration.ofHours(1),
                answers::forget);
    }

    @Bean
    RecurringJob forgetOldJobs(ForgetfulRepository jobs, Clock clock) {
        return RecurringJob.forEachFirm(
                "jobs.forget",
                "Forgets jobs that ended well 90 days ago",
                Duration.ofDays(1),
                () -> jobs.forget(clock.instant().minus(KEPT)));
    }
}
