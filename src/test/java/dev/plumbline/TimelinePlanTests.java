package dev.plumbline;

import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.platform.data.OwnerDatabase;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page of a timeline reads a page of the log, however long the log is and however much happened with the record. */
@Import(RecordedStatements.Configuration.class)
class TimelinePlanTests extends ApiTest {
    private static final int EVENTS = 60_000;
    private static final int LIMIT = 20;

    /** A third of the log is of the one lead. */
    private static final String SEED = """
            insert into audit.event (firm_id, at, action, subject_type, subject_id, operation, actor_kind, before, after)
            select cast(:firm as uuid), now() - n * interval '1 minute', 'lead.update', 'sales.lead',
                   case when mod(n, 3) = 0 then cast(:lead as uuid) else gen_random_uuid() end, 'update', 'user',
                   '{"phone": "1"}', '{"phone": "2"}'
              from generate_series(1, :events) n
            """;

    @Autowired
    private RecordedStatements statements;

    @Autowired
    private OwnerDatabase database;

    @Autowired
    private DataSource application;

    @Test
    void readsTheLatestByTheIndexOfTheRecordAndNoMore() {
        JsonNode lead = lead(owner());
        database.transaction().executeWithoutResult(status -> {
            database.jdbc().sql("set local session_replication_role = replica").update();
            database.jdbc()
                    .sql(SEED)
                    .param("firm", ownerPerson().firm().value())
                    .param("lead", lead.get("id").asString())
                    .param("events", EVENTS)
                    .update();
        });
        database.jdbc().sql("vacuum analyze audit.event").update();
        statements.start();
        JsonNode page = owner().get("/api/v1/records/leads/" + lead.get("id").asString()
                        + "/timeline?source=changes&limit=" + LIMIT)
                .expect(200)
                .json();
        List<JsonNode> scans = new ArrayList<>();
        statements.stop().stream()
                .filter(text -> text.contains("audit.event"))
                .forEach(text -> scans(explained(text), scans));
        assertThat(page.get("items").size()).isEqualTo(LIMIT);
        assertThat(scans).isNotEmpty().allSatisfy(scan -> {
            assertThat(scan.path("Index Name").asString("")).isEqualTo("event_by_subject");
            assertThat(scan.path("Actual Rows").asInt()).isLessThanOrEqualTo(LIMIT + 1);
        });
    }

    private JsonNode explained(String text) {
        String plan = world.in(ownerPerson().firm())
                .call(() -> world.transaction().execute(status -> {
                    status.setRollbackOnly();
                    return new JdbcTemplate(application)
                            .queryForObject("explain (analyze, format json) " + text, String.class);
                }));
        return JsonMapper.shared().readTree(plan).get(0).path("Plan");
    }

    private static void scans(JsonNode node, List<JsonNode> found) {
        if (node.path("Relation Name").asString("").equals("event")) {
            found.add(node);
        }
        node.path("Plans").forEach(child -> scans(child, found));
    }
}
