package dev.plumbline.compliance.copies;

import dev.plumbline.shared.Coded;

/** How a copy came to the tenants. */
public enum CopyWay implements Coded {
    BY_HAND,
    BY_POST,
    BY_EMAIL,
    /** Where a room has no appliance of its own. */
    SHOWN_IN_HOME
}
