package dev.plumbline.sales.chances;

import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.chances.WinModel.Count;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

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

    private static final String CLOSE = """
            update sales.lead set closed_as = cast(:features as jsonb) where id = :id
            """;

    private static final String CLOSED_AS = """
            select closed_as from sales.lead where id = :id and closed_as is not null
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    WinRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
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

    /** With which features a lead was counted when it was closed; so that reopening takes out the same. */
    void countedAs(LeadId lead, @Nullable Map<String, String> features) {
        jdbc.sql(CLOSE)
                .param("features", features == null ? null : json.writeValueAsString(features))
                .param("id", lead.value())
                .update();
    }

    Optional<Map<String, String>> countedAs(LeadId lead) {
        return jdbc.sql(CLOSED_AS)
                .param("id", lead.value())
                .query((row, n) -> json.readValue(row.getString(1), new TypeReference<Map<String, String>>() {}))
                .optional();
    }
}
