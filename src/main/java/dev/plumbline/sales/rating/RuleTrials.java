package dev.plumbline.sales.rating;

import dev.plumbline.jobs.Jobs;
import dev.plumbline.platform.AuditNote;
import dev.plumbline.sales.leads.LeadBatches;
import dev.plumbline.sales.scoring.Ledger;
import dev.plumbline.sales.scoring.RuleSet;
import dev.plumbline.sales.scoring.RuleSets;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rules tried out before they are published, and carried through to every lead after. */
@Service
class RuleTrials {
    private static final int SAMPLE = 500;
    private static final int SHOWN = 20;

    private final RuleSets ruleSets;
    private final LeadBatches batches;
    private final Jobs jobs;
    private final AuditNote note;
    private final Clock clock;

    RuleTrials(RuleSets ruleSets, LeadBatches batches, Jobs jobs, AuditNote note, Clock clock) {
        this.ruleSets = ruleSets;
        this.batches = batches;
        this.jobs = jobs;
        this.note = note;
        this.clock = clock;
    }

    record Change(UUID lead, String name, int before, int after) {}

    /**
     * What the rules would make of up to 500 leads.
     *
     * @param before  leads by the code of their temperature, as they are
     * @param after   and as they would be
     * @param largest the leads that would change most
     */
    record Effect(int leads, Map<String, Integer> before, Map<String, Integer> after, List<Change> largest) {}

    /** Changes nothing; that it was asked is noted, because it reads every lead it tries. */
    @Transactional
    Effect preview(RuleSet rules) {
        note.record("sales.rule_set", null, Map.of("rules", rules.rules().size(), "sample", SAMPLE));
        Instant now = clock.instant();
        Map<String, Integer> before = new TreeMap<>();
        Map<String, Integer> after = new TreeMap<>();
        List<Change> changes = new ArrayList<>();
        batches.sample(SAMPLE).forEach((lead, facts) -> {
            int score = Ledger.EMPTY.recompute(rules, facts, now).score(now);
            before.merge(lead.score().temperature().code(), 1, Integer::sum);
            after.merge(rules.bands().next(null, score).code(), 1, Integer::sum);
            changes.add(new Change(lead.id().value(), lead.name(), lead.score().shown(), score));
        });
        changes.sort(Comparator.comparingInt((Change c) -> -Math.abs(c.after() - c.before()))
                .thenComparing(Change::lead));
        return new Effect(
                changes.size(), before, after, changes.stream().limit(SHOWN).toList());
    }

    /** Publishes and schedules, in one transaction, that every lead is rated anew. */
    @Transactional
    RuleSets.View publish(int number, Version seen) {
        RuleSets.View published = ruleSets.publish(number, seen);
        jobs.schedule(RescoreJobs.ALL, "rules:" + number, new RescoreJobs.Data(number));
        return published;
    }
}
