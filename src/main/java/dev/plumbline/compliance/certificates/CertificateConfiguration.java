package dev.plumbline.compliance.certificates;

import dev.plumbline.shared.Lifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CertificateConfiguration {
    @Bean
    Lifecycle<CertificateStatus> certificateLifecycle() {
        return CertificateLifecycle.MACHINE;
    }
}
