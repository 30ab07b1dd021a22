package dev.plumbline.sales.bulk;

import static dev.plumbline.sales.SalesWorld.LEADS;
import static dev.plumbline.sales.SalesWorld.at;
import static dev.plumbline.sales.SalesWorld.details;
import static dev.plumbline.sales.SalesWorld.lead;
import static dev.plumbline.sales.SalesWorld.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LeadBulkApiTests extends ApiTest {
    private static final String TAGGING = LEADS + "/tagging";
    private static final String UNTAGGING = LEADS + "/untagging";
    private static final String ASSIGNMENT = LEADS + "/assignment";

    private static final String MANY = """
        insert into sales.lead (firm_id, status, status_command, status_at, last_name, email, insurance_claim,
                                budget_confirmed, competitor_quotes, source, score, temperature, scored_at,
                                first_temperature, created_at, received_at, updated_at)
        select firm_id, status, status_command, status_at, 'Copy ' || n, 'copy' || n || '@example.com', insurance_claim,
               budget_confirmed, competitor_quotes, 'door_to_door', score, temperature, scored_at, first_temperature,
               created_at, received_at, updated_at
          from sales.lead, generate_series(1, 10000) n
         where id = :id
        """;

    @Test
    void tagsAllThatAFilterMatchesAndTakesTheTagBack() {
        Http owner = owner();
        JsonNode first = lead(owner);
        JsonNode second = lead(owner, with(details(), "tags", List.of("slate", "storm")));
        JsonNode other = lead(owner, with(details(), "source", "google_ads"));
        lead(stranger());

        JsonNode done = owner.post(TAGGING, Map.of("filter", Map.of("source", List.of("referral")), "tag", " storm "))
                .expect(200)
                .json();
        assertThat(done.get("matched").asInt()).isEqualTo(2);
        assertThat(done.get("changed").asInt()).isEqualTo(1);
        assertThat(done.get("leads").get(0)).isEqualTo(first.get("id"));
        assertThat(tags(owner, first)).isEqualTo("[\"storm\"]");
        assertThat(owner.get(at(first)).json().get("version").asLong()).isEqualTo(2);
        assertThat(tags(owner, other)).isEqualTo("[]");

        JsonNode back = owner.post(UNTAGGING, Map.of("leads", ids(done.get("leads")), "tag", "storm"))
                .expect(200)
                .json();
        assertThat(back.get("changed").asInt()).isEqualTo(1);
        assertThat(tags(owner, first)).isEqualTo("[]");
        assertThat(tags(owner, second)).isEqualTo("[\"slate\",\"storm\"]");
    }

    @Test
    void doesItOnceForOneKeyAndLogsEachLead() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        Map<String, Object> body = Map.of("filter", Map.of(), "tag", "hail");
        String key = UUID.randomUUID().toString();
        JsonNode once = owner.with("Idempotency-Key", key)
                .post(TAGGING, body)
                .expect(200)
                .json();
        JsonNode twice = owner.with("Idempotency-Key", key)
                .post(TAGGING, body)
                .expect(200)
                .json();
        assertThat(twice).isEqualTo(once);
        assertThat(owner.post(TAGGING, body).expect(200).json().get("changed").asInt())
                .isZero();
        assertThat(owner.get("/api/v1/audit/events?action=lead-bulk.tag&subjectId="
                                + lead.get("id").asString())
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void touchesOnlyWhatTheCallerSees() {
        Http owner = owner();
        TestWorld.Person colleague = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        JsonNode theirs = lead(owner);
        JsonNode pooled = lead(owner);
        give(owner, theirs, colleague).expect(200);
        Http staff = as(BuiltInRole.STAFF);
        List<String> ids = List.of(id(theirs), id(pooled), id(lead(stranger())));

        JsonNode done = staff.post(TAGGING, Map.of("leads", ids, "tag", "mine"))
                .expect(200)
                .json();
        assertThat(done.get("matched").asInt()).isEqualTo(1);
        assertThat(tags(owner, theirs)).isEqualTo("[]");
        assertThat(tags(owner, pooled)).isEqualTo("[\"mine\"]");
        staff.post(TAGGING, Map.of("filter", Map.of(), "tag", "mine")).expect(200);
        assertThat(tags(owner, theirs)).isEqualTo("[]");
        as(BuiltInRole.AUDITOR)
                .post(TAGGING, Map.of("leads", ids, "tag", "mine"))
                .expect(403);
        staff.post(ASSIGNMENT, Map.of("leads", ids)).expect(403);
    }

    @Test
    void givesAllThatMatchToOneAndBackToThePool() {
        Http owner = owner();
        TestWorld.Person colleague = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        JsonNode one = lead(owner);
        lead(owner);
        lead(owner, with(details(), "source", "google_ads"));
        Map<String, Object> filter = Map.of("source", List.of("referral"));
        String member = colleague.member().value().toString();

        JsonNode given = owner.post(ASSIGNMENT, Map.of("filter", filter, "owner", member))
                .expect(200)
                .json();
        assertThat(given.get("changed").asInt()).isEqualTo(2);
        assertThat(owner.get(LEADS + "?owner=" + member).json().get("items").size())
                .isEqualTo(2);
        JsonNode notices = anonymous()
                .as(colleague)
                .get("/api/v1/messages/notifications")
                .expect(200)
                .json()
                .get("items");
        assertThat(notices.size()).isEqualTo(1);
        assertThat(notices.get(0).get("subject").asString()).isEqualTo("You were given 2 leads");

        owner.post(ASSIGNMENT, Map.of("filter", Map.of("owner", member))).expect(200);
        assertThat(owner.get(at(one)).json().get("assignment").hasNonNull("owner"))
                .isFalse();
    }

    @Test
    void refusesWhatItCannotMean() {
        Http owner = owner();
        String id = id(lead(owner));
        owner.post(TAGGING, Map.of("tag", "x")).expect(400);
        owner.post(TAGGING, Map.of("leads", List.of(id), "filter", Map.of(), "tag", "x"))
                .expect(400);
        owner.post(TAGGING, Map.of("leads", List.of(), "tag", "x")).expect(400);
        owner.post(TAGGING, Map.of("leads", List.of(id), "tag", " ")).expect(400);
        owner.post(TAGGING, Map.of("leads", List.of(id), "tag", "x".repeat(41))).expect(400);
        owner.post(TAGGING, Map.of("filter", Map.of("deleted", true), "tag", "x"))
                .expect(400);
        owner.post(TAGGING, Map.of("filter", Map.of("source", List.of("pigeon")), "tag", "x"))
                .expect(400);
        owner.post(ASSIGNMENT, Map.of("leads", List.of(id), "owner", UUID.randomUUID()))
                .expect(400);
        owner.with("If-Match", "\"1\"")
                .with("Idempotency-Key", " ")
                .post(TAGGING, Map.of("leads", List.of(id), "tag", "x"))
                .expect(400);
    }

    @Test
    void saysHowManyHaveNoRoomForAnotherTag() {
        Http owner = owner();
        List<String> full = IntStream.range(0, 30).mapToObj(n -> "tag" + n).toList();
        JsonNode crowded = lead(owner, with(details(), "tags", full));
        JsonNode done = owner.post(TAGGING, Map.of("leads", List.of(id(crowded), id(lead(owner))), "tag", "last"))
                .expect(200)
                .json();
        assertThat(done.get("changed").asInt()).isEqualTo(1);
        assertThat(done.get("refused").asInt()).isEqualTo(1);
        assertThat(owner.get(at(crowded)).json().get("tags").size()).isEqualTo(30);
    }

    @Test
    void takesTenThousandAndRefusesMore() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        world.in(ownerPerson().firm())
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> world.jdbc()
                                .sql(MANY)
                                .param("id", UUID.fromString(id(lead)))
                                .update()));
        Http.Answer refused = owner.post(TAGGING, Map.of("filter", Map.of(), "tag", "all"));
        refused.expect(409);
        assertThat(refused.code()).isEqualTo("lead.too-many");
        assertThat(tags(owner, lead)).isEqualTo("[]");

        JsonNode done = owner.post(TAGGING, Map.of("filter", Map.of("source", List.of("door_to_door")), "tag", "all"))
                .expect(200)
                .json();
        assertThat(done.get("changed").asInt()).isEqualTo(10_000);
        assertThat(owner.post(UNTAGGING, Map.of("leads", ids(done.get("leads")), "tag", "all"))
                        .expect(200)
                        .json()
                        .get("changed")
                        .asInt())
                .isEqualTo(10_000);
    }

    private static Http.Answer give(Http owner, JsonNode lead, TestWorld.Person to) {
        return owner.post(
                ASSIGNMENT,
                Map.of("leads", List.of(id(lead)), "owner", to.member().value()));
    }

    private static List<String> ids(JsonNode leads) {
        return leads.valueStream().map(JsonNode::asString).toList();
    }

    private static String id(JsonNode lead) {
        return lead.get("id").asString();
    }

    private static String tags(Http caller, JsonNode lead) {
        return caller.get(at(lead)).expect(200).json().get("tags").toString();
    }
}
