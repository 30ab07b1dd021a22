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

    public static final NoticeKind REPORT = NoticeKind.of(
            "export.report",
            "A scheduled report for you is ready",
            "It leads to the file; you are also told when there is no file and why.",
            MailWay.NOW);

    public static final NoticeKind WITHHELD = NoticeKind.of(
            "export.withheld",
            "A report that you have scheduled did not go to everybody",
            "You are told who may no longer see the list or has left.",
            MailWay.NOW);

    public static final NoticeKinds ALL = NoticeKinds.of("Exports", READY, REPORT, WITHHELD);

    private ExportsNotices() {}
}
