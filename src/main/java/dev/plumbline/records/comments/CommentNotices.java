package dev.plumbline.records.comments;

import dev.plumbline.messages.NoticeKind;
import dev.plumbline.messages.Notifications;
import dev.plumbline.messages.Notifications.Notice;
import dev.plumbline.records.CommentId;
import dev.plumbline.records.RecordsNotices;
import dev.plumbline.records.kinds.Found;
import dev.plumbline.records.watching.Watching;
import dev.plumbline.shared.MemberId;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Tells of a comment: those who are mentioned, and those who watch. What was said is not repeated: it may be removed, and
 * whoever may not see the record any more is not to read it.
 */
@Component
class CommentNotices {
    private final Notifications notifications;
    private final Watching watching;

    CommentNotices(Notifications notifications, Watching watching) {
        this.notifications = notifications;
        this.watching = watching;
    }

    /** Each is told once, however often they are mentioned in it. */
    void mentioned(Found record, CommentId comment, String author, Set<MemberId> who) {
        notifications.tell(who, notice(RecordsNotices.MENTIONED, author + " mentioned you", record, comment));
    }

    /** @param told who knows already */
    void posted(Found record, CommentId comment, String author, Set<MemberId> told) {
        Set<MemberId> watchers = new HashSet<>(watching.watchers(record));
        watchers.removeAll(told);
        notifications.tell(watchers, notice(RecordsNotices.POSTED, author + " commented", record, comment));
    }

    private static Notice notice(NoticeKind kind, String subject, Found record, CommentId comment) {
        return new Notice(
                kind,
                subject,
                "About " + record.facts().name() + ".",
                record.facts().link("comments"),
                kind.code() + ":" + comment.value());
    }
}
