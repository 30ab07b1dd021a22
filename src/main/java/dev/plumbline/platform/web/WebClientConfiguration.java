package dev.plumbline.platform.web;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

@Configuration(proxyBeanMethods = false)
class WebClientConfiguration {

    @Bean
    SimpleUrlHandlerMapping webClientMapping() throws Exception {
        WebClient client = WebClient.onClassPath();
        client.start();
        return new SimpleUrlHandlerMapping(Map.of("/**", client), Ordered.LOWEST_PRECEDENCE);
    }
}
