package dev.plumbline.sales.leads;

import static dev.plumbline.sales.SalesWorld.LEADS;
import static dev.plumbline.sales.SalesWorld.alwaysOpen;
import static dev.plumbline.sales.SalesWorld.at;
import static dev.plumbline.sales.SalesWorld.command;
import static dev.plumbline.sales.SalesWorld.contacted;
import static dev.plumbline.sales.SalesWorld.details;
import static dev.plumbline.sales.SalesWorld.lead;
import static dev.plumbline.sales.SalesWorld.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.firms.BuiltInRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LeadApiTests extends ApiTest {
    @Test
    void walksALeadFromEnquiryToNegotiation() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        assertThat(lead.get("status").asString()).isEqualTo("new");
        assertThat(lead.get("score").get("temperature").asString()).isNotEmpty();
        lead = contacted(owner, assigned(owner, lead));
        assertThat(lead.get("status").asString()).isEqualTo("contacted");
        for (String step : List.of("qualification", "appointment", "inspection", "quote", "negotiation")) {
            lead = command(owner, lead, step, Map.of());
        }
        assertThat(lead.get("status").asString()).isEqualTo("negotiation");
        JsonNode history = owner.get(at(lead) + "/history").expect(200).json();
        assertThat(texts(history, "to"))
                .containsExactly(
                        "new",
                        "contacted",
                        "qualified",
                        "appointment_scheduled",
                        "inspection_completed",
                        "quote_sent",
                        "negotiation");
    }

    @Test
    void measuresHowLongALeadStoodInEachState() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        clock.advance(Duration.ofMinutes(4));
        contacted(owner, lead);
        clock.advance(Duration.ofMinutes(3));
        JsonNode history = owner.get(at(lead) + "/history").expect(200).json();
        assertThat(history.get(0).get("seconds").asLong()).isBetween(240L, 270L);
        assertThat(history.get(1).get("seconds").asLong()).isBetween(180L, 210L);
    }

    @Test
    void saysWhatIsMissingWhenACommandIsRefused() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        Http.Answer refused = owner.seen(1).put(at(lead) + "/qualification", Map.of());
        refused.expect(409);
        assertThat(refused.code()).isEqualTo("lead.not-ready");
        assertThat(texts(refused.json().get("readiness"), "code")).contains("state");
        JsonNode qualify = byName(lead.get("commands"), "qualify");
        assertThat(qualify.get("allowed").asBoolean()).isFalse();
        assertThat(texts(qualify.get("readiness"), "code"))
                .isEqualTo(texts(refused.json().get("readiness"), "code"));
    }

    @Test
    void losesOnlyWithAReasonAndReopensWithHistory() {
        Http owner = owner();
        JsonNode lead = contacted(owner, lead(owner));
        owner.seen(lead.get("version").asLong())
                .put(at(lead) + "/loss", Map.of("reason", " "))
                .expect(400);
        JsonNode lost = command(owner, lead, "loss", Map.of("reason", "Chose another", "lostTo", "Roofs & Sons"));
        assertThat(lost.get("outcome").get("reason").asString()).isEqualTo("Chose another");
        JsonNode again = command(owner, lost, "reopening", Map.of("reason", "They called back"));
        assertThat(again.get("status").asString()).isEqualTo("contacted");
        JsonNode history = owner.get(at(lead) + "/history").json();
        assertThat(texts(history, "reason")).contains("Chose another", "They called back");
    }

    @Test
    void hasNoWayToSetAStatus() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        owner.seen(1).put(at(lead), with(details(), "status", "won")).expect(400);
        assertThat(world.in(ownerPerson().firm())
                        .call(() -> org.assertj.core.api.Assertions.catchThrowable(() -> world.transaction()
                                .executeWithoutResult(s -> world.jdbc()
                                        .sql("update sales.lead set status = 'won', status_command = 'convert', "
                                                + "client_id = gen_random_uuid() where status = 'new'")
                                        .update()))))
                .hasMessageContaining("may not go from");
    }

    @Test
    void refusesWhatIsWrongAndNamesTheField() {
        Http owner = owner();
        refused(owner, with(details(), "email", "not an address"), "/lead/email");
        refused(owner, with(details(), "budget", Map.of("min", 10, "max", 5)), "/lead/budget/max");
        refused(owner, with(details(), "firstName", "x".repeat(101)), "/lead/firstName");
        refused(owner, with(details(), "address", Map.of("latitude", 91, "longitude", 0)), "/lead/address/latitude");
        refused(owner, with(details(), "source", "pigeon"), "/lead/source");
        refused(owner, with(details(), "custom", Map.of("shoe_size", 9)), "/lead/custom");
        Http.Answer future = owner.post(LEADS, Map.of("lead", details(), "createdAt", "2999-01-01T00:00:00Z"));
        future.expect(400);
        assertThat(future.code()).isEqualTo("lead.in-the-future");
        Map<String, Object> nowhere = new java.util.HashMap<>(Map.of("lastName", "Lee", "source", "referral"));
        Http.Answer unreachable = owner.post(LEADS, Map.of("lead", nowhere));
        unreachable.expect(400);
        assertThat(unreachable.code()).isEqualTo("lead.unreachable");
    }

    @Test
    void refusesToOverwriteWhatTheCallerHasNotSeen() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        owner.seen(1).put(at(lead), with(details(), "firstName", "Bea")).expect(200);
        owner.seen(1).put(at(lead), with(details(), "firstName", "Cleo")).expect(412);
        owner.put(at(lead), details()).expect(428);
        assertThat(owner.get(at(lead)).json().get("person").get("firstName").asString())
                .isEqualTo("Bea");
    }

    @Test
    void listsByFilterSortAndPageWithoutSkipOrRepeat() {
        Http owner = owner();
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 7; i++) {
            made.add(lead(owner, with(details(), "source", i % 2 == 0 ? "referral" : "google_ads"))
                    .get("id")
                    .asString());
        }
        for (String sort : List.of("createdAt:desc", "score:asc", "name:asc", "quoted:desc", "updatedAt:asc")) {
            List<String> seen = new ArrayList<>();
            String cursor = "";
            do {
                JsonNode page = owner.get(LEADS + "?limit=3&sort=" + sort + cursor)
                        .expect(200)
                        .json();
                page.get("items").forEach(l -> seen.add(l.get("id").asString()));
                cursor = page.hasNonNull("nextCursor")
                        ? "&cursor=" + page.get("nextCursor").asString()
                        : "";
            } while (!cursor.isEmpty());
            assertThat(seen).as(sort).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(made);
        }
        assertThat(count(owner, "?source=google_ads")).isEqualTo(3);
        assertThat(count(owner, "?source=google_ads&source=referral&status=new"))
                .isEqualTo(7);
        assertThat(count(owner, "?status=won")).isZero();
        assertThat(count(owner, "?unanswered=true&pool=true&postcode=37201&scoreFrom=1&scoreTo=100"))
                .isEqualTo(7);
        assertThat(count(owner, "?createdFrom=2999-01-01T00:00:00Z")).isZero();
    }

    @Test
    void findsWordsByTheirBeginningInTheFirmsOwnLeadsOnly() {
        Http owner = owner();
        JsonNode lead = lead(owner, with(with(details(), "lastName", "Zwetschgenmus"), "tags", List.of("slate")));
        Http stranger = stranger();
        lead(stranger, with(details(), "lastName", "Zwetschgenmus"));
        assertThat(count(owner, "?q=zwetsch")).isEqualTo(1);
        assertThat(count(
                        owner,
                        "?q=Zwetsch%20" + lead.get("contact").get("email").asString()))
                .isEqualTo(1);
        assertThat(count(owner, "?q=zwetsch%20pigeon")).isZero();
        assertThat(count(owner, "?q=%27%3A%2A%20%7C%20%26")).isZero();
        assertThat(count(owner, "?tag=slate")).isEqualTo(1);
    }

    @Test
    void hidesLeadsOfOthersFromMembersWhoSeeTheirOwn() {
        Http owner = owner();
        JsonNode pooled = lead(owner);
        JsonNode given = assigned(owner, lead(owner));
        Http staff = as(BuiltInRole.STAFF);
        staff.get(at(pooled)).expect(200);
        staff.get(at(given)).expect(404);
        Http contractor = as(BuiltInRole.CONTRACTOR);
        contractor.get(at(pooled)).expect(404);
        assertThat(count(contractor, "")).isZero();
        stranger().get(at(given)).expect(404);
        stranger().seen(1).put(at(given) + "/loss", Map.of("reason", "x")).expect(404);
    }

    @Test
    void deletesAndRestores() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        owner.seen(1).delete(at(lead)).expect(204);
        assertThat(count(owner, "")).isZero();
        assertThat(count(owner, "?deleted=true")).isEqualTo(1);
        JsonNode gone = owner.get(at(lead)).expect(200).json();
        owner.seen(gone.get("version").asLong()).put(at(lead), details()).expect(409);
        JsonNode back = command(owner, gone, "restoration", Map.of());
        assertThat(back.hasNonNull("deletedAt")).isFalse();
        assertThat(count(owner, "")).isEqualTo(1);
    }

    @Test
    void takesTheFirmsOwnFieldsByTheirKind() {
        Http owner = owner();
        owner.post("/api/v1/sales/lead-fields", Map.of("code", "gate", "label", "Gate code", "kind", "text"))
                .expect(201);
        owner.post(
                        "/api/v1/sales/lead-fields",
                        Map.of("code", "pets", "label", "Pets", "kind", "choice", "choices", List.of("dog", "none")))
                .expect(201);
        JsonNode lead = lead(owner, with(details(), "custom", Map.of("gate", "4711", "pets", "dog")));
        assertThat(lead.get("custom").get("pets").asString()).isEqualTo("dog");
        refused(owner, with(details(), "custom", Map.of("pets", "snake")), "/lead/custom/pets");
        refused(owner, with(details(), "custom", Map.of("gate", 4711)), "/lead/custom/gate");
        owner.post("/api/v1/sales/lead-fields", Map.of("code", "gate", "label", "Again", "kind", "text"))
                .expect(409);
    }

    @Test
    void refusesEveryActOnADeletedLead() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode planned = owner.post(
                        at(lead) + "/follow-ups",
                        Map.of("dueAt", clock.instant().toString(), "what", "Call back"))
                .expect(201)
                .json();
        owner.seen(1).delete(at(lead)).expect(204);
        Http seen = owner.seen(2);
        seen.post(at(lead) + "/interactions", Map.of("kind", "note", "direction", "internal"))
                .expect(409);
        seen.post(at(lead) + "/follow-ups", Map.of("dueAt", clock.instant().toString(), "what", "Call"))
                .expect(409);
        owner.seen(1)
                .put(at(lead) + "/follow-ups/" + planned.get("id").asString() + "/completion", Map.of())
                .expect(409);
        seen.put(at(lead) + "/score-by-hand", Map.of("score", 50, "why", "A feeling"))
                .expect(409);
        seen.delete(at(lead) + "/score-by-hand").expect(409);
        seen.post(at(lead) + "/score-events", Map.of("event", "not_interested")).expect(409);
        seen.put(
                        at(lead) + "/assignment",
                        Map.of("owner", ownerPerson().member().value().toString()))
                .expect(409);
        seen.put(at(lead), details()).expect(409);
        seen.put(at(lead) + "/acknowledgement", Map.of()).expect(409);
        assertThat(owner.get(at(lead)).json().get("version").asLong()).isEqualTo(2);
        assertThat(owner.get(at(lead) + "/follow-ups").json().get("items").size())
                .isEqualTo(1);
    }

    @Test
    void showsInTheListHowTheClockOfEachLeadStands() {
        Http owner = owner();
        alwaysOpen(owner);
        JsonNode waiting = lead(owner);
        JsonNode answered = contacted(owner, lead(owner));
        JsonNode lost = lead(owner);
        command(owner, lost, "loss", Map.of("reason", "Spam"));
        JsonNode rows = owner.get(LEADS + "?sort=createdAt:asc").json().get("items");
        JsonNode clock = rows.get(0).get("clock");
        assertThat(rows.get(0).get("id")).isEqualTo(waiting.get("id"));
        assertThat(clock.get("deadline"))
                .isEqualTo(owner.get(at(waiting) + "/response").json().get("deadline"));
        assertThat(clock.hasNonNull("endedAt")).isFalse();
        assertThat(rows.get(1).get("id")).isEqualTo(answered.get("id"));
        assertThat(rows.get(1).get("clock").hasNonNull("endedAt")).isTrue();
        assertThat(rows.get(2).get("clock").hasNonNull("endedAt")).isTrue();
        JsonNode unanswered = owner.get(LEADS + "?unanswered=true").json().get("items");
        assertThat(unanswered.size()).isEqualTo(1);
        assertThat(unanswered.get(0).get("id")).isEqualTo(waiting.get("id"));
    }

    @Test
    void keepsTheCurrencyWhileAmountsAreMeantInIt() {
        Http owner = owner();
        lead(owner, with(details(), "budget", Map.of()));
        JsonNode firm = currency(owner, "EUR").expect(200).json();
        JsonNode lead = lead(owner, with(details(), "budget", Map.of("min", 10)));
        owner.seen(lead.get("version").asLong()).delete(at(lead)).expect(204);
        Http.Answer refused = currency(owner, "JPY");
        assertThat(refused.expect(409).code()).isEqualTo("firm.currency-in-use");
        assertThat(refused.json().get("detail").asString()).contains("EUR", "leads");
        assertThat(owner.get("/api/v1/firms/current").json()).isEqualTo(firm);
        currency(owner, "EUR").expect(200);
    }

    private static Http.Answer currency(Http owner, String currency) {
        JsonNode firm = owner.get("/api/v1/firms/current").expect(200).json();
        Map<String, Object> settings = new HashMap<>();
        for (String name : List.of("name", "slug", "timeZone", "locale")) {
            settings.put(name, firm.get(name).asString());
        }
        settings.put("currency", currency);
        return owner.seen(firm.get("version").asLong()).put("/api/v1/firms/current", settings);
    }

    private JsonNode assigned(Http caller, JsonNode lead) {
        return command(
                caller,
                lead,
                "assignment",
                Map.of("owner", ownerPerson().member().value().toString()));
    }

    private static void refused(Http caller, Map<String, Object> details, String pointer) {
        Http.Answer answer = caller.post(LEADS, Map.of("lead", details)).expect(400);
        assertThat(texts(answer.json().get("errors"), "pointer")).contains(pointer);
    }

    private static int count(Http caller, String query) {
        return caller.get(LEADS + query).expect(200).json().get("items").size();
    }

    private static JsonNode byName(JsonNode list, String name) {
        for (JsonNode one : list) {
            if (one.get("name").asString().equals(name)) {
                return one;
            }
        }
        throw new AssertionError("no " + name);
    }

    private static List<String> texts(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.path(field).asString("")));
        return texts;
    }
}
