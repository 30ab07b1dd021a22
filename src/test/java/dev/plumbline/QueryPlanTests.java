package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.jobs.run.TestJobs;
import dev.plumbline.platform.data.OwnerDatabase;
import dev.plumbline.sales.CaptureWorld;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No request reads a large table from end to end. */
@Import(RecordedStatements.Configuration.class)
class QueryPlanTests extends ApiTest {
    private static final int LEADS = 30_000;
    /** A table below this size may be read whole: the planner is right to. */
    private static final long LARGE = 5_000;

    private static final String SEED = """
            insert into sales.lead (
                   firm_id, status, status_command, status_at, first_name, last_name, phone, email, street, city, postcode,
                   latitude, longitude, description, insurance_claim, budget_confirmed, competitor_quotes, quoted, source,
                   score, temperature, first_temperature, scored_at, phone_key, email_key, place_key, first_contact_at,
                   created_at, received_at, updated_at)
            select case when n %% 3 = 0 then gen_random_uuid() else cast('%s' as uuid) end,
                   (array['new', 'contacted', 'qualified', 'nurture'])[n %% 4 + 1], 'create', made, 'Given' || n,
                   'Family' || n, '+1248' || n, 'p' || n || '@example.com', n || ' Main', 'Town', '48' || n %% 400,
                   42 + n / 100000.0, -83, 'Roof ' || n, false, false, 0, n, 'referral', n %% 101,
                   (array['hot', 'warm', 'cool', 'cold'])[n %% 4 + 1], 'cool', made, '1248' || n,
                   'p' || n || '@example.com', n || ' main', case when n %% 4 in (1, 2) then made end, made, made, made
              from (select n, now() - n * interval '1 minute' as made from generate_series(1, %d) n) rows
            """;

    /** Every other lead was promised an answer; few still wait for it. */
    private static final String SEED_CLOCKS = """
            insert into sales.response_clock (
                   firm_id, lead_id, started_at, target_seconds, steps, deadline_at, called, ended_at, updated_at)
            select firm_id, id, created_at, 120, '[]', created_at, 4,
                   case when mod(row_number() over (order by id), 100) > 0 then created_at end, created_at
              from sales.lead
             where mod(quoted, 2) = 0
                on conflict do nothing
            """;

    @Autowired
    private RecordedStatements statements;

    @Autowired
    private Endpoints endpoints;

    @Autowired
    private OwnerDatabase database;

    @Autowired
    private TestJobs jobs;

    @Autowired
    private DataSource application;

    private void load() {
        database.transaction().executeWithoutResult(status -> {
            database.jdbc().sql("set local session_replication_role = replica").update();
            database.jdbc()
                    .sql(SEED.formatted(ownerPerson().firm().value(), LEADS))
                    .update();
            database.jdbc().sql(SEED_CLOCKS).update();
        });
        database.jdbc().sql("vacuum analyze").update();
    }

    @Test
    void noRequestReadsALargeTableFromEndToEnd() {
        load();
        statements.start();
        browse();
        bulk();
        capture();
        calendar();
        Set<String> texts = statements.stop();
        List<String> bad = new ArrayList<>();
        int explained = 0;
        for (String text : texts) {
            if (text.stripLeading().matches("(?is)(select|with|update|insert|delete).*")) {
                explained++;
                faults(text).forEach(fault -> bad.add(fault + "\n    in " + text.replaceAll("\\s+", " ")));
            }
        }
        System.out.println("C9 statements explained: " + explained + ", scans of large tables: " + bad.size());
        assertThat(explained).isGreaterThan(30);
        assertThat(bad).isEmpty();
        assertThat(faults("select count(*) from sales.lead where description = 'planted'"))
                .isNotEmpty();
    }

