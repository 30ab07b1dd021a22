package dev.plumbline.records.comments;

import static dev.plumbline.records.RecordsPermission.COMMENT_WRITE;
import static dev.plumbline.records.comments.CommentStatus.POSTED;
import static dev.plumbline.records.comments.CommentStatus.REMOVED;

import dev.plumbline.shared.Lifecycle;

/** A comment is posted, and may be removed. */
final class CommentLifecycle {
    static final String POST = "post";
    static final String REMOVE = "remove";

    static final Lifecycle<CommentStatus> MACHINE = Lifecycle.of("records.comment", CommentStatus.class)
            .created(POST, POSTED, COMMENT_WRITE)
            .command(REMOVE, COMMENT_WRITE, REMOVED, POSTED)
            .build();

    private CommentLifecycle() {}
}
