package dev.plumbline.compliance.reminders;

import dev.plumbline.jobs.RecurringJob;
import dev.plumbline.messages.NoticeKinds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReminderConfiguration {
    @Bean
    NoticeKinds dutyNoticeKinds() {
        return DutyNotices.ALL;
    }

    @Bean
    RecurringJob remindOfDuties(Reminders reminders) {
        return RecurringJob.daily("duty.remind", "Reminds of duties that fall due, once a day", reminders::round);
    }

    @Bean
    RecurringJob tellOfMonths(Months months) {
        return RecurringJob.monthly(
                "duty.month", "Tells of the month that is over, once in the first week of the next", months::round);
    }
}
