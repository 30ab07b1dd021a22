package dev.plumbline;

import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.platform.data.OwnerDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page of a member's timeline reads a page of each source by its index, and asks as often for many records as for one. */
@Import(RecordedStatements.Configuration.class)
class MemberTimelinePlanTests extends ApiTest {
    private static final int EVENTS = 120_000;
    private static final int SAID = 20_000;
    private static final int LIMIT = 20;

    /** A third of the log is the member's, half of that is nothing that a timeline tells. */
    private static final String LOG = """
            insert into audit.event (firm_id, at, action, subject_type, subject_id, operation, actor_kind, actor_id, before, after)
            select cast(:firm as uuid), now() - n * interval '1 minute', 'lead.update',
                   case when mod(n, 2) = 0 then 'sales.lead' else 'sales.something' end, cast(:lead as uuid), 'update', 'user',
                   case when mod(n, 3) = 0 then cast(:user as uuid) else gen_random_uuid() end, '{"phone": "1"}', '{"phone": "2"}'
              from generate_series(1, :rows) n
            """;

    private static final String COMMENTS = """
            insert into records.comment (firm_id, id, status, status_command, status_at, kind, record_id, author_id, body, edits,
                                         created_at, updated_at)
            select cast(:firm as uuid), gen_random_uuid(), 'posted', 'post', now(), 'leads', cast(:lead as uuid),
                   case when mod(n, 3) = 0 then cast(:member as uuid) else gen_random_uuid() end, 'Word ' || n, 0,
                   now() - n * interval '1 minute', now()
              from generate_series(1, :rows) n
            """;

    private static final String INTERACTIONS = """
            insert into sales.interaction (firm_id, id, lead_id, kind, direction, reached, member_id, occurred_at, created_at)
            select cast(:firm as uuid), gen_random_uuid(), cast(:lead as uuid), 'note', 'internal', false,
                   case when mod(n, 3) = 0 then cast(:member as uuid) else gen_random_uuid() end,
                   now() - n * interval '1 minute', now()
              from generate_series(1, :rows) n
            """;

    private static final Map<String, String> INDEXES =
            Map.of("event", "event_by_actor", "comment", "comment_by_author", "interaction", "interaction_by_member");

    private static final List<String> SOURCES =
            List.of("audit.event", "records.comment", "sales.", "messages.mail", "documents.version");

    @Autowired
    private RecordedStatements statements;

    @Autowired
    private OwnerDatabase database;

    @Autowired
    private DataSource application;

    @Test
    void readsTheLatestByTheIndexOfWhoDidItAndNoMore() {
        JsonNode lead = lead(owner());
        database.transaction().executeWithoutResult(status -> {
            database.jdbc().sql("set local session_replication_role = replica").update();
            load(LOG, lead, EVENTS);
            load(COMMENTS, lead, SAID);
            load(INTERACTIONS, lead, SAID);
        });
        database.jdbc()
                .sql("vacuum analyze audit.event, records.comment, sales.interaction")
                .update();
        statements.start();
        JsonNode page = page();
        Set<String> texts = statements.stop();
        assertThat(page.get("items").size()).isEqualTo(LIMIT);
        assertThat(page.toString()).contains("\"comments\"", "\"interactions\"");
        Map<String, JsonNode> scans = new TreeMap<>();
        texts.stream().filter(MemberTimelinePlanTests::isByWho).forEach(text -> scans(explained(text), scans));
        INDEXES.forEach((table, index) -> {
            JsonNode scan = scans.get(table);
            assertThat(scan).as(table).isNotNull();
            assertThat(scan.path("Index Name").asString("")).isEqualTo(index);
            // One row more where the next is looked at to put those of the same instant in order.
            assertThat(scan.path("Actual Rows").asInt()).as(table).isLessThanOrEqualTo(LIMIT + 2);
            assertThat(scan.path("Rows Removed by Filter").asInt(0)).as(table).isLessThanOrEqualTo(3 * LIMIT);
        });
    }

    @Test
    void asksAsOftenForManyRecordsAsForOne() {
        lead(owner());
        int one = asked();
        for (int n = 0; n < 5; n++) {
            lead(owner());
        }
        assertThat(page().get("items")
                        .valueStream()
                        .map(each -> each.get("record").get("id")))
                .doesNotHaveDuplicates()
                .hasSize(7);
        assertThat(asked()).isEqualTo(one).isGreaterThan(SOURCES.size());
    }

    private int asked() {
        statements.start();
        page();
        // Who calls is looked up once a second, and not for the timeline.
        return (int) statements.stop().stream()
                .filter(text -> SOURCES.stream().anyMatch(text::contains))
                .count();
    }

    private JsonNode page() {
        return owner().get("/api/v1/records/members/" + ownerPerson().member().value() + "/timeline?limit=" + LIMIT)
                .expect(200)
                .json();
    }

    private static boolean isByWho(String text) {
        return text.contains("e.actor_id =") || text.contains("c.author_id =") || text.contains("i.member_id =");
    }

    private void load(String rows, JsonNode lead, int many) {
        database.jdbc()
                .sql(rows)
                .param("firm", ownerPerson().firm().value())
                .param("lead", lead.get("id").asString())
                .param("user", ownerPerson().user().value())
                .param("member", ownerPerson().member().value())
                .param("rows", many)
                .update();
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

    private static void scans(JsonNode node, Map<String, JsonNode> found) {
        String table = node.path("Relation Name").asString("");
        if (INDEXES.containsKey(table)) {
            found.put(table, node);
        }
        node.path("Plans").forEach(child -> scans(child, found));
    }
}
