package dev.plumbline.platform;

import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
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
    private static final char SEPARATOR = '\u001f';
    private static final int WHOLE = 0;

    private final SortKey key;
    private final boolean descending;
    private final int limit;
    private final String binding;
    private final String @Nullable [] after;

    private Listing(SortKey key, boolean descending, int limit, String binding, String @Nullable [] after) {
        this.key = key;
        this.descending = descending;
        this.limit = limit;
        this.binding = binding;
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
        String binding = hash(key.code() + direction + filter);
        return new Listing(
                key, direction.equals("desc"), asked.limitOrDefault(), binding, decode(asked.cursor(), binding, key));
    }

    /** The same list without pages, for files. */
    public static Listing whole(@Nullable String sort, List<SortKey> keys) {
        Listing first = of(new PageRequest(null, null, sort), keys, "");
        return new Listing(first.key, first.descending, WHOLE, first.binding, null);
    }

    /** Adds the condition that skips what earlier pages showed. {@code id} is the SQL of the unique last key. */
    public Where seek(Where where, String id) {
        if (after == null) {
            return where;
        }
        return where.fragment(
                "(" + key.column() + ", " + id + ") " + (descending ? "<" : ">") + " (cast(:afterKey as " + key.type()
                        + "), cast(:afterId as uuid))",
                Map.of("afterKey", after[0], "afterId", after[1]));
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
        return new Page<>(List.copyOf(rows.subList(0, limit)), encode(keyOf.apply(last), idOf.apply(last)));
    }

    private String encode(String lastKey, String lastId) {
        String text = binding + SEPARATOR + lastKey + SEPARATOR + lastId;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String @Nullable [] decode(@Nullable String cursor, String binding, SortKey key) {
        if (cursor == null) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String[] parts = text.split(String.valueOf(SEPARATOR), -1);
            if (parts.length == 3 && parts[0].equals(binding) && key.reads(parts[1]) && isId(parts[2])) {
                return Arrays.copyOfRange(parts, 1, 3);
            }
        } catch (IllegalArgumentException notOurs) {
            throw stale();
        }
        throw stale();
    }

    private static boolean isId(String text) {
        return UUID.fromString(text).toString().equals(text);
    }

    private static Problem stale() {
        return Problem.of(
                SharedProblem.CURSOR_STALE,
                "Start again without the cursor: the filter or the sort has changed since.");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
