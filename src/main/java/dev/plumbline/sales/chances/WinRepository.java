package dev.plumbline.sales.chances;

import dev.plumbline.sales.chances.WinModel.Count;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WinRepository {
    private static final String MODEL = """
            select feature, value, won, lost from sales.win_count where won > 0 or lost > 0
            """;

    private static final String COUNT = """
            insert into sales.win_count (firm_id, feature, value, won, lost)
            values (shared.firm(), :feature, :value, greatest(:won, 0), greatest(:lost, 0))
            on conflict (firm_id, feature, value)
            do update set won = win_count.won + :won, lost = win_count.lost + :lost
            """;

    private final JdbcClient jdbc;

    WinRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    WinModel model() {
        Map<String, Map<String, Count>> seen = new HashMap<>();
        jdbc.sql(MODEL).query(row -> {
            seen.computeIfAbsent(row.getString("feature"), f -> new HashMap<>())
                    .put(row.getString("value"), new Count(row.getLong("won"), row.getLong("lost")));
        });
        Map<String, Count> whole = seen.remove("");
        Count all = whole == null ? Count.NONE : whole.getOrDefault("", Count.NONE);
        return new WinModel(all.won(), all.lost(), seen);
    }

    /** In the order of the features, so that two transactions never wait for each other in a circle. */
    void count(Map<String, String> features, boolean won, int by) {
        Map<String, String> ordered = new TreeMap<>(features);
        ordered.put("", "");
        ordered.forEach((feature, value) -> jdbc.sql(COUNT)
                .param("feature", feature)
                .param("value", value)
                .param("won", won ? by : 0)
                .param("lost", won ? 0 : by)
                .update());
    }
}
