package dev.plumbline.clients;

import dev.plumbline.clients.client.ClientLifecycle;
import dev.plumbline.clients.client.ClientRecords;
import dev.plumbline.clients.property.PropertyLifecycle;
import dev.plumbline.clients.property.PropertyRecords;
import dev.plumbline.platform.ConstraintProblems;
import dev.plumbline.platform.LiveTopic;
import dev.plumbline.platform.Permissions;
import dev.plumbline.records.LoggedTable;
import dev.plumbline.records.LoggedTable.Column;
import dev.plumbline.records.LoggedTable.Verb;
import dev.plumbline.shared.Lifecycle;
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
    ConstraintProblems clientConstraints() {
        return ClientsProblem.CONSTRAINTS;
    }

    @Bean
    Lifecycle<Standing> clientLifecycle() {
        return ClientLifecycle.MACHINE;
    }

    @Bean
    Lifecycle<Standing> propertyLifecycle() {
        return PropertyLifecycle.MACHINE;
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
        Set<String> told =
                Set.of("kind", "name", "company", "email", "phone", "street", "city", "region", "postcode", "country");
        return new LoggedTable(
                "changes",
                "clients",
                "clients.client",
                List.of(
                        Column.of("kind", "kind"),
                        Column.of("name", "name"),
                        Column.of("company", "company"),
                        Column.of("email", "email"),
                        Column.of("phone", "phone"),
                        Column.of("street", "street"),
                        Column.of("city", "city"),
                        Column.of("region", "region"),
                        Column.of("postcode", "postcode"),
                        Column.of("country", "country")),
                List.of(
                        Verb.made("created"),
                        Verb.set("archived", "archived_because"),
                        Verb.cleared("restored", "archived_because"),
                        Verb.changed("changed", told)),
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
                        Column.of("unit", "unit"),
                        Column.of("street", "street"),
                        Column.of("city", "city"),
                        Column.of("region", "region"),
                        Column.of("postcode", "postcode"),
                        Column.of("country", "country")),
                List.of(
                        Verb.made("created"),
                        Verb.set("archived", "archived_because"),
                        Verb.cleared("restored", "archived_because"),
                        Verb.leadsTo("moved", "client_id", "/clients/"),
                        Verb.changed("changed", Set.of("unit", "street", "city", "region", "postcode", "country"))),
                Set.of(),
                null);
    }
}
