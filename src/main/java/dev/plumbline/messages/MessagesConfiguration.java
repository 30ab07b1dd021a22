package dev.plumbline.messages;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.LiveTopic;
import dev.plumbline.platform.Permissions;
import dev.plumbline.shared.Lifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MessagesConfiguration {
    @Bean
    Lifecycle<MailStatus> mailLifecycle() {
        return Lifecycle.of("messages.mail", MailStatus.class)
                .created("keep", MailStatus.KEPT, MessagesPermission.MESSAGE_READ)
                .created("queue", MailStatus.QUEUED, MessagesPermission.MESSAGE_READ)
                .command("send", MessagesPermission.MESSAGE_READ, MailStatus.SENT, MailStatus.QUEUED)
                .build();
    }

    @Bean
    Permissions messagesPermissions() {
        return MessagesPermission.ALL;
    }

    @Bean
    LiveTopic messageTopic() {
        return LiveTopic.of("message", MessagesPermission.MESSAGE_READ);
    }

    @Bean
    LiveTopic notificationTopic() {
        return LiveTopic.of("notification", Allow.MEMBER);
    }
}
