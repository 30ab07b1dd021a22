package dev.plumbline.clients;

import dev.plumbline.clients.client.ClientRecords;
import dev.plumbline.platform.LiveTopic;
import dev.plumbline.platform.Permissions;
import dev.plumbline.webhooks.EventType;
import dev.plumbline.webhooks.EventTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClientsConfiguration {
    @Bean
    Permissions clientsPermissions() {
        return ClientsPermission.ALL;
    }

    @Bean
    LiveTopic clientCommentTopic() {
        return ClientRecords.COMMENTS;
    }

    @Bean
    EventTypes clientEvents() {
        return EventTypes.of(
                "client",
                "clients.client",
                "/api/v1/clients/",
                EventType.created("client.created", "conversion.convert", "Somebody has become a client."));
    }
}
