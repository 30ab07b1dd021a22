package dev.plumbline.clients.ledger;

import dev.plumbline.records.TimelineEntry;
import dev.plumbline.records.TimelineEntry.By;
import dev.plumbline.records.TimelineSource;
import dev.plumbline.records.TimelineSpan;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells in timelines of properties what was recorded of one kind of thing. */
public abstract class LedgerTold<T extends Item> implements TimelineSource {
    private final String code;
    private final Entries<?, T> entries;

    protected LedgerTold(String code, Entries<?, T> entries) {
        this.code = code;
        this.entries = entries;
    }

    /** What a line of a timeline says of a thing, in the order in which it says it. */
    protected abstract Map<String, String> facts(T item);

    @Override
    public final String code() {
        return code;
    }

    @Override
    public final String name() {
        return code;
    }

    @Override
    public final @Nullable String permission() {
        return null;
    }

    @Override
    public final boolean serves(String kind) {
        return kind.equals("properties");
    }

    @Override
    public final List<TimelineEntry> read(String kind, List<UUID> records, TimelineSpan span) {
        return entries.told(records, span).stream().map(this::entry).toList();
    }

    private TimelineEntry entry(Entry<T> entry) {
        T item = entry.item();
        return new TimelineEntry(
                entry.id(),
                Objects.requireNonNull(item.provenance().recordedAt()),
                item.property().value(),
                entry.act().code(),
                By.member(item.provenance().recordedBy()),
                item.provenance().note(),
                null,
                facts(item),
                List.of(),
                null);
    }
}
