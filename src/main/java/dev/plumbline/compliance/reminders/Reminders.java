package dev.plumbline.compliance.reminders;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.LegalDay;
import dev.plumbline.compliance.board.OutlookKeeper;
import dev.plumbline.compliance.homes.Homes;
import dev.plumbline.compliance.milestones.MilestoneSettings;
import dev.plumbline.compliance.milestones.Milestones;
import dev.plumbline.compliance.obligations.Deadline;
import dev.plumbline.compliance.snoozes.Snoozes;
import dev.plumbline.firms.Firms;
import dev.plumbline.messages.Notifications;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A round a day for each firm: what it tells follows from the deadlines alone, and nothing of it changes a state. */
@Component
class Reminders {
    /** In the firm's own zone: before it nobody books an engineer. */
    private static final int FROM_HOUR = 7;

    /** Of days on which no server ran, so many are made up for. */
    private static final int MISSED_MAX = 14;

    private final ReminderRepository rounds;
    private final OutlookKeeper keeper;
    private final Snoozes snoozes;
    private final MilestoneSettings milestones;
    private final ColourRepository colours;
    private final Recipients recipients;
    private final Homes homes;
    private final Firms firms;
    private final Notifications notifications;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reminders(
            ReminderRepository rounds,
            OutlookKeeper keeper,
            Snoozes snoozes,
            MilestoneSettings milestones,
            ColourRepository colours,
            Recipients recipients,
            Homes homes,
            Firms firms,
            Notifications notifications,
            TransactionTemplate transaction,
            Clock clock) {
        this.rounds = rounds;
        this.keeper = keeper;
        this.snoozes = snoozes;
        this.milestones = milestones;
        this.colours = colours;
        this.recipients = recipients;
        this.homes = homes;
        this.firms = firms;
        this.notifications = notifications;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** In the current firm, as often as one likes: the first after seven in the morning tells. */
    void round() {
        keeper.refresh();
        if (!keeper.reckon()) {
            // What another node has in hand would be missing from the only round of the day.
            return;
        }
        transaction.executeWithoutResult(status -> {
            Instant now = clock.instant();
            LocalDate today = LegalDay.of(now);
            boolean early = now.atZone(firms.current().timeZone()).getHour() < FROM_HOUR;
            if (!early && rounds.begin(today, now)) {
                tell(colours.worse(today), reached(today), today);
                colours.remember(today);
            }
        });
    }

    private List<Deadline> reached(LocalDate today) {
        LocalDate oldest = today.minusDays(MISSED_MAX);
        LocalDate told = rounds.last(today)
                .filter(day -> day.isAfter(oldest))
                .orElseGet(() -> rounds.last(today).isPresent() ? oldest : today.minusDays(1));
        Map<String, LocalDate> silent = snoozes.endingAfter(told).stream()
                .collect(Collectors.toMap(
                        each -> key(each.property(), each.rule(), each.subject()),
                        Snoozes.Silent::until,
                        // One that has ended, and one that began in the same round's days.
                        (one, other) -> one.isAfter(other) ? one : other));
        Milestones days = milestones.current();
        return rounds.due(days.farthest(today)).stream()
                .filter(each -> isTold(
                        each,
                        silent.get(key(each.property(), each.rule(), each.subject())),
                        day -> days.reached(day, told, today),
                        today))
                .toList();
    }

    /** Of what was silent is told when it ends, whatever else was missed meanwhile. */
    private static boolean isTold(
            Deadline one, @Nullable LocalDate silentUntil, Predicate<LocalDate> reached, LocalDate today) {
        return silentUntil == null ? reached.test(one.due()) : !silentUntil.isAfter(today);
    }

    private static String key(PropertyId property, String rule, String subject) {
        return property.value() + "/" + rule + "/" + subject;
    }

    private void tell(List<Worsened> worse, List<Deadline> due, LocalDate today) {
        List<PropertyId> properties = Stream.concat(
                        worse.stream().map(Worsened::property), due.stream().map(Deadline::property))
                .distinct()
                .toList();
        if (properties.isEmpty()) {
            return;
        }
        Map<PropertyId, String> names = homes.names(properties);
        recipients.of(properties).forEach((member, theirs) -> {
            ReminderText text = ReminderText.of(
                    worse.stream()
                            .filter(each -> theirs.contains(each.property()))
                            .toList(),
                    due.stream()
                            .filter(each -> theirs.contains(each.property()))
                            .toList(),
                    names,
                    today);
            notifications.tell(
                    member,
                    new Notifications.Notice(
                            DutyNotices.DUE, text.subject(), text.text(), text.link(), "duty.due:" + today));
        });
    }
}
