package dev.plumbline.sales.rating;

import static dev.plumbline.sales.SalesWorld.LEADS;
import static dev.plumbline.sales.SalesWorld.at;
import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.jobs.run.TestJobs;
import dev.plumbline.sales.leads.Lead;
import dev.plumbline.sales.leads.LeadBatches;
import dev.plumbline.sales.leads.LeadBatches.Batch;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class RatingApiTests extends ApiTest {
    private static final String RULES = "/api/v1/sales/rule-sets";

    @Autowired
    private TestJobs jobs;

    @Autowired
    private LeadBatches batches;

    @Test
    void warmsAtOnceByWhatHappens() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        for (String event : List.of("inspection_booked", "referred", "same_day_call_back", "proposal_opened")) {
            lead = owner.post(at(lead) + "/score-events", Map.of("event", event))
                    .expect(200)
                    .json();
        }
        assertThat(lead.get("score").get("shown").asInt()).isGreaterThanOrEqualTo(80);
        assertThat(lead.get("score").get("temperature").asString()).isEqualTo("hot");
    }

    @Test
    void keepsTheNumberInListsTrueWhileALeadFades() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        int fresh = lead.get("score").get("shown").asInt();
        clock.advance(Duration.ofDays(31));
        jobs.runRecurring("scoring.fade");
        JsonNode listed = later().get(LEADS).expect(200).json().get("items").get(0);
        assertThat(listed.get("score").asInt()).isEqualTo(fresh - 10);
    }

    @Test
    void showsTheNumberOfThisInstantWithoutAnyJob() {
        JsonNode lead = lead(owner());
        int fresh = lead.get("score").get("shown").asInt();
        clock.advance(Duration.ofDays(31));
        Http owner = later();
        assertThat(owner.get(at(lead)).json().get("score").get("shown").asInt()).isEqualTo(fresh - 10);
        assertThat(owner.get(at(lead) + "/score").json().get("computed").asInt())
                .isEqualTo(fresh - 10);
    }

    @Test
    void countsSilenceFromWhatTheyDidAndNotFromWhatWeWrote() {
        JsonNode lead = lead(owner());
        clock.advance(Duration.ofDays(31));
        Http owner = later();
        owner.post(at(lead) + "/interactions", Map.of("kind", "email", "direction", "outbound"))
                .expect(201);
        assertThat(silence(owner, lead)).isEqualTo(-10);
        owner.post(at(lead) + "/interactions", Map.of("kind", "email", "direction", "inbound"))
                .expect(201);
        assertThat(silence(owner, lead)).isZero();
    }

    @Test
    void passesOverNoLeadWhenOneIsDeletedOnTheWay() {
        Http owner = owner();
        List<String> all = List.of(id(lead(owner)), id(lead(owner)), id(lead(owner)));
        Batch<?> start = inFirm(() -> batches.begin(0));
        Batch<Lead> first = inFirm(() -> batches.rescore(start, 1));
        assertThat(ids(first)).containsExactly(all.get(0));
        owner.seen(owner.get(LEADS + "/" + all.get(0)).json().get("version").asLong())
                .delete(LEADS + "/" + all.get(0))
                .expect(204);
        Batch<Lead> second = inFirm(() -> batches.rescore(first, 1));
        assertThat(ids(second)).containsExactly(all.get(1));
        Batch<?> resumed = inFirm(() -> batches.begin(second.passed()));
        assertThat(ids(inFirm(() -> batches.rescore(resumed, 1)))).containsExactly(all.get(2));
    }

    private <T> T inFirm(Supplier<T> work) {
        return world.in(ownerPerson().firm()).call(work::get);
    }

    private static List<String> ids(Batch<Lead> batch) {
        return batch.leads().stream().map(lead -> lead.id().value().toString()).toList();
    }

    private static String id(JsonNode lead) {
        return lead.get("id").asString();
    }

    /** The session of the first day has ended. */
    private Http later() {
        return anonymous().as(world.signInAgain(ownerPerson()));
    }

    private static int silence(Http owner, JsonNode lead) {
        return owner.get(at(lead) + "/score")
                .expect(200)
                .json()
                .get("lines")
                .valueStream()
                .filter(line -> line.get("rule").asString().equals("idle"))
                .findFirst()
                .orElseThrow()
                .get("points")
                .asInt();
    }

    @Test
    void showsANumberSetByHandApartFromTheComputedOne() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        int computed = lead.get("score").get("shown").asInt();
        JsonNode set = owner.seen(1)
                .put(at(lead) + "/score-by-hand", Map.of("score", 97, "why", "Met them"))
                .expect(200)
                .json();
        assertThat(set.get("score").get("shown").asInt()).isEqualTo(97);
        assertThat(set.get("score").get("temperature").asString()).isEqualTo("hot");
        JsonNode explained = owner.get(at(lead) + "/score").json();
        assertThat(explained.get("computed").asInt()).isEqualTo(computed);
        assertThat(explained.get("manual").get("why").asString()).isEqualTo("Met them");
        JsonNode ended = owner.seen(set.get("version").asLong())
                .delete(at(lead) + "/score-by-hand")
                .expect(200)
                .json();
        assertThat(ended.get("score").get("shown").asInt()).isEqualTo(computed);
        owner.seen(ended.get("version").asLong())
                .put(at(lead) + "/score-by-hand", Map.of("score", 97, "why", " "))
                .expect(400);
        as(BuiltInRole.STAFF)
                .seen(1)
                .put(at(lead) + "/score-by-hand", Map.of("score", 1, "why", "x"))
                .expect(403);
    }

    @Test
    void countsAnEventOnceAndRefusesOneTheRulesDoNotKnow() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        int before = lead.get("score").get("shown").asInt();
        for (int i = 0; i < 2; i++) {
            JsonNode after = owner.post(at(lead) + "/score-events", Map.of("event", "just_shopping"))
                    .expect(200)
                    .json();
            assertThat(after.get("score").get("shown").asInt()).isEqualTo(before - 15);
        }
        owner.post(at(lead) + "/score-events", Map.of("event", "sneezed")).expect(400);
    }

    @Test
    void remembersWhatTheNumberWasAtAnyInstant() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        String then = clock.instant().toString();
        clock.advance(Duration.ofMinutes(1));
        owner.post(at(lead) + "/score-events", Map.of("event", "just_shopping")).expect(200);
        int before =
                owner.get(at(lead) + "/score?at=" + then).json().get("computed").asInt();
        int after = owner.get(at(lead) + "/score").json().get("computed").asInt();
        assertThat(before).isEqualTo(lead.get("score").get("shown").asInt());
        assertThat(after).isEqualTo(before - 15);
    }

    @Test
    void draftsTriesAndPublishesRulesAndRatesEveryLeadByThem() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        Map<String, Object> draft = new HashMap<>(Map.of("note", "Sources only", "rules", sourcesOnly(42)));
        JsonNode effect =
                owner.send("POST", RULES + "/preview", json(draft)).expect(200).json();
        assertThat(effect.get("largest").get(0).get("after").asInt()).isEqualTo(42);
        assertThat(effect.get("after").toString()).isEqualTo("{\"cool\":1}");
        assertThat(effect.get("before").has(lead.get("score").get("temperature").asString()))
                .isTrue();
        JsonNode made = owner.post(RULES, draft).expect(201).json();
        assertThat(made.get("number").asInt()).isEqualTo(2);
        assertThat(owner.get(at(lead)).json().get("score").get("shown"))
                .isEqualTo(lead.get("score").get("shown"));
        owner.seen(made.get("version").asLong())
                .put(RULES + "/2/publication", Map.of())
                .expect(200);
        jobs.runDue();
        JsonNode rated = owner.get(at(lead)).json();
        assertThat(rated.get("score").get("shown").asInt()).isEqualTo(42);
        assertThat(owner.get(at(lead) + "/score")
                        .json()
                        .get("lines")
                        .get(0)
                        .get("ruleSet")
                        .asInt())
                .isEqualTo(2);
        JsonNode published = owner.get(RULES + "/2").json();
        assertThat(owner.seen(published.get("version").asLong())
                        .put(RULES + "/2", draft)
                        .code())
                .isEqualTo("scoring.rules-published");
    }

    @Test
    void refusesRulesThatContradictThemselves() {
        Map<String, Object> rules = new HashMap<>(sourcesOnly(42));
        rules.put("bands", Map.of("hot", 50, "warm", 60, "cool", 40, "margin", 5));
        Http.Answer answer = owner().post(RULES, Map.of("note", "", "rules", rules));
        assertThat(answer.expect(400).code()).isEqualTo("scoring.rules-invalid");
    }

    @Test
    void refusesADraftThatNoLeadCouldBeRatedBy() {
        Map<String, Object> rules = new HashMap<>(sourcesOnly(42));
        rules.put("rules", List.of(Map.of("input", "source", "cases", List.of(Map.of("points", 1, "unknown", true)))));
        rules.put("events", List.of(Map.of("code", "Sneezed!", "points", 1, "fades", List.of())));
        Map<String, Object> draft = Map.of("note", "", "rules", rules);
        for (String address : List.of(RULES, RULES + "/preview")) {
            List<String> found = owner().post(address, draft)
                    .expect(400)
                    .json()
                    .get("errors")
                    .valueStream()
                    .map(e -> e.get("pointer").asString() + " " + e.get("code").asString())
                    .toList();
            assertThat(found)
                    .containsExactlyInAnyOrder(
                            "/rules/rules/0/code required",
                            "/rules/rules/0/group required",
                            "/rules/rules/0/cases/0/reason required",
                            "/rules/events/0/code form",
                            "/rules/events/0/reason required");
        }
    }

    @Test
    void refusesRulesThatLackWhatEveryRuleHas() {
        Map<String, Object> right =
                Map.of("code", "source", "group", "behaviour", "input", "source", "cases", List.of());
        for (String member : right.keySet()) {
            Map<String, Object> lacking = new HashMap<>(right);
            lacking.remove(member);
            refused("rules", List.of(lacking));
        }
        refused("idle", Collections.singletonList(null));
        refused("events", List.of(Map.of("code", "storm", "points", 5, "fades", List.of())));
        refused("bands", null);
    }

    private void refused(String part, @Nullable Object value) {
        Map<String, Object> rules = new HashMap<>(sourcesOnly(42));
        rules.put(part, value);
        Http.Answer answer =
                owner().post(RULES, Map.of("note", "", "rules", rules)).expect(400);
        assertThat(answer.code()).isIn("scoring.rules-invalid", "request.invalid");
    }

    private static Map<String, Object> sourcesOnly(int points) {
        Map<String, Object> one = new HashMap<>();
        one.put("points", points);
        one.put("reason", "Any source");
        one.put("unknown", true);
        return Map.of(
                "version", 0,
                "rules",
                        List.of(Map.of(
                                "code", "source", "group", "behaviour", "input", "source", "cases", List.of(one))),
                "events", List.of(),
                "idle", List.of(),
                "bands", Map.of("hot", 80, "warm", 60, "cool", 40, "margin", 5));
    }

    private static String json(Object body) {
        return tools.jackson.databind.json.JsonMapper.builder().build().writeValueAsString(body);
    }
}
