package dev.plumbline.webhooks.sending;

import dev.plumbline.jobs.RecurringJob;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SendingConfiguration {
    private static final Duration SOON = Duration.ofSeconds(1);

    @Bean
    RecurringJob sendEvents(Sender sender) {
        return RecurringJob.forPlatform(Sender.ACTION, "Sends events to webhooks", SOON, sender::round);
    }
}
