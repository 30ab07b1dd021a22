package dev.plumbline.webhooks.deliveries;

import dev.plumbline.jobs.RecurringJob;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {
    private static final Duration SOON = Duration.ofSeconds(1);
    /** How long it can be seen, and sent again, what was sent. */
    private static final Duration KEPT = Duration.ofDays(30);

    @Bean
    RecurringJob dispatchEvents(Dispatcher dispatcher) {
        return RecurringJob.forPlatform(
                Dispatcher.ACTION, "Finds new events that webhooks want", SOON, dispatcher::round);
    }

    @Bean
    RecurringJob forgetDeliveries(DeliveryRepository deliveries, TransactionTemplate transaction, Clock clock) {
        return RecurringJob.forEachFirm(
                "webhook.forget",
                "Forgets what webhooks were sent 30 days ago",
                Duration.ofDays(1),
                () -> transaction.executeWithoutResult(
                        status -> deliveries.forget(clock.instant().minus(KEPT))));
    }
}
