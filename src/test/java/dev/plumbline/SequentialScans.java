package dev.plumbline;

import dev.plumbline.shared.FirmId;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which statements would read a large table from end to end.
 *
 * @param tables that are large, without their schemas
 */
public record SequentialScans(TestWorld world, DataSource application, Set<String> tables) {
    /** The large tables that the database would read so for a statement of this firm. */
    public Set<String> of(FirmId firm, String statement) {
        String plan = world.in(firm)
                .call(() -> world.transaction()
                        .execute(status -> new JdbcTemplate(application)
                                .queryForObject("explain (format json) " + statement, String.class)));
        Set<String> found = new TreeSet<>();
        collect(JsonMapper.shared().readTree(plan).get(0).path("Plan"), found);
        return found;
    }

    private void collect(JsonNode node, Set<String> found) {
        String table = node.path("Relation Name").asString("");
        if (tables.contains(table) && node.path("Node Type").asString().equals("Seq Scan")) {
            found.add("Seq Scan on " + table);
        }
        node.path("Plans").forEach(child -> collect(child, found));
    }
}
