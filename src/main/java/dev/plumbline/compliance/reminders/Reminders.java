package dev.plumbline.compliance.reminders;

import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.CompliancePermission;
import dev.plumbline.compliance.LegalDay;
import dev.plumbline.compliance.board.OutlookKeeper;
import dev.plumbline.compliance.homes.Homes;
import dev.plumbline.compliance.obligations.Deadline;
import dev.plumbline.compliance.snoozes.Snoozes;
import dev.plumbline.firms.Firms;
import dev.plumbline.firms.MemberFacts;
import dev.plumbline.firms.Members;
import dev.plumbline.messages.Notifications;
import dev.plumbline.records.watching.Watching;
import dev.plumbline.shared.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final Watching watching;
    private final Homes homes;
    private final Members members;
    private final Firms firms;
    private final Notifications notifications;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reminders(
            ReminderRepository rounds,
            OutlookKeeper keeper,
            Snoozes snoozes,
            Watching watching,
            Homes homes,
            Members members,
            Firms firms,
            Notifications notifications,
            TransactionTemplate transaction,
            Clock clock) {
        this.rounds = rounds;
        this.keeper = keeper;
        this.snoozes = snoozes;
        this.watching = watching;
        this.homes = homes;
        this.members = members;
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
                tell(reached(today), today);
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
        return rounds.due(today.plusDays(Milestones.BEFORE[0])).stream()
                .filter(each -> isTold(each, silent.get(key(each.property(), each.rule(), each.subject())), told, today))
                .toList();
    }

    /** Of what was silent is told when it ends, whatever else was missed meanwhile. */
    private static boolean isTold(Deadline one, @Nullable LocalDate silentUntil, LocalDate told, LocalDate today) {
        return silentUntil == null ? Milestones.reached(one.due(), told, today) : !silentUntil.isAfter(today);
    }

    private static String key(PropertyId property, String rule, String subject) {
        return property.value() + "/" + rule + "/" + subject;
    }

    private void tell(List<Deadline> due, LocalDate today) {
        if (due.isEmpty()) {
            return;
        }
        List<PropertyId> properties =
                due.stream().map(Deadline::property).distinct().toList();
        Map<PropertyId, String> names = homes.names(properties);
        theirs(due, properties).forEach((member, some) -> {
            ReminderText text = ReminderText.of(some, names, today);
            notifications.tell(
                    member,
                    new Notifications.Notice(
                            DutyNotices.DUE, text.subject(), text.text(), text.link(), "duty.due:" + today));
        });
    }

    /** Where nobody watches a property who still may see it, somebody has to hear of it all the same. */
    private Map<MemberId, List<Deadline>> theirs(List<Deadline> due, List<PropertyId> properties) {
        Map<UUID, Set<MemberId>> watchers = watching.watchers(
                Homes.PROPERTIES, properties.stream().map(PropertyId::value).toList());
        Set<MemberId> readers = allowed(ClientsPermission.CLIENT_READ);
        Set<MemberId> others = allowed(CompliancePermission.VERIFY);
        watchers.values().forEach(each -> each.retainAll(readers));
        Map<MemberId, List<Deadline>> theirs = new HashMap<>();
        for (Deadline each : due) {
            Set<MemberId> theyWatch = watchers.getOrDefault(each.property().value(), Set.of());
            for (MemberId member : theyWatch.isEmpty() ? others : theyWatch) {
                theirs.computeIfAbsent(member, id -> new ArrayList<>()).add(each);
            }
        }
        return theirs;
    }

    private Set<MemberId> allowed(String permission) {
        return members.allowed(permission).stream().map(MemberFacts::id).collect(Collectors.toSet());
    }
}
