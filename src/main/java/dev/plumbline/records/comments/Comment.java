package dev.plumbline.records.comments;

import dev.plumbline.records.CommentId;
import dev.plumbline.shared.MemberId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a member said about a record. Immutable: each command returns the comment as it is afterwards.
 *
 * @param kind      code of the record's kind
 * @param body      what was said, mentions as {@link Mentions} writes them; empty when it was removed
 * @param edits     how often it was changed
 * @param editedAt  when it was changed last; null for never
 * @param removedBy who removed it; null while it is there
 */
record Comment(
        CommentId id,
        long version,
        String kind,
        UUID record,
        MemberId author,
        String body,
        CommentStatus status,
        int edits,
        Instant createdAt,
        @Nullable Instant editedAt,
        @Nullable MemberId removedBy) {

    /** How often it can be changed: what it said each time is kept. */
    static final int EDITS_MAX = 100;

    Comment edit(String next, Instant now) {
        return new Comment(id, version, kind, record, author, next, status, edits + 1, createdAt, now, removedBy);
    }

    Comment remove(MemberId by) {
        return new Comment(
                id, version, kind, record, author, "", CommentStatus.REMOVED, edits, createdAt, editedAt, by);
    }
}
