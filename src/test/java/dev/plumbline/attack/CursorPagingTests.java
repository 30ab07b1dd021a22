package dev.plumbline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.platform.SortKey;
import dev.plumbline.platform.Where;
import dev.plumbline.shared.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pages of a list into which others write meanwhile: what was there is seen once, in order, whatever is added. */
class CursorPagingTests extends ApiTest {
    private static final List<SortKey> KEYS = List.of(SortKey.of("name", "t.name", "text"));

    private record Row(String name, UUID id) {}

    @Test
    void noRowIsSkippedOrRepeatedUnderInserts() {
        walk(500);
    }

    @Test
    @Tag("slow")
    void noRowIsSkippedOrRepeatedInTenThousandWalks() {
        walk(10_000);
    }

    private void walk(int walks) {
        int wrong = world.in(ownerPerson().firm())
                .call(() -> world.transaction().execute(status -> {
                    status.setRollbackOnly();
                    world.jdbc()
                            .sql(
                                    "create temporary table walked (name text not null, id uuid primary key) on commit drop")
                            .update();
                    int bad = 0;
                    for (int seed = 0; seed < walks; seed++) {
                        bad += isRight(world.jdbc(), new Random(seed)) ? 0 : 1;
                    }
                    return bad;
                }));
        System.out.printf(Locale.ROOT, "C5 cursor paging under inserts: %d wrong of %,d walks%n", wrong, walks);
        assertThat(wrong).isZero();
    }

    private static boolean isRight(JdbcClient jdbc, Random random) {
        jdbc.sql("delete from walked").update();
        Set<Row> before = new HashSet<>();
        for (int n = random.nextInt(12); n > 0; n--) {
            before.add(insert(jdbc, random));
        }
        boolean descending = random.nextBoolean();
        int limit = 1 + random.nextInt(4);
        List<Row> seen = new ArrayList<>();
        String cursor = null;
        do {
            Page<Row> page = page(jdbc, new PageRequest(limit, cursor, descending ? "name:desc" : "name:asc"));
            seen.addAll(page.items());
            cursor = page.nextCursor();
            for (int n = random.nextInt(3); n > 0 && seen.size() < 40; n--) {
                insert(jdbc, random);
            }
        } while (cursor != null);
        Comparator<Row> order = Comparator.comparing(Row::name).thenComparing(r -> r.id().toString());
        List<Row> sorted =
                seen.stream().sorted(descending ? order.reversed() : order).toList();
        return seen.equals(sorted) && new HashSet<>(seen).size() == seen.size() && seen.containsAll(before);
    }

    /** Few names, so that many rows have the same key. */
    private static Row insert(JdbcClient jdbc, Random random) {
        Row row = new Row("" + (char) ('a' + random.nextInt(3)), new UUID(random.nextLong(), random.nextLong()));
        jdbc.sql("insert into walked (name, id) values (:name, :id)")
                .param("name", row.name())
                .param("id", row.id())
                .update();
        return row;
    }

    private static Page<Row> page(JdbcClient jdbc, PageRequest asked) {
        Listing listing = Listing.of(asked, KEYS, "");
        Where where = listing.seek(new Where(), "t.id");
        List<Row> rows = jdbc.sql("select t.name, t.id from walked t" + where.sql() + listing.orderBy("t.id"))
                .params(where.params())
                .query((row, n) -> new Row(row.getString("name"), row.getObject("id", UUID.class)))
                .list();
        return listing.page(rows, Row::name, r -> r.id().toString());
    }
}
