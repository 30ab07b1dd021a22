package dev.plumbline.sales.ladder;

import dev.plumbline.shared.Coded;

/** Who is called on a step of the ladder. */
public enum Rung implements Coded {
    REP,
    MANAGER,
    OPERATIONS,
    OWNER
}
