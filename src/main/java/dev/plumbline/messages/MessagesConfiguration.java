package dev.plumbline.messages;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.LiveTopic;
import dev.plumbline.platform.Permissions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MessagesConfiguration {
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
