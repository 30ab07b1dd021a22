package dev.plumbline.firms;

import dev.plumbline.shared.Coded;

/** Whether a member takes new work. Being away ends nothing and hides nothing. */
public enum Availability implements Coded {
    ACTIVE,
    AWAY
}
