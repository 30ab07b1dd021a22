package dev.plumbline.sales.scoring;

import dev.plumbline.sales.scoring.RuleSet.Step;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One explained line of a score.
 *
 * @param rule         code of the rule, or of the event
 * @param key          which occurrence; empty for a standing rule
 * @param reason       why, in words
 * @param ruleSet      version of the rules that gave the points
 * @param fades        how the points change with time, counted from {@code since}
 * @param since        what the fading counts from
 * @param addedAt      when the line began to count
 * @param supersededAt when another line took its place; null while it counts
 */
public record Entry(
        String rule,
        String key,
        String group,
        int points,
        String reason,
        int ruleSet,
        List<Step> fades,
        Instant since,
        Instant addedAt,
        @Nullable Instant supersededAt) {

    public Entry {
        fades = RuleSet.ordered(fades);
    }

    /** Whether this line counts at {@code at}. */
    public boolean counts(Instant at) {
        return !at.isBefore(addedAt) && (supersededAt == null || at.isBefore(supersededAt));
    }

    /** What it is worth at {@code at}; nothing before it was added and after it was superseded. */
    public int worth(Instant at) {
        return counts(at) ? points + faded(at) : 0;
    }

    private int faded(Instant at) {
        int change = 0;
        for (Step step : fades) {
            if (!at.isBefore(since.plus(step.after()))) {
                change = step.change();
            }
        }
        return change;
    }

    /** When its worth next changes by time alone; null when it will not. */
    public @Nullable Instant changesAfter(Instant at) {
        return fades.stream()
                .map(step -> since.plus(step.after()))
                .filter(then -> then.isAfter(at) && counts(then))
                .findFirst()
                .orElse(null);
    }

    Entry superseded(Instant at) {
        return new Entry(rule, key, group, points, reason, ruleSet, fades, since, addedAt, at);
    }

    /** The same line, whenever it was added. */
    boolean says(Entry other) {
        return rule.equals(other.rule)
                && key.equals(other.key)
                && group.equals(other.group)
                && points == other.points
                && reason.equals(other.reason)
                && ruleSet == other.ruleSet
                && fades.equals(other.fades)
                && since.equals(other.since);
    }
}
