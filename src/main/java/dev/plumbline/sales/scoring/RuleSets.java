package dev.plumbline.sales.scoring;

import dev.plumbline.sales.SalesProblem;
import dev.plumbline.sales.scoring.RuleSetRepository.Stored;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import dev.plumbline.shared.Versioned;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A firm's scoring rules in versions: drafted, tried out, published. */
@Service
public class RuleSets {
    private final RuleSetRepository ruleSets;
    private final Ids ids;
    private final Clock clock;

    RuleSets(RuleSetRepository ruleSets, Ids ids, Clock clock) {
        this.ruleSets = ruleSets;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * One version of the rules.
     *
     * @param number  1 for the rules every firm starts with
     * @param publishedAt null while it is a draft; for number 1 the beginning of time
     * @param publishedBy null for a draft, and where no member did it
     * @param current whether leads are rated by it now
     */
    public record View(
            int number,
            long version,
            RuleSet rules,
            String note,
            @Nullable Instant publishedAt,
            @Nullable MemberId publishedBy,
            boolean current)
            implements Versioned {}

    @Transactional(readOnly = true)
    public List<View> list() {
        List<Stored> stored = ruleSets.all();
        int current = current();
        List<View> views = new ArrayList<>();
        stored.forEach(s -> views.add(view(s, current)));
        views.add(new View(1, 1, FirstRules.RULES, "What every firm starts with", Instant.EPOCH, null, current == 1));
        return views;
    }

    /** A new draft; its number is given here. */
    @Transactional
    public View draft(RuleSet rules, String note) {
        int number = ruleSets.insert(ids.next(), note, clock.instant());
        ruleSets.update(numbered(rules, number), note);
        return find(number);
    }

    @Transactional
    public View change(int number, Version seen, RuleSet rules, String note) {
        Stored old = unpublished(number, seen);
        ruleSets.update(numbered(rules, old.rules().version()), note);
        return find(number);
    }

    @Transactional
    public View publish(int number, Version seen) {
        Stored draft = unpublished(number, seen);
        if (number < current()) {
            throw Problem.of(SalesProblem.RULES_PUBLISHED, "A later version is published already; make a new one.");
        }
        MemberId me = Scope.current().access().member();
        ruleSets.publish(draft.rules().version(), me == null ? null : me.value(), clock.instant());
        return find(number);
    }

    @Transactional(readOnly = true)
    public View find(int number) {
        return list().stream().filter(v -> v.number() == number).findFirst().orElseThrow(Problem.notFound("rule set"));
    }

    private Stored unpublished(int number, Version seen) {
        Stored stored = ruleSets.lock(number).orElseThrow(Problem.notFound("rule set"));
        if (stored.publishedAt() != null) {
            throw Problem.of(SalesProblem.RULES_PUBLISHED, "It was published at " + stored.publishedAt() + ".");
        }
        if (stored.version() != seen.value()) {
            throw Problem.of(SharedProblem.STALE, "It is at version " + stored.version() + " now.");
        }
        return stored;
    }

    private int current() {
        return ruleSets.current().map(s -> s.rules().version()).orElse(1);
    }

    private static View view(Stored s, int current) {
        int number = s.rules().version();
        return new View(number, s.version(), s.rules(), s.note(), s.publishedAt(), s.publishedBy(), number == current);
    }

    private static RuleSet numbered(RuleSet rules, int number) {
        return new RuleSet(number, rules.rules(), rules.events(), rules.idle(), rules.bands());
    }
}
