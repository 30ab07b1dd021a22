package dev.plumbline.sales.merging;

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
import dev.plumbline.jobs.run.TestJobs;
import dev.plumbline.sales.SalesWorld;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What a merge and its undo do to the work on both leads: who is called, and what is to be done. */
class MergedWorkApiTests extends ApiTest {
    private static final String MERGES = "/api/v1/sales/merges";

    @Autowired
    private TestJobs jobs;

    @Test
    void stopsCallingForOneWhoWasAnsweredAsTheOtherLead() {
        Http owner = owner();
        alwaysOpen(owner);
        JsonNode gone = contacted(owner, lead(owner));
        JsonNode kept = lead(owner);
        JsonNode merged = SalesWorld.merged(owner, kept, gone);
        assertThat(running(owner, kept)).isFalse();
        assertThat(owner.get(LEADS + "?unanswered=true").json().get("items").size())
                .isZero();
        undo(owner, merged).expect(200);
        assertThat(running(owner, kept)).isTrue();
        assertThat(running(owner, gone)).isFalse();
    }

    @Test
    void callsAgainForALeadThatWasTakenOutOfAMergeRestoredOrReopened() {
        Http owner = owner();
        alwaysOpen(owner);
        JsonNode gone = lead(owner);
        JsonNode merged = SalesWorld.merged(owner, lead(owner), gone);
        assertThat(running(owner, gone)).isFalse();
        undo(owner, merged).expect(200);
        assertThat(running(owner, gone)).isTrue();
        JsonNode deleted = lead(owner);
        owner.seen(1).delete(at(deleted)).expect(204);
        assertThat(running(owner, deleted)).isFalse();
        owner.seen(version(owner, deleted))
                .put(at(deleted) + "/restoration", Map.of())
                .expect(200);
        assertThat(running(owner, deleted)).isTrue();
        JsonNode lost = command(owner, lead(owner), "loss", Map.of("reason", "Spam"));
        assertThat(running(owner, lost)).isFalse();
        command(owner, lost, "reopening", Map.of("reason", "It was not"));
        assertThat(running(owner, lost)).isTrue();
    }

    @Test
    void goesOnWithTheLadderWhereItStopped() {
        Http owner = owner();
        alwaysOpen(owner);
        JsonNode lead = lead(owner);
        jobs.runDue();
        owner.seen(version(owner, lead)).delete(at(lead)).expect(204);
        clock.advance(Duration.ofMinutes(8));
        owner.seen(version(owner, lead))
                .put(at(lead) + "/restoration", Map.of())
                .expect(200);
        jobs.runDue();
        assertThat(rungs(owner)).containsExactly("rep");
        clock.advance(Duration.ofSeconds(61));
        jobs.runDue();
        assertThat(rungs(owner)).containsExactlyInAnyOrder("rep", "manager");
        contacted(owner, lead);
        JsonNode ended = owner.get(at(lead) + "/response").json().get("ended");
        assertThat(ended.get("withinTarget").asBoolean()).isFalse();
        assertThat(ended.get("seconds").asLong())
                .isGreaterThan(Duration.ofMinutes(9).toSeconds());
    }

    @Test
    void doesNotUndoOverAStepThatTheKeptLeadTookSince() {
        Http owner = owner();
        JsonNode kept = contacted(owner, lead(owner));
        JsonNode merged = SalesWorld.merged(owner, kept, lead(owner));
        command(owner, merged.get("lead"), "qualification", Map.of());
        assertThat(undo(owner, merged).expect(409).json().get("readiness").toString())
                .contains("The kept lead has been changed since the merge.");
    }

    @Test
    void joinsTagsAsFarAsALeadHasRoomForThem() {
        Http owner = owner();
        JsonNode kept = lead(owner, with(details(), "tags", tags("kept", 20)));
        JsonNode gone = lead(owner, with(details(), "tags", tags("gone", 20)));
        JsonNode lead = SalesWorld.merged(owner, kept, gone).get("lead");
        List<String> joined =
                lead.get("tags").valueStream().map(JsonNode::asString).toList();
        assertThat(joined).hasSize(30).containsAll(tags("kept", 20));
    }

    @Test
    void takesWhatIsToBeDoneAlongAndBack() {
        Http owner = owner();
        JsonNode gone = lead(owner);
        JsonNode kept = lead(owner);
        JsonNode last = lead(owner);
        JsonNode planned = owner.post(
                        at(gone) + "/follow-ups",
                        Map.of("dueAt", clock.instant().toString(), "what", "Send a sample"))
                .expect(201)
                .json();
        JsonNode merged = SalesWorld.merged(owner, kept, gone);
        JsonNode again = SalesWorld.merged(owner, last, kept);
        for (String list : List.of(at(last) + "/follow-ups", "/api/v1/sales/tasks/today")) {
            JsonNode shown = owner.get(list).expect(200).json().get("items");
            assertThat(shown.size()).isEqualTo(1);
            assertThat(shown.get(0).get("lead")).isEqualTo(last.get("id"));
            assertThat(shown.get(0).get("leadName")).isEqualTo(last.get("name"));
        }
        undo(owner, again).expect(200);
        undo(owner, merged).expect(200);
        assertThat(followUps(owner, last)).isZero();
        assertThat(followUps(owner, kept)).isZero();
        assertThat(followUps(owner, gone)).isEqualTo(1);
        SalesWorld.merged(owner, kept, gone);
        String completion = "/follow-ups/" + planned.get("id").asString() + "/completion";
        owner.seen(1).put(at(last) + completion, Map.of()).expect(404);
        JsonNode done =
                owner.seen(1).put(at(kept) + completion, Map.of()).expect(200).json();
        assertThat(done.hasNonNull("doneAt")).isTrue();
    }

    private static int followUps(Http caller, JsonNode lead) {
        return caller.get(at(lead) + "/follow-ups")
                .expect(200)
                .json()
                .get("items")
                .size();
    }

    private static List<String> tags(String prefix, int count) {
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tags.add(prefix + i);
        }
        return tags;
    }

    private static boolean running(Http caller, JsonNode lead) {
        return !caller.get(at(lead) + "/response").expect(200).json().hasNonNull("ended");
    }

    private static long version(Http caller, JsonNode lead) {
        return caller.get(at(lead)).expect(200).json().get("version").asLong();
    }

    private static List<String> rungs(Http caller) {
        return caller.get("/api/v1/sales/response/calls")
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .map(c -> c.get("rung").asString())
                .toList();
    }

    private static Http.Answer undo(Http caller, JsonNode merged) {
        return caller.put(MERGES + "/" + merged.get("id").asString() + "/undoing", Map.of());
    }
}
