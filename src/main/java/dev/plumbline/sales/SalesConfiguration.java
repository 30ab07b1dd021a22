package dev.plumbline.sales;

import dev.plumbline.platform.Permissions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SalesConfiguration {
    @Bean
    Permissions salesPermissions() {
        return SalesPermission.ALL;
    }
}
