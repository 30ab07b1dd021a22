package dev.plumbline.records.timeline;

import dev.plumbline.platform.Cursor;
import dev.plumbline.platform.Moments;
import dev.plumbline.records.TimelineSpan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a page has ended: what happened at the same instant is ordered by its source, and of one source by its id.
 *
 * @param rank of the source
 */
record Place(Instant at, int rank, UUID id) {
    private static final UUID FIRST_ID = new UUID(0, 0);
    private static final UUID LAST_ID = new UUID(-1, -1);
    private static final Instant FIRST = Instant.parse(Moments.YEAR_MIN + "-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse(Moments.YEAR_MAX + "-12-31T00:00:00Z");

    /** Where to go on; without a cursor before everything that the filter lets through. */
    static Place of(Cursor cursor, @Nullable String text, TimelineFilter filter) {
        if (text == null) {
            Instant to = filter.to();
            return new Place(to == null ? LAST : to, Integer.MAX_VALUE, FIRST_ID);
        }
        return cursor.read(text, 3).flatMap(Place::parsed).orElseThrow(Cursor::stale);
    }

    String write(Cursor cursor) {
        return cursor.write(at.toString(), String.valueOf(rank), id.toString());
    }

    /** What the source of this rank tells behind this place. */
    TimelineSpan span(int of, TimelineFilter filter, int limit) {
        Instant from = filter.from();
        UUID before = of == rank ? id : of > rank ? LAST_ID : FIRST_ID;
        return new TimelineSpan(from == null ? FIRST : from, at, before, limit);
    }

    /** A cursor may have been made by somebody else than us. */
    private static Optional<Place> parsed(List<String> parts) {
        try {
            return Optional.of(new Place(
                    Moments.instant(parts.get(0)), Integer.parseInt(parts.get(1)), UUID.fromString(parts.get(2))));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
