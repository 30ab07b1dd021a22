package dev.plumbline.platform.requests;

import dev.plumbline.platform.Measures;
import dev.plumbline.platform.Traces;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RequestSettings.class)
class RequestsConfiguration {
    @Bean
    RequestLogOutput requestLogOutput(RequestSettings settings) {
        return new RequestLogOutput(settings);
    }

    /** @param measures waits for the database, and the web server is made before it is there */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> requestLog(@Lazy Measures measures, Traces traces) {
        return server -> server.addEngineValves(new RequestLog(measures, traces));
    }
}
