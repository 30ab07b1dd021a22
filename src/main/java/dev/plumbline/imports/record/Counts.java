package dev.plumbline.imports.record;

import dev.plumbline.imports.ImportVerdict.Outcome;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many rows came to what. {@code skipped} are those that the mapping's filters do not want. */
public record Counts(int created, int attached, int held, int known, int refused, int skipped, int undone, int kept) {

    public static Counts of(List<Line> lines, int skipped) {
        Map<Outcome, Integer> by = new EnumMap<>(Outcome.class);
        lines.forEach(line -> by.merge(line.outcome(), 1, Integer::sum));
        return new Counts(
                by.getOrDefault(Outcome.CREATED, 0),
                by.getOrDefault(Outcome.ATTACHED, 0),
                by.getOrDefault(Outcome.HELD, 0),
                by.getOrDefault(Outcome.KNOWN, 0),
                by.getOrDefault(Outcome.REFUSED, 0),
                skipped,
                by.getOrDefault(Outcome.UNDONE, 0),
                by.getOrDefault(Outcome.KEPT, 0));
    }

    public int all() {
        return created + attached + held + known + refused + skipped + undone + kept;
    }
}
