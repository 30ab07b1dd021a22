package dev.plumbline.webhooks.endpoints;

import dev.plumbline.platform.Preconditions;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Lifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EndpointConfiguration {
    @Bean
    Lifecycle<EndpointStatus> endpointLifecycle() {
        return EndpointLifecycle.MACHINE;
    }

    @Bean
    Preconditions endpointPreconditions() {
        return new Preconditions(
                EndpointLifecycle.MACHINE.name(),
                command -> EndpointReadiness.of(command, EndpointStatus.ACTIVE, Access.NONE));
    }
}
