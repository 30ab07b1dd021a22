package dev.plumbline.compliance.board;

import java.time.LocalDate;

/**
 * How many properties stand how.
 *
 * @param noRules  for whose place no rules answer; they are in none of the three colours
 * @param duties   of the properties in the three colours
 * @param pending  of how many something was recorded a moment ago that is not counted yet; at most a thousand
 */
public record DutyBoardCounts(
        LocalDate asOf, long red, long amber, long green, long noRules, DutyCounts duties, long pending) {
    public record DutyCounts(long red, long amber, long green) {}
}
