package dev.plumbline.sales.figures;

import dev.plumbline.platform.Where;
import dev.plumbline.sales.LeadSource;
import dev.plumbline.sales.LeadStatus;
import dev.plumbline.sales.Temperature;
import dev.plumbline.shared.Coded;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FigureRepository {
    private static final String TALLY = """
            select l.status, l.temperature, l.source, count(*) as count,
                   coalesce(sum(l.quoted), 0) as quoted
              from sales.lead l
            """;

    private static final String COLUMNS = """
            select l.status, count(*) as count, coalesce(sum(l.quoted), 0) as value
              from sales.lead l
            """;

    private static final String COUNT = """
            select count(*)
              from sales.lead l
            """;

    private static final String BY_DAY = """
            select cast(l.created_at at time zone :zone as date) as day, count(*) as count
              from sales.lead l
            """;

    private static final String CELLS = """
            select cast(floor(l.longitude / :size) as integer) as x, cast(floor(l.latitude / :size) as integer) as y,
                   count(*) as count, coalesce(sum(l.quoted), 0) as value,
                   count(*) filter (where l.status = 'won') as won,
                   count(*) filter (where l.status = 'lost') as lost
              from sales.lead l
            """;

    private final JdbcClient jdbc;

    FigureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Tally> tally(Where where) {
        return jdbc.sql(TALLY + where.sql() + "\n group by l.status, l.temperature, l.source")
                .params(where.params())
                .query((row, n) -> new Tally(
                        Coded.of(LeadStatus.class, row.getString("status")),
                        Coded.of(Temperature.class, row.getString("temperature")),
                        Coded.of(LeadSource.class, row.getString("source")),
                        row.getLong("count"),
                        row.getBigDecimal("quoted")))
                .list();
    }

    List<BoardFigures.Column> columns(Where where) {
        return jdbc.sql(COLUMNS + where.sql() + "\n group by l.status")
                .params(where.params())
                .query((row, n) -> new BoardFigures.Column(
                        Coded.of(LeadStatus.class, row.getString("status")),
                        row.getLong("count"),
                        row.getBigDecimal("value")))
                .list();
    }

    long count(Where where) {
        return jdbc.sql(COUNT + where.sql())
                .params(where.params())
                .query(Long.class)
                .single();
    }

    Map<LocalDate, Long> byDay(Where where, Instant from, ZoneId zone) {
        where.and("l.created_at >= :from", "from", from.atOffset(ZoneOffset.UTC));
        return jdbc
                .sql(BY_DAY + where.sql() + "\n group by 1")
                .params(where.params())
                .param("zone", zone.getId())
                .query((row, n) -> Map.entry(row.getObject("day", LocalDate.class), row.getLong("count")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<LeadMap.Cell> cells(Where where, double size, int limit) {
        return jdbc.sql(CELLS + where.sql() + "\n group by 1, 2\n order by count(*) desc, 1, 2\n limit :limit")
                .params(where.params())
                .param("limit", limit)
                .param("size", size)
                .query((row, n) -> new LeadMap.Cell(
                        row.getInt("x"),
                        row.getInt("y"),
                        row.getInt("x") * size,
                        row.getInt("y") * size,
                        row.getLong("count"),
                        row.getBigDecimal("value"),
                        row.getLong("won"),
                        row.getLong("lost")))
                .list();
    }
}
