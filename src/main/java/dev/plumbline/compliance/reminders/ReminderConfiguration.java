package dev.plumbline.compliance.reminders;

import dev.plumbline.jobs.RecurringJob;
import dev.plumbline.messages.NoticeKinds;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReminderConfiguration {
    @Bean
    NoticeKinds dutyNoticeKinds() {
        return DutyNotices.ALL;
    }

    /** Often, because firms have their mornings at all hours; a day has one round. */
    @Bean
    RecurringJob remindOfDuties(Reminders reminders) {
        return RecurringJob.forEachFirm(
                "duty.remind", "Reminds of duties that fall due, once a day", Duration.ofMinutes(15), reminders::round);
    }
}
