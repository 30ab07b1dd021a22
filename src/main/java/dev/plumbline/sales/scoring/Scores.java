package dev.plumbline.sales.scoring;

import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.Temperature;
import dev.plumbline.sales.scoring.ScoringFacts.Happened;
import dev.plumbline.shared.MemberId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Scores of leads as stored. Joins the transaction that changes what a score depends on. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Scores {
    private final ScoreRepository scores;
    private final RuleSetRepository ruleSets;

    Scores(ScoreRepository scores, RuleSetRepository ruleSets) {
        this.scores = scores;
        this.ruleSets = ruleSets;
    }

    /**
     * What was stored of the last assessment.
     *
     * @param temperature null for a new lead
     * @param byHand      whether the number was set by hand; then the temperature says nothing of the computed one
     */
    public record Previous(@Nullable Temperature temperature, boolean byHand, Instant at) {
        public static Previous none(Instant at) {
            return new Previous(null, false, at);
        }
    }

    /** A computed score that is not stored yet, because the lead it belongs to may not be either. */
    public record Scored(Ledger before, Ledger ledger, Assessment assessment, Instant at) {}

    /** The score of a lead that is about to be stored. */
    public Scored first(ScoringFacts facts, Instant now) {
        return assess(rules(), History.none(now), facts, now);
    }

    /** The scores of many leads that are about to be stored. */
    public List<Scored> firstOfAll(List<ScoringFacts> facts, Instant now) {
        RuleSet rules = rules();
        return facts.stream()
                .map(one -> assess(rules, History.none(now), one, now))
                .toList();
    }

    /** The score of a stored lead after its facts, the rules or the time have changed. */
    public Scored again(LeadId lead, ScoringFacts facts, Previous previous, Instant now) {
        History history = new History(scores.ledger(lead), scores.byHand(lead).orElse(null), previous);
        return assess(rules(), history, facts, now);
    }

    public void save(LeadId lead, Scored scored) {
        scores.append(lead, scored.before(), scored.ledger(), scored.at());
    }

    /** Stores the first ledgers of many new leads in one statement. */
    public void saveAll(Map<LeadId, Scored> scored) {
        scores.addAll(scored);
    }

    public Ledger ledger(LeadId lead) {
        return scores.ledger(lead);
    }

    public @Nullable ManualScore byHand(LeadId lead) {
        return scores.byHand(lead).orElse(null);
    }

    public List<Happened> events(LeadId lead) {
        return scores.events(lead);
    }

    /** When the person of a stored lead last engaged with the firm. */
    public Instant engagedAt(LeadId lead) {
        return scores.engagedAt(lead);
    }

    public void happened(LeadId lead, Happened event) {
        scores.happened(lead, event);
    }

    public void set(LeadId lead, ManualScore manual, MemberId by) {
        scores.end(lead, manual.at());
        scores.set(lead, manual, by);
    }

    public void end(LeadId lead, Instant at) {
        scores.end(lead, at);
    }

    public RuleSet rules() {
        return ruleSets.current().map(RuleSetRepository.Stored::rules).orElse(FirstRules.RULES);
    }

    private record History(Ledger before, @Nullable ManualScore manual, Previous previous) {
        static History none(Instant now) {
            return new History(Ledger.EMPTY, null, Previous.none(now));
        }
    }

    private static Scored assess(RuleSet rules, History history, ScoringFacts facts, Instant now) {
        Previous previous = history.previous();
        Ledger ledger = history.before().recompute(rules, facts, now);
        Temperature computed = previous.byHand() ? null : previous.temperature();
        Instant since = computed == null || previous.at().isAfter(now) ? now : previous.at();
        Assessment assessment =
                Assessment.of(ledger, rules.bands(), history.manual(), computed, new Assessment.Span(since, now));
        return new Scored(history.before(), ledger, assessment, now);
    }
}
