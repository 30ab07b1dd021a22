package dev.plumbline.records.comments;

import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld.Person;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.records.RecordsTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What becomes of a comment after it was posted. */
class CommentChangeApiTests extends RecordsTest {
    @Test
    void keepsWhatItSaidBeforeAndTellsOnlyWhoIsMentionedAnew() {
        Http owner = owner();
        Person mo = world.join(ownerPerson().firm(), BuiltInRole.MANAGER);
        Person ann = world.join(ownerPerson().firm(), BuiltInRole.ADMIN);
        JsonNode lead = lead(owner);
        JsonNode said = post(owner, lead, "Ask " + mention(mo));
        JsonNode edited = edit(owner, said, "Ask " + mention(mo) + " or " + mention(ann))
                .expect(200)
                .json();
        assertThat(edited.hasNonNull("editedAt")).isTrue();
        assertThat(edited.get("mentions").size()).isEqualTo(2);
        assertThat(told(anonymous().as(mo))).hasSize(1);
        assertThat(told(anonymous().as(ann))).hasSize(1);
        JsonNode same = edit(owner, edited, "Ask " + mention(mo) + " or " + mention(ann))
                .expect(200)
                .json();
        assertThat(same.get("version")).isEqualTo(edited.get("version"));
        JsonNode before = revisions(owner, said);
        assertThat(before.size()).isEqualTo(1);
        assertThat(before.get(0).get("body").asString()).isEqualTo("Ask " + mention(mo));
        edit(owner, said, "Too late").expect(412);
    }

    @Test
    void letsOnlyTheAuthorChangeItAndOnlyTheAuthorOrAModeratorRemoveIt() {
        Http owner = owner();
        Http mo = as(BuiltInRole.MANAGER);
        Http ann = as(BuiltInRole.MANAGER);
        JsonNode lead = lead(owner);
        JsonNode said = post(mo, lead, "Mine");
        assertThat(edit(ann, said, "Yours").expect(409).json().toString()).contains("Only who said it changes it.");
        remove(ann, said).expect(409);
        edit(owner, said, "Ours").expect(409);
        JsonNode removed = remove(owner, said).expect(200).json();
        assertThat(removed.get("status").asString()).isEqualTo("removed");
        assertThat(removed.get("body").asString()).isEmpty();
        assertThat(removed.get("removedBy").get("name").asString()).startsWith("Olivia Owner");
        edit(mo, removed, "Mine again").expect(409);
        remove(mo, removed).expect(409);
        JsonNode other = post(mo, lead, "Another");
        remove(mo, other).expect(200);
    }

    @Test
    void removesWithTheTextAllThatItSaidBefore() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode said = post(owner, lead, "The word is swordfish");
        JsonNode edited =
                edit(owner, said, "The word is swordfish now").expect(200).json();
        remove(owner, edited).expect(200);
        assertThat(revisions(owner, said)).isEmpty();
        assertThat(owner.get(talk(lead) + "/comments").text()).doesNotContain("swordfish");
        assertThat(logged(owner))
                .contains("comment.post", "comment.edit", "comment.remove")
                .doesNotContain("swordfish");
    }

    @Test
    void refusesTheHundredAndFirstChange() {
        Http owner = owner();
        JsonNode said = post(owner, lead(owner), "0");
        for (int n = 1; n <= 100; n++) {
            said = edit(owner, said, String.valueOf(n)).expect(200).json();
        }
        assertThat(edit(owner, said, "101").expect(409).text()).contains("say it anew");
        assertThat(revisions(owner, said).size()).isEqualTo(100);
        assertThat(revisions(owner, said).get(0).get("body").asString()).isEqualTo("99");
    }

    /** All that the log has of comments, with what was before and after. */
    private static String logged(Http owner) {
        StringBuilder all = new StringBuilder();
        for (String type : List.of("records.comment", "records.comment_revision")) {
            owner.get("/api/v1/audit/events?limit=200&subjectType=" + type)
                    .expect(200)
                    .json()
                    .get("items")
                    .forEach(each -> all.append(
                            owner.get("/api/v1/audit/events/" + each.get("id").asString())
                                    .expect(200)
                                    .text()));
        }
        return all.toString();
    }
}
