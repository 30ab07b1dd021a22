package dev.plumbline.records;

import dev.plumbline.messages.MailWay;
import dev.plumbline.messages.NoticeKind;
import dev.plumbline.messages.NoticeKinds;

/** What members are told of what is said. */
public final class RecordsNotices {
    public static final NoticeKind MENTIONED = NoticeKind.of(
                    "comment.mentioned",
                    "A colleague mentions you",
                    "Somebody names you with @ in a comment.",
                    MailWay.NOW)
            .toldTo(RecordsPermission.COMMENT_READ);

    public static final NoticeKind POSTED = NoticeKind.of(
                    "comment.posted",
                    "Something is said about a record that you watch",
                    "You watch what is yours and where you have joined in, unless you said otherwise on its page.",
                    MailWay.DIGEST)
            .toldTo(RecordsPermission.COMMENT_READ);

    static final NoticeKinds ALL = NoticeKinds.of("Comments", MENTIONED, POSTED);

    private RecordsNotices() {}
}
