package dev.plumbline.documents.scan;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ClamSettings.class)
class ScanConfiguration {
    @Bean
    Scanner scanner(ClamSettings settings) {
        String host = settings.host();
        return host == null || host.isBlank()
                ? new NoScanner()
                : new ClamScanner(host, settings.port(), ClamScanner.Patience.USUAL);
    }
}
