package dev.plumbline.webhooks.outgoing;

import java.net.InetAddress;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutgoingSettings.class)
class OutgoingConfiguration {
    @Bean
    AddressGuard addressGuard(OutgoingSettings settings) {
        return new AddressGuard(settings.trustedNetworks());
    }

    @Bean
    HostNames hostNames() {
        return InetAddress::getAllByName;
    }
}
