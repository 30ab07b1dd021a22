package dev.plumbline;

import static dev.plumbline.sales.SalesWorld.command;
import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.platform.data.OwnerDatabase;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A calendar is read by indexes, in as many statements for thousands of entries as for one. */
@Import(RecordedStatements.Configuration.class)
class FeedPlanTests extends ApiTest {
    private static final int EACH = 20_000;

    private static final String FOLLOW_UPS = """
            insert into sales.follow_up (firm_id, lead_id, member_id, due_at, what, created_at, updated_at)
            select cast(:firm as uuid), cast(:lead as uuid),
                   case when mod(n, 2) = 0 then cast(:member as uuid) else gen_random_uuid() end,
                   now() + (mod(n, 800) - 20) * interval '1 day', 'Step ' || n, now(), now()
              from generate_series(1, :count) n
            """;

    private static final String SEEDED = """
            create temporary table seeded on commit drop as
            select gen_random_uuid() as id, gen_random_uuid() as document, n as number_in from generate_series(1, :count) n
            """;

    private static final String DOCUMENTS = """
            insert into documents.document (firm_id, id, status, status_command, status_at, record_kind, record_id, name, kind,
                   visibility, readers, tags, latest_id, current_id, versions, added_by, created_at, updated_at)
            select cast(:firm as uuid), document, 'filed', 'add', now(), 'leads', cast(:lead as uuid),
                   'Policy ' || number_in, 'general', 'internal', '{}', '{}', id, id, 1, cast(:member as uuid), now(), now()
              from seeded
            """;

    private static final String VERSIONS = """
            insert into documents.version (firm_id, id, document_id, status, status_command, status_at, number, upload_id, file_name,
                   media_type, label, preview, bytes, sha256, stored, added_by, scan, scanned_at, reviewed_by, reviewed_at,
                   expires_on, created_at, updated_at)
            select cast(:firm as uuid), id, document, 'verified', 'verify', now(), 1, gen_random_uuid(), 'p.txt', 'text/plain', 'Text',
                   true, 1, repeat('a', 64), repeat('b', 64), cast(:member as uuid), 'clean', now(), gen_random_uuid(), now(),
                   current_date + mod(number_in, 800) - 20, now(), now()
              from seeded
            """;

    @Autowired
    private RecordedStatements statements;

    @Autowired
    private OwnerDatabase database;

    @Autowired
    private DataSource application;

    @Test
    void readsIndexesAndAsksAsOftenForManyAsForOne() {
        JsonNode lead = lead(owner());
        seed(lead, 1);
        String file = file(owner());
        anonymous().get(file).expect(200);
        int before = fetched(file).size();
        seed(lead, EACH);
        Set<String> after = fetched(file);
        assertThat(before).isEqualTo(3);
        assertThat(after).hasSize(before);
        List<String> read = new ArrayList<>();
        after.forEach(text -> scans(explained(text), read));
        assertThat(read).contains("follow_up_open", "version_by_expiry");
        assertThat(read).noneMatch(scan -> scan.matches("(follow_up|version|document|lead) whole"));
    }

    /** Who sees few of many: the documents of others are passed over a page at a time, five at most. */
    @Test
    void findsTheOneAmongThousandsOfOthersInAFewPages() {
        TestWorld.Person staff = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        JsonNode theirs = command(
                owner(),
                lead(owner()),
                "assignment",
                Map.of("owner", staff.member().value()));
        JsonNode lead = command(
                owner(),
                lead(owner()),
                "assignment",
                Map.of("owner", ownerPerson().member().value()));
        seed(lead, EACH);
        database.transaction().executeWithoutResult(status -> {
            database.jdbc().sql("set local session_replication_role = replica").update();
            database.jdbc()
                    .sql("""
                            update documents.document set record_id = cast(:lead as uuid)
                             where firm_id = cast(:firm as uuid)
                               and id = (select v.document_id from documents.version v
                                          where v.firm_id = cast(:firm as uuid) and v.expires_on = current_date + 200 limit 1)
                            """)
                    .param("lead", theirs.get("id").asString())
                    .param("firm", ownerPerson().firm().value())
                    .update();
        });
        String file = file(anonymous().as(staff));
        Set<String> asked = fetched(file);
        assertThat(asked).hasSizeBetween(7, 11);
        assertThat(anonymous().get(file).expect(200).text().lines().filter(line -> line.equals("BEGIN:VEVENT")))
                .hasSize(1);
    }

    private static String file(Http caller) {
        return URI.create(caller.post(
                                "/api/v1/calendar-feeds",
                                Map.of("name", "All", "contents", List.of("documents", "follow-ups")))
                        .expect(201)
                        .json()
                        .path("address")
                        .asString())
                .getPath();
    }

    private Set<String> fetched(String file) {
        statements.start();
        anonymous().get(file).expect(200);
        return statements.stop().stream()
                .filter(text -> text.matches("(?s).*(sales\\.follow_up|sales\\.lead|documents\\.version).*"))
                .collect(Collectors.toSet());
    }

    private void seed(JsonNode lead, int count) {
        database.transaction().executeWithoutResult(status -> {
            database.jdbc().sql("set local session_replication_role = replica").update();
            database.jdbc().sql(SEEDED).param("count", count).update();
            for (String sql : List.of(DOCUMENTS, VERSIONS)) {
                insert(sql, lead).update();
            }
            insert(FOLLOW_UPS, lead).param("count", count * 2).update();
        });
        for (String table : List.of("sales.follow_up", "documents.document", "documents.version")) {
            database.jdbc().sql("vacuum analyze " + table).update();
        }
    }

    private StatementSpec insert(String sql, JsonNode lead) {
        StatementSpec spec = database.jdbc()
                .sql(sql)
                .param("firm", ownerPerson().firm().value())
                .param("member", ownerPerson().member().value());
        return sql.contains(":lead") ? spec.param("lead", lead.get("id").asString()) : spec;
    }

    private JsonNode explained(String text) {
        String plan = world.in(ownerPerson().firm())
                .call(() -> world.transaction().execute(status -> {
                    status.setRollbackOnly();
                    return new JdbcTemplate(application).queryForObject("explain (format json) " + text, String.class);
                }));
        return JsonMapper.shared().readTree(plan).get(0).path("Plan");
    }

    private static void scans(JsonNode node, List<String> found) {
        if (node.has("Index Name")) {
            found.add(node.path("Index Name").asString());
        }
        if (node.path("Node Type").asString().equals("Seq Scan")) {
            found.add(node.path("Relation Name").asString() + " whole");
        }
        node.path("Plans").forEach(child -> scans(child, found));
    }
}
