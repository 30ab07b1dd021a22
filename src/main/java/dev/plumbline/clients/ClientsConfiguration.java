package dev.plumbline.clients;

import dev.plumbline.platform.Permissions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClientsConfiguration {
    @Bean
    Permissions clientsPermissions() {
        return ClientsPermission.ALL;
    }
}
