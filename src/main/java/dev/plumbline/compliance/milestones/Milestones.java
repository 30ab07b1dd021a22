package dev.plumbline.compliance.milestones;

import dev.plumbline.shared.Problem;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * On which days before and after the last compliant one a duty is told of.
 *
 * @param before days before it, 0 to 365, each once, 1 to 12 of them; the farthest first
 * @param every  after it, in so many days again and again, 1 to 31
 */
public record Milestones(@NotNull List<@NotNull Integer> before, int every) {
    /** A month or two ahead to book, then closer, then every week. */
    public static final Milestones USUAL = new Milestones(List.of(60, 30, 14, 7, 1, 0), 7);

    private static final int BEFORE_MAX = 365;
    private static final int MOST = 12;
    private static final int EVERY_MAX = 31;

    /** @throws Problem request.invalid for what is not in these ranges */
    public Milestones {
        if (before.isEmpty() || before.size() > MOST) {
            throw Problem.field("/before", "size", "Name 1 to " + MOST + " days before the last one.");
        }
        if (before.stream().anyMatch(days -> days < 0 || days > BEFORE_MAX)) {
            throw Problem.field(
                    "/before", "range", "Days before the last one are 0, the last itself, to " + BEFORE_MAX + ".");
        }
        if (new HashSet<>(before).size() < before.size()) {
            throw Problem.field("/before", "twice", "Name each day once.");
        }
        if (every < 1 || every > EVERY_MAX) {
            throw Problem.field("/every", "range", "What is overdue is told of every 1 to " + EVERY_MAX + " days.");
        }
        before = before.stream().sorted(Comparator.reverseOrder()).toList();
    }

    /** Whether one of them lies after a day that was told of, and not after today. */
    public boolean reached(LocalDate due, LocalDate told, LocalDate today) {
        boolean ahead = before.stream().map(due::minusDays).anyMatch(day -> day.isAfter(told) && !day.isAfter(today));
        return ahead || rounds(due, today) > rounds(due, told);
    }

    /** The last day that can be told of today. */
    public LocalDate farthest(LocalDate today) {
        return today.plusDays(before.getFirst());
    }

    private long rounds(LocalDate due, LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(due, day)) / every;
    }
}
