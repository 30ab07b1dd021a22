package dev.plumbline.webhooks.endpoints;

import dev.plumbline.shared.Lifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EndpointConfiguration {
    @Bean
    Lifecycle<EndpointStatus> endpointLifecycle() {
        return EndpointLifecycle.MACHINE;
    }
}
