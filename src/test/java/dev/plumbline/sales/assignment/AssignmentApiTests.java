package dev.plumbline.sales.assignment;

import static dev.plumbline.sales.SalesWorld.LEADS;
import static dev.plumbline.sales.SalesWorld.at;
import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AssignmentApiTests extends ApiTest {
    private static final String ASSIGNMENT = "/api/v1/sales/assignment";

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

    private String me() {
        return ownerPerson().member().value().toString();
    }

    private static void rule(Http owner, String strategy) {
        owner.seen(0).put(ASSIGNMENT, Map.of("strategy", strategy)).expect(200);
    }
}
