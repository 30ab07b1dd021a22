package dev.plumbline.firms.territories;

import dev.plumbline.firms.FirmsProblem;
import dev.plumbline.firms.Territories;
import dev.plumbline.firms.TerritoryChanged;
import dev.plumbline.firms.TerritoryId;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class TerritoryService implements Territories {
    private static final int TERRITORIES_MAX = 2_000;

    private final TerritoryRepository territories;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    TerritoryService(TerritoryRepository territories, ApplicationEventPublisher events, Ids ids, Clock clock) {
        this.territories = territories;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<TerritoryView> list() {
        return new Page<>(territories.all().stream().map(TerritoryView::of).toList(), null);
    }

    @Transactional(readOnly = true)
    public TerritoryView show(TerritoryId id) {
        return TerritoryView.of(territories.find(id).orElseThrow(Problem.notFound("territory")));
    }

    @Transactional
    public TerritoryView create(TerritoryRequest asked) {
        if (territories.count() >= TERRITORIES_MAX) {
            throw Problem.of(FirmsProblem.TOO_MANY, "A firm has at most " + TERRITORIES_MAX + " territories.");
        }
        Territory territory = asked.as(new TerritoryId(ids.next()));
        requireParent(territory);
        territories.insert(territory, clock.instant());
        TerritoryView created = show(territory.id());
        tell(Set.of(), territory, created.version());
        return created;
    }

    @Transactional
    public TerritoryView change(TerritoryId id, Version seen, TerritoryRequest asked) {
        Territory before = territories.lock(id).orElseThrow(Problem.notFound("territory"));
        seen.mustBe(before.version());
        Territory after = asked.as(id);
        requireParent(after);
        territories.update(after, clock.instant());
        TerritoryView changed = show(id);
        tell(Set.copyOf(before.postcodes()), after, changed.version());
        return changed;
    }

    @Transactional
    public void delete(TerritoryId id, Version seen) {
        Territory territory = territories.lock(id).orElseThrow(Problem.notFound("territory"));
        seen.mustBe(territory.version());
        TerritoryView.delete(territory).require(FirmsProblem.TERRITORY_HAS_CHILDREN);
        territories.delete(territory, clock.instant());
        events.publishEvent(new TerritoryChanged(id, territory.version() + 1));
    }

    @Override
    @Transactional(readOnly = true)
    public List<TerritoryId> of(String postcode) {
        return territories.of(PostcodePatterns.candidates(postcode));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<TerritoryId, String> names() {
        return territories.all().stream().collect(Collectors.toMap(Territory::id, Territory::name));
    }

    private void tell(Set<String> before, Territory after, long version) {
        if (!before.equals(Set.copyOf(after.postcodes()))) {
            events.publishEvent(new TerritoryChanged(after.id(), version));
        }
    }

    private void requireParent(Territory territory) {
        TerritoryId parent = territory.parent();
        if (parent != null && territories.find(parent).isEmpty()) {
            throw Problem.field("/parent", "unknown", "There is no such territory.");
        }
    }
}
