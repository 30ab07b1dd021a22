package dev.plumbline.webhooks.sending;

import dev.plumbline.firms.MemberFacts;
import dev.plumbline.firms.Members;
import dev.plumbline.messages.Notifications;
import dev.plumbline.webhooks.WebhooksNotices;
import dev.plumbline.webhooks.WebhooksPermission;
import dev.plumbline.webhooks.endpoints.Endpoint;
import org.springframework.stereotype.Component;

/** Tells those who can do something about it that a webhook was disabled. */
@Component
class DisabledNotices {
    static final String FAILED = "Every attempt has failed for five days.";
    static final String GONE = "The receiver answered 410: it wants nothing any more.";

    private final Notifications notifications;
    private final Members members;

    DisabledNotices(Notifications notifications, Members members) {
        this.notifications = notifications;
        this.members = members;
    }

    void tell(Endpoint endpoint, String why) {
        Notifications.Notice notice = new Notifications.Notice(
                WebhooksNotices.DISABLED,
                "The webhook \"" + endpoint.settings().name() + "\" was disabled",
                why + " What happens from now on waits for it. See what the receiver answered, and activate it.",
                "/firm/webhooks/" + endpoint.id().value(),
                "webhook.disabled:" + endpoint.id().value() + ":" + endpoint.version());
        notifications.tell(
                members.allowed(WebhooksPermission.MANAGE).stream()
                        .map(MemberFacts::id)
                        .toList(),
                notice);
    }
}
