package dev.plumbline.clients.applications;

import dev.plumbline.jobs.RecurringJob;
import dev.plumbline.messages.NoticeKinds;
import dev.plumbline.platform.Preconditions;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Lifecycle;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ApplicationConfiguration {
    private static final Duration EVERY = Duration.ofHours(1);

    @Bean
    Lifecycle<ApplicationStatus> applicationLifecycle() {
        return ApplicationLifecycle.MACHINE;
    }

    @Bean
    Preconditions applicationPreconditions() {
        ApplicationReadiness blank = new ApplicationReadiness(ApplicationStatus.SUBMITTED, Access.NONE);
        return new Preconditions(
                ApplicationLifecycle.MACHINE.name(),
                command -> command.equals(ApplicationLifecycle.WITHDRAW) ? blank.withdraw() : blank.decide(command));
    }

    @Bean
    NoticeKinds applicationNoticeKinds() {
        return ApplicationNotices.ALL;
    }

    @Bean
    RecurringJob eraseApplications(Applications applications) {
        return RecurringJob.forEachFirm("applications.erase", "Erase applications that came to nothing", EVERY, () -> {
            int done;
            do {
                done = applications.erase();
            } while (done > 0);
        });
    }
}
