package dev.plumbline.messages.notifications;

import dev.plumbline.firms.MemberFacts;
import dev.plumbline.firms.Members;
import dev.plumbline.jobs.JobBuried;
import dev.plumbline.jobs.JobsPermission;
import dev.plumbline.messages.MailWay;
import dev.plumbline.messages.NoticeKind;
import dev.plumbline.messages.Notifications;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who can try a dead job again. Once a day for each kind: a mail server that is away must not fill their list. */
@Component
class BuriedJobNotices {
    static final NoticeKind JOB_DEAD = NoticeKind.of(
                    "job.dead",
                    "A job has failed for good",
                    "Work of the firm was tried as often as it may be. Once a day for each kind of work.",
                    MailWay.DIGEST)
            .toldTo(JobsPermission.MANAGE)
            .alwaysShown("It goes on only when somebody who may repair it sees it.")
            .orByText();

    private final Notifications notifications;
    private final Members members;
    private final Clock clock;

    BuriedJobNotices(Notifications notifications, Members members, Clock clock) {
        this.notifications = notifications;
        this.members = members;
        this.clock = clock;
    }

    @EventListener
    void tell(JobBuried job) {
        Notifications.Notice notice = new Notifications.Notice(
                JOB_DEAD,
                "A job has failed for good: " + job.label(),
                "It is not tried again by itself. See why, and retry it.",
                "/jobs?state=dead&type=" + job.type(),
                "job.dead:" + job.type() + ":" + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        notifications.tell(
                members.allowed(JobsPermission.MANAGE).stream()
                        .map(MemberFacts::id)
                        .toList(),
                notice);
    }
}
