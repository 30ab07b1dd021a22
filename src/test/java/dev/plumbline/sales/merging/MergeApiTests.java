package dev.plumbline.sales.merging;

import static dev.plumbline.sales.SalesWorld.LEADS;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class MergeApiTests extends ApiTest {
    private static final String MERGES = "/api/v1/sales/merges";
    private static final String SCANS = "/api/v1/sales/duplicate-scans";
    private static final String DUPLICATES = "/api/v1/sales/duplicates";

    @Autowired
    private TestJobs jobs;

    @Test
    void mergesByTheChosenPartsAndShowsWhatWasSaidWithBoth() {
        Http owner = owner();
        JsonNode kept = lead(owner);
        JsonNode gone = contacted(owner, lead(owner, with(details(), "tags", List.of("slate"))));
        JsonNode merged = merge(owner, kept, gone, List.of("phone", "address"));
        JsonNode lead = merged.get("lead");
        assertThat(lead.get("contact").get("phone"))
                .isEqualTo(gone.get("contact").get("phone"));
        assertThat(lead.get("contact").get("email"))
                .isEqualTo(kept.get("contact").get("email"));
        assertThat(lead.get("address")).isEqualTo(gone.get("address"));
        assertThat(lead.get("tags").toString()).contains("slate");
        assertThat(lead.get("activity").get("interactions").asInt()).isEqualTo(1);
        assertThat(owner.get(at(kept) + "/interactions").json().get("items").size())
                .isEqualTo(1);
        assertThat(owner.get(LEADS).json().get("items").size()).isEqualTo(1);
        JsonNode put = owner.get(at(gone)).expect(200).json();
        assertThat(put.get("outcome").get("mergedInto")).isEqualTo(kept.get("id"));
    }

    @Test
    void undoingAMergeLeavesBothLeadsExactlyAsTheyWere() {
        Http owner = owner();
        JsonNode kept = lead(owner);
        JsonNode gone = contacted(owner, lead(owner));
        JsonNode merged = merge(owner, kept, gone, List.of("person", "need", "budget", "source", "email"));
        owner.put(MERGES + "/" + merged.get("id").asString() + "/undoing", Map.of())
                .expect(200);
        for (JsonNode before : List.of(kept, gone)) {
            JsonNode after = owner.get(at(before)).expect(200).json();
            for (String part : List.of(
                    "status",
                    "person",
                    "contact",
                    "address",
                    "need",
                    "budget",
                    "origin",
                    "tags",
                    "custom",
                    "assignment",
                    "activity",
                    "outcome")) {
                assertThat(after.get(part)).as(part).isEqualTo(before.get(part));
            }
            assertThat(after.get("score").get("shown"))
                    .isEqualTo(before.get("score").get("shown"));
            assertThat(after.hasNonNull("deletedAt")).isFalse();
        }
        assertThat(owner.get(at(kept) + "/interactions").json().get("items").size())
                .isZero();
        owner.put(MERGES + "/" + merged.get("id").asString() + "/undoing", Map.of())
                .expect(409);
    }

    @Test
    void doesNotUndoOverWorkThatCameAfter() {
        Http owner = owner();
        JsonNode kept = lead(owner);
        JsonNode merged = merge(owner, kept, lead(owner), List.of("phone"));
        contacted(owner, kept);
        owner.put(MERGES + "/" + merged.get("id").asString() + "/undoing", Map.of())
                .expect(409);
    }

    @Test
    void findsPairsAmongAllLeadsAndRemembersWhatWasDecided() {
        Http owner = owner();
        Map<String, Object> details = details();
        JsonNode one = lead(owner, details);
        JsonNode two = owner.post(LEADS, Map.of("lead", details, "evenIf", true))
                .expect(201)
                .json()
                .get("lead");
        assertThat(owner.get(DUPLICATES).json().get("items").size()).isZero();
        scan(owner);
        JsonNode pair = owner.get(DUPLICATES).json().get("items").get(0);
        assertThat(List.of(pair.get("lead").get("id"), pair.get("other").get("id")))
                .containsExactlyInAnyOrder(one.get("id"), two.get("id"));
        assertThat(pair.get("foundBy").asString()).isEqualTo("scan");
        assertThat(pair.get("likeness").get("phone").asBoolean()).isTrue();
        assertThat(pair.get("likeness").get("name").asInt()).isEqualTo(100);
        assertThat(pair.get("lead").get("phone")).isEqualTo(one.get("contact").get("phone"));
        assertThat(pair.get("reasons").toString()).contains("Same phone number", "Same e-mail address");
        owner.put(
                        DUPLICATES + "/" + one.get("id").asString() + "/"
                                + two.get("id").asString() + "/difference",
                        Map.of())
                .expect(204);
        scan(owner);
        assertThat(owner.get(DUPLICATES).json().get("items").size()).isZero();
    }

    @Test
    void showsBothSidesBeforeAnythingIsDone() {
        Http owner = owner();
        JsonNode kept = lead(owner);
        JsonNode gone = lead(owner);
        JsonNode preview = owner.get("/api/v1/sales/merge-previews?kept="
                        + kept.get("id").asString() + "&gone=" + gone.get("id").asString())
                .expect(200)
                .json();
        assertThat(preview.get("choices").size()).isEqualTo(11);
        assertThat(owner.get(LEADS).json().get("items").size()).isEqualTo(2);
    }

    @Test
    void mergesNothingOfAnotherFirmAndNothingForStaff() {
        Http owner = owner();
        JsonNode mine = lead(owner);
        JsonNode theirs = lead(stranger());
        owner.post(MERGES, body(mine, theirs, List.of())).expect(404);
        as(BuiltInRole.STAFF).post(MERGES, body(mine, mine, List.of())).expect(403);
        owner.post(MERGES, body(mine, mine, List.of())).expect(400);
    }

    @Test
    void tellsHowFarAScanIsAndRunsOneAtATime() {
        Http owner = owner();
        lead(owner);
        lead(owner);
        JsonNode asked = owner.post(SCANS, Map.of()).expect(202).json();
        assertThat(asked.get("state").asString()).isEqualTo("waiting");
        JsonNode again = owner.post(SCANS, Map.of()).expect(202).json();
        assertThat(again.get("job")).isEqualTo(asked.get("job"));
        jobs.runDue();
        JsonNode scans = owner.get(SCANS).expect(200).json().get("items");
        assertThat(scans.size()).isEqualTo(1);
        JsonNode scan = scans.get(0);
        assertThat(scan.get("state").asString()).isEqualTo("succeeded");
        assertThat(scan.get("done").asLong()).isEqualTo(2);
        assertThat(scan.get("total").asLong()).isEqualTo(2);
        assertThat(scan.hasNonNull("endedAt")).isTrue();
        assertThat(stranger().get(SCANS).json().get("items").size()).isZero();
        as(BuiltInRole.STAFF).get(SCANS).expect(403);
    }

    @Test
    void holdsAnEnquiryThatMayBeALeadAndSaysWhy() {
        Http owner = owner();
        Map<String, Object> details = details();
        JsonNode first = lead(owner, details);
        JsonNode held = lead(owner, with(with(details, "firstName", "Zebulon"), "lastName", "Quartermain"));
        lead(owner);
        JsonNode pairs = owner.get(DUPLICATES + "?lead=" + held.get("id").asString())
                .expect(200)
                .json()
                .get("items");
        assertThat(pairs.size()).isEqualTo(1);
        assertThat(pairs.get(0).get("foundBy").asString()).isEqualTo("enquiry");
        assertThat(pairs.get(0).get("reasons").toString()).contains("Same phone number", "The names differ");
        assertThat(owner.get(DUPLICATES + "?lead=" + first.get("id").asString())
                        .json()
                        .get("items"))
                .isEqualTo(pairs);
    }

    @Test
    void pagesThroughPairsWithoutLossOrRepetition() {
        Http owner = owner();
        for (int i = 0; i < 3; i++) {
            Map<String, Object> details = details();
            lead(owner, details);
            lead(owner, with(with(details, "firstName", "Zebulon"), "lastName", "Quartermain"));
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page =
                    owner.get(DUPLICATES + "?limit=1" + cursor).expect(200).json();
            page.get("items").forEach(pair -> seen.add(pair.get("id").asString()));
            cursor = page.hasNonNull("nextCursor")
                    ? "&cursor=" + page.get("nextCursor").asString()
                    : null;
        }
        assertThat(seen).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void showsAPairOnlyToThoseWhoSeeBothLeads() {
        Http owner = owner();
        Map<String, Object> details = details();
        JsonNode one = lead(owner, details);
        lead(owner, with(with(details, "firstName", "Zebulon"), "lastName", "Quartermain"));
        TestWorld.Person narrow = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        narrow(owner, narrow);
        Http merger = anonymous().as(narrow);
        assertThat(merger.get(DUPLICATES).expect(200).json().get("items").size())
                .isEqualTo(1);
        owner.seen(1).put(at(one) + "/assignment", Map.of("owner", me())).expect(200);
        assertThat(merger.get(DUPLICATES).expect(200).json().get("items").size())
                .isZero();
        merger.get(at(one) + "/merges").expect(404);
    }

    @Test
    void takesBackThatTwoAreDifferent() {
        Http owner = owner();
        Map<String, Object> details = details();
        JsonNode one = lead(owner, details);
        JsonNode two = lead(owner, with(with(details, "firstName", "Zebulon"), "lastName", "Quartermain"));
        String difference = DUPLICATES + "/" + one.get("id").asString() + "/"
                + two.get("id").asString() + "/difference";
        owner.delete(difference).expect(404);
        owner.put(difference, Map.of()).expect(204);
        assertThat(owner.get(DUPLICATES).json().get("items").size()).isZero();
        stranger().delete(difference).expect(404);
        as(BuiltInRole.STAFF).delete(difference).expect(403);
        owner.delete(difference).expect(204);
        assertThat(owner.get(DUPLICATES).json().get("items").size()).isEqualTo(1);
    }

    @Test
    void tellsTheMergesOfALeadAndWhetherTheyCanBeUndone() {
        Http owner = owner();
        JsonNode kept = lead(owner);
        JsonNode gone = lead(owner);
        JsonNode merged = merge(owner, kept, gone, List.of("phone"));
        for (JsonNode side : List.of(kept, gone)) {
            JsonNode told = owner.get(at(side) + "/merges").expect(200).json().get("items");
            assertThat(told.size()).isEqualTo(1);
            assertThat(told.get(0).get("id")).isEqualTo(merged.get("id"));
            assertThat(told.get(0).get("gone").get("name")).isEqualTo(gone.get("name"));
            assertThat(told.get(0).get("taken").toString()).isEqualTo("[\"phone\"]");
            assertThat(told.get(0).get("commands").get(0).get("allowed").asBoolean())
                    .isTrue();
        }
        contacted(owner, kept);
        JsonNode undo = owner.get(at(kept) + "/merges")
                .json()
                .get("items")
                .get(0)
                .get("commands")
                .get(0);
        assertThat(undo.get("allowed").asBoolean()).isFalse();
        assertThat(undo.get("readiness").toString()).contains("The kept lead has been changed since the merge.");
        Http.Answer refused = owner.put(MERGES + "/" + merged.get("id").asString() + "/undoing", Map.of())
                .expect(409);
        assertThat(refused.json().get("readiness").toString()).contains("lead.unchanged");
    }

    /** A role that may merge but sees only its own leads and the pool. */
    private static void narrow(Http owner, TestWorld.Person person) {
        String role = owner.post(
                        "/api/v1/firms/roles",
                        Map.of(
                                "name",
                                "Narrow merger",
                                "rows",
                                "own",
                                "permissions",
                                List.of("lead.read", "lead.write", "lead.merge")))
                .expect(201)
                .json()
                .get("id")
                .asString();
        String at = "/api/v1/firms/members/" + person.member().value();
        owner.seen(owner.get(at).expect(200).json().get("version").asLong())
                .put(
                        at,
                        Map.of(
                                "role",
                                role,
                                "teams",
                                List.of(),
                                "territories",
                                List.of(),
                                "skills",
                                List.of(),
                                "availability",
                                "active"))
                .expect(200);
    }

    private String me() {
        return ownerPerson().member().value().toString();
    }

    private void scan(Http owner) {
        owner.post(SCANS, Map.of()).expect(202);
        jobs.runDue();
    }

    private static JsonNode merge(Http caller, JsonNode kept, JsonNode gone, List<String> take) {
        return caller.post(MERGES, body(kept, gone, take)).expect(201).json();
    }

    private static Map<String, Object> body(JsonNode kept, JsonNode gone, List<String> take) {
        return Map.of("kept", kept.get("id").asString(), "gone", gone.get("id").asString(), "take", take);
    }
}
