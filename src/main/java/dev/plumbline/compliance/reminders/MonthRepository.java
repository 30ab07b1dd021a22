package dev.plumbline.compliance.reminders;

import dev.plumbline.compliance.LegalDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MonthRepository {
    /** A firm that was not there in it has nothing to hear of it. */
    private static final String OPEN = """
            select exists (select from compliance.reminder_round r
                            where r.firm_id = shared.firm() and r.day >= :first and r.day < :next)
               and not exists (select from compliance.month m where m.firm_id = shared.firm() and m.first_day = :first)
            """;

    private static final String SAID = """
            select (select count(*) from compliance.deadline d where d.firm_id = shared.firm() and d.due < :today) as over,
                   (select count(*)
                      from compliance.deadline d
                     where d.firm_id = shared.firm() and d.due >= :today and d.due < :end) as ahead,
                   count(*) filter (where e.act = 'submitted') as handed_in,
                   count(*) filter (where e.act = 'verified') as verified,
                   count(*) filter (where e.act = 'rejected') as rejected
              from compliance.certificate_entry e
             where e.firm_id = shared.firm() and e.recorded_at >= :from and e.recorded_at < :until
            """;

    private static final String TELL = """
            insert into compliance.month (firm_id, first_day, red, amber, green, no_rules, over, ahead, handed_in, verified,
                                          rejected, told_at)
            values (shared.firm(), :first, :red, :amber, :green, :noRules, :over, :ahead, :handedIn, :verified, :rejected, :now)
                on conflict (firm_id, first_day) do nothing
            """;

    private static final String TOLD = """
            select m.red, m.amber, m.green, m.no_rules, m.over, m.ahead, m.handed_in, m.verified, m.rejected
              from compliance.month m
             where m.firm_id = shared.firm() and m.first_day = :first
            """;

    private final JdbcClient jdbc;

    MonthRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the firm was there in it, and was not told of it. */
    boolean open(YearMonth month) {
        return jdbc.sql(OPEN)
                .param("first", month.atDay(1))
                .param("next", month.plusMonths(1).atDay(1))
                .query(Boolean.class)
                .single();
    }

    Month.Said said(YearMonth month, LocalDate today) {
        YearMonth next = month.plusMonths(1);
        return jdbc.sql(SAID)
                .param("today", today)
                .param("end", next.plusMonths(1).atDay(1))
                .param("from", LegalDay.begins(month.atDay(1)).atOffset(ZoneOffset.UTC))
                .param("until", LegalDay.begins(next.atDay(1)).atOffset(ZoneOffset.UTC))
                .query(Month.Said.class)
                .single();
    }

    /** False when it was told of meanwhile, by any node. */
    boolean tell(Month month, Instant now) {
        Month.Stand stand = month.stand();
        Month.Said said = month.said();
        return jdbc.sql(TELL)
                        .param("first", month.month().atDay(1))
                        .param("red", stand.red())
                        .param("amber", stand.amber())
                        .param("green", stand.green())
                        .param("noRules", stand.noRules())
                        .param("over", said.over())
                        .param("ahead", said.ahead())
                        .param("handedIn", said.handedIn())
                        .param("verified", said.verified())
                        .param("rejected", said.rejected())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Month> told(YearMonth month) {
        return jdbc.sql(TOLD)
                .param("first", month.atDay(1))
                .query((row, n) -> new Month(
                        month,
                        new Month.Stand(
                                row.getLong("red"),
                                row.getLong("amber"),
                                row.getLong("green"),
                                row.getLong("no_rules")),
                        new Month.Said(
                                row.getLong("over"),
                                row.getLong("ahead"),
                                row.getLong("handed_in"),
                                row.getLong("verified"),
                                row.getLong("rejected"))))
                .optional();
    }
}
