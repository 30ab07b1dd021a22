package dev.plumbline.documents.purge;

import dev.plumbline.documents.DocumentsNotices;
import dev.plumbline.documents.DocumentsPermission;
import dev.plumbline.documents.shelf.Document;
import dev.plumbline.documents.shelf.Placed;
import dev.plumbline.firms.Firms;
import dev.plumbline.firms.MemberFacts;
import dev.plumbline.firms.Members;
import dev.plumbline.messages.NoticeKind;
import dev.plumbline.messages.Notifications;
import dev.plumbline.messages.Notifications.Notice;
import dev.plumbline.shared.MemberId;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells those who have a say in a purge how it stands. The document's name is in none of it: that goes too. */
@Component
class PurgeNotices {
    private final Notifications notifications;
    private final Members members;
    private final Firms firms;

    PurgeNotices(Notifications notifications, Members members, Firms firms) {
        this.notifications = notifications;
        this.members = members;
        this.firms = firms;
    }

    /** To everybody who could be the second person. */
    void requested(Purge purge, Placed placed) {
        Set<MemberId> approvers = members.allowed(DocumentsPermission.APPROVE_PURGE).stream()
                .map(MemberFacts::id)
                .collect(Collectors.toCollection(HashSet::new));
        approvers.remove(purge.requestedBy());
        tell(
                approvers,
                purge,
                placed,
                new Told(
                        DocumentsNotices.PURGE_REQUESTED,
                        "A document of " + placed.record().facts().name() + " is to be erased",
                        members.names().getOrDefault(purge.requestedBy(), "")
                                + " asks for it. It needs a second person: look at it, and agree or decline."));
    }

    /** To who asked for it. */
    void declined(Purge purge, Placed placed, String why) {
        tell(
                Set.of(purge.requestedBy()),
                purge,
                placed,
                new Told(
                        DocumentsNotices.PURGE_DECLINED,
                        "A document of " + placed.record().facts().name() + " stays",
                        why));
    }

    /** To both. */
    void done(Purge purge, Placed placed) {
        MemberId decidedBy = Objects.requireNonNull(purge.decision()).by();
        tell(
                Set.of(purge.requestedBy(), decidedBy),
                purge,
                placed,
                new Told(
                        DocumentsNotices.PURGED,
                        "A document of " + placed.record().facts().name() + " is erased",
                        "Nothing is left of it but that it was there: "
                                + purge.extent().versions()
                                + " versions with their hashes, who asked, who agreed, and why."));
    }

    private record Told(NoticeKind kind, String subject, String text) {}

    private void tell(Set<MemberId> some, Purge purge, Placed placed, Told told) {
        notifications.tell(
                seeing(some, placed.document()),
                new Notice(
                        told.kind(),
                        told.subject(),
                        told.text(),
                        "/retention?purge=" + purge.id().value(),
                        told.kind().code() + ":" + purge.id().value()));
    }

    private Set<MemberId> seeing(Set<MemberId> some, Document document) {
        return firms.granted(some).entrySet().stream()
                .filter(each -> document.seenBy(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
