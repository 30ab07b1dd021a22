package dev.plumbline.sales.contacts;

import dev.plumbline.sales.LeadId;
import dev.plumbline.shared.Evidence;
import dev.plumbline.shared.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ContactRepository {
    // An array of ids, because the planner looks up each in the index; with "or" it would walk through the firm's.
    private static final String FIRST = """
            select i.id, i.occurred_at, i.created_at, i.member_id
              from sales.interaction i
             where i.reached
               and i.lead_id = any (array(select cast(:lead as uuid)
                                           union all
                                          select m.id from sales.lead m where m.merged_into = :lead))
             order by i.occurred_at, i.id
             limit 1
            """;

    private final JdbcClient jdbc;

    ContactRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Evidence> first(LeadId lead) {
        return jdbc.sql(FIRST)
                .param("lead", lead.value())
                .query((row, n) -> evidence(lead, row))
                .optional();
    }

    private static Evidence evidence(LeadId lead, ResultSet row) throws SQLException {
        @Nullable UUID member = row.getObject("member_id", UUID.class);
        var at = row.getObject("occurred_at", OffsetDateTime.class).toInstant();
        return new Evidence(
                row.getObject("id", UUID.class),
                lead,
                Contacts.RULE.kind(),
                at,
                Contacts.RULE.validity(at, ZoneOffset.UTC),
                Evidence.Outcome.PASSED,
                member == null ? null : new MemberId(member),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                null,
                Contacts.RULE.version());
    }
}
