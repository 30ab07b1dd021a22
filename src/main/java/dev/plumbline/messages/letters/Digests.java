package dev.plumbline.messages.letters;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Once a day, one mail with what a member has not read. A round finds who is due; the digest itself is a job of its member and
 * day, so that it is made once however many nodes look, and only the last one is made up for after days without a server.
 */
@Service
public class Digests {
    static final Duration EVERY = Duration.ofMinutes(5);

    static final JobType<Due> SEND = JobType.of("notice.digest", "Mails the digest of a member", Due.class);

    /** The rest comes with the next one. */
    static final int NOTICES_MAX = 500;

    private final WaitingRepository waiting;
    private final Readers readers;
    private final NoticeLetter letter;
    private final Mailer mailer;
    private final Jobs jobs;
    private final Clock clock;

    Digests(WaitingRepository waiting, Readers readers, NoticeLetter letter, Mailer mailer, Jobs jobs, Clock clock) {
        this.waiting = waiting;
        this.readers = readers;
        this.letter = letter;
        this.mailer = mailer;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** @param before what was told from then on comes in the next one */
    record Due(MemberId member, LocalDate day, Instant before) {}

    /** Schedules the digests of the current firm that are due. */
    @Transactional
    public void plan() {
        Map<MemberId, Instant> oldest = waiting.oldest();
        if (oldest.isEmpty()) {
            return;
        }
        readers.digests(oldest.keySet(), clock.instant()).forEach((member, due) -> {
            if (Objects.requireNonNull(oldest.get(member)).isBefore(due.at())) {
                jobs.schedule(SEND, key(member, due.day()), new Due(member, due.day(), due.at()));
            }
        });
    }

    /** The mail has the same key as the job: also by another way it would be written once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Due due) {
        List<Waiting> unread = waiting.lockDigest(due.member(), due.before(), NOTICES_MAX);
        if (unread.isEmpty()) {
            return;
        }
        Map<MemberId, Reader> who = readers.among(List.of(due.member()));
        Map<Boolean, List<Waiting>> wanted =
                unread.stream().collect(Collectors.partitioningBy(notice -> readers.way(notice, who) != MailWay.NEVER));
        waiting.change(ids(wanted.getOrDefault(false, List.of())), MailWay.NEVER);
        List<Waiting> notices = wanted.getOrDefault(true, List.of());
        if (!notices.isEmpty()) {
            Reader reader = Objects.requireNonNull(who.get(due.member()));
            mailer.send(letter.digest(notices, reader, "notice." + key(due.member(), due.day())));
            waiting.mailed(ids(notices), clock.instant());
        }
    }

    private static String key(MemberId member, LocalDate day) {
        return "digest:" + member.value() + ":" + day;
    }

    private static List<NotificationId> ids(List<Waiting> notices) {
        return notices.stream().map(Waiting::id).toList();
    }
}
