package dev.plumbline.webhooks.sending;

import dev.plumbline.jobs.RecurringJob;
import dev.plumbline.platform.Counted;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SendingConfiguration {
    /** What is counted of each attempt. */
    static final String ATTEMPTS = "plumbline.webhook.attempts";

    static final String DELIVERED = "delivered";
    static final String REFUSED = "refused";
    static final String UNREACHED = "unreached";

    private static final Duration SOON = Duration.ofSeconds(1);

    @Bean
    Counted webhookAttempts() {
        return new Counted(ATTEMPTS, "Events sent to webhooks", List.of(DELIVERED, REFUSED, UNREACHED));
    }

    @Bean
    RecurringJob sendEvents(Sender sender) {
        return RecurringJob.forPlatform(Sender.ACTION, "Sends events to webhooks", SOON, sender::round);
    }
}
