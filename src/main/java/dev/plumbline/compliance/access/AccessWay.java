package dev.plumbline.compliance.access;

import dev.plumbline.shared.Coded;

/** How somebody tried. */
public enum AccessWay implements Coded {
    LETTER,
    EMAIL,
    PHONE,
    TEXT,
    VISIT
}
