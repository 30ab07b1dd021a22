package dev.plumbline.documents.shelf;

import dev.plumbline.shared.Coded;

/** Whether a document is among those of its record. */
public enum DocumentStatus implements Coded {
    FILED,
    /** Put aside: out of the list, and to be brought back. */
    REMOVED
}
