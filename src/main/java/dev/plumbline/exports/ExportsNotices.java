package dev.plumbline.exports;

import dev.plumbline.messages.MailWay;
import dev.plumbline.messages.NoticeKind;
import dev.plumbline.messages.NoticeKinds;

/** What members are told of exports. */
public final class ExportsNotices {
    public static final NoticeKind READY = NoticeKind.of(
            "export.ready",
            "An export that you asked for is ready",
            "You are told when it took longer than you would wait for, also when there is no file and why.",
            MailWay.NOW);

    public static final NoticeKinds ALL = NoticeKinds.of("Exports", READY);

    private ExportsNotices() {}
}
