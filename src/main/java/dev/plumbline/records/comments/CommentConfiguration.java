package dev.plumbline.records.comments;

import dev.plumbline.shared.Lifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CommentConfiguration {
    @Bean
    Lifecycle<CommentStatus> commentLifecycle() {
        return CommentLifecycle.MACHINE;
    }
}
