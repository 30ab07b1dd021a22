package dev.plumbline.platform.routes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class RoutesConfiguration {
    @Bean
    WebMvcConfigurer measured(RouteMeters meters) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(meters).order(Ordered.HIGHEST_PRECEDENCE);
            }
        };
    }
}
