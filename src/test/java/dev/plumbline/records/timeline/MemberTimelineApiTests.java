package dev.plumbline.records.timeline;

import static dev.plumbline.sales.SalesWorld.at;
import static dev.plumbline.sales.SalesWorld.contacted;
import static dev.plumbline.sales.SalesWorld.details;
import static dev.plumbline.sales.SalesWorld.lead;
import static dev.plumbline.sales.SalesWorld.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld.Person;
import dev.plumbline.firms.BuiltInRole;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a member did, and what happened with them: told to themselves, and to who may read the log. */
class MemberTimelineApiTests extends MemberTimelineTest {
    @Test
    void tellsWhatSomebodyDidAndWithWhichRecord() {
        Http owner = owner();
        Map<String, Object> facts = details();
        JsonNode lead = lead(owner, facts);
        clock.advance(Duration.ofSeconds(1));
        contacted(owner, lead);
        clock.advance(Duration.ofSeconds(1));
        comment(owner, lead, "They have a dog");
        clock.advance(Duration.ofSeconds(1));
        JsonNode document = added(owner, lead, "Survey");
        clock.advance(Duration.ofSeconds(1));
        owner.post(
                        "/api/v1/records/leads/" + lead.get("id").asString() + "/letters",
                        Map.of("subject", "Your roof", "text", "When may we come?"))
                .expect(201);
        clock.advance(Duration.ofSeconds(1));
        long version = owner.get(at(lead)).json().get("version").asLong();
        owner.seen(version).put(at(lead), with(facts, "company", "Lee & Lee")).expect(200);
        JsonNode page = timeline(owner, ownerPerson(), "");
        assertThat(told(page))
                .containsExactly(
                        "changes changed",
                        "letters written",
                        "documents added",
                        "comments posted",
                        "interactions phone_call",
                        "stages moved",
                        "changes created",
                        "membership joined");
        String name = owner.get(at(lead)).json().get("name").asString();
        page.get("items").valueStream().limit(7).forEach(entry -> {
            assertThat(entry.get("record").get("kind").asString()).isEqualTo("leads");
            assertThat(entry.get("record").get("id")).isEqualTo(lead.get("id"));
            assertThat(entry.get("record").get("name").asString()).isEqualTo(name);
            assertThat(entry.get("record").get("link").asString())
                    .isEqualTo("/leads/" + lead.get("id").asString());
            assertThat(entry.get("who").get("name").asString()).startsWith("Olivia Owner");
        });
        JsonNode joined = one(page, "joined");
        assertThat(joined.get("record").get("name").asString()).startsWith("Olivia Owner");
        assertThat(joined.get("record").get("link").asString())
                .isEqualTo("/firm/members/" + ownerPerson().member().value());
        assertThat(one(page, "posted").get("text").asString()).isEqualTo("They have a dog");
        assertThat(one(page, "added").get("facts").get("name").asString()).isEqualTo("Survey");
        assertThat(one(page, "changed").get("changes").toString()).contains("company", "Lee & Lee");
        assertThat(page.get("sources").toString())
                .isEqualTo("[\"changes\",\"comments\",\"documents\",\"interactions\",\"letters\",\"membership\","
                        + "\"score\",\"stages\"]");
        // What somebody else reviews is theirs and not of who added it.
        Person admin = world.join(ownerPerson().firm(), BuiltInRole.ADMIN);
        reject(anonymous().as(admin), document.get("latest"), "Not readable").expect(200);
        assertThat(told(timeline(owner, admin, "?source=documents"))).containsExactly("documents rejected");
        assertThat(told(timeline(owner, ownerPerson(), "?source=documents"))).containsExactly("documents added");
    }

