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
    private static final UUID BEFORE_ALL = new UUID(0, 0);

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
        List<Scored> scored =
                scores.firstOfAll(many.stream().map(LeadScoring::facts).toList(), now);
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

    /**
     * Some of all leads, on the way through them in the order of their ids. Deleted ones are passed and not given, so
     * that a place does not move when one is deleted meanwhile.
     *
     * @param passed how many the way has behind it
     * @param last   the id that it has come to
     */
    public record Batch<T>(List<T> leads, long passed, UUID last, boolean more) {
        <R> Batch<R> of(List<R> other) {
            return new Batch<>(other, passed, last, more);
        }
    }

    /** Where the way goes on that has {@code passed} so many leads. */
    @Transactional(readOnly = true)
    public Batch<Lead> begin(long passed) {
        UUID last = passed == 0 ? BEFORE_ALL : stored.at(passed - 1).orElse(BEFORE_ALL);
        return new Batch<>(List.of(), passed, last, true);
    }

    /** Rates the next leads anew. */
    @Transactional
    public Batch<Lead> rescore(Batch<?> before, int limit) {
        Batch<Lead> next = next(before, limit);
        store(next.leads().stream()
                .map(one -> stored.any(one.id()))
                .flatMap(Optional::stream)
                .toList());
        return next;
    }

    private Batch<Lead> next(Batch<?> before, int limit) {
        List<Lead> rows = stored.batch(before.last(), limit);
        return new Batch<>(
                rows.stream().filter(lead -> !lead.deleted()).toList(),
                before.passed() + rows.size(),
                rows.isEmpty() ? before.last() : rows.getLast().id().value(),
                rows.size() == limit);
    }

    /** How many leads there are to go through, the deleted ones among them. */
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

    /** What the next leads are compared by. */
    @Transactional(readOnly = true)
    public Batch<Printed> prints(Batch<?> before, int limit) {
        String region = leads.region();
        Batch<Lead> next = next(before, limit);
        return next.of(next.leads().stream()
                .map(l -> new Printed(l.id().value(), leads.print(l.facts(), region), leads.place(l.facts(), region)))
                .toList());
    }

    /** What scoring sees of some leads, for trying rules out. */
    @Transactional(readOnly = true)
    public Map<LeadView, ScoringFacts> sample(int limit) {
        Map<LeadView, ScoringFacts> sample = new LinkedHashMap<>();
        for (Lead one : next(begin(0), limit).leads()) {
            sample.put(leads.view(one), store.facts(one));
        }
        return sample;
    }
}
