package dev.plumbline.webhooks;

import dev.plumbline.messages.MailWay;
import dev.plumbline.messages.NoticeKind;
import dev.plumbline.messages.NoticeKinds;

/** What members are told of webhooks. */
public final class WebhooksNotices {
    public static final NoticeKind DISABLED = NoticeKind.of(
                    "webhook.disabled",
                    "A webhook was disabled",
                    "Its receiver failed for five days, or wants nothing any more.",
                    MailWay.NOW)
            .toldTo(WebhooksPermission.MANAGE)
            .alwaysShown("Another system hears nothing of the firm until somebody sees to it.")
            .orByText();

    static final NoticeKinds ALL = NoticeKinds.of("Webhooks", DISABLED);

    private WebhooksNotices() {}
}
