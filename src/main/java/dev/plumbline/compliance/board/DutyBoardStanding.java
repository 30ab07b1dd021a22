package dev.plumbline.compliance.board;

import dev.plumbline.shared.Coded;

/** How a property stands, as the board divides them. */
enum DutyBoardStanding implements Coded {
    RED,
    AMBER,
    GREEN,
    /** There are none that answer for its place. */
    NO_RULES
}
