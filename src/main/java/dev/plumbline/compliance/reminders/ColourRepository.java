package dev.plumbline.compliance.reminders;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.Colour;
import dev.plumbline.shared.Coded;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Compares how properties stand with how they were told to. */
@Repository
class ColourRepository {
    /** What was never told of is news only from the next round on. */
    private static final String WORSE = """
            select o.property_id, o.colour, o.worst
              from compliance.colour_told t
              join compliance.outlook o on o.firm_id = t.firm_id and o.property_id = t.property_id
             where t.firm_id = shared.firm() and o.from_day <= :today and o.until_day > :today and o.reckoned
               and (t.colour = 'green' and o.colour <> 'green' or t.colour = 'amber' and o.colour = 'red')
             order by o.colour desc, o.property_id
            """;

    private static final String REMEMBER = """
            insert into compliance.colour_told as t (firm_id, property_id, colour)
            select o.firm_id, o.property_id, o.colour
              from compliance.outlook o
             where o.firm_id = shared.firm() and o.from_day <= :today and o.until_day > :today and o.reckoned
               and not exists (select from compliance.colour_told k
                                where k.firm_id = o.firm_id and k.property_id = o.property_id and k.colour = o.colour)
                on conflict (firm_id, property_id) do update set colour = excluded.colour
            """;

    private final JdbcClient jdbc;

    ColourRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The red ones first. */
    List<Worsened> worse(LocalDate today) {
        return jdbc.sql(WORSE)
                .param("today", today)
                .query((row, n) -> new Worsened(
                        new PropertyId(row.getObject("property_id", UUID.class)),
                        Coded.of(Colour.class, row.getString("colour")),
                        row.getString("worst")))
                .list();
    }

    /** Those of today are told from now on. */
    void remember(LocalDate today) {
        jdbc.sql(REMEMBER).param("today", today).update();
    }
}
