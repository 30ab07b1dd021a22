package dev.plumbline.clients;

import dev.plumbline.clients.client.ClientRecords;
import dev.plumbline.clients.property.PropertyRecords;
import dev.plumbline.platform.LiveTopic;
import dev.plumbline.platform.Permissions;
import dev.plumbline.records.LoggedTable;
import dev.plumbline.records.LoggedTable.Column;
import dev.plumbline.records.LoggedTable.Verb;
import dev.plumbline.webhooks.EventType;
import dev.plumbline.webhooks.EventTypes;
import java.util.List;
import java.util.Set;
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
    LiveTopic propertyCommentTopic() {
        return PropertyRecords.COMMENTS;
    }

    @Bean
    EventTypes clientEvents() {
        return EventTypes.of(
                "client",
                "clients.client",
                "/api/v1/clients/",
                EventType.created("client.created", "conversion.convert", "Somebody has become a client."));
    }

    @Bean
    LoggedTable clientsTold() {
        return new LoggedTable(
                "changes",
                "clients",
                "clients.client",
                List.of(
                        Column.of("name", "name"),
                        Column.of("company", "company"),
                        Column.of("email", "email"),
                        Column.of("phone", "phone")),
                List.of(Verb.made("created"), Verb.changed("changed", Set.of("name", "company", "email", "phone"))),
                Set.of(),
                null);
    }

    @Bean
    LoggedTable propertiesTold() {
        return new LoggedTable(
                "changes",
                "properties",
                "clients.property",
                List.of(
                        Column.of("street", "street"),
                        Column.of("city", "city"),
                        Column.of("region", "region"),
                        Column.of("postcode", "postcode"),
                        Column.of("country", "country")),
                List.of(
                        Verb.made("created"),
                        Verb.changed("changed", Set.of("street", "city", "region", "postcode", "country"))),
                Set.of(),
                null);
    }
}
