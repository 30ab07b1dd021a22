package dev.plumbline.compliance.board;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.Colour;
import dev.plumbline.compliance.obligations.Outlook;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.Where;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what was reckoned before. */
@Repository
class DutyBoardRepository {
    private static final String LISTED = """
            select o.property_id, o.from_day, o.until_day, o.reckoned, o.colour, o.red, o.amber, o.green, o.worst, o.worsens_on
              from compliance.outlook o
            """;

    private static final String COUNTED = """
            select count(*) filter (where o.reckoned and o.colour = 'red') as red,
                   count(*) filter (where o.reckoned and o.colour = 'amber') as amber,
                   count(*) filter (where o.reckoned and o.colour = 'green') as green,
                   count(*) filter (where not o.reckoned) as no_rules,
                   coalesce(sum(o.red) filter (where o.reckoned), 0) as red_duties,
                   coalesce(sum(o.amber) filter (where o.reckoned), 0) as amber_duties,
                   coalesce(sum(o.green) filter (where o.reckoned), 0) as green_duties,
                   (select count(*)
                      from (select distinct m.property_id
                              from compliance.outlook_mark m
                             where m.firm_id = shared.firm()
                             limit 1000) marked) as pending
              from compliance.outlook o
             where o.firm_id = shared.firm() and o.from_day <= :day and o.until_day > :day
            """;

    private static final String MARKED = """
            select distinct m.property_id
              from compliance.outlook_mark m
             where m.firm_id = shared.firm() and m.property_id = any(:properties)
            """;

    private final JdbcClient jdbc;

    DutyBoardRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<Outlook> page(Listing listing, DutyBoardFilter filter, LocalDate day) {
        Where where = listing.seek(filter.where(day), "o.property_id");
        List<Outlook> rows = jdbc.sql(LISTED + where.sql() + listing.orderBy("o.property_id"))
                .params(where.params())
                .query((row, n) -> row(row))
                .list();
        return listing.page(
                rows,
                each -> each.until().toString(),
                each -> each.property().value().toString());
    }

    DutyBoardCounts count(LocalDate day) {
        return jdbc.sql(COUNTED)
                .param("day", day)
                .query((row, n) -> new DutyBoardCounts(
                        day,
                        row.getLong("red"),
                        row.getLong("amber"),
                        row.getLong("green"),
                        row.getLong("no_rules"),
                        new DutyBoardCounts.DutyCounts(
                                row.getLong("red_duties"), row.getLong("amber_duties"), row.getLong("green_duties")),
                        row.getLong("pending")))
                .single();
    }

    /** Those of which something was written that is not reckoned yet. */
    Set<PropertyId> marked(Collection<PropertyId> properties) {
        return jdbc.sql(MARKED)
                .param("properties", properties.stream().map(PropertyId::value).toArray(UUID[]::new))
                .query((row, n) -> new PropertyId(row.getObject("property_id", UUID.class)))
                .set();
    }

    private static Outlook row(ResultSet row) throws SQLException {
        return new Outlook(
                new PropertyId(row.getObject("property_id", UUID.class)),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getBoolean("reckoned"),
                Coded.of(Colour.class, row.getString("colour")),
                row.getInt("red"),
                row.getInt("amber"),
                row.getInt("green"),
                row.getString("worst"),
                row.getObject("worsens_on", LocalDate.class));
    }
}
