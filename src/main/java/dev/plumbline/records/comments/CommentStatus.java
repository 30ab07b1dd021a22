package dev.plumbline.records.comments;

import dev.plumbline.shared.Coded;

/** Whether a comment is there. */
public enum CommentStatus implements Coded {
    POSTED,
    /** Its text is gone, also what it said before; that it was there stays. */
    REMOVED
}
