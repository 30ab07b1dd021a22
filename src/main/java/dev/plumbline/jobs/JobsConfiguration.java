package dev.plumbline.jobs;

import dev.plumbline.platform.Permissions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JobsConfiguration {
    @Bean
    Permissions jobsPermissions() {
        return JobsPermission.ALL;
    }
}
