package dev.plumbline.firms;

import dev.plumbline.shared.Coded;

/** What the operator of the installation may limit in a firm. */
public enum FirmLimit implements Coded {
    /** Active members. */
    MEMBERS
}
