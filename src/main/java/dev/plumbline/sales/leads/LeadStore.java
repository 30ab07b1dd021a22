package dev.plumbline.sales.leads;

import dev.plumbline.sales.leads.LeadRepository.Moved;
import dev.plumbline.sales.news.LeadNews;
import dev.plumbline.sales.scoring.Scores;
import dev.plumbline.sales.scoring.Scores.Previous;
import dev.plumbline.sales.scoring.Scores.Scored;
import dev.plumbline.sales.scoring.ScoringFacts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Stores a lead with the score that its facts give, and tells open screens of it. */
@Component
class LeadStore {
    private final LeadRepository leads;
    private final Scores scores;
    private final LeadNews news;
    private final Clock clock;

    LeadStore(LeadRepository leads, Scores scores, LeadNews news, Clock clock) {
        this.leads = leads;
        this.scores = scores;
        this.news = news;
        this.clock = clock;
    }

    Lead create(Lead lead, String region) {
        Instant now = clock.instant();
        Scored scored = scores.first(LeadScoring.facts(lead), now);
        Lead rated = lead.scored(score(scored, lead.score(), true));
        Lead stored = leads.insert(rated, LeadColumns.Keys.of(rated.facts(), region), now);
        scores.save(lead.id(), scored);
        news.lead(lead.id(), stored.version(), List.of(LeadColumns.place(stored)));
        return stored;
    }

    Lead save(Lead lead, String region) {
        return told(stored(lead, rated -> leads.update(rated, LeadColumns.Keys.of(rated.facts(), region))));
    }

    /** The same of a lead whose facts are as they were. */
    Lead move(Lead lead) {
        return told(stored(lead, leads::move));
    }

    /** Nothing but its score is new, and nobody worked on it. Of many, the caller tells at once. */
    Moved rate(Lead lead) {
        return stored(lead, leads::rate);
    }

    private Moved stored(Lead lead, Function<Lead, Moved> update) {
        Scored scored = again(lead, clock.instant());
        scores.save(lead.id(), scored);
        return update.apply(lead.scored(score(scored, lead.score(), false)));
    }

    /** As it is now: what is stored holds until the instant that was stored with it, and the ledger tells what is then. */
    Lead current(Lead lead) {
        Instant now = clock.instant();
        Instant changesAt = lead.score().changesAt();
        return changesAt == null || changesAt.isAfter(now)
                ? lead
                : lead.scored(score(again(lead, now), lead.score(), false));
    }

    /** All that scoring sees of a stored lead. */
    ScoringFacts facts(Lead lead) {
        return LeadScoring.facts(lead, scores.events(lead.id()), scores.engagedAt(lead.id()));
    }

    private Scored again(Lead lead, Instant now) {
        Previous previous = new Previous(
                lead.score().temperature(), lead.score().byHand(), lead.score().at());
        return scores.again(lead.id(), facts(lead), previous, now);
    }

    private Lead told(Moved moved) {
        news.lead(moved.lead().id(), moved.lead().version(), moved.places());
        return moved.lead();
    }

    static Lead.Score score(Scored scored, Lead.Score before, boolean first) {
        var assessment = scored.assessment();
        return new Lead.Score(
                assessment.shown(),
                assessment.temperature(),
                first ? assessment.temperature() : before.first(),
                assessment.manual() != null,
                scored.at(),
                assessment.changesAt());
    }
}
