package dev.plumbline.billing.subscriptions;

import dev.plumbline.billing.BillingPermission;
import dev.plumbline.billing.SubscriptionStatus;
import dev.plumbline.platform.Preconditions;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Lifecycle;
import dev.plumbline.shared.Readiness;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SubscriptionConfiguration {
    @Bean
    Lifecycle<SubscriptionStatus> subscriptionLifecycle() {
        return SubscriptionLifecycle.MACHINE;
    }

    @Bean
    Preconditions subscriptionPreconditions() {
        return new Preconditions(
                SubscriptionLifecycle.MACHINE.name(),
                command -> Readiness.of(
                        command,
                        Access.NONE.permits(BillingPermission.MANAGE),
                        SubscriptionLifecycle.MACHINE.stateAllows(command, SubscriptionStatus.PENDING)));
    }
}
