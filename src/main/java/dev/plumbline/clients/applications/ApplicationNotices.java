package dev.plumbline.clients.applications;

import dev.plumbline.clients.ClientsPermission;
import dev.plumbline.firms.MemberFacts;
import dev.plumbline.firms.Members;
import dev.plumbline.messages.MailWay;
import dev.plumbline.messages.NoticeKind;
import dev.plumbline.messages.NoticeKinds;
import dev.plumbline.messages.Notifications;
import org.springframework.stereotype.Component;

/** Tells those who decide that somebody has applied. */
@Component
class ApplicationNotices {
    private static final NoticeKind CAME = NoticeKind.of(
                    "application.submitted",
                    "Somebody has applied",
                    "An application to become a client has come in; whoever may decide on it is told.",
                    MailWay.DIGEST)
            .toldTo(ClientsPermission.INTAKE_DECIDE);

    static final NoticeKinds ALL = NoticeKinds.of("Applications", CAME);

    private final Members members;
    private final Notifications notifications;

    ApplicationNotices(Members members, Notifications notifications) {
        this.members = members;
        this.notifications = notifications;
    }

    void came(ApplicationId id, Stated stated) {
        int count = stated.properties().size();
        notifications.tell(
                members.allowed(ClientsPermission.INTAKE_DECIDE).stream()
                        .map(MemberFacts::id)
                        .toList(),
                new Notifications.Notice(
                        CAME,
                        stated.name() + " has applied",
                        "Plan " + stated.plan().name() + ", " + (count == 1 ? "one property." : count + " properties."),
                        "/applications/" + id.value(),
                        "application.submitted:" + id.value()));
    }
}
