package dev.plumbline.webhooks;

import dev.plumbline.messages.NoticeKinds;
import dev.plumbline.platform.ConstraintProblems;
import dev.plumbline.platform.LiveTopic;
import dev.plumbline.platform.Permissions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WebhooksConfiguration {
    @Bean
    Permissions webhooksPermissions() {
        return WebhooksPermission.ALL;
    }

    @Bean
    NoticeKinds webhookNoticeKinds() {
        return WebhooksNotices.ALL;
    }

    @Bean
    ConstraintProblems webhooksConstraints() {
        return WebhooksProblem.CONSTRAINTS;
    }

    @Bean
    LiveTopic webhookTopic() {
        return LiveTopic.of("webhook", WebhooksPermission.READ);
    }
}
