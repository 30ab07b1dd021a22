package dev.plumbline.documents.versions;

import dev.plumbline.shared.Coded;

/** What a search for malware came to. */
public enum ScanResult implements Coded {
    PENDING,
    CLEAN,
    /** This installation has no scanner. */
    NOT_SCANNED,
    INFECTED
}
