package dev.plumbline.compliance.board;

import java.time.LocalDate;

/** How many properties of the current firm stand how, as its board says. Needs a running transaction. */
public interface Standings {
    /** @param day from today to a year from now */
    DutyBoardCounts of(LocalDate day);
}
