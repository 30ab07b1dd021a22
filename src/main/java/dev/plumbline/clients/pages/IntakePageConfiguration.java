package dev.plumbline.clients.pages;

import dev.plumbline.platform.Preconditions;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Lifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IntakePageConfiguration {
    @Bean
    Lifecycle<PageStatus> intakePageLifecycle() {
        return IntakePageLifecycle.MACHINE;
    }

    @Bean
    Preconditions intakePagePreconditions() {
        IntakePageReadiness blank = new IntakePageReadiness(PageStatus.CLOSED, Access.NONE);
        return new Preconditions(IntakePageLifecycle.MACHINE.name(), blank::of);
    }
}
