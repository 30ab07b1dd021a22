package dev.plumbline.exports.reports;

import dev.plumbline.exports.ExportFormat;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list that comes by itself.
 *
 * @param label   what the list is called
 * @param query   filters and sort as the list's address in the API says them
 * @param columns in their order; none for all
 * @param dueAt   when it comes next; null unless active
 * @param last    when it came last and what became of it; null before
 */
record ReportScheduleView(
        ScheduleId id,
        long version,
        ScheduleStatus status,
        MemberId owner,
        String ownerName,
        String source,
        String label,
        Map<String, List<String>> query,
        List<String> columns,
        String name,
        ExportFormat format,
        Cadence cadence,
        List<ReportRecipient> recipients,
        @Nullable Instant dueAt,
        Schedule.@Nullable LastReport last,
        List<CommandView> commands)
        implements Versioned {
    record ReportRecipient(MemberId id, String name) {}
}
