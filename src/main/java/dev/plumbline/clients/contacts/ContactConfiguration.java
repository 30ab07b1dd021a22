package dev.plumbline.clients.contacts;

import dev.plumbline.records.LoggedTable;
import dev.plumbline.records.LoggedTable.Column;
import dev.plumbline.records.LoggedTable.Verb;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContactConfiguration {
    @Bean
    LoggedTable contactsTold(ContactBookRepository contacts) {
        return new LoggedTable(
                "people",
                "clients",
                "clients.contact",
                List.of(
                        Column.of("name", "name"),
                        Column.of("position", "position"),
                        Column.of("email", "email"),
                        Column.of("phone", "phone")),
                List.of(
                        Verb.made("added"),
                        Verb.set("removed", "removed_at"),
                        Verb.changed("changed", Set.of("name", "position", "email", "phone"))),
                Set.of(),
                contacts::rows);
    }
}
