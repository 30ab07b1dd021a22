package dev.plumbline.platform;

import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list by key: which sort, how many, and where to go on. The cursor is bound to filter and sort; used with
 * others it is refused instead of giving a page that skips or repeats.
 */
public final class Listing {
    private static final int WHOLE = 0;

    private final SortKey key;
    private final boolean descending;
    private final int limit;
    private final Cursor cursor;
    private final @Nullable List<String> after;

    private Listing(SortKey key, boolean descending, int limit, Cursor cursor, @Nullable List<String> after) {
        this.key = key;
        this.descending = descending;
        this.limit = limit;
        this.cursor = cursor;
        this.after = after;
    }

    /**
     * Reads what a caller asked for.
     *
     * @param keys   what the list can be sorted by; the first is the default, descending
     * @param filter everything else that decides which rows are listed; records have a stable text form
     */
    public static Listing of(PageRequest asked, List<SortKey> keys, Object filter) {
        String[] parts = asked.sort() == null
                ? new String[] {keys.getFirst().code(), "desc"}
                : asked.sort().split(":", 2);
        SortKey key = keys.stream()
                .filter(k -> k.code().equals(parts[0]))
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        "query:sort",
                        "unknown",
                        "Sort by one of " + keys.stream().map(SortKey::code).toList() + ", as in name:asc."));
        String direction = parts.length > 1 ? parts[1] : "asc";
        if (!direction.equals("asc") && !direction.equals("desc")) {
            throw Problem.field("query:sort", "direction", "The direction of a sort is asc or desc.");
        }
        Cursor cursor = Cursor.of(key.code() + direction + filter);
        return new Listing(
                key, direction.equals("desc"), asked.limitOrDefault(), cursor, decode(asked.cursor(), cursor, key));
    }

    /** The same list without pages, for files. */
    public static Listing whole(@Nullable String sort, List<SortKey> keys) {
        Listing first = of(new PageRequest(null, null, sort), keys, "");
        return new Listing(first.key, first.descending, WHOLE, first.cursor, null);
    }

    /** Adds the condition that skips what earlier pages showed. {@code id} is the SQL of the unique last key. */
    public Where seek(Where where, String id) {
        if (after == null) {
            return where;
        }
        return where.fragment(
                "(" + key.column() + ", " + id + ") " + (descending ? "<" : ">") + " (cast(:afterKey as " + key.type()
                        + "), cast(:afterId as uuid))",
                Map.of("afterKey", after.get(0), "afterId", after.get(1)));
    }

    public String orderBy(String id) {
        String direction = descending ? " desc" : " asc";
        return "\n order by " + key.column() + direction + ", " + id + direction
                + (limit == WHOLE ? "" : "\n limit " + (limit + 1));
    }

    public String key() {
        return key.code();
    }

    /** Cuts the extra row that was read to know whether there is more. */
    public <T> Page<T> page(List<T> rows, Function<T, String> keyOf, Function<T, String> idOf) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        T last = rows.get(limit - 1);
        return new Page<>(List.copyOf(rows.subList(0, limit)), cursor.write(keyOf.apply(last), idOf.apply(last)));
    }

    private static @Nullable List<String> decode(@Nullable String text, Cursor cursor, SortKey key) {
        if (text == null) {
            return null;
        }
        return cursor.read(text, 2)
                .filter(parts -> key.reads(parts.get(0)) && isId(parts.get(1)))
                .orElseThrow(Cursor::stale);
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException noId) {
            return false;
        }
    }
}
