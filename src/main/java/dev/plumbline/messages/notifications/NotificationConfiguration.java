package dev.plumbline.messages.notifications;

import dev.plumbline.messages.NoticeKinds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {
    @Bean
    NoticeKinds jobNoticeKinds() {
        return NoticeKinds.of("Jobs", BuriedJobNotices.JOB_DEAD);
    }
}
