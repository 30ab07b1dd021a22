package dev.plumbline.webhooks.sending;

import dev.plumbline.firms.MemberFacts;
import dev.plumbline.firms.Members;
import dev.plumbline.messages.Mail;
import dev.plumbline.messages.Mailer;
import dev.plumbline.messages.Notifications;
import dev.plumbline.webhooks.WebhooksPermission;
import dev.plumbline.webhooks.endpoints.Endpoint;
import org.springframework.stereotype.Component;

/** Tells those who can do something about it that a webhook was disabled: inside the application, and by mail. */
@Component
class DisabledNotices {
    static final String FAILED = "Every attempt has failed for five days.";
    static final String GONE = "The receiver answered 410: it wants nothing any more.";

    private final Notifications notifications;
    private final Mailer mailer;
    private final Members members;

    DisabledNotices(Notifications notifications, Mailer mailer, Members members) {
        this.notifications = notifications;
        this.mailer = mailer;
        this.members = members;
    }

    void tell(Endpoint endpoint, String why) {
        String subject = "The webhook \"" + endpoint.settings().name() + "\" was disabled";
        String text = why + " What happens from now on waits for it. See what the receiver answered, and activate it.";
        String screen = "/firm/webhooks/" + endpoint.id().value();
        String key = "webhook.disabled:" + endpoint.id().value() + ":" + endpoint.version();
        for (MemberFacts member : members.allowed(WebhooksPermission.MANAGE)) {
            notifications.tell(member.id(), new Notifications.Notice("webhook.disabled", subject, text, screen, key));
            mailer.send(new Mail(
                    member.email(),
                    subject,
                    text + "\n\n" + Mail.LINK,
                    mailer.address() + screen,
                    key + ":" + member.id().value()));
        }
    }
}
