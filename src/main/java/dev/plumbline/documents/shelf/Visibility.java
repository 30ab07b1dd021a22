package dev.plumbline.documents.shelf;

import dev.plumbline.shared.Coded;

/** Who sees a document, of those who see its record. */
public enum Visibility implements Coded {
    /** Everybody in the firm. */
    INTERNAL,
    /** Everybody in the firm, and the client. */
    CLIENT,
    /** Whoever added it, those who are named, and who may read all. */
    NAMED
}
