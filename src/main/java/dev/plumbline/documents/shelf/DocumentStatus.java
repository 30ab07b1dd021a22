package dev.plumbline.documents.shelf;

import dev.plumbline.shared.Coded;

/** Whether a document is among those of its record. */
public enum DocumentStatus implements Coded {
    FILED,
    /** Put aside: out of the list, and to be brought back. */
    REMOVED,
    /** A second person has agreed that it goes for good: nobody opens it any more, and its contents are being erased. */
    PURGING,
    /** Its contents are gone. That it was there stays known. */
    PURGED
}
