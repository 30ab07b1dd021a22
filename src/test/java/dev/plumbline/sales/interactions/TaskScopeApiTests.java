package dev.plumbline.sales.interactions;

import static dev.plumbline.sales.SalesWorld.LEADS;
import static dev.plumbline.sales.SalesWorld.at;
import static dev.plumbline.sales.SalesWorld.command;
import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Tasks follow the rows of their leads: who has one sees whom it is about. */
class TaskScopeApiTests extends ApiTest {
    @Test
    void plansNothingForWhoDoesNotSeeTheLead() {
        Http owner = owner();
        TestWorld.Person rep = person(BuiltInRole.STAFF);
        JsonNode mine = command(owner, lead(owner), "assignment", owner(ownerPerson()));
        assertThat(refused(owner, mine, rep)).isEqualTo("/member hidden");
        assertThat(refused(owner, mine, person(BuiltInRole.AUDITOR))).isEqualTo("/member hidden");
        assertThat(refused(owner, mine, world.foundFirm())).isEqualTo("/member unknown");
        JsonNode theirs = command(owner, mine, "assignment", owner(rep));
        JsonNode planned = plan(owner, theirs, rep).expect(201).json();
        anonymous()
                .as(rep)
                .seen(1)
                .put(at(theirs) + "/follow-ups/" + planned.get("id").asString() + "/completion", Map.of())
                .expect(200);
    }

    @Test
    void leavesATaskToWhomTheLeadIsGivenWhenItsHolderNoLongerSeesIt() {
        Http owner = owner();
        TestWorld.Person before = person(BuiltInRole.STAFF);
        TestWorld.Person manager = person(BuiltInRole.MANAGER);
        TestWorld.Person after = person(BuiltInRole.STAFF);
        JsonNode lead = lead(owner);
        plan(owner, lead, before).expect(201);
        plan(owner, lead, manager).expect(201);
        assertThat(today(before)).isEqualTo(1);
        command(owner, lead, "assignment", owner(after));
        assertThat(today(before)).isZero();
        assertThat(today(manager)).isEqualTo(1);
        assertThat(today(after)).isEqualTo(1);
        owner.post(LEADS + "/assignment", Map.of("leads", List.of(lead.get("id").asString()), "owner", text(before)))
                .expect(200);
        assertThat(today(after)).isZero();
        assertThat(today(before)).isEqualTo(1);
    }

    private TestWorld.Person person(BuiltInRole role) {
        return world.join(ownerPerson().firm(), role);
    }

    private String refused(Http caller, JsonNode lead, TestWorld.Person who) {
        JsonNode error =
                plan(caller, lead, who).expect(400).json().get("errors").get(0);
        return error.get("pointer").asString() + " " + error.get("code").asString();
    }

    private Http.Answer plan(Http caller, JsonNode lead, TestWorld.Person who) {
        return caller.post(
                at(lead) + "/follow-ups",
                Map.of("dueAt", clock.instant().toString(), "what", "Call", "member", text(who)));
    }

    private int today(TestWorld.Person who) {
        return anonymous()
                .as(who)
                .get("/api/v1/sales/tasks/today")
                .expect(200)
                .json()
                .get("items")
                .size();
    }

    private static Map<String, Object> owner(TestWorld.Person person) {
        return Map.of("owner", text(person));
    }

    private static String text(TestWorld.Person person) {
        return person.member().value().toString();
    }
}
