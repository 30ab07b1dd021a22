package dev.plumbline.compliance.plans;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.platform.Where;
import dev.plumbline.shared.Coded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads the last days of duties, as they were reckoned. */
@Repository
class RenewalPlanRepository {
    /**
     * Whose work a duty is, is looked up for each in what is read once: a join with the list of rules would compare each duty with
     * each rule.
     */
    private static final String COUNTED = """
            with work as materialized (select cast(:trades as jsonb) as by_rule)
            select d.area, t.trade, count(*) as duties, count(distinct d.property_id) as properties,
                   count(*) filter (where d.due < :today) as late, min(d.due) as first
              from compliance.deadline d
             cross join work
             cross join lateral (select work.by_rule ->> d.rule as trade) t
            """;

    private static final String GROUPED = """

             group by d.area, t.trade
             order by d.area, t.trade
             limit :most
            """;

    private static final String LISTED = """
            select d.property_id, d.rule, d.subject_id, d.title, d.about, d.opens, d.due, d.due < :today as late
              from compliance.deadline d
             where d.firm_id = shared.firm() and d.area = :area and d.due >= :since and d.due <= :until
               and d.rule = any(:rules)
             order by d.due, d.property_id, d.rule, d.subject_id
             limit :most
            """;

    private final JdbcClient jdbc;

    private final JsonMapper json;

    RenewalPlanRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** After which area and trade a list goes on. */
    record After(String area, String trade) {}

    List<PlanCount> counts(
            PlanSpan span, Map<String, Trade> trades, PlanFilter filter, @Nullable After after, int most) {
        Where where = new Where()
                .and("d.firm_id = shared.firm()")
                .and("t.trade is not null")
                .and("d.due >= :since", "since", span.since())
                .and("d.due <= :until", "until", span.until())
                .when(filter.area(), "d.area = :area", "area");
        if (after != null) {
            where.and("(d.area, t.trade) > (:afterArea, :afterTrade)", "afterArea", after.area())
                    .and("d.area >= :afterArea", "afterTrade", after.trade());
        }
        return jdbc.sql(COUNTED + where.sql() + GROUPED)
                .params(where.params())
                .param("today", span.today())
                .param("trades", json.writeValueAsString(codes(trades)))
                .param("most", most)
                .query((row, n) -> count(row))
                .list();
    }

    /** Those of one area, by their last days. */
    List<PlannedDuty> duties(PlanSpan span, String area, List<String> rules, int most) {
        return jdbc.sql(LISTED)
                .param("today", span.today())
                .param("area", area)
                .param("since", span.since())
                .param("until", span.until())
                .param("rules", rules.toArray(String[]::new))
                .param("most", most)
                .query((row, n) -> duty(row))
                .list();
    }

    private static Map<String, String> codes(Map<String, Trade> trades) {
        return trades.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, rule -> rule.getValue().code()));
    }

    private static PlanCount count(ResultSet row) throws SQLException {
        Trade trade = Coded.of(Trade.class, row.getString("trade"));
        return new PlanCount(
                trade,
                trade.label(),
                row.getString("area"),
                row.getInt("duties"),
                row.getInt("properties"),
                row.getInt("late"),
                Objects.requireNonNull(row.getObject("first", LocalDate.class)));
    }

    private static PlannedDuty duty(ResultSet row) throws SQLException {
        return new PlannedDuty(
                new PropertyId(row.getObject("property_id", UUID.class)),
                "",
                row.getString("rule"),
                row.getString("subject_id"),
                row.getString("title"),
                row.getString("about"),
                row.getObject("opens", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getBoolean("late"));
    }
}
