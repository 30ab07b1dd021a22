package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.operations.OperatorTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page of the installation's firms reads a page of them, however many there are, and of each what its indexes lead to. */
@Import(RecordedStatements.Configuration.class)
class InstallationFirmPlanTests extends OperatorTest {
    private static final String EXPLAIN = "explain (analyze, format json) ";

    /** As ended firms, for which no work comes round. */
    private static final String FIRMS = """
            insert into firms.firm (id, name, slug, status, status_command, status_at, time_zone, currency, locale, created_at, updated_at)
            select gen_random_uuid(), 'Planned ' || n, 'planned-' || n, 'cancelled', 'cancel', now(), 'UTC', 'USD', 'en',
                   now() - n * interval '1 minute', now()
              from generate_series(1, 20000) n
            """;

    private static final String SESSIONS = """
            insert into identity.session (id, account_id, working_in, created_at, last_used_at, expires_at, ended_at, end_reason, device)
            select gen_random_uuid(), :user, case when mod(n, 2) = 0 then :firm else gen_random_uuid() end, now() - n * interval '1 minute',
                   now(), now(), now(), 'planned', 'planned'
              from generate_series(1, 20000) n
            """;

    @Autowired
    private RecordedStatements statements;

    @Autowired
    private DataSource application;

    @BeforeEach
    void seed() {
        superuser.transaction().executeWithoutResult(status -> {
            superuser.jdbc().sql("set local session_replication_role = replica").update();
            superuser.jdbc().sql(FIRMS).update();
            superuser
                    .jdbc()
                    .sql(SESSIONS)
                    .param("user", ownerPerson().user().value())
                    .param("firm", ownerPerson().firm().value())
                    .update();
        });
        analyze();
    }

    @AfterEach
    void clear() {
        superuser.transaction().executeWithoutResult(status -> {
            superuser.jdbc().sql("set local session_replication_role = replica").update();
            superuser
                    .jdbc()
                    .sql("delete from firms.firm where slug like 'planned-%'")
                    .update();
            superuser
                    .jdbc()
                    .sql("delete from identity.session where device = 'planned'")
                    .update();
        });
        analyze();
    }

    private void analyze() {
        superuser.jdbc().sql("vacuum analyze firms.firm").update();
        superuser.jdbc().sql("vacuum analyze identity.session").update();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/operations/firms?limit=20, firm_by_age",
        "/api/v1/operations/firms?limit=20&sort=slug:asc, firm_by_slug",
        "/api/v1/operations/firms?limit=20&sort=slug:asc&q=planned-77, firm_by_slug",
        "/api/v1/operations/checkpoints/firms?limit=20, firm_by_slug"
    })
    void aPageReadsAPage(String list, String index) {
        List<JsonNode> scans = scans(list, "firm");

        assertThat(scans).singleElement().satisfies(scan -> {
            assertThat(scan.path("Index Name").asString()).isEqualTo(index);
            assertThat(scan.path("Actual Rows").asInt()).isLessThanOrEqualTo(21);
            assertThat(scan.path("Rows Removed by Filter").asInt(0)).isZero();
        });
    }

    @Test
    void theLatestSignInIsOneStepIntoAnIndex() {
        String slug = owner().get("/api/v1/firms/current")
                .expect(200)
                .json()
                .path("slug")
                .asString();

        List<JsonNode> scans = scans("/api/v1/operations/firms?q=" + slug, "session");

        assertThat(scans).singleElement().satisfies(scan -> {
            assertThat(scan.path("Index Name").asString()).isEqualTo("session_by_firm");
            assertThat(scan.path("Actual Rows").asInt()).isEqualTo(1);
        });
    }

    private List<JsonNode> scans(String list, String table) {
        Http operator = anOperator();
        statements.start();
        operator.get(list).expect(200);
        List<JsonNode> scans = new ArrayList<>();
        statements.stop().stream()
                .filter(text -> text.contains("from firms.firm f")
                        || text.contains("as asked (firm)")
                        || text.contains("slug collate"))
                .forEach(text -> scans(plan(text), table, scans));
        return scans;
    }

    private JsonNode plan(String text) {
        String plan = Objects.requireNonNull(world.onPlatform()
                .call(() -> world.transaction().execute(status -> {
                    status.setRollbackOnly();
                    return new JdbcTemplate(application).queryForObject(EXPLAIN + text, String.class);
                })));
        return JsonMapper.shared().readTree(plan).get(0).path("Plan");
    }

    private static void scans(JsonNode node, String table, List<JsonNode> found) {
        if (node.path("Relation Name").asString("").equals(table)) {
            found.add(node);
        }
        node.path("Plans").forEach(child -> scans(child, table, found));
    }
}
