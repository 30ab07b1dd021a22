package dev.plumbline.messages.letters;

import dev.plumbline.jobs.JobType;
import dev.plumbline.jobs.Jobs;
import dev.plumbline.messages.NotificationId;
import dev.plumbline.messages.letters.Readers.Reader;
import dev.plumbline.messages.phones.Phones;
import dev.plumbline.messages.texts.TextMessages;
import dev.plumbline.shared.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Texts urgent notices to those who have chosen that, beside what is shown and mailed. */
@Service
public class NoticeTexts {
    static final JobType<Due> SEND = JobType.of("notice.text", "Texts urgent notices that nobody has read", Due.class);

    private static final String INBOX = "/inbox";

    private final WaitingRepository waiting;
    private final Readers readers;
    private final Phones phones;
    private final TextMessages texts;
    private final Jobs jobs;
    private final Clock clock;

    NoticeTexts(WaitingRepository waiting, Readers readers, Phones phones, TextMessages texts, Jobs jobs, Clock clock) {
        this.waiting = waiting;
        this.readers = readers;
        this.phones = phones;
        this.texts = texts;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Which notices are due. */
    record Due(List<NotificationId> notices) {}

    /** In the transaction that tells. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void plan(Collection<NotificationId> notices) {
        if (!notices.isEmpty()) {
            schedule(List.copyOf(notices), clock.instant().plus(NoticeMails.MOMENT));
        }
    }

    /** Run twice it writes no text twice: what was written is marked in the same transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Due due) {
        Instant now = clock.instant();
        List<Waiting> unread = waiting.lockTexts(due.notices());
        if (unread.isEmpty()) {
            return;
        }
        Map<MemberId, Reader> who =
                readers.among(unread.stream().map(Waiting::member).toList());
        List<NotificationId> none = new ArrayList<>();
        List<NotificationId> written = new ArrayList<>();
        Map<Instant, List<NotificationId>> later = new TreeMap<>();
        for (Waiting notice : unread) {
            Optional<Phones.Reachable> phone =
                    readers.wantsText(notice, who) ? phones.reachable(notice.member()) : Optional.empty();
            if (phone.isEmpty()) {
                none.add(notice.id());
                continue;
            }
            Optional<Instant> quiet =
                    Objects.requireNonNull(who.get(notice.member())).quietUntil(now);
            if (quiet.isPresent()) {
                later.computeIfAbsent(quiet.get(), time -> new ArrayList<>()).add(notice.id());
            } else {
                texts.tell(said(notice), phone.get());
                written.add(notice.id());
            }
        }
        waiting.noText(none);
        waiting.texted(written, now);
        later.forEach((time, some) -> schedule(some, time));
    }

    private static TextMessages.Notice said(Waiting notice) {
        String link = notice.link();
        return new TextMessages.Notice(
                notice.id(), notice.member(), notice.kind(), notice.subject(), link == null ? INBOX : link);
    }

    /** With its time, because a job is done once for each key: what waits for the end of quiet hours goes then. */
    private void schedule(List<NotificationId> notices, Instant at) {
        jobs.schedule(SEND, notices.getFirst().value() + ":" + at.toEpochMilli(), new Due(notices), at);
    }
}
