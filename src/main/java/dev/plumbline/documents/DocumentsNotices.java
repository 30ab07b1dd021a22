package dev.plumbline.documents;

import dev.plumbline.messages.MailWay;
import dev.plumbline.messages.NoticeKind;
import dev.plumbline.messages.NoticeKinds;

/** What members are told of documents. */
public final class DocumentsNotices {
    public static final NoticeKind ADDED = NoticeKind.of(
                    "document.added",
                    "A document is added to a record that you watch",
                    "You watch what is yours and where you have joined in, unless you said otherwise on its page.",
                    MailWay.DIGEST)
            .toldTo(DocumentsPermission.READ);

    public static final NoticeKind VERIFIED = NoticeKind.of(
                    "document.verified",
                    "A document that you added is verified",
                    "A colleague says that it is what it should be.",
                    MailWay.NEVER)
            .toldTo(DocumentsPermission.WRITE);

    public static final NoticeKind REJECTED = NoticeKind.of(
                    "document.rejected",
                    "A document that you added is rejected",
                    "A colleague says why it is not what it should be.",
                    MailWay.NOW)
            .toldTo(DocumentsPermission.WRITE);

    public static final NoticeKind INFECTED = NoticeKind.of(
                    "document.infected",
                    "Malware is found in a document that you added",
                    "Nobody can open it.",
                    MailWay.NOW)
            .toldTo(DocumentsPermission.WRITE)
            .alwaysShown("Whoever sent it has to know.");

    public static final NoticeKind DAMAGED = NoticeKind.of(
                    "document.damaged",
                    "A document is damaged or lost",
                    "What is stored is read again each week.",
                    MailWay.NOW)
            .toldTo(DocumentsPermission.READ_ALL)
            .alwaysShown("What is lost has to be restored.")
            .orByText();

    public static final NoticeKind PURGE_REQUESTED = NoticeKind.of(
                    "document.purge-requested",
                    "A document is to be erased for good",
                    "It needs a second person who agrees.",
                    MailWay.NOW)
            .toldTo(DocumentsPermission.APPROVE_PURGE);

    public static final NoticeKind PURGE_DECLINED = NoticeKind.of(
                    "document.purge-declined",
                    "A document that you wanted erased stays",
                    "The second person says why.",
                    MailWay.NOW)
            .toldTo(DocumentsPermission.PURGE);

    public static final NoticeKind PURGED = NoticeKind.of(
                    "document.purged",
                    "A document is erased for good",
                    "You asked for it, or agreed to it.",
                    MailWay.DIGEST)
            .toldTo(DocumentsPermission.APPROVE_PURGE);

    public static final NoticeKind ROOM = NoticeKind.of(
                    "document.room", "The room for documents is getting full", "At 80 and at 95 percent.", MailWay.NOW)
            .toldTo(DocumentsPermission.RETAIN);

    static final NoticeKinds ALL = NoticeKinds.of(
            "Documents", ADDED, VERIFIED, REJECTED, INFECTED, DAMAGED, PURGE_REQUESTED, PURGE_DECLINED, PURGED, ROOM);

    private DocumentsNotices() {}
}
