package dev.plumbline.billing.checkouts;

import dev.plumbline.billing.BillingPermission;
import dev.plumbline.billing.CheckoutStatus;
import dev.plumbline.platform.Preconditions;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Lifecycle;
import dev.plumbline.shared.Readiness;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CheckoutConfiguration {
    @Bean
    Lifecycle<CheckoutStatus> checkoutLifecycle() {
        return CheckoutLifecycle.MACHINE;
    }

    @Bean
    Preconditions checkoutPreconditions() {
        return new Preconditions(
                CheckoutLifecycle.MACHINE.name(),
                command -> Readiness.of(
                        command,
                        Access.NONE.permits(BillingPermission.MANAGE),
                        CheckoutLifecycle.MACHINE.stateAllows(command, CheckoutStatus.OPEN)));
    }
}
