package dev.plumbline.records.comments;

import static dev.plumbline.sales.SalesWorld.at;
import static dev.plumbline.sales.SalesWorld.lead;
import static dev.plumbline.sales.SalesWorld.merged;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld.Person;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.records.RecordsTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CommentApiTests extends RecordsTest {
    @Test
    void showsWhatWasSaidWithWhoSaidItAndWhoIsMeant() {
        Http owner = owner();
        Person mo = world.join(ownerPerson().firm(), BuiltInRole.MANAGER);
        JsonNode lead = lead(owner);
        JsonNode said = post(owner, lead, "  Ask " + mention(mo) + " about the chimney.\nIt leaks.  ");
        assertThat(said.get("body").asString()).isEqualTo("Ask " + mention(mo) + " about the chimney.\nIt leaks.");
        assertThat(said.get("author").get("name").asString()).startsWith("Olivia Owner");
        assertThat(said.get("mentions").size()).isEqualTo(1);
        assertThat(said.get("mentions").get(0).get("name").asString()).startsWith("Mo manager");
        assertThat(said.hasNonNull("editedAt")).isFalse();
        assertThat(owner.get(COMMENTS + said.get("id").asString()).expect(200).json())
                .isEqualTo(said);
        assertThat(listed(owner, lead)).containsExactly(said.get("body").asString());
    }

    @Test
    void listsTheLatestFirstPageByPage() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        for (int n = 1; n <= 5; n++) {
            post(owner, lead, "Thing " + n);
            clock.advance(Duration.ofMinutes(1));
        }
        JsonNode first = owner.get(talk(lead) + "/comments?limit=3").expect(200).json();
        assertThat(texts(first)).containsExactly("Thing 5", "Thing 4", "Thing 3");
        JsonNode second = owner.get(talk(lead) + "/comments?limit=3&cursor="
                        + first.get("nextCursor").asString())
                .expect(200)
                .json();
        assertThat(texts(second)).containsExactly("Thing 2", "Thing 1");
        assertThat(second.hasNonNull("nextCursor")).isFalse();
    }

    @Test
    void tellsThoseWhoAreMentionedAndThoseWhoWatchEachOnce() {
        Http owner = owner();
        Person seller = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        Person mo = world.join(ownerPerson().firm(), BuiltInRole.MANAGER);
        JsonNode lead = given(owner, seller);
        post(owner, lead, mention(mo) + ", " + mention(mo) + ": please look.");
        assertThat(told(anonymous().as(mo))).hasSize(1).first().asString().startsWith("comment.mentioned Olivia Owner");
        assertThat(told(anonymous().as(seller)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("comment.posted Olivia Owner");
        assertThat(told(owner)).isEmpty();
        post(anonymous().as(mo), lead, "I have.");
        assertThat(told(owner)).hasSize(1).first().asString().startsWith("comment.posted Mo manager");
        assertThat(told(anonymous().as(mo))).hasSize(1);
        assertThat(told(anonymous().as(seller))).hasSize(2);
    }

    @Test
    void tellsNoticesWhereTheTalkIsAndNotWhatWasSaid() {
        Http owner = owner();
        Person mo = world.join(ownerPerson().firm(), BuiltInRole.MANAGER);
        JsonNode lead = lead(owner);
        post(owner, lead, mention(mo) + " the gate code is swordfish.");
        JsonNode notice = anonymous()
                .as(mo)
                .get("/api/v1/messages/notifications")
                .json()
                .get("items")
                .get(0);
        assertThat(notice.get("link").asString())
                .isEqualTo("/leads/" + lead.get("id").asString() + "?tab=comments");
        assertThat(notice.get("text").asString()).contains(lead.get("name").asString());
        assertThat(notice.toString()).doesNotContain("swordfish");
    }

    @Test
    void refusesToMentionWhoDoesNotSeeTheRecord() {
        Http owner = owner();
        Person seller = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        Person other = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        Person contractor = world.join(ownerPerson().firm(), BuiltInRole.CONTRACTOR);
        Person foreign = world.foundFirm();
        JsonNode lead = given(owner, seller);
        for (String whom :
                List.of(mention(other), mention(contractor), mention(foreign), "<@" + UUID.randomUUID() + ">")) {
            Http.Answer refused = owner.post(talk(lead) + "/comments", Map.of("body", "Look " + whom))
                    .expect(400);
            assertThat(refused.json().get("errors").get(0).get("pointer").asString())
                    .isEqualTo("/body");
        }
        assertThat(listed(owner, lead)).isEmpty();
        assertThat(told(anonymous().as(other))).isEmpty();
        assertThat(people(owner, lead))
                .contains(seller.member().value().toString())
                .doesNotContain(
                        other.member().value().toString(),
                        contractor.member().value().toString());
    }

    @Test
    void hidesWhatWasSaidFromWhoeverDoesNotSeeTheRecord() {
        Http owner = owner();
        Person seller = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        JsonNode lead = given(owner, seller);
        JsonNode said = post(owner, lead, "Between us");
        for (Http other : List.of(as(BuiltInRole.STAFF), stranger())) {
            other.get(talk(lead)).expect(404);
            other.get(talk(lead) + "/people").expect(404);
            other.get(talk(lead) + "/comments").expect(404);
            other.post(talk(lead) + "/comments", Map.of("body", "Hello")).expect(404);
            other.get(COMMENTS + said.get("id").asString()).expect(404);
            other.get(COMMENTS + said.get("id").asString() + "/revisions").expect(404);
            edit(other, said, "Hello").expect(404);
            remove(other, said).expect(404);
            other.put(talk(lead) + "/watching", Map.of()).expect(404);
        }
        as(BuiltInRole.CONTRACTOR).get(talk(lead) + "/comments").expect(403);
        Http auditor = as(BuiltInRole.AUDITOR);
        assertThat(listed(auditor, lead)).containsExactly("Between us");
        auditor.post(talk(lead) + "/comments", Map.of("body", "Hello")).expect(403);
        owner.get("/api/v1/records/roofs/" + lead.get("id").asString()).expect(404);
        owner.get("/api/v1/records/clients/" + lead.get("id").asString()).expect(404);
    }

    @Test
    void refusesNothingTooMuchAndWhatWasPutAside() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        for (String text : List.of("", "  \n ", "x".repeat(10_001))) {
            owner.post(talk(lead) + "/comments", Map.of("body", text)).expect(400);
        }
        JsonNode said = post(owner, lead, "x".repeat(10_000));
        owner.seen(owner.get(at(lead)).json().get("version").asLong())
                .delete(at(lead))
                .expect(204);
        assertThat(owner.post(talk(lead) + "/comments", Map.of("body", "Late"))
                        .expect(409)
                        .code())
                .isEqualTo("record.not-ready");
        edit(owner, said, "Late").expect(409);
        assertThat(listed(owner, lead)).hasSize(1);
    }

    @Test
    void showsWithALeadWhatWasSaidOfThoseThatWereMergedIntoIt() {
        Http owner = owner();
        Person mo = world.join(ownerPerson().firm(), BuiltInRole.MANAGER);
        JsonNode kept = lead(owner);
        JsonNode gone = lead(owner);
        post(owner, gone, "Said of the other");
        anonymous().as(mo).put(talk(gone) + "/watching", Map.of()).expect(200);
        merged(owner, kept, gone);
        assertThat(listed(owner, kept)).containsExactly("Said of the other");
        JsonNode shown = owner.get(talk(kept) + "/comments").json().get("items").get(0);
        assertThat(shown.get("commands").get(0).get("name").asString()).isEqualTo("edit");
        assertThat(shown.get("commands").get(0).get("allowed").asBoolean()).isFalse();
        edit(owner, shown, "Said of both").expect(409);
        post(owner, kept, "Said of both");
        assertThat(told(anonymous().as(mo))).hasSize(1);
        assertThat(listed(owner, gone)).containsExactly("Said of the other");
    }

    @Test
    void saysOnceWhatIsSentTwiceWithOneKey() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        Http keyed = owner.with("Idempotency-Key", "said-once");
        JsonNode first = keyed.post(talk(lead) + "/comments", Map.of("body", "Once"))
                .expect(201)
                .json();
        JsonNode second = keyed.post(talk(lead) + "/comments", Map.of("body", "Once"))
                .expect(201)
                .json();
        assertThat(second.get("id")).isEqualTo(first.get("id"));
        assertThat(listed(owner, lead)).hasSize(1);
    }

    private static List<String> listed(Http who, JsonNode lead) {
        return texts(who.get(talk(lead) + "/comments").expect(200).json());
    }

    private static List<String> texts(JsonNode page) {
        List<String> all = new ArrayList<>();
        page.get("items").forEach(each -> all.add(each.get("body").asString()));
        return all;
    }

    private static List<String> people(Http who, JsonNode lead) {
        List<String> all = new ArrayList<>();
        who.get(talk(lead) + "/people")
                .expect(200)
                .json()
                .get("items")
                .forEach(each -> all.add(each.get("id").asString()));
        return all;
    }
}
