package dev.plumbline.platform;

import dev.plumbline.shared.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Asks for a page with any sort and any cursor: the answer is a page or a problem of the caller's, and the SQL is one of those that the
 * keys allow, whatever was asked. The first byte says which of the two it is; nobody can make a cursor that is taken but by taking ours.
 */
public final class ListingFuzzTarget {
    private static final List<SortKey> KEYS =
            List.of(SortKey.of("createdAt", "created_at", "timestamptz"), SortKey.of("name", "name", "text"));
    private static final List<String> ORDERS = List.of("created_at asc", "created_at desc", "name asc", "name desc");

    private ListingFuzzTarget() {}

    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length < 2) {
            return;
        }
        String text = new String(data, 1, data.length - 1, StandardCharsets.UTF_8);
        PageRequest asked = data[0] == 0 ? new PageRequest(null, null, text) : new PageRequest(null, text, "name:asc");
        try {
            Listing listing = Listing.of(asked, KEYS, "filter");
            String order = listing.orderBy("id");
            if (ORDERS.stream().noneMatch(one -> order.startsWith("\n order by " + one + ", id "))) {
                throw new AssertionError("orders by " + order);
            }
            Where where = listing.seek(new Where(), "id");
            Map<String, Object> parameters = where.params();
            if (data[0] != 0 && !(parameters.get("afterId") instanceof String id && isId(id))) {
                throw new AssertionError("goes on after " + parameters);
            }
        } catch (Problem refused) {
            if (refused.getMessage() == null) {
                throw new AssertionError("refused without a word", refused);
            }
        }
    }

    /** A cursor of ours. */
    static String good() {
        return Cursor.of("nameascfilter").write("Oak", new UUID(1, 2).toString());
    }

    private static boolean isId(String text) {
        return UUID.fromString(text).toString().equals(text);
    }
}
