package dev.plumbline.compliance.plans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fewest visits of one trade to one area that do each duty in its own window.
 *
 * @param label of the trade
 * @param until the last day that is planned: earlier than asked for where one plan does not hold more
 * @param next  the day from which to ask on; absent when nothing is left
 * @param cut   whether more duties have their last day on {@code until} than one plan holds: those that are left are not in it
 */
record RenewalPlan(
        Trade trade,
        String label,
        String area,
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate next,
        boolean cut,
        List<PlannedVisit> visits) {

    /**
     * Duties that are done on one day.
     *
     * @param earliest   the first day that lies in all their windows
     * @param day        the last one, which is proposed
     * @param properties how many
     * @param duties     by their last days
     */
    record PlannedVisit(LocalDate earliest, LocalDate day, int properties, List<PlannedDuty> duties) {
        static PlannedVisit of(Visits.Visit<PlannedDuty> visit) {
            long properties =
                    visit.what().stream().map(PlannedDuty::property).distinct().count();
            return new PlannedVisit(visit.earliest(), visit.day(), Math.toIntExact(properties), visit.what());
        }
    }
}
