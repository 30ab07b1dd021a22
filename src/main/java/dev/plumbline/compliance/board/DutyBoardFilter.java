package dev.plumbline.compliance.board;

import dev.plumbline.platform.Where;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which properties the board shows.
 *
 * @param asOf   on this day, from today to a year from now; today in London when it is absent
 * @param stands all when it is absent
 */
record DutyBoardFilter(@Nullable LocalDate asOf, @Nullable DutyBoardStanding stands) {
    DutyBoardFilter on(LocalDate day) {
        return new DutyBoardFilter(day, stands);
    }

    /** Conditions on {@code compliance.outlook o}; the day is chosen by now. */
    Where where(LocalDate day) {
        Where where = new Where()
                .and("o.firm_id = shared.firm()")
                .and("o.from_day <= :day", "day", day)
                .and("o.until_day > :day");
        if (stands == null) {
            return where;
        }
        return stands == DutyBoardStanding.NO_RULES
                ? where.and("not o.reckoned")
                : where.and("o.reckoned").and("o.colour = :colour", "colour", stands.code());
    }
}
