package dev.plumbline.audit;

import dev.plumbline.platform.Permissions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditConfiguration {
    @Bean
    Permissions auditPermissions() {
        return AuditPermission.ALL;
    }
}
