package dev.plumbline.compliance.board;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.obligations.Deadline;
import dev.plumbline.compliance.obligations.Renewal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes when duties fall due, for whoever reminds of them or plans them. Where and from when one is best done is no news of it. */
@Repository
class DeadlineRepository {
    private static final String FORGET = """
            delete from compliance.deadline d
             where d.firm_id = shared.firm() and d.property_id = any(:properties)
               and not exists (select from unnest(cast(:homes as uuid[]), cast(:rules as text[]), cast(:subjects as text[]))
                                      as s (property_id, rule, subject_id)
                                where s.property_id = d.property_id and s.rule = d.rule and s.subject_id = d.subject_id)
            """;

    private static final String KEEP = """
            insert into compliance.deadline as d (firm_id, property_id, rule, subject_id, title, about, due, opens, area, changed_at)
            select shared.firm(), s.property_id, s.rule, s.subject_id, s.title, s.about, s.due, s.opens, s.area, :now
              from unnest(cast(:homes as uuid[]), cast(:rules as text[]), cast(:subjects as text[]), cast(:titles as text[]),
                          cast(:abouts as text[]), cast(:dues as date[]), cast(:opens as date[]), cast(:areas as text[]))
                   as s (property_id, rule, subject_id, title, about, due, opens, area)
                on conflict (firm_id, property_id, rule, subject_id) do update
               set title = excluded.title, about = excluded.about, due = excluded.due, opens = excluded.opens, area = excluded.area,
                   (version, changed_at) =
                     (select case when told then d.version else d.version + 1 end,
                             case when told then d.changed_at else excluded.changed_at end
                        from (select (d.title, d.about, d.due) is not distinct from (excluded.title, excluded.about, excluded.due)) t (told))
             where (d.title, d.about, d.due, d.opens, d.area)
                   is distinct from (excluded.title, excluded.about, excluded.due, excluded.opens, excluded.area)
            """;

    private final JdbcClient jdbc;

    DeadlineRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of some properties are these from now on; what has not changed is left as it is. */
    void replace(Collection<PropertyId> properties, List<Renewal> renewals, Instant now) {
        List<Deadline> deadlines = renewals.stream().map(Renewal::deadline).toList();
        UUID[] homes = deadlines.stream().map(each -> each.property().value()).toArray(UUID[]::new);
        String[] rules = deadlines.stream().map(Deadline::rule).toArray(String[]::new);
        String[] subjects = deadlines.stream().map(Deadline::subject).toArray(String[]::new);
        jdbc.sql(FORGET)
                .param("properties", properties.stream().map(PropertyId::value).toArray(UUID[]::new))
                .param("homes", homes)
                .param("rules", rules)
                .param("subjects", subjects)
                .update();
        jdbc.sql(KEEP)
                .param("homes", homes)
                .param("rules", rules)
                .param("subjects", subjects)
                .param("titles", deadlines.stream().map(Deadline::title).toArray(String[]::new))
                .param("abouts", deadlines.stream().map(Deadline::about).toArray(String[]::new))
                .param(
                        "dues",
                        deadlines.stream().map(each -> Date.valueOf(each.due())).toArray(Date[]::new))
                .param("opens", renewals.stream().map(DeadlineRepository::opens).toArray(Date[]::new))
                .param("areas", renewals.stream().map(Renewal::area).toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable Date opens(Renewal one) {
        LocalDate day = one.opens();
        return day == null ? null : Date.valueOf(day);
    }
}
