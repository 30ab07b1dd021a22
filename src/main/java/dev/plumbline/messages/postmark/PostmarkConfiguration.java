package dev.plumbline.messages.postmark;

import dev.plumbline.messages.servers.MailServer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PostmarkSettings.class)
class PostmarkConfiguration {
    @Bean
    @ConditionalOnProperty("plumbline.mail.postmark.token")
    MailServer postmarkServer(PostmarkSettings settings, JsonMapper json) {
        return new PostmarkServer(settings, new PostmarkClient(settings, json));
    }
}
