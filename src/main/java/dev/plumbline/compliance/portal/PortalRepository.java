package dev.plumbline.compliance.portal;

import dev.plumbline.clients.Assigned.Reach;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.Colour;
import dev.plumbline.compliance.obligations.Outlook;
import dev.plumbline.shared.Coded;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what was reckoned before of the properties of a guest. */
@Repository
class PortalRepository {
    private static final String RECKONED = """
              from clients.assigned(:guest, :clients) a
              join compliance.outlook o on o.firm_id = shared.firm() and o.property_id = a.property_id
                                       and o.from_day <= :day and o.until_day > :day
             where not exists (select from compliance.outlook_mark m where m.firm_id = o.firm_id and m.property_id = o.property_id)
            """;

    private static final String COUNTS = """
            select (select count(*) from clients.assigned(:guest, :clients)) as all,
                   count(*) filter (where o.reckoned and o.colour = 'red') as red,
                   count(*) filter (where o.reckoned and o.colour = 'amber') as amber,
                   count(*) filter (where o.reckoned and o.colour = 'green') as green,
                   count(*) filter (where not o.reckoned) as no_rules
            """ + RECKONED;

    private static final String CHANGES = "select o.property_id, o.colour, o.until_day\n" + RECKONED + """
               and o.until_day < :forever
             order by o.until_day, o.property_id
             limit :most
            """;

    private static final String OTHERS = """
            select a.property_id
              from clients.assigned(:guest, :clients) a
             where exists (select from compliance.outlook_mark m
                            where m.firm_id = shared.firm() and m.property_id = a.property_id)
                or not exists (select from compliance.outlook o
                                where o.firm_id = shared.firm() and o.property_id = a.property_id
                                  and o.from_day <= :day and o.until_day > :day)
             order by a.property_id
             limit :most
            """;

    private final JdbcClient jdbc;

    PortalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param all those too that are not reckoned yet */
    record Counts(long all, long red, long amber, long green, long noRules) {}

    record Change(PropertyId property, Colour colour, LocalDate on) {}

    Counts count(Reach reach, LocalDate day) {
        return reaching(COUNTS, reach, day)
                .query((row, n) -> new Counts(
                        row.getLong("all"),
                        row.getLong("red"),
                        row.getLong("amber"),
                        row.getLong("green"),
                        row.getLong("no_rules")))
                .single();
    }

    List<Change> changes(Reach reach, LocalDate day, int most) {
        return reaching(CHANGES, reach, day)
                .param("forever", Outlook.FOREVER)
                .param("most", most)
                .query((row, n) -> new Change(
                        new PropertyId(row.getObject("property_id", UUID.class)),
                        Coded.of(Colour.class, row.getString("colour")),
                        row.getObject("until_day", LocalDate.class)))
                .list();
    }

    /** Those of which something was written that is not reckoned yet. */
    List<PropertyId> others(Reach reach, LocalDate day, int most) {
        return reaching(OTHERS, reach, day)
                .param("most", most)
                .query((row, n) -> new PropertyId(row.getObject("property_id", UUID.class)))
                .list();
    }

    private JdbcClient.StatementSpec reaching(String sql, Reach reach, LocalDate day) {
        return jdbc.sql(sql)
                .param("guest", reach.guest())
                .param("clients", reach.clients().toArray(UUID[]::new))
                .param("day", day);
    }
}
