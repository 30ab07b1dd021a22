package dev.plumbline.billing;

import dev.plumbline.platform.Permissions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BillingConfiguration {
    @Bean
    Permissions billingPermissions() {
        return BillingPermission.ALL;
    }
}
