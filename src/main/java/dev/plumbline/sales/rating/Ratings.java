package dev.plumbline.sales.rating;

import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.leads.Lead;
import dev.plumbline.sales.leads.LeadService;
import dev.plumbline.sales.leads.LeadView;
import dev.plumbline.sales.scoring.Entry;
import dev.plumbline.sales.scoring.Ledger;
import dev.plumbline.sales.scoring.ManualScore;
import dev.plumbline.sales.scoring.RuleSet.EventRule;
import dev.plumbline.sales.scoring.Scores;
import dev.plumbline.sales.scoring.ScoringFacts.Happened;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The explained score of a lead. */
@Service
class Ratings {
    private final LeadService leads;
    private final Scores scores;
    private final Clock clock;

    Ratings(LeadService leads, Scores scores, Clock clock) {
        this.leads = leads;
        this.scores = scores;
        this.clock = clock;
    }

    /** @param points what the line is worth at the instant asked about */
    record Line(
            String rule,
            String group,
            int points,
            String reason,
            int ruleSet,
            Instant addedAt,
            @Nullable Instant changesAt) {}

    /**
     * The number and the lines that make it.
     *
     * @param computed the sum of the lines, held within 0 and 100
     * @param total    the sum before that
     * @param manual   the number set by hand that is shown instead; null when none is
     * @param changesAt when the computed number next changes by time alone
     */
    record Explained(
            LeadId lead,
            Instant at,
            int computed,
            int total,
            @Nullable ManualScore manual,
            List<Line> lines,
            @Nullable Instant changesAt) {}

    /** @param asOf any instant since the lead came in; null for now */
    @Transactional(readOnly = true)
    Explained explain(LeadId id, @Nullable Instant asOf) {
        LeadView lead = leads.show(id);
        Instant at = asOf == null ? clock.instant() : asOf;
        Ledger ledger = scores.ledger(lead.id());
        ManualScore manual = scores.byHand(id);
        List<Line> lines = ledger.counting(at).stream().map(e -> line(e, at)).toList();
        return new Explained(
                id,
                at,
                ledger.score(at),
                ledger.total(at),
                manual == null || !manual.holds(at) ? null : manual,
                lines,
                ledger.scoreChangesAfter(at));
    }

    @Transactional
    LeadView override(LeadId id, Version seen, int score, String why, @Nullable Instant until) {
        Lead lead = leads.lock(id, seen).present();
        MemberId me = Scope.current().access().member();
        if (me == null) {
            throw Problem.of(SharedProblem.FORBIDDEN, "Only a member sets a score by hand.");
        }
        scores.set(id, new ManualScore(score, why, me.value(), clock.instant(), until), me);
        return leads.move(lead);
    }

    @Transactional
    LeadView endOverride(LeadId id, Version seen) {
        Lead lead = leads.lock(id, seen).present();
        scores.end(id, clock.instant());
        return leads.move(lead);
    }

    /** Something happened that the rules know. The same event with the same key counts once. */
    @Transactional
    LeadView happened(LeadId id, String event, @Nullable String key) {
        Lead lead = leads.lock(id).present();
        List<String> known =
                scores.rules().events().stream().map(EventRule::code).toList();
        if (!known.contains(event)) {
            throw Problem.field("/event", "unknown", "The rules know these events: " + known + ".");
        }
        scores.happened(id, new Happened(event, key == null ? "once" : key, clock.instant()));
        return leads.move(lead);
    }

    private static Line line(Entry entry, Instant at) {
        return new Line(
                entry.rule(),
                entry.group(),
                entry.worth(at),
                entry.reason(),
                entry.ruleSet(),
                entry.addedAt(),
                entry.changesAfter(at));
    }
}
