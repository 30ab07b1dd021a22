package dev.plumbline.documents.shelf;

import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.DocumentsNotices;
import dev.plumbline.documents.DocumentsPermission;
import dev.plumbline.firms.Firms;
import dev.plumbline.firms.Members;
import dev.plumbline.messages.NoticeKind;
import dev.plumbline.messages.Notifications;
import dev.plumbline.messages.Notifications.Notice;
import dev.plumbline.records.kinds.Found;
import dev.plumbline.records.watching.Watching;
import dev.plumbline.shared.MemberId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever watches a record of what is put there, as far as they see it. */
@Component
public class DocumentNotices {
    private final Notifications notifications;
    private final Watching watching;
    private final Firms firms;
    private final Members members;

    DocumentNotices(Notifications notifications, Watching watching, Firms firms, Members members) {
        this.notifications = notifications;
        this.watching = watching;
        this.firms = firms;
        this.members = members;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void added(Found record, Document document, MemberId by) {
        String name = members.names().getOrDefault(by, "");
        Set<MemberId> watchers = new HashSet<>(watching.watchers(record));
        watchers.remove(by);
        notifications.tell(
                seen(watchers, document),
                new Notice(
                        DocumentsNotices.ADDED,
                        name + " added " + document.label().name(),
                        "To " + record.facts().name() + ".",
                        record.facts().link("documents"),
                        DocumentsNotices.ADDED.code() + ":" + document.latest().value()));
    }

    /** Tells one member of what became of something in a document, if they see it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(MemberId member, Placed where, Told told) {
        notifications.tell(
                seen(Set.of(member), where.document()),
                new Notice(
                        told.kind(),
                        told.subject(),
                        told.text(),
                        where.record().facts().link("documents"),
                        told.kind().code() + ":" + told.version().value()));
    }

    /** What became of a version. */
    public record Told(NoticeKind kind, DocumentVersionId version, String subject, String text) {}

    private Set<MemberId> seen(Set<MemberId> some, Document document) {
        return firms.granted(some).entrySet().stream()
                .filter(each -> each.getValue().allows(DocumentsPermission.READ) && document.seenBy(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
