package dev.plumbline.sales.response;

import static dev.plumbline.sales.SalesWorld.alwaysOpen;
import static dev.plumbline.sales.SalesWorld.at;
import static dev.plumbline.sales.SalesWorld.contacted;
import static dev.plumbline.sales.SalesWorld.details;
import static dev.plumbline.sales.SalesWorld.lead;
import static dev.plumbline.sales.SalesWorld.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.jobs.run.TestJobs;
import dev.plumbline.sales.LeadId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class ResponseApiTests extends ApiTest {
    private static final String ANSWERED = "/api/v1/sales/response/answered";
    private static final String CALLS = "/api/v1/sales/response/calls";

    @Autowired
    private TestJobs jobs;

    @Autowired
    private ResponseClocks clocks;

    @Test
    void callsManagerOperationsAndOwnerWhenNobodyAnswers() {
        Http owner = owner();
        alwaysOpen(owner);
        Http manager = as(BuiltInRole.MANAGER);
        Http admin = as(BuiltInRole.ADMIN);
        Http rep = assignedTo(as(BuiltInRole.STAFF));
        jobs.runDue();
        assertThat(rungs(rep)).containsExactly("rep");
        assertThat(rungs(manager)).isEmpty();
        clock.advance(Duration.ofSeconds(61));
        jobs.runDue();
        assertThat(rungs(manager)).containsExactly("manager");
        assertThat(rungs(admin)).isEmpty();
        clock.advance(Duration.ofSeconds(120));
        jobs.runDue();
        assertThat(rungs(admin)).containsExactly("operations");
        assertThat(rungs(owner)).containsExactly("owner");
        assertThat(rungs(rep)).containsExactly("rep");
    }

    @Test
    void callsNobodyTwiceHoweverOftenTheStepIsCarriedOut() {
        Http owner = owner();
        alwaysOpen(owner);
        JsonNode lead = lead(owner);
        LeadId id = new LeadId(UUID.fromString(lead.get("id").asString()));
        clock.advance(Duration.ofSeconds(500));
        for (int i = 0; i < 3; i++) {
            world.in(ownerPerson().firm()).run(() -> clocks.call(id));
            jobs.runDue();
        }
        // Nobody stands on the lower rungs of this firm, so its owner is called on each of the four.
        assertThat(rungs(owner)).containsExactlyInAnyOrder("rep", "manager", "operations", "owner");
    }

    @Test
    void acknowledgingStopsTheCallsAndRespondingEndsTheClock() {
        Http owner = owner();
        alwaysOpen(owner);
        Http manager = as(BuiltInRole.MANAGER);
        JsonNode lead = lead(owner);
        jobs.runDue();
        JsonNode acknowledged =
                owner.put(at(lead) + "/acknowledgement", Map.of()).expect(200).json();
        assertThat(acknowledged.hasNonNull("acknowledged")).isTrue();
        assertThat(acknowledged.hasNonNull("ended")).isFalse();
        clock.advance(Duration.ofSeconds(90));
        jobs.runDue();
        assertThat(rungs(manager)).isEmpty();
        contacted(owner, lead);
        JsonNode ended = owner.get(at(lead) + "/response").expect(200).json().get("ended");
        assertThat(ended.get("seconds").asLong()).isBetween(90L, 110L);
        assertThat(ended.get("withinTarget").asBoolean()).isTrue();
        assertThat(owner.put(at(lead) + "/acknowledgement", Map.of()).code()).isEqualTo("response.clock-ended");
    }

    @Test
    void measuresEveryResponseOnceAndRanksMembers() {
        Http owner = owner();
        alwaysOpen(owner);
        contacted(owner, lead(owner));
        JsonNode late = lead(owner);
        clock.advance(Duration.ofSeconds(300));
        contacted(owner, contacted(owner, late));
        JsonNode metrics = owner.get("/api/v1/sales/response/metrics?to=2999-01-01T00:00:00Z&from=2000-01-01T00:00:00Z")
                .expect(200)
                .json();
        assertThat(metrics.get("all").get("count").asInt()).isEqualTo(2);
        assertThat(metrics.get("all").get("kept").asDouble()).isEqualTo(50.0);
        assertThat(metrics.get("members").size()).isEqualTo(1);
        assertThat(metrics.get("hours").size()).isPositive();
        JsonNode none =
                stranger().get("/api/v1/sales/response/metrics").expect(200).json();
        assertThat(none.get("all").get("count").asInt()).isZero();
        assertThat(none.get("all").hasNonNull("mean")).isFalse();
    }

    @Test
    void listsTheResponsesBehindEachFigure() {
        Http owner = owner();
        alwaysOpen(owner);
        JsonNode quick = contacted(owner, lead(owner));
        JsonNode late = lead(owner);
        clock.advance(Duration.ofSeconds(300));
        contacted(owner, late);
        assertThat(answered(owner, "")).hasSize(2);
        assertThat(answered(owner, "?within=true")).singleElement().isEqualTo(nameOf(quick));
        assertThat(answered(owner, "?within=false")).singleElement().isEqualTo(nameOf(late));
        assertThat(answered(owner, "?by=" + ownerPerson().member().value())).hasSize(2);
        assertThat(answered(owner, "?by=" + UUID.randomUUID())).isEmpty();
        assertThat(answered(owner, "?to=2000-01-01T00:00:00Z")).isEmpty();
        int sum = 0;
        for (int hour = 0; hour < 24; hour++) {
            sum += answered(owner, "?hour=" + hour).size();
        }
        assertThat(sum).isEqualTo(2);
        owner.get(ANSWERED + "?hour=24").expect(400);
        JsonNode first = owner.get(ANSWERED + "?limit=1").expect(200).json();
        JsonNode rest = owner.get(
                        ANSWERED + "?limit=1&cursor=" + first.get("nextCursor").asString())
                .expect(200)
                .json();
        assertThat(first.get("items").get(0).get("lead"))
                .isNotEqualTo(rest.get("items").get(0).get("lead"));
        assertThat(rest.hasNonNull("nextCursor")).isFalse();
        assertThat(answered(stranger(), "")).isEmpty();
    }

    @Test
    void countsAndListsOnlyLeadsThatTheCallerSees() {
        Http owner = owner();
        alwaysOpen(owner);
        JsonNode mine = lead(owner);
        owner.seen(1).put(at(mine) + "/pick", Map.of()).expect(200);
        contacted(owner, mine);
        Http staff = as(BuiltInRole.STAFF);
        assertThat(answered(staff, "")).isEmpty();
        JsonNode metrics =
                staff.get("/api/v1/sales/response/metrics").expect(200).json();
        assertThat(metrics.get("all").get("count").asInt()).isZero();
        assertThat(owner.get("/api/v1/sales/response/metrics")
                        .json()
                        .get("all")
                        .get("count")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void stopsCallingForALeadThatIsLost() {
        Http owner = owner();
        alwaysOpen(owner);
        Http manager = as(BuiltInRole.MANAGER);
        JsonNode lead = lead(owner);
        owner.seen(1).put(at(lead) + "/loss", Map.of("reason", "Spam")).expect(200);
        clock.advance(Duration.ofSeconds(200));
        jobs.runDue();
        assertThat(rungs(manager)).isEmpty();
        assertThat(owner.get(at(lead) + "/response").json().get("ended").hasNonNull("seconds"))
                .isFalse();
    }

    @Test
    void changesTheLadderForLeadsToCome() {
        Http owner = owner();
        alwaysOpen(owner);
        JsonNode ladder = owner.get("/api/v1/sales/response/ladder").expect(200).json();
        assertThat(ladder.get("ladder").get("calls").size()).isEqualTo(4);
        Map<String, Object> faster =
                Map.of("target", "PT60S", "calls", List.of(Map.of("rung", "owner", "after", "PT0S")));
        owner.seen(ladder.get("version").asLong())
                .put("/api/v1/sales/response/ladder", faster)
                .expect(200);
        owner.seen(ladder.get("version").asLong())
                .put("/api/v1/sales/response/ladder", faster)
                .expect(412);
        jobs.runDue();
        JsonNode response = owner.get(at(lead(owner)) + "/response").json();
        assertThat(response.get("steps").size()).isEqualTo(1);
    }

    @Test
    void refusesALadderThatNoLeadCouldFollow() {
        Http owner = owner();
        Map<String, Object> call = Map.of("rung", "owner", "after", "PT0S");
        assertThat(refused(owner, Map.of("target", "PT0.5S", "calls", List.of(call))))
                .isEqualTo("/target range");
        assertThat(refused(owner, Map.of("target", "PT60S", "calls", List.of(Map.of("after", "PT0S")))))
                .isEqualTo("/calls/0/rung required");
        assertThat(refused(
                        owner,
                        Map.of("target", "PT60S", "calls", List.of(call, Map.of("rung", "rep", "after", "PT-1S")))))
                .isEqualTo("/calls order");
        lead(owner);
    }

    private static String refused(Http owner, Map<String, Object> ladder) {
        JsonNode error = owner.seen(0)
                .put("/api/v1/sales/response/ladder", ladder)
                .expect(400)
                .json()
                .get("errors")
                .get(0);
        return error.get("pointer").asString() + " " + error.get("code").asString();
    }

    @Test
    void callsWhoHasLeastInHandWhenNobodyOwnsTheLead() {
        Http owner = owner();
        alwaysOpen(owner);
        assignedTo(owner);
        Http staff = as(BuiltInRole.STAFF);
        lead(owner);
        jobs.runDue();
        assertThat(rungs(staff)).containsExactly("rep");
    }

    @Test
    void marksACallAsReadByTheOneWhoWasCalled() {
        Http owner = owner();
        alwaysOpen(owner);
        lead(owner);
        jobs.runDue();
        JsonNode call = owner.get(CALLS + "?unread=true")
                .expect(200)
                .json()
                .get("items")
                .get(0);
        String read = CALLS + "/" + call.get("id").asString() + "/read";
        as(BuiltInRole.MANAGER).put(read, Map.of()).expect(404);
        owner.put(read, Map.of()).expect(204);
        assertThat(owner.get(CALLS + "?unread=true").json().get("items").size()).isZero();
    }

    private static String nameOf(JsonNode lead) {
        return lead.get("name").asString();
    }

    private static List<String> answered(Http caller, String query) {
        return caller.get(ANSWERED + query)
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .map(row -> row.get("leadName").asString())
                .toList();
    }

    @Test
    void tellsEverybodyWhoIsCalledOnceAndWhere() {
        Http owner = owner();
        alwaysOpen(owner);
        Http manager = as(BuiltInRole.MANAGER);
        Http rep = as(BuiltInRole.STAFF);
        JsonNode lead = lead(owner());
        rep.seen(lead.get("version").asLong()).put(at(lead) + "/pick", Map.of()).expect(200);
        LeadId id = new LeadId(UUID.fromString(lead.get("id").asString()));
        jobs.runDue();
        assertThat(told(rep)).containsExactly("/leads/" + id.value());
        assertThat(told(manager)).isEmpty();
        clock.advance(Duration.ofSeconds(61));
        for (int i = 0; i < 2; i++) {
            world.in(ownerPerson().firm()).run(() -> clocks.call(id));
            jobs.runDue();
        }
        assertThat(told(rep)).hasSize(1);
        assertThat(told(manager)).containsExactly("/leads/" + id.value());
    }

    @Test
    void callsWhoMayWhatARungStandsForWhateverTheirRoleIsCalled() {
        Http owner = owner();
        alwaysOpen(owner);
        Http lead = holderOf("Sales lead", "all", "lead.read", "lead.write", "lead.assign");
        Http desk = holderOf("Desk", "all", "lead.read", "lead.assign", "response.manage");
        Http admin = as(BuiltInRole.ADMIN);
        assignedTo(as(BuiltInRole.STAFF));
        clock.advance(Duration.ofSeconds(121));
        jobs.runDue();
        assertThat(rungs(lead)).containsExactly("manager");
        assertThat(rungs(desk)).containsExactly("operations");
        assertThat(rungs(admin)).containsExactly("operations");
        assertThat(rungs(owner)).isEmpty();
    }

    @Test
    void callsTheManagerOfTheTerritoryBeforeThoseOfOthers() {
        Http owner = owner();
        alwaysOpen(owner);
        TestWorld.Person here = world.join(ownerPerson().firm(), BuiltInRole.MANAGER);
        TestWorld.Person elsewhere = world.join(ownerPerson().firm(), BuiltInRole.MANAGER);
        territory("Nashville", "372*", here);
        territory("Detroit", "482*", elsewhere);
        assignedTo(as(BuiltInRole.STAFF));
        clock.advance(Duration.ofSeconds(61));
        jobs.runDue();
        assertThat(rungs(anonymous().as(here))).containsExactly("manager");
        assertThat(rungs(anonymous().as(elsewhere))).isEmpty();
    }

    @Test
    void callsNobodyWhoDoesNotSeeTheLeadAndShowsNoCallOfOneThatIsGone() {
        Http owner = owner();
        alwaysOpen(owner);
        Http narrow = holderOf("Narrow lead", "own", "lead.read", "lead.write", "lead.assign");
        JsonNode lead = lead(owner);
        owner.seen(1)
                .put(
                        at(lead) + "/assignment",
                        Map.of("owner", ownerPerson().member().value().toString()))
                .expect(200);
        clock.advance(Duration.ofSeconds(61));
        jobs.runDue();
        assertThat(rungs(narrow)).isEmpty();
        assertThat(rungs(owner)).containsExactlyInAnyOrder("rep", "manager");
        JsonNode theirs = lead(owner);
        narrow.seen(1).put(at(theirs) + "/pick", Map.of()).expect(200);
        jobs.runDue();
        assertThat(rungs(narrow)).containsExactly("rep");
        owner.seen(2)
                .put(
                        at(theirs) + "/assignment",
                        Map.of("owner", ownerPerson().member().value().toString()))
                .expect(200);
        assertThat(rungs(narrow)).isEmpty();
    }

    @Test
    void callsFirstTheBestOfThoseWhoSeeTheLead() {
        Http owner = owner();
        alwaysOpen(owner);
        assignedTo(owner);
        Http elsewhere = holderOf("Elsewhere", "territory", "lead.read", "lead.write");
        Http here = as(BuiltInRole.STAFF);
        lead(owner);
        jobs.runDue();
        assertThat(rungs(elsewhere)).isEmpty();
        assertThat(rungs(here)).containsExactly("rep");
    }

    @Test
    void callsWhoHasTheSkillThatTheLeadAsksFor() {
        Http owner = owner();
        alwaysOpen(owner);
        TestWorld.Person slater = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        owner.seen(1)
                .put("/api/v1/sales/assignment/members/" + slater.member().value(), Map.of("skills", List.of("slate")))
                .expect(200);
        lead(owner, with(details(), "tags", List.of("slate")));
        jobs.runDue();
        assertThat(rungs(anonymous().as(slater))).containsExactly("rep");
    }

    private void territory(String name, String postcodes, TestWorld.Person member) {
        owner().post(
                        "/api/v1/firms/territories",
                        Map.of(
                                "name",
                                name,
                                "postcodes",
                                List.of(postcodes),
                                "members",
                                List.of(member.member().value().toString())))
                .expect(201);
    }

    private Http holderOf(String name, String rows, String... permissions) {
        String code = owner().post(
                        "/api/v1/firms/roles", Map.of("name", name, "permissions", List.of(permissions), "rows", rows))
                .expect(201)
                .json()
                .get("code")
                .asString();
        return anonymous().as(world.join(ownerPerson().firm(), code));
    }

    private static List<String> told(Http caller) {
        return caller.get("/api/v1/messages/notifications")
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .filter(n -> n.get("kind").asString().equals("lead.escalated"))
                .map(n -> n.get("link").asString())
                .toList();
    }

    private Http assignedTo(Http staff) {
        JsonNode lead = lead(owner());
        staff.seen(lead.get("version").asLong())
                .put(at(lead) + "/pick", Map.of())
                .expect(200);
        return staff;
    }

    private static List<String> rungs(Http caller) {
        List<String> rungs = new ArrayList<>();
        caller.get(CALLS)
                .expect(200)
                .json()
                .get("items")
                .forEach(c -> rungs.add(c.get("rung").asString()));
        return rungs;
    }
}
