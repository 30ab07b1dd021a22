package dev.plumbline.compliance.reminders;

import dev.plumbline.compliance.board.DutyBoardCounts;
import java.time.YearMonth;

/**
 * A month in figures.
 *
 * @param stand how many homes stand how, when it is told
 * @param said  of the deadlines and the certificates
 */
record Month(YearMonth month, Stand stand, Said said) {
    /** @param noRules of whose place no rules are known */
    record Stand(long red, long amber, long green, long noRules) {
        static Stand of(DutyBoardCounts counts) {
            return new Stand(counts.red(), counts.amber(), counts.green(), counts.noRules());
        }

        long homes() {
            return red + amber + green + noRules;
        }
    }

    /**
     * @param over     deadlines that are over and not met, when it is told
     * @param ahead    deadlines from then to the end of the month
     * @param handedIn certificates, in the month that is over
     */
    record Said(long over, long ahead, long handedIn, long verified, long rejected) {}
}
