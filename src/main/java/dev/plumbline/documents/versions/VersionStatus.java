package dev.plumbline.documents.versions;

import dev.plumbline.shared.Coded;

/** What may be done with a version of a document. */
public enum VersionStatus implements Coded {
    /** Not looked at for malware yet: nobody opens it. */
    QUARANTINED,
    /** Malware was found in it: nobody opens it, ever. */
    INFECTED,
    /** To be opened, and reviewed. */
    AVAILABLE,
    /** Another person than who added it found it to be what it says. */
    VERIFIED,
    /** Not what it should be. */
    REJECTED,
    /** Its content is being erased: nobody opens it any more. */
    PURGING,
    /** Its content is gone. What it was the hash tells that stays. */
    PURGED;

    /** Whether who sees the document may open this version of it. */
    public boolean opens() {
        return this == AVAILABLE || this == VERIFIED || this == REJECTED;
    }
}
