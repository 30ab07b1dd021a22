package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.platform.data.OwnerDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whom a message went to is found by indexes, and so is what a record is called now. */
@Import(RecordedStatements.Configuration.class)
class MessagePlanTests extends ApiTest {
    private static final String EXPLAIN = "explain (analyze, format json) ";
    private static final String MESSAGES = "/api/v1/messages";

    private static final String MAIL = """
            insert into messages.mail (firm_id, key, recipient, subject, body, member_id, series, status, status_command, status_at,
                   created_at, updated_at)
            select cast(:firm as uuid), 'k' || n, 'Reader' || n || '@example.com', 'Subject ' || n, 'Text',
                   case when mod(n, 10000) = 0 then cast(:member as uuid) else gen_random_uuid() end, 'comment.posted',
                   'kept', 'keep', now(), now() - n * interval '1 minute', now()
              from generate_series(1, 30000) n
            """;

    /** Thousands that were taken off, of one record. */
    private static final String TAGS = """
            insert into records.tag (firm_id, kind, record_id, name, created_at, removed_at)
            select cast(:firm as uuid), 'clients', case when mod(n, 3) = 0 then cast(:record as uuid) else gen_random_uuid() end,
                   'tag ' || n, now(), case when n > 30 then now() end
              from generate_series(1, 30000) n
            """;

    private static final String TAGS_OF = """
            select name from records.tag
             where firm_id = shared.firm() and kind = 'clients' and record_id = '%s' and removed_at is null
             order by name
            """;

    @Autowired
    private RecordedStatements statements;

    @Autowired
    private OwnerDatabase database;

    @Autowired
    private DataSource application;

    @Test
    void findsThoseToAnAddressAndThoseToAMember() {
        TestWorld.Person told = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        seed(MAIL, "member", told.member().value(), "messages.mail");

        List<JsonNode> byAddress = listed("?to=reader7@EXAMPLE.com", 1);
        assertThat(byAddress)
                .isNotEmpty()
                .allSatisfy(scan -> assertThat(scan.path("Actual Rows").asInt()).isLessThanOrEqualTo(1));
        assertThat(byAddress).allMatch(scan -> scan.has("Index Name"));
        List<JsonNode> byMember = listed("?member=" + told.member().value(), 3);
        assertThat(byMember).singleElement().satisfies(scan -> {
            assertThat(scan.path("Index Name").asString()).isEqualTo("mail_by_member");
            assertThat(scan.path("Actual Rows").asInt()).isEqualTo(3);
        });
        assertThat(insideTheFunction())
                .singleElement()
                .satisfies(
                        scan -> assertThat(scan.path("Index Name").asString()).isEqualTo("mail_by_recipient"));
    }

    @Test
    void findsTheTagsOfARecordWithoutThoseThatItHad() {
        UUID record = UUID.randomUUID();
        seed(TAGS, "record", record, "records.tag");
        assertThat(explained(TAGS_OF.formatted(record))).singleElement().satisfies(scan -> {
            assertThat(scan.path("Index Name").asString()).isEqualTo("tag_of_record");
            assertThat(scan.path("Actual Rows").asInt()).isEqualTo(10);
            assertThat(scan.path("Rows Removed by Filter").asInt(0)).isZero();
        });
    }

    private void seed(String sql, String name, UUID value, String table) {
        database.transaction().executeWithoutResult(status -> {
            database.jdbc().sql("set local session_replication_role = replica").update();
            database.jdbc()
                    .sql(sql)
                    .param("firm", ownerPerson().firm().value())
                    .param(name, value)
                    .update();
        });
        database.jdbc().sql("vacuum analyze " + table).update();
    }

    private List<JsonNode> listed(String query, int found) {
        statements.start();
        JsonNode page = owner().get(MESSAGES + query).expect(200).json();
        List<String> texts = statements.stop().stream()
                .filter(text -> text.contains("from messages.mail"))
                .toList();
        assertThat(page.path("items").size()).isEqualTo(found);
        List<JsonNode> scans = new ArrayList<>();
        texts.forEach(text -> scans.addAll(explained(text)));
        return scans;
    }

    private List<JsonNode> explained(String text) {
        return scans(Objects.requireNonNull(world.in(ownerPerson().firm())
                .call(() -> world.transaction().execute(status -> {
                    status.setRollbackOnly();
                    return new JdbcTemplate(application).queryForObject(EXPLAIN + text, String.class);
                }))));
    }

    /** What it reads there no plan of the application shows. */
    private List<JsonNode> insideTheFunction() {
        return scans(Objects.requireNonNull(database.transaction().execute(status -> {
            database.jdbc()
                    .sql("select set_config('plumbline.firm', :firm, true)")
                    .param("firm", ownerPerson().firm().value().toString())
                    .query(String.class)
                    .single();
            String body = database.jdbc()
                    .sql("select prosrc from pg_proc where oid = 'messages.mail_to'::regproc")
                    .query(String.class)
                    .single();
            return database.jdbc()
                    .sql(EXPLAIN + body.replace("lower(address)", "lower('reader7@example.com')"))
                    .query(String.class)
                    .single();
        })));
    }

    private static List<JsonNode> scans(String plan) {
        List<JsonNode> scans = new ArrayList<>();
        scans(JsonMapper.shared().readTree(plan).get(0).path("Plan"), scans);
        return scans;
    }

    private static void scans(JsonNode node, List<JsonNode> found) {
        if (List.of("mail", "tag").contains(node.path("Relation Name").asString(""))) {
            found.add(node);
        }
        node.path("Plans").forEach(child -> scans(child, found));
    }
}