    /** Every list, every sort of leads both ways with each filter and a deep page, one lead, one change. */
    private void browse() {
        for (Endpoints.Endpoint endpoint : endpoints.all()) {
            if (endpoint.method().equals("GET")
                    && !endpoint.hasVariable()
                    && !endpoint.path().contains("live")) {
                owner().get(endpoint.path());
            }
        }
        for (String sort : List.of("createdAt", "score", "name", "quoted", "updatedAt")) {
            for (String direction : List.of("asc", "desc")) {
                deep("?sort=" + sort + ":" + direction);
            }
        }
        for (String filter : List.of(
                "status=new",
                "temperature=hot",
                "source=referral",
                "pool=true",
                "unanswered=true",
                "postcode=48007",
                "q=family77",
                "q=roof",
                "createdFrom=2026-01-01T00:00:00Z")) {
            deep("?" + filter);
        }
        deep("?q=roof&status=new&sort=score:asc");
        deep("?unanswered=true&status=new&status=contacted&sort=createdAt:asc");
        owner().get("/api/v1/sales/map?south=42.1&north=42.2");
        JsonNode first =
                owner().get("/api/v1/sales/leads?limit=1").json().path("items").get(0);
        String path = "/api/v1/sales/leads/" + first.path("id").asString();
        owner().get(path);
        owner().get(path + "/history");
        owner().get(path + "/merges");
        owner().get("/api/v1/records/leads/" + first.path("id").asString() + "/timeline");
        owner().get("/api/v1/sales/duplicates?lead=" + first.path("id").asString());
        owner().get("/api/v1/sales/response/answered?hour=9&within=true&from=2026-01-01T00:00:00Z");
        owner().get(path + "/response");
        JsonNode firm = owner().get("/api/v1/firms/current").json();
        owner().seen(firm.path("version").asLong())
                .put(
                        "/api/v1/firms/current",
                        Map.of(
                                "name",
                                "Plan",
                                "slug",
                                "plan-of-yen",
                                "timeZone",
                                "UTC",
                                "currency",
                                "JPY",
                                "locale",
                                "en"))
                .expect(409);
        owner().seen(first.path("version").asLong()).put(path + "/nurture", Map.of("reason", "plan"));
        owner().post(
                        "/api/v1/sales/leads",
                        Map.of(
                                "lead",
                                Map.of(
                                        "firstName",
                                        "Plan",
                                        "lastName",
                                        "Test",
                                        "email",
                                        "plan@example.com",
                                        "phone",
                                        "+12485550142",
                                        "source",
                                        "referral")));
    }

    /** Acts on all that match: by an index of the list, and on too many. */
    private void bulk() {
        String path = "/api/v1/sales/leads/";
        Map<String, Object> filter = Map.of("postcode", "48007");
        owner().post(path + "tagging", Map.of("filter", Map.of(), "tag", "plan"))
                .expect(409);
        owner().post(path + "tagging", Map.of("filter", filter, "tag", "plan")).expect(200);
        owner().post(path + "untagging", Map.of("filter", filter, "tag", "plan"))
                .expect(200);
        owner().post(
                        path + "assignment",
                        Map.of("filter", filter, "owner", ownerPerson().member().value()))
                .expect(200);
        owner().post(path + "assignment", Map.of("filter", filter)).expect(200);
        owner().get("/api/v1/sales/board?source=referral").expect(200);
    }

    /** What a stranger sends, at once and after a letter. */
    private void capture() {
        JsonNode open = CaptureWorld.form(owner());
        CaptureWorld.send(
                        anonymous().with("Idempotency-Key", "plan"),
                        open,
                        Map.of("lastName", "Plan", "phone", "+12485550143"))
                .expect(202);
        CaptureWorld.send(anonymous(), open, Map.of("lastName", "Bot", "phone", "+12485550144", "website", "x"))
                .expect(202);
        owner().get(CaptureWorld.at(open) + "/enquiries?status=taken").expect(200);
        JsonNode confirmed = CaptureWorld.confirmed(owner());
        CaptureWorld.send(anonymous(), confirmed, Map.of("lastName", "Plan", "email", "plan2@example.com"))
                .expect(202);
        anonymous().get("/capture/confirmations/" + "A".repeat(64)).expect(404);
        jobs.runRecurring("enquiries.erase");
    }

    /** What a calendar program fetches. */
    private void calendar() {
        JsonNode made = owner().post(
                        "/api/v1/calendar-feeds",
                        Map.of("name", "Plan", "contents", List.of("documents", "follow-ups")))
                .expect(201)
                .json();
        anonymous().get(URI.create(made.path("address").asString()).getPath()).expect(200);
    }

    private void deep(String query) {
        JsonNode page = owner().get("/api/v1/sales/leads" + query).expect(200).json();
        if (page.path("nextCursor").isString()) {
            owner().get("/api/v1/sales/leads" + query + "&cursor="
                    + page.path("nextCursor").asString());
        }
    }

    private Set<String> faults(String text) {
        String plan = world.in(ownerPerson().firm())
                .call(() -> world.transaction().execute(status -> {
                    status.setRollbackOnly();
                    return new JdbcTemplate(application).queryForObject("explain (format json) " + text, String.class);
                }));
        Set<String> faults = new TreeSet<>();
        collect(JsonMapper.shared().readTree(plan).get(0).path("Plan"), faults);
        return faults;
    }

    private void collect(JsonNode node, Set<String> faults) {
        if (node.path("Node Type").asString("").equals("Seq Scan") && isLarge(node)) {
            faults.add("Seq Scan on " + node.path("Relation Name").asString());
        }
        for (JsonNode child : node.path("Plans")) {
            collect(child, faults);
        }
    }

    private boolean isLarge(JsonNode node) {
        return node.path("Relation Name").asString("").equals("lead")
                || node.path("Plan Rows").asLong() > LARGE;
    }
}
