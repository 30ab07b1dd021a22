package dev.plumbline.messages.letters;

import static java.util.stream.Collectors.groupingBy;

import dev.plumbline.jobs.JobType;
import dev.plumbline.jobs.Jobs;
import dev.plumbline.messages.MailWay;
import dev.plumbline.messages.Mailer;
import dev.plumbline.messages.NotificationId;
import dev.plumbline.messages.letters.Readers.Reader;
import dev.plumbline.shared.MemberId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails notices that are wanted at once. One job for all who are told of something, however many they are. */
@Service
public class NoticeMails {
    /** Whoever is there reads it meanwhile, and gets no mail. */
    static final Duration MOMENT = Duration.ofMinutes(2);

    static final JobType<Due> SEND = JobType.of("notice.mail", "Mails notices that nobody has read", Due.class);

    private final WaitingRepository waiting;
    private final Readers readers;
    private final NoticeLetter letter;
    private final Mailer mailer;
    private final Jobs jobs;
    private final Clock clock;

    NoticeMails(
            WaitingRepository waiting, Readers readers, NoticeLetter letter, Mailer mailer, Jobs jobs, Clock clock) {
        this.waiting = waiting;
        this.readers = readers;
        this.letter = letter;
        this.mailer = mailer;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Which notices are due. */
    record Due(List<NotificationId> notices) {}

    /** In the transaction that tells. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void plan(Collection<NotificationId> notices) {
        if (!notices.isEmpty()) {
            schedule(List.copyOf(notices), clock.instant().plus(MOMENT));
        }
    }

    /** Run twice it writes no mail twice: what was written is marked in the same transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Due due) {
        Instant now = clock.instant();
        Map<MailWay, List<Waiting>> ways = new EnumMap<>(MailWay.class);
        List<Waiting> unread = waiting.lock(due.notices());
        if (unread.isEmpty()) {
            return;
        }
        Map<MemberId, Reader> who =
                readers.among(unread.stream().map(Waiting::member).toList());
        unread.forEach(notice -> ways.computeIfAbsent(readers.way(notice, who), w -> new ArrayList<>())
                .add(notice));
        waiting.change(ids(ways.getOrDefault(MailWay.NEVER, List.of())), MailWay.NEVER);
        waiting.change(ids(ways.getOrDefault(MailWay.DIGEST, List.of())), MailWay.DIGEST);
        write(ways.getOrDefault(MailWay.NOW, List.of()), who, now);
    }

    private void write(List<Waiting> notices, Map<MemberId, Reader> who, Instant now) {
        Map<Instant, List<Waiting>> byTime = notices.stream()
                .collect(groupingBy(
                        n -> reader(who, n).quietUntil(now).orElse(now),
                        TreeMap::new,
                        java.util.stream.Collectors.toList()));
        byTime.forEach((time, some) -> {
            if (time.isAfter(now)) {
                schedule(ids(some), time);
            } else {
                some.forEach(notice -> mailer.send(letter.single(notice, reader(who, notice))));
                waiting.mailed(ids(some), now);
            }
        });
    }

    /** With its time, because a job is done once for each key: what waits for the end of quiet hours goes then. */
    private void schedule(List<NotificationId> notices, Instant at) {
        jobs.schedule(SEND, notices.getFirst().value() + ":" + at.toEpochMilli(), new Due(notices), at);
    }

    private static Reader reader(Map<MemberId, Reader> who, Waiting notice) {
        return Objects.requireNonNull(who.get(notice.member()));
    }

    private static List<NotificationId> ids(List<Waiting> notices) {
        return notices.stream().map(Waiting::id).toList();
    }
}
