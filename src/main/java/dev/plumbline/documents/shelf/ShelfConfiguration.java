package dev.plumbline.documents.shelf;

import dev.plumbline.shared.Lifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ShelfConfiguration {
    @Bean
    Lifecycle<DocumentStatus> documentLifecycle() {
        return DocumentLifecycle.MACHINE;
    }
}