    @Test
    void tellsWhatHappenedWithAMemberAndToWhomAColleagueDidIt() {
        Http owner = owner();
        Person mo = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        clock.advance(Duration.ofSeconds(1));
        JsonNode changed = role(owner, mo, "manager");
        clock.advance(Duration.ofSeconds(1));
        JsonNode away = anonymous()
                .as(mo)
                .seen(changed.get("version").asLong())
                .put("/api/v1/firms/members/me/availability", Map.of("availability", "away"))
                .expect(200)
                .json();
        clock.advance(Duration.ofSeconds(1));
        JsonNode gone = owner.seen(away.get("version").asLong())
                .post(
                        "/api/v1/firms/members/" + mo.member().value() + "/deactivation",
                        Map.of("reason", "Season is over"))
                .expect(200)
                .json();
        clock.advance(Duration.ofSeconds(1));
        owner.seen(gone.get("version").asLong())
                .post("/api/v1/firms/members/" + mo.member().value() + "/reactivation", Map.of("reason", "Next season"))
                .expect(200);
        JsonNode page = timeline(owner, mo, "");
        assertThat(told(page))
                .containsExactly(
                        "membership reactivated",
                        "membership deactivated",
                        "membership away",
                        "membership role-changed",
                        "membership joined");
        assertThat(one(page, "deactivated").get("text").asString()).isEqualTo("Season is over");
        assertThat(one(page, "role-changed").get("changes").toString())
                .contains("\"field\":\"role\"", "slate")
                .doesNotContain("role_id");
        assertThat(one(page, "role-changed").get("who").get("name").asString()).startsWith("Olivia Owner");
        assertThat(one(page, "away").get("who").get("name").asString()).startsWith("Mo staff");
        // The same from the side of who did it, told of whom; what Mo said of themselves is not the owner's.
        JsonNode did = timeline(owner, ownerPerson(), "?source=membership");
        assertThat(told(did))
                .containsExactly(
                        "membership reactivated",
                        "membership deactivated",
                        "membership role-changed",
                        "membership joined");
        assertThat(one(did, "role-changed").get("record").get("name").asString())
                .startsWith("Mo staff");
        assertThat(one(did, "joined").get("record").get("name").asString()).startsWith("Olivia Owner");
    }

    @Test
    void isSeenByOneselfAndByWhoMayReadTheLog() {
        Http owner = owner();
        Person mo = world.join(ownerPerson().firm(), BuiltInRole.CONTRACTOR);
        assertThat(told(timeline(anonymous().as(mo), mo, ""))).containsExactly("membership joined");
        for (Http allowed : List.of(owner, as(BuiltInRole.ADMIN), as(BuiltInRole.AUDITOR))) {
            assertThat(told(timeline(allowed, mo, ""))).containsExactly("membership joined");
        }
        for (Http other :
                List.of(as(BuiltInRole.MANAGER), as(BuiltInRole.STAFF), as(BuiltInRole.CONTRACTOR), stranger())) {
            other.get(past(mo)).expect(404);
            other.get(past(mo) + "?source=membership").expect(404);
        }
        owner.get("/api/v1/records/members/" + UUID.randomUUID() + "/timeline").expect(404);
        owner.get(past(world.foundFirm())).expect(404);
        // A key is not its maker.
        Http narrow = anonymous().with("Authorization", "Bearer " + key(owner, "lead.read"));
        narrow.get(past(ownerPerson())).expect(404);
        Http wide = anonymous().with("Authorization", "Bearer " + key(owner, "audit.read"));
        assertThat(told(timeline(wide, ownerPerson(), ""))).containsExactly("membership joined");
    }

    private static String key(Http owner, String scope) {
        return owner.post("/api/v1/identity/api-keys", Map.of("name", "Reader " + scope, "scopes", List.of(scope)))
                .expect(201)
                .json()
                .get("key")
                .asString();
    }

