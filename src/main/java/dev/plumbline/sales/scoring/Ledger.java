package dev.plumbline.sales.scoring;

import dev.plumbline.sales.Temperature;
import dev.plumbline.sales.scoring.RuleSet.Case;
import dev.plumbline.sales.scoring.RuleSet.EventRule;
import dev.plumbline.sales.scoring.RuleSet.Rule;
import dev.plumbline.sales.scoring.ScoringFacts.Happened;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The score of one lead: lines that were added and superseded, never changed or removed. The number at any instant is
 * the sum of what the lines are worth then, held within 0 and 100.
 */
public record Ledger(List<Entry> entries) {
    public static final Ledger EMPTY = new Ledger(List.of());
    static final String IDLE = "idle";
    static final int MIN = 0;
    static final int MAX = 100;

    public Ledger {
        entries = List.copyOf(entries);
    }

    /** The computed score at {@code at}; a manual override is another thing. */
    public int score(Instant at) {
        return Math.clamp(total(at), MIN, MAX);
    }

    /** The sum before it is held within its limits. */
    public int total(Instant at) {
        return entries.stream().mapToInt(e -> e.worth(at)).sum();
    }

    /** The lines that make up the number at {@code at}. */
    public List<Entry> counting(Instant at) {
        return entries.stream().filter(e -> e.counts(at)).toList();
    }

    /**
     * The ledger after the facts or the rules have changed: what no longer holds is superseded, what is new is added,
     * what still holds stays as it is. The counting lines depend on rules and facts alone, not on the way there.
     */
    public Ledger recompute(RuleSet rules, ScoringFacts facts, Instant at) {
        List<Entry> wanted = wanted(rules, facts, at);
        List<Entry> next = new ArrayList<>();
        for (Entry old : entries) {
            boolean stays = old.supersededAt() != null || wanted.stream().anyMatch(old::says);
            next.add(stays ? old : old.superseded(at));
        }
        wanted.stream()
                .filter(w -> entries.stream().noneMatch(e -> e.supersededAt() == null && e.says(w)))
                .forEach(next::add);
        return new Ledger(next);
    }

    /** When the number next changes by time alone; null when it will not. */
    public @Nullable Instant scoreChangesAfter(Instant at) {
        int now = score(at);
        for (Instant then = step(at); then != null; then = step(then)) {
            if (score(then) != now) {
                return then;
            }
        }
        return null;
    }

    /**
     * The temperature at {@code at}, from the one that held at {@code since}: every change of the number in between is
     * walked through, so that the answer does not depend on how often anybody looked.
     */
    public Temperature temperature(Bands bands, @Nullable Temperature before, Instant since, Instant at) {
        Temperature now = bands.next(before, score(since));
        for (Instant then = step(since); then != null && !then.isAfter(at); then = step(then)) {
            now = bands.next(now, score(then));
        }
        // What was added since has no step of its own: the number of this instant decides last.
        return bands.next(now, score(at));
    }

    /** When the temperature next changes by time alone; null when it will not. */
    public @Nullable Instant temperatureChangesAfter(Bands bands, Temperature now, Instant at) {
        for (Instant then = step(at); then != null; then = step(then)) {
            if (bands.next(now, score(then)) != now) {
                return then;
            }
        }
        return null;
    }

    private @Nullable Instant step(Instant after) {
        return entries.stream()
                .map(e -> e.changesAfter(after))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<Entry> wanted(RuleSet rules, ScoringFacts facts, Instant at) {
        List<Entry> wanted = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            Case first = rule.cases().stream()
                    .filter(c -> c.holds(facts, rule.input()))
                    .findFirst()
                    .orElse(null);
            // A line of no points explains nothing.
            if (first != null && first.points() != 0) {
                wanted.add(standing(rules, rule, first, at));
            }
        }
        for (Happened happened : facts.happened()) {
            rules.events().stream()
                    .filter(e -> e.code().equals(happened.event()))
                    .forEach(e -> wanted.add(event(rules, e, happened, at)));
        }
        if (!rules.idle().isEmpty()) {
            Instant since = facts.engagedAt();
            wanted.add(new Entry(
                    IDLE,
                    "",
                    "engagement",
                    0,
                    "Silence since they last came to us or spoke with us",
                    rules.version(),
                    rules.idle(),
                    since,
                    at,
                    null));
        }
        return wanted;
    }

    private static Entry standing(RuleSet rules, Rule rule, Case found, Instant at) {
        // Nothing fades, so nothing is counted from an instant; a fixed one makes the line the same each time.
        return new Entry(
                rule.code(),
                "",
                rule.group(),
                found.points(),
                found.reason(),
                rules.version(),
                List.of(),
                Instant.EPOCH,
                at,
                null);
    }

    private static Entry event(RuleSet rules, EventRule rule, Happened happened, Instant at) {
        return new Entry(
                rule.code(),
                happened.key(),
                "event",
                rule.points(),
                rule.reason(),
                rules.version(),
                rule.fades(),
                happened.at(),
                at,
                null);
    }
}
