package dev.plumbline.compliance.board;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.obligations.Deadline;
import java.sql.Date;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes when duties fall due, for whoever reminds of them. */
@Repository
class DeadlineRepository {
    private static final String FORGET = """
            delete from compliance.deadline d
             where d.firm_id = shared.firm() and d.property_id = any(:properties)
            """;

    private static final String KEEP = """
            insert into compliance.deadline (firm_id, property_id, rule, subject_id, title, about, due)
            select shared.firm(), s.property_id, s.rule, s.subject_id, s.title, s.about, s.due
              from unnest(cast(:properties as uuid[]), cast(:rules as text[]), cast(:subjects as text[]), cast(:titles as text[]),
                          cast(:abouts as text[]), cast(:dues as date[])) as s (property_id, rule, subject_id, title, about, due)
            """;

    private final JdbcClient jdbc;

    DeadlineRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(Collection<PropertyId> properties, List<Deadline> deadlines) {
        jdbc.sql(FORGET)
                .param("properties", properties.stream().map(PropertyId::value).toArray(UUID[]::new))
                .update();
        jdbc.sql(KEEP)
                .param(
                        "properties",
                        deadlines.stream().map(each -> each.property().value()).toArray(UUID[]::new))
                .param("rules", deadlines.stream().map(Deadline::rule).toArray(String[]::new))
                .param("subjects", deadlines.stream().map(Deadline::subject).toArray(String[]::new))
                .param("titles", deadlines.stream().map(Deadline::title).toArray(String[]::new))
                .param("abouts", deadlines.stream().map(Deadline::about).toArray(String[]::new))
                .param(
                        "dues",
                        deadlines.stream().map(each -> Date.valueOf(each.due())).toArray(Date[]::new))
                .update();
    }
}
