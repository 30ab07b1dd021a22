package dev.plumbline.documents.shelf;

import dev.plumbline.documents.DocumentId;
import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.DocumentsPermission;
import dev.plumbline.documents.FolderId;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.MemberId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document of a record.
 *
 * @param place   the record that it hangs on
 * @param folder  of that record; null for none
 * @param latest  what was put there last, whatever became of it
 * @param current what is shown, sent and downloaded; null while there is nothing of the kind
 * @param count   how many versions it has
 */
public record Document(
        DocumentId id,
        long version,
        Place place,
        @Nullable FolderId folder,
        DocumentLabel label,
        DocumentStatus status,
        DocumentVersionId latest,
        @Nullable DocumentVersionId current,
        int count,
        MemberId addedBy,
        Instant createdAt) {
    /** @param kind code of the record's kind */
    public record Place(String kind, UUID record) {}

    public boolean hangsOn(String kind, UUID record) {
        return place.kind().equals(kind) && place.record().equals(record);
    }

    /** The same with one more version. */
    Document with(DocumentVersionId next) {
        return new Document(id, version, place, folder, label, status, next, current, count + 1, addedBy, createdAt);
    }

    public boolean filed() {
        return status == DocumentStatus.FILED;
    }

    /** Whether somebody who sees the record sees this document: the same rule as in the queries. */
    public boolean seenBy(Access access) {
        MemberId member = access.member();
        if (access.guest() != null) {
            return label.visibility() == Visibility.CLIENT || addedBy.equals(member);
        }
        return label.visibility() != Visibility.NAMED
                || access.allows(DocumentsPermission.READ_ALL)
                || addedBy.equals(member)
                || (member != null && label.readers().contains(member));
    }
}
