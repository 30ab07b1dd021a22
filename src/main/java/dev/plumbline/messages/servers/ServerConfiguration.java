package dev.plumbline.messages.servers;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

@Configuration(proxyBeanMethods = false)
class ServerConfiguration {
    @Bean
    @ConditionalOnProperty("spring.mail.host")
    MailServer smtpServer(JavaMailSender sender) {
        return new SmtpServer(sender);
    }
}
