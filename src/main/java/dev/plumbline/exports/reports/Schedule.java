package dev.plumbline.exports.reports;

import dev.plumbline.shared.MemberId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list that comes by itself.
 *
 * @param source code of the list
 * @param query  filters and sort as the list's address in the API says them
 * @param zone   by which its next time was reckoned
 * @param dueAt  when it comes next; null unless active
 * @param last   when it came last and what became of it; null before
 */
record Schedule(
        ScheduleId id,
        long version,
        ScheduleStatus status,
        MemberId owner,
        String source,
        Map<String, List<String>> query,
        List<String> columns,
        ReportSettings settings,
        String zone,
        @Nullable Instant dueAt,
        @Nullable LastReport last) {
    /**
     * @param sent     to how many members a file went or goes
     * @param withheld how many may not have it
     * @param failed   for how many there was no file
     */
    record LastReport(Instant dueAt, int sent, int withheld, int failed) {}
}
