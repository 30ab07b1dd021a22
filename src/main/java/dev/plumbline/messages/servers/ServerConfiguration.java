package dev.plumbline.messages.servers;

import dev.plumbline.platform.NeededSetting;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@Configuration(proxyBeanMethods = false)
class ServerConfiguration {
    private static final String ADDRESS = "plumbline.mail.address";
    private static final String FROM = "plumbline.mail.from";

    @Bean
    NeededSetting mailAddressSetting() {
        return new NeededSetting(
                "PLUMBLINE_MAIL_ADDRESS",
                ADDRESS,
                here -> !leaves(here) || here.getRequiredProperty(ADDRESS).startsWith("https://"),
                "Links in mails begin with it: where people reach this installation, as https://plumbline.example.");
    }

    @Bean
    NeededSetting mailFromSetting() {
        return new NeededSetting(
                "PLUMBLINE_MAIL_FROM",
                FROM,
                here -> !leaves(here) || !here.getProperty(FROM, "@localhost").endsWith("@localhost"),
                "Whom mail comes from: an address of a domain that the mail server sends for.");
    }

    private static boolean leaves(Environment here) {
        return here.containsProperty("spring.mail.host") || here.containsProperty("plumbline.mail.postmark.token");
    }

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    MailServer smtpServer(JavaMailSenderImpl sender) {
        return new SmtpServer(sender);
    }
}
