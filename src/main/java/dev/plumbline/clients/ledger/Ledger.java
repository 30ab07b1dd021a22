package dev.plumbline.clients.ledger;

import dev.plumbline.clients.LedgerAct;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.property.PropertyDesk;
import dev.plumbline.platform.Moments;
import dev.plumbline.shared.Id;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Things of properties, one kind of them. An entry is never changed: each says anew what is known. */
public final class Ledger<I extends Id, T extends Item> {
    /** Of one property. */
    public static final int MAX = 200;

    /** Entries of one thing that are shown. */
    public static final int HISTORY = 200;

    private final Entries<I, T> entries;
    private final Noun noun;
    private final PropertyDesk desk;
    private final Ids ids;

    public Ledger(Entries<I, T> entries, Noun noun, PropertyDesk desk, Ids ids) {
        this.entries = entries;
        this.noun = noun;
        this.desk = desk;
        this.ids = ids;
    }

    /** What people call one thing, and several. */
    public record Noun(String one, String several) {}

    /** All that were known at an instant and not taken back by then. */
    public List<Entry<T>> standing(Collection<PropertyId> properties, Instant knownAt) {
        return entries.latest(properties, knownAt).stream()
                .filter(entry -> entry.act() != LedgerAct.WITHDRAWN)
                .toList();
    }

    /** Takes the property's turn for one thing more, and gives the instant of it. */
    public Instant openForOneMore(PropertyId property) {
        Instant now = desk.open(property);
        if (standing(List.of(property), Moments.LAST).size() >= MAX) {
            throw Problem.of(SharedProblem.CONFLICT, "A property has at most " + MAX + " " + noun.several() + ".");
        }
        return now;
    }

    /** As it stands, for whoever has seen it so. */
    public T seen(PropertyId property, I id, Version seen) {
        T item = entries.history(property, id, 1).stream()
                .filter(entry -> entry.act() != LedgerAct.WITHDRAWN)
                .map(Entry::item)
                .findFirst()
                .orElseThrow(Problem.notFound(noun.one()));
        seen.mustBe(item.version());
        return item;
    }

    public Entry<T> save(LedgerAct act, T item) {
        Entry<T> entry = new Entry<>(ids.next(), act, item);
        entries.insert(entry);
        desk.recorded(item.property(), item.version());
        return entry;
    }

    /** The newest first, also of what was taken back. */
    public List<Entry<T>> history(PropertyId property, I id) {
        List<Entry<T>> found = entries.history(property, id, HISTORY);
        if (found.isEmpty()) {
            throw Problem.notFound(noun.one()).get();
        }
        return found;
    }
}
