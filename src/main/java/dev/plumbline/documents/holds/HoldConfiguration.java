package dev.plumbline.documents.holds;

import dev.plumbline.shared.Lifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HoldConfiguration {
    @Bean
    Lifecycle<HoldStatus> holdLifecycle() {
        return HoldLifecycle.MACHINE;
    }
}
