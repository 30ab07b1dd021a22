package dev.plumbline.sales.leads;

import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.duplicates.Fingerprint;
import dev.plumbline.sales.leads.LeadRepository.Aside;
import dev.plumbline.sales.news.LeadNews;
import dev.plumbline.sales.scoring.Scores;
import dev.plumbline.sales.scoring.Scores.Scored;
import dev.plumbline.sales.scoring.ScoringFacts;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Many leads at once, for imports and jobs that go through all of a firm's. */
@Service
public class LeadBatches {
    private final LeadRepository stored;
    private final LeadStore store;
    private final LeadService leads;
    private final Scores scores;
    private final LeadNews news;
    private final Clock clock;

    LeadBatches(LeadRepository stored, LeadStore store, LeadService leads, Scores scores, LeadNews news, Clock clock) {
        this.stored = stored;
        this.store = store;
        this.leads = leads;
        this.scores = scores;
        this.news = news;
        this.clock = clock;
    }

    /** Stores many new leads with their first scores: an import of a hundred thousand cannot ask the database for each. */
    @Transactional
    public void createAll(List<Lead> many) {
        Instant now = clock.instant();
        List<Scored> scored = scores.firstOfAll(
                many.stream().map(LeadScoring::facts).toList(), now);
        List<Lead> rated = new ArrayList<>(many.size());
        Map<LeadId, Scored> ledgers = new LinkedHashMap<>();
        for (int i = 0; i < many.size(); i++) {
            Lead lead = many.get(i);
            rated.add(lead.scored(LeadStore.score(scored.get(i), lead.score(), true)));
            ledgers.put(lead.id(), scored.get(i));
        }
        stored.insertAll(rated, leads.region(), now);
        scores.saveAll(ledgers);
        news.leads(rated.stream().map(LeadColumns::place).toList());
    }

    /** Deletes those of these leads that nobody has touched since they were made; gives the ids of the others. */
    @Transactional
    public Set<UUID> takeBack(List<UUID> ids) {
        Set<UUID> kept = new LinkedHashSet<>(ids);
        List<Aside> aside = stored.takeBack(ids, clock.instant());
        aside.forEach(lead -> kept.remove(lead.id()));
        news.leads(aside.stream().map(Aside::place).toList());
        return kept;
    }

    /** Brings stored numbers up to date whose time has come. Returns how many there were. */
    @Transactional
    public int rescoreDue(int limit) {
        List<Lead> due = stored.dueForScore(clock.instant(), limit);
        store(due);
        return due.size();
    }

    /** Rates leads anew, in the order of their ids; returns how many there were. */
    @Transactional
    public int rescore(long offset, int limit) {
        List<Lead> batch = stored.batch(offset, limit);
        store(batch.stream()
                .map(one -> stored.any(one.id()))
                .flatMap(Optional::stream)
                .toList());
        return batch.size();
    }

    /** How many leads there are to go through. */
    @Transactional(readOnly = true)
    public long count() {
        return stored.count();
    }

    private void store(List<Lead> many) {
        news.leads(many.stream()
                .map(store::rate)
                .flatMap(moved -> moved.places().stream())
                .toList());
    }

    /** What a stored lead is compared by. */
    public record Printed(
            UUID lead, Fingerprint print, @Nullable String place) {}

    /** What leads are compared by, in the order of their ids. */
    @Transactional(readOnly = true)
    public List<Printed> prints(long offset, int limit) {
        String region = leads.region();
        return stored.batch(offset, limit).stream()
                .map(l -> new Printed(l.id().value(), leads.print(l.facts(), region), leads.place(l.facts(), region)))
                .toList();
    }

    /** What scoring sees of some leads, for trying rules out. */
    @Transactional(readOnly = true)
    public Map<LeadView, ScoringFacts> sample(int limit) {
        Map<LeadView, ScoringFacts> sample = new LinkedHashMap<>();
        for (Lead one : stored.batch(0, limit)) {
            sample.put(leads.view(one), store.facts(one));
        }
        return sample;
    }
}
