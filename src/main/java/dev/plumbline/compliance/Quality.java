package dev.plumbline.compliance;

import dev.plumbline.shared.Coded;

/** How good the evidence is, whatever it says. From nothing to best. */
public enum Quality implements Coded {
    NONE,
    UPLOADED,
    VERIFIED,
    /** Verified, and a copy was given to a tenant. */
    SERVED
}
