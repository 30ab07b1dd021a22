package dev.plumbline.compliance.reminders;

import dev.plumbline.compliance.CompliancePermission;
import dev.plumbline.compliance.LegalDay;
import dev.plumbline.compliance.board.OutlookKeeper;
import dev.plumbline.compliance.board.Standings;
import dev.plumbline.firms.Firms;
import dev.plumbline.firms.MemberFacts;
import dev.plumbline.firms.Members;
import dev.plumbline.messages.Notifications;
import dev.plumbline.messages.Notifications.Notice;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells each firm once of a month that is over, in the first week of the next: the figures are those of the board. */
@Component
class Months {
    private static final int FROM_HOUR = 7;

    /** After a week nobody asks for the month before any more. */
    private static final int DAYS = 7;

    private final MonthRepository months;
    private final OutlookKeeper keeper;
    private final Standings standings;
    private final Members members;
    private final Firms firms;
    private final Notifications notifications;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Months(
            MonthRepository months,
            OutlookKeeper keeper,
            Standings standings,
            Members members,
            Firms firms,
            Notifications notifications,
            TransactionTemplate transaction,
            Clock clock) {
        this.months = months;
        this.keeper = keeper;
        this.standings = standings;
        this.members = members;
        this.firms = firms;
        this.notifications = notifications;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** In the current firm, as often as one likes. */
    void round() {
        Instant now = clock.instant();
        LocalDate today = LegalDay.of(now);
        YearMonth month = YearMonth.from(today).minusMonths(1);
        if (today.getDayOfMonth() > DAYS || !Boolean.TRUE.equals(transaction.execute(status -> isTime(month, now)))) {
            return;
        }
        keeper.refresh();
        if (keeper.reckon()) {
            transaction.executeWithoutResult(status -> tell(month, today, now));
        }
    }

    private boolean isTime(YearMonth month, Instant now) {
        return now.atZone(firms.current().timeZone()).getHour() >= FROM_HOUR && months.open(month);
    }

    private void tell(YearMonth over, LocalDate today, Instant now) {
        Month month = new Month(over, Month.Stand.of(standings.of(today)), months.said(over, today));
        if (month.stand().homes() == 0 || !months.tell(month, now)) {
            return;
        }
        MonthText text = MonthText.of(month, months.told(over.minusMonths(1)));
        notifications.tell(
                members.allowed(CompliancePermission.VERIFY).stream()
                        .map(MemberFacts::id)
                        .toList(),
                new Notice(DutyNotices.MONTH, text.subject(), text.text(), "/portfolio", "duty.month:" + over));
    }
}