    @Test
    void leavesOutRecordsThatTheCallerDoesNotSeeAndSaysWhereItGoesOn() {
        Http owner = owner();
        Person checker = checker("audit.read", "lead.read");
        clock.advance(Duration.ofSeconds(1));
        JsonNode hidden = lead(owner);
        contacted(owner, hidden);
        contacted(owner, hidden);
        comment(owner, lead(owner), "Between us");
        JsonNode given = lead(owner);
        clock.advance(Duration.ofSeconds(1));
        owner.seen(given.get("version").asLong())
                .put(at(given) + "/assignment", Map.of("owner", checker.member().value()))
                .expect(200);
        Http narrow = anonymous().as(checker);
        JsonNode page = timeline(narrow, ownerPerson(), "");
        assertThat(told(page)).containsExactly("changes assigned", "changes created", "membership joined");
        assertThat(page.toString()).doesNotContain(hidden.get("id").asString(), "Between us");
        assertThat(page.get("sources").toString()).doesNotContain("comments", "documents", "letters");
        assertThat(walk(narrow, ownerPerson(), 1)).isEqualTo(ids(page));
        JsonNode first = timeline(narrow, ownerPerson(), "?source=interactions&limit=1");
        assertThat(first.get("items")).isEmpty();
        JsonNode last = timeline(
                narrow,
                ownerPerson(),
                "?source=interactions&limit=1&cursor=" + first.get("nextCursor").asString());
        assertThat(last.get("items")).isEmpty();
        assertThat(last.hasNonNull("nextCursor")).isFalse();
        assertThat(told(timeline(owner, ownerPerson(), "?source=interactions"))).hasSize(2);
    }

    @Test
    void listsOnlyWhatIsAskedFor() {
        Http owner = owner();
        JsonNode lead = contacted(owner, lead(owner));
        comment(owner, lead, "First");
        clock.advance(Duration.ofSeconds(1));
        comment(owner, lead, "Second");
        List<String> all = told(timeline(owner, ownerPerson(), ""));
        for (String source : List.of("changes", "comments", "interactions", "membership", "stages")) {
            assertThat(told(timeline(owner, ownerPerson(), "?source=" + source)))
                    .isNotEmpty()
                    .isEqualTo(all.stream()
                            .filter(each -> each.startsWith(source + " "))
                            .toList());
        }
        String last =
                timeline(owner, ownerPerson(), "").get("items").get(0).get("at").asString();
        assertThat(told(timeline(owner, ownerPerson(), "?from=" + last))).containsExactly("comments posted");
        assertThat(told(timeline(owner, ownerPerson(), "?to=" + last))).isEqualTo(all.subList(1, all.size()));
        owner.get(past(ownerPerson()) + "?source=secrets").expect(400);
        owner.get(past(ownerPerson()) + "?limit=0").expect(400);
        String cursor =
                timeline(owner, ownerPerson(), "?limit=1").get("nextCursor").asString();
        Person mo = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        assertThat(owner.get(past(mo) + "?cursor=" + cursor).status()).isIn(400, 409);
    }

    @Test
    void letsNothingHangOnAMember() {
        Http owner = owner();
        String at = "/api/v1/records/members/" + ownerPerson().member().value();
        owner.get(at).expect(404);
        owner.get(at + "/comments").expect(404);
        owner.post(at + "/comments", Map.of("body", "Late again")).expect(404);
        owner.get(at + "/people").expect(404);
        owner.put(at + "/watching", Map.of()).expect(404);
        owner.get(at + "/tags").expect(404);
        owner.put(at + "/tags", Map.of("add", List.of("slow"), "remove", List.of()))
                .expect(404);
        owner.put(at + "/favourite", Map.of()).expect(404);
        owner.get(at + "/letters").expect(404);
        owner.post(at + "/letters", Map.of("subject", "You", "text", "Come at once."))
                .expect(404);
        owner.get(at + "/fields").expect(404);
        owner.get("/api/v1/documents/records/members/" + ownerPerson().member().value())
                .expect(404);
        assertThat(owner.get("/api/v1/records/tags?kind=members&q=a")
                        .expect(200)
                        .json()
                        .get("items"))
                .isEmpty();
        assertThat(told(timeline(owner, ownerPerson(), ""))).containsExactly("membership joined");
    }
}
