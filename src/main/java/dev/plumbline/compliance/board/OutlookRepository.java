package dev.plumbline.compliance.board;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.obligations.Outlook;
import dev.plumbline.shared.FirmId;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what is reckoned, and knows of what it has to be reckoned anew. */
@Repository
class OutlookRepository {
    private static final String WAITING = """
            select compliance.outlook_waiting()
            """;

    private static final String LOCK = """
            select pg_try_advisory_xact_lock(hashtextextended('compliance.outlook:' || shared.firm(), 0))
            """;

    private static final String TAKE = """
            delete from compliance.outlook_mark m
             where m.firm_id = shared.firm()
               and m.property_id in (select s.property_id
                                       from (select f.property_id
                                               from compliance.outlook_mark f
                                              where f.firm_id = shared.firm()
                                              order by f.nr
                                              limit :most) s)
            returning m.property_id
            """;

    private static final String FORGET = """
            delete from compliance.outlook o
             where o.firm_id = shared.firm() and o.property_id = any(:properties)
            """;

    private static final String KEEP = """
            insert into compliance.outlook
                   (firm_id, property_id, from_day, until_day, is_last, reckoned, colour, red, amber, green, worst, worsens_on, rules)
            select shared.firm(), s.property_id, s.from_day, s.until_day,
                   s.from_day = max(s.from_day) over (partition by s.property_id),
                   s.reckoned, s.colour, s.red, s.amber, s.green, s.worst, s.worsens_on, :rules
              from unnest(cast(:properties as uuid[]), cast(:froms as date[]), cast(:untils as date[]), cast(:reckoned as boolean[]),
                          cast(:colours as text[]), cast(:reds as integer[]), cast(:ambers as integer[]), cast(:greens as integer[]),
                          cast(:worsts as text[]), cast(:worsens as date[]))
                as s (property_id, from_day, until_day, reckoned, colour, red, amber, green, worst, worsens_on)
            """;

    private static final String MARK = """
            insert into compliance.outlook_mark (firm_id, property_id)
            select o.firm_id, o.property_id
              from compliance.outlook o
             where o.firm_id = shared.firm() and o.is_last and (o.until_day <= :through or o.rules <> :rules)
               and not exists (select from compliance.outlook_mark m where m.firm_id = o.firm_id and m.property_id = o.property_id)
            """;

    private static final String MARK_TURNED = """
            insert into compliance.outlook_mark (firm_id, property_id)
            select distinct o.firm_id, o.property_id
              from compliance.outlook o
             where o.firm_id = shared.firm() and o.until_day <= :today
               and not exists (select from compliance.outlook_mark m where m.firm_id = o.firm_id and m.property_id = o.property_id)
            """;

    private final JdbcClient jdbc;

    OutlookRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Firms with marks; in the scope of the platform. */
    List<FirmId> waiting() {
        return jdbc.sql(WAITING)
                .query((row, n) -> new FirmId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Until the transaction ends nobody else reckons for this firm; false when somebody does. */
    boolean alone() {
        return jdbc.sql(LOCK).query(Boolean.class).single();
    }

    /** Takes away the marks of some properties, those that wait longest. */
    Set<PropertyId> take(int most) {
        return new HashSet<>(jdbc.sql(TAKE)
                .param("most", most)
                .query((row, n) -> new PropertyId(row.getObject("property_id", UUID.class)))
                .list());
    }

    void replace(Collection<PropertyId> properties, List<Outlook> outlooks, String rules) {
        jdbc.sql(FORGET)
                .param("properties", properties.stream().map(PropertyId::value).toArray(UUID[]::new))
                .update();
        jdbc.sql(KEEP)
                .param(
                        "properties",
                        of(outlooks, each -> each.property().value()).toArray(UUID[]::new))
                .param("froms", of(outlooks, each -> day(each.from())).toArray(Date[]::new))
                .param("untils", of(outlooks, each -> day(each.until())).toArray(Date[]::new))
                .param("reckoned", of(outlooks, Outlook::reckoned).toArray(Boolean[]::new))
                .param("colours", of(outlooks, each -> each.colour().code()).toArray(String[]::new))
                .param("reds", of(outlooks, Outlook::red).toArray(Integer[]::new))
                .param("ambers", of(outlooks, Outlook::amber).toArray(Integer[]::new))
                .param("greens", of(outlooks, Outlook::green).toArray(Integer[]::new))
                .param("worsts", of(outlooks, Outlook::worst).toArray(String[]::new))
                .param("worsens", of(outlooks, each -> day(each.worsensOn())).toArray(Date[]::new))
                .param("rules", rules)
                .update();
    }

    /** Marks what was reckoned by other rules, or not beyond a day. */
    int mark(LocalDate through, String rules) {
        return jdbc.sql(MARK).param("through", through).param("rules", rules).update();
    }

    /** Marks that of which a span is over: it has changed by itself since it was reckoned. */
    void markTurned(LocalDate today) {
        jdbc.sql(MARK_TURNED).param("today", today).update();
    }

    private static <T extends @Nullable Object> List<T> of(List<Outlook> outlooks, Function<Outlook, T> part) {
        return outlooks.stream().<T>map(part).toList();
    }

    private static @Nullable Date day(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
