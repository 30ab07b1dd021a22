package dev.plumbline.records.timeline;

import dev.plumbline.records.LoggedTable;
import dev.plumbline.records.LoggedTable.Column;
import dev.plumbline.records.LoggedTable.Verb;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the log says of membership. Teams and territories are not told: the log has their rows without an id. */
@Configuration(proxyBeanMethods = false)
class MembersTold {
    @Bean
    LoggedTable membershipTold() {
        return new LoggedTable(
                "membership",
                MemberRecords.KIND,
                "firms.member",
                List.of(
                        Column.role("role_id", "role"),
                        Column.of("availability", "availability"),
                        Column.of("capacity", "capacity"),
                        Column.of("skills", "skills")),
                List.of(
                        Verb.made("joined"),
                        Verb.became("deactivated", "status", "deactivated"),
                        Verb.became("reactivated", "status", "active"),
                        Verb.changed("role-changed", Set.of("role_id")),
                        Verb.became("away", "availability", "away"),
                        Verb.became("back", "availability", "active"),
                        Verb.changed("changed", Set.of("capacity", "skills"))),
                Set.of(),
                null);
    }
}
