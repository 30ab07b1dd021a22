package dev.plumbline.sales.assignment;

import static dev.plumbline.sales.SalesWorld.LEADS;
import static dev.plumbline.sales.SalesWorld.at;
import static dev.plumbline.sales.SalesWorld.command;
import static dev.plumbline.sales.SalesWorld.details;
import static dev.plumbline.sales.SalesWorld.lead;
import static dev.plumbline.sales.SalesWorld.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.jobs.run.TestJobs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class AssignmentApiTests extends ApiTest {
    private static final String ASSIGNMENT = "/api/v1/sales/assignment";

    @Autowired
    private TestJobs jobs;

    @Test
    void leavesNewLeadsInThePoolUntilARuleIsChosen() {
        assertThat(lead(owner()).get("assignment").hasNonNull("owner")).isFalse();
    }

    @Test
    void givesNewLeadsInTurn() {
        Http owner = owner();
        world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        rule(owner, "round_robin");
        Map<String, Integer> given = new HashMap<>();
        for (int i = 0; i < 6; i++) {
            given.merge(lead(owner).get("assignment").get("owner").asString(), 1, Integer::sum);
        }
        assertThat(given).hasSize(2).containsValue(3);
        owner.seen(99).put(ASSIGNMENT, Map.of("strategy", "least_busy")).expect(412);
        owner.seen(1).put(ASSIGNMENT, Map.of("strategy", "astrology")).expect(400);
    }

    @Test
    void changesWhatAMemberTakesOnAndCountsThePool() {
        Http owner = owner();
        lead(owner);
        lead(stranger());
        JsonNode shown = owner.get(ASSIGNMENT).expect(200).json();
        assertThat(shown.get("pool").asLong()).isEqualTo(1);
        JsonNode mine = shown.get("assignees").get(0);
        String member = ASSIGNMENT + "/members/" + mine.get("member").asString();
        long version = mine.get("version").asLong();
        Http manager = as(BuiltInRole.MANAGER);
        JsonNode changed = manager.seen(version)
                .put(member, Map.of("capacity", 7, "skills", List.of("slate", "slate")))
                .expect(200)
                .json();
        JsonNode after = changed.get("assignees")
                .valueStream()
                .filter(each -> each.get("member").equals(mine.get("member")))
                .findFirst()
                .orElseThrow();
        assertThat(after.get("capacity").asInt()).isEqualTo(7);
        assertThat(after.get("skills").toString()).isEqualTo("[\"slate\"]");
        manager.seen(version).put(member, Map.of("skills", List.of())).expect(412);
        manager.put(member, Map.of("skills", List.of())).expect(428);
        manager.seen(version + 1)
                .put(member, Map.of("capacity", -1, "skills", List.of()))
                .expect(400);
        as(BuiltInRole.STAFF)
                .seen(version + 1)
                .put(member, Map.of("skills", List.of()))
                .expect(403);
        stranger().seen(version + 1).put(member, Map.of("skills", List.of())).expect(404);
    }

    @Test
    void letsOneOfTwoPickALeadFromThePool() {
        JsonNode lead = lead(owner());
        Http first = as(BuiltInRole.STAFF);
        Http second = as(BuiltInRole.STAFF);
        first.seen(1).put(at(lead) + "/pick", Map.of()).expect(200);
        second.seen(1).put(at(lead) + "/pick", Map.of()).expect(404);
        as(BuiltInRole.MANAGER).seen(2).put(at(lead) + "/pick", Map.of()).expect(409);
    }

    @Test
    void reportsOnEachLeadOfABulkAssignment() {
        Http owner = owner();
        String good = lead(owner).get("id").asString();
        String foreign = lead(stranger()).get("id").asString();
        JsonNode report = owner.post(
                        "/api/v1/sales/lead-assignments", Map.of("leads", List.of(good, foreign), "owner", me()))
                .expect(200)
                .json();
        assertThat(report.get("done").asInt()).isEqualTo(1);
        assertThat(report.get("items").get(1).get("code").asString()).isEqualTo("request.not-found");
        assertThat(owner.get(LEADS + "/" + good)
                        .json()
                        .get("assignment")
                        .get("owner")
                        .asString())
                .isEqualTo(me());
    }

    @Test
    void handsEverythingOverWhenAMemberLeaves() {
        Http owner = owner();
        TestWorld.Person leaving = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        Http staff = anonymous().as(leaving);
        JsonNode lead = lead(owner);
        staff.seen(1).put(at(lead) + "/pick", Map.of()).expect(200);
        staff.post(at(lead) + "/follow-ups", Map.of("dueAt", clock.instant().toString(), "what", "Call"))
                .expect(201);
        String member = "/api/v1/firms/members/" + leaving.member().value();
        long version = owner.get(member).expect(200).json().get("version").asLong();
        owner.seen(version)
                .post(member + "/deactivation", Map.of("reason", "Left"))
                .expect(409);
        owner.seen(version)
                .post(member + "/deactivation", Map.of("reason", "Left", "handOverTo", me()))
                .expect(200);
        assertThat(owner.get(at(lead)).json().get("assignment").get("owner").asString())
                .isEqualTo(me());
        assertThat(owner.get("/api/v1/sales/tasks/today").json().get("items").size())
                .isEqualTo(1);
    }

    @Test
    void leavesNothingToDoWithAMemberWhoLeaves() {
        Http owner = owner();
        TestWorld.Person leaving = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        TestWorld.Person next = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        Http staff = anonymous().as(leaving);
        JsonNode pooled = lead(owner);
        plan(staff, pooled);
        JsonNode rests = command(owner, lead(owner), "assignment", owner(leaving));
        command(owner, rests, "nurture", Map.of("reason", "Later"));
        JsonNode lost = command(owner, lead(owner), "assignment", owner(leaving));
        plan(staff, command(owner, lost, "loss", Map.of("reason", "Price")));
        String member = "/api/v1/firms/members/" + leaving.member().value();
        JsonNode shown = owner.get(member).expect(200).json();
        assertThat(shown.get("commands").toString()).contains("2 open leads", "2 open follow-ups");
        owner.seen(shown.get("version").asLong())
                .post(member + "/deactivation", Map.of("reason", "Left"))
                .expect(409);
        owner.seen(shown.get("version").asLong())
                .post(
                        member + "/deactivation",
                        Map.of(
                                "reason",
                                "Left",
                                "handOverTo",
                                next.member().value().toString()))
                .expect(200);
        assertThat(owner.get(member).json().get("commands").toString())
                .doesNotContain("open leads")
                .doesNotContain("open follow-ups");
        assertThat(anonymous()
                        .as(next)
                        .get("/api/v1/sales/tasks/today")
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(2);
        assertThat(owner.get(at(rests)).json().get("assignment").get("owner").asString())
                .isEqualTo(next.member().value().toString());
    }

    @Test
    void takesWhatIsLeftWhenTheRuleDealsTheLeadsOut() {
        Http owner = owner();
        TestWorld.Person leaving = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        plan(anonymous().as(leaving), lead(owner));
        String handOver = "/api/v1/sales/members/" + leaving.member().value() + "/hand-over";
        JsonNode refused = owner.post(handOver, Map.of("to", UUID.randomUUID().toString()))
                .expect(400)
                .json();
        assertThat(refused.get("errors").get(0).get("pointer").asString()).isEqualTo("/to");
        JsonNode moved = owner.post(handOver, Map.of()).expect(200).json();
        assertThat(moved.get("followUps").asInt()).isEqualTo(1);
        assertThat(owner.get("/api/v1/sales/tasks/today").json().get("items").size())
                .isEqualTo(1);
    }

    private void plan(Http caller, JsonNode lead) {
        caller.post(at(lead) + "/follow-ups", Map.of("dueAt", clock.instant().toString(), "what", "Call"))
                .expect(201);
    }

    @Test
    void givesALeadToNobodyWhoIsNotAMember() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        owner.seen(1)
                .put(at(lead) + "/assignment", Map.of("owner", UUID.randomUUID().toString()))
                .expect(400);
        as(BuiltInRole.STAFF)
                .seen(1)
                .put(at(lead) + "/assignment", Map.of("owner", me()))
                .expect(403);
    }

    @Test
    void tellsTheNewOwnerOnceForEachTimeAndNobodyOfWhatTheyTook() {
        Http owner = owner();
        TestWorld.Person rep = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        Http staff = anonymous().as(rep);
        JsonNode given = lead(owner);
        given = command(owner, given, "assignment", owner(rep));
        given = command(owner, given, "assignment", owner(rep));
        JsonNode picked = lead(owner);
        command(staff, picked, "pick", Map.of());
        assertThat(told(staff)).containsExactly("/leads/" + given.get("id").asString());
        given = command(owner, given, "assignment", owner(ownerPerson()));
        command(owner, given, "assignment", owner(rep));
        assertThat(told(staff)).hasSize(2);
        assertThat(told(owner)).isEmpty();
    }

    @Test
    void tellsWhoTakesOverOnceForAllLeads() {
        Http owner = owner();
        TestWorld.Person leaving = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        TestWorld.Person next = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        for (int i = 0; i < 3; i++) {
            command(owner, lead(owner), "assignment", owner(leaving));
        }
        owner.post(
                        "/api/v1/sales/members/" + leaving.member().value() + "/hand-over",
                        Map.of("to", next.member().value().toString()))
                .expect(200);
        JsonNode notices = anonymous()
                .as(next)
                .get("/api/v1/messages/notifications")
                .expect(200)
                .json()
                .get("items");
        assertThat(notices.size()).isEqualTo(1);
        assertThat(notices.get(0).get("subject").asString()).isEqualTo("You were given 3 leads");
    }

    @Test
    void nothingIsHandedOverForAMemberWhoDoesNotExist() {
        Map<String, Object> to = Map.of("to", ownerPerson().member().value().toString());

        for (UUID nobody : List.of(UUID.randomUUID(), world.foundFirm().member().value())) {
            owner().post("/api/v1/sales/members/" + nobody + "/hand-over", to).expect(404);
        }
    }

    @Test
    void findsTheTerritoryAnewWhenThePostcodeChanges() {
        Http owner = owner();
        String north = territory("North", List.of("481*"));
        String south = territory("South", List.of("37201"));
        Map<String, Object> details = details();
        JsonNode lead = command(owner, lead(owner, details), "assignment", owner(ownerPerson()));
        assertThat(lead.get("assignment").get("territory").asString()).isEqualTo(south);
        Map<String, Object> moved =
                with(details, "address", Map.of("street", "9 Elm Road", "city", "Ann Arbor", "postcode", "48104"));
        JsonNode edited = owner.seen(lead.get("version").asLong())
                .put(at(lead), moved)
                .expect(200)
                .json();
        assertThat(edited.get("assignment").get("territory").asString()).isEqualTo(north);
        assertThat(edited.get("assignment").get("owner"))
                .isEqualTo(lead.get("assignment").get("owner"));
        JsonNode nowhere = owner.seen(edited.get("version").asLong())
                .put(at(lead), with(details, "address", Map.of()))
                .expect(200)
                .json();
        assertThat(nowhere.get("assignment").hasNonNull("territory")).isFalse();
    }

    @Test
    void movesLeadsWhenThePostcodesOfATerritoryChange() {
        Http owner = owner();
        JsonNode lead = command(owner, lead(owner), "assignment", owner(ownerPerson()));
        assertThat(lead.get("assignment").hasNonNull("territory")).isFalse();
        String wide = territory("Tennessee", List.of("37*"));
        jobs.runDue();
        JsonNode placed = owner.get(at(lead)).json();
        assertThat(placed.get("assignment").get("territory").asString()).isEqualTo(wide);
        assertThat(placed.get("assignment").get("owner"))
                .isEqualTo(lead.get("assignment").get("owner"));
        assertThat(owner.get("/api/v1/audit/events?action=territory.move&subjectId="
                                + lead.get("id").asString())
                        .expect(200)
                        .text())
                .contains(lead.get("id").asString());
        String narrow = territory("Nashville", List.of("37201"));
        jobs.runDue();
        assertThat(owner.get(at(lead)).json().get("assignment").get("territory").asString())
                .isEqualTo(narrow);
        long version = owner.get(at(lead)).json().get("version").asLong();
        owner.seen(1)
                .put(
                        "/api/v1/firms/territories/" + narrow,
                        Map.of("name", "Nash", "postcodes", List.of("37201"), "members", List.of()))
                .expect(200);
        jobs.runDue();
        assertThat(owner.get(at(lead)).json().get("version").asLong()).isEqualTo(version);
        owner.seen(2).delete("/api/v1/firms/territories/" + narrow).expect(204);
        jobs.runDue();
        assertThat(owner.get(at(lead)).json().get("assignment").get("territory").asString())
                .isEqualTo(wide);
    }

    private String territory(String name, List<String> postcodes) {
        return owner().post(
                        "/api/v1/firms/territories", Map.of("name", name, "postcodes", postcodes, "members", List.of()))
                .expect(201)
                .json()
                .get("id")
                .asString();
    }

    private static Map<String, Object> owner(TestWorld.Person person) {
        return Map.of("owner", person.member().value().toString());
    }

    private static List<String> told(Http caller) {
        return caller.get("/api/v1/messages/notifications")
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .filter(n -> n.get("kind").asString().equals("lead.assigned"))
                .map(n -> n.get("link").asString())
                .toList();
    }

    private String me() {
        return ownerPerson().member().value().toString();
    }

    private static void rule(Http owner, String strategy) {
        owner.seen(0).put(ASSIGNMENT, Map.of("strategy", strategy)).expect(200);
    }
}
