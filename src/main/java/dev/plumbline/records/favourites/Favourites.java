package dev.plumbline.records.favourites;

import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.records.RecordKind;
import dev.plumbline.records.RecordRef;
import dev.plumbline.records.kinds.Found;
import dev.plumbline.records.kinds.Kinds;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stars of members on records that they may know of. */
@Service
class Favourites {
    static final int MAX = 500;

    private final FavouriteRepository favourites;
    private final Kinds kinds;
    private final Clock clock;

    Favourites(FavouriteRepository favourites, Kinds kinds, Clock clock) {
        this.favourites = favourites;
        this.kinds = kinds;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public FavouriteView show(String kind, UUID id) {
        Found record = kinds.find(kind, id);
        return view(record, favourites.has(me(), record));
    }

    /** Starring what is starred changes nothing. */
    @Transactional
    public FavouriteView add(String kind, UUID id) {
        Found record = kinds.find(kind, id);
        favourites.lock(me());
        if (!favourites.has(me(), record)) {
            if (favourites.count(me()) >= MAX) {
                throw Problem.of(
                        SharedProblem.CONFLICT, "You have " + MAX + " favourites already: take one away first.");
            }
            favourites.add(me(), record, clock.instant());
        }
        return view(record, true);
    }

    @Transactional
    public FavouriteView remove(String kind, UUID id) {
        Found record = kinds.find(kind, id);
        favourites.remove(me(), record);
        return view(record, false);
    }

    /** The latest first. What the caller may not know of any more is left out: a page can be shorter than asked. */
    @Transactional(readOnly = true)
    public Page<KeptView> starred(PageRequest page) {
        return seen(favourites.starred(me(), Listing.of(page, FavouriteRepository.STARRED, "starred")));
    }

    /** The same of what the caller asked to hear of, or joined in. */
    @Transactional(readOnly = true)
    public Page<KeptView> watched(PageRequest page) {
        return seen(favourites.watched(me(), Listing.of(page, FavouriteRepository.WATCHED, "watched")));
    }

    private Page<KeptView> seen(Page<Kept> kept) {
        Map<RecordRef, RecordKind.Named> known =
                kinds.named(kept.items().stream().map(Kept::record).toList());
        return new Page<>(
                kept.items().stream()
                        .filter(each -> known.containsKey(each.record()))
                        .map(each -> seen(each, Objects.requireNonNull(known.get(each.record()))))
                        .toList(),
                kept.nextCursor());
    }

    private static KeptView seen(Kept kept, RecordKind.Named record) {
        return new KeptView(
                kept.record().kind(), record.id(), record.name(), record.link(), record.standing(), kept.since());
    }

    private static FavouriteView view(Found record, boolean favourite) {
        return new FavouriteView(
                record.code(),
                record.id(),
                record.facts().name(),
                record.facts().link(),
                favourite);
    }

    private static MemberId me() {
        return Objects.requireNonNull(Scope.current().access().member());
    }
}
