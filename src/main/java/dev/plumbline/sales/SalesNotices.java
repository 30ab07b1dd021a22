package dev.plumbline.sales;

import dev.plumbline.messages.MailWay;
import dev.plumbline.messages.NoticeKind;
import dev.plumbline.messages.NoticeKinds;

/** What members are told of leads. */
public final class SalesNotices {
    public static final NoticeKind ASSIGNED = NoticeKind.of(
                    "lead.assigned",
                    "You are given leads",
                    "A colleague or a rule gives you leads, one or many at once. What you take yourself is not told.",
                    MailWay.DIGEST)
            .toldTo(SalesPermission.LEAD_READ);

    public static final NoticeKind ENQUIRED = NoticeKind.of(
                    "lead.enquired",
                    "A lead has enquired again",
                    "Somebody who is a lead already writes once more; its owner is told.",
                    MailWay.DIGEST)
            .toldTo(SalesPermission.LEAD_READ);

    /** In a digest it would come when it is over. */
    public static final NoticeKind ESCALATED = NoticeKind.of(
                    "lead.escalated",
                    "A lead waits for its first answer",
                    "You are called to answer it, by the steps of the firm's ladder.",
                    MailWay.NEVER)
            .toldTo(SalesPermission.LEAD_READ)
            .alwaysShown("The firm has promised an answer and counts on whoever is called.")
            .orByText();

    static final NoticeKinds ALL = NoticeKinds.of("Leads", ASSIGNED, ENQUIRED, ESCALATED);

    private SalesNotices() {}
}
