package dev.plumbline.imports.runs;

import dev.plumbline.imports.ImportTarget;
import dev.plumbline.imports.ImportVerdict.Outcome;
import dev.plumbline.imports.ImportVerdict.Why;
import dev.plumbline.imports.record.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Takes back what a batch of rows made, and says of each row that stays why. */
final class TakingBack {
    private TakingBack() {}

    /** @param made when the run had made the last of its records */
    static List<Line> of(ImportTarget target, List<Line> rows, Instant made) {
        List<UUID> records = rows.stream()
                .filter(line -> line.outcome() == Outcome.CREATED || line.outcome() == Outcome.HELD)
                .map(Line::record)
                .filter(Objects::nonNull)
                .map(UUID.class::cast)
                .toList();
        Map<UUID, String> kept = records.isEmpty() ? Map.of() : target.takeBack(records, made);
        List<Line> lines = new ArrayList<>();
        for (Line row : rows) {
            UUID record = row.record();
            if (record == null || row.outcome() == Outcome.KNOWN) {
                continue;
            }
            String why = row.outcome() == Outcome.ATTACHED
                    ? "It was added to a record that was there; what has happened stays in its history."
                    : kept.get(record);
            lines.add(new Line(
                    row.number(),
                    why == null ? Outcome.UNDONE : Outcome.KEPT,
                    record,
                    why == null ? List.of() : List.of(new Why(null, "kept", why)),
                    null));
        }
        return lines;
    }
}
