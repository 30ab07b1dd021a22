package dev.plumbline.sales.merging;

import dev.plumbline.records.LoggedTable;
import dev.plumbline.records.LoggedTable.Verb;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MergeConfiguration {
    @Bean
    LoggedTable mergesTold(MergeRepository merges) {
        return new LoggedTable(
                "merges",
                "leads",
                "sales.merge",
                List.of(),
                List.of(Verb.made("merged"), Verb.set("taken-apart", "undone_at")),
                Set.of(),
                merges::rows);
    }
}
