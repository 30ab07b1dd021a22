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
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.jobs.run.TestJobs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class MergeApiTests extends ApiTest {
    private static final String MERGES = "/api/v1/sales/merges";
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
        assertThat(List.of(pair.get("lead"), pair.get("other")))
                .containsExactlyInAnyOrder(one.get("id"), two.get("id"));
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

    private void scan(Http owner) {
        owner.post("/api/v1/sales/duplicate-scans", Map.of()).expect(202);
        jobs.runDue();
    }

    private static JsonNode merge(Http caller, JsonNode kept, JsonNode gone, List<String> take) {
        return caller.post(MERGES, body(kept, gone, take)).expect(201).json();
    }

    private static Map<String, Object> body(JsonNode kept, JsonNode gone, List<String> take) {
        return Map.of("kept", kept.get("id").asString(), "gone", gone.get("id").asString(), "take", take);
    }
}
