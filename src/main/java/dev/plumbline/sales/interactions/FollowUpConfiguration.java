package dev.plumbline.sales.interactions;

import dev.plumbline.records.LoggedTable;
import dev.plumbline.records.LoggedTable.Column;
import dev.plumbline.records.LoggedTable.Verb;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FollowUpConfiguration {
    @Bean
    LoggedTable followUpsTold(FollowUpRepository followUps) {
        return new LoggedTable(
                "follow-ups",
                "leads",
                "sales.follow_up",
                List.of(Column.of("due_at", "dueAt"), Column.member("member_id", "member")),
                List.of(
                        Verb.made("planned"),
                        Verb.set("done", "done_at"),
                        Verb.changed("handed-over", Set.of("member_id"))),
                Set.of(),
                followUps::rows);
    }
}
