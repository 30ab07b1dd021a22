package dev.plumbline.records.timeline;

import static dev.plumbline.sales.SalesWorld.at;
import static dev.plumbline.sales.SalesWorld.contacted;
import static dev.plumbline.sales.SalesWorld.details;
import static dev.plumbline.sales.SalesWorld.lead;
import static dev.plumbline.sales.SalesWorld.merged;
import static dev.plumbline.sales.SalesWorld.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld.Person;
import dev.plumbline.firms.BuiltInRole;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TimelineApiTests extends TimelineTest {
    @Test
    void tellsOfEverySourceInTheOrderInWhichItHappened() {
        Http owner = owner();
        JsonNode lead = lived(owner);
        assertThat(told(timeline(owner, lead)))
                .containsExactly(
                        "changes changed",
                        "merges merged",
                        "changes created",
                        "follow-ups done",
                        "follow-ups planned",
                        "comments removed",
                        "comments posted",
                        "comments posted-and-removed",
                        "stages moved",
                        "changes assigned",
                        "interactions phone_call",
                        "stages moved",
                        "changes created");
    }

    @Test
    void saysWhoChangedWhatFromWhatToWhat() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        Map<String, Object> next =
                new HashMap<>(with(with(details(), "phone", "615 862 9999"), "tags", List.of("roof")));
        next.put("address", Map.of("street", "1 Elm Street", "city", "Franklin", "postcode", "37064", "country", "US"));
        owner.seen(lead.get("version").asLong()).put(at(lead), next).expect(200);
        JsonNode changed = one(owner, lead, "changed");
        assertThat(changed.get("who").get("name").asString()).startsWith("Olivia Owner");
        assertThat(changed.get("who").get("kind").asString()).isEqualTo("user");
        assertThat(change(changed, "address.city")).isEqualTo("\"Nashville\" -> \"Franklin\"");
        assertThat(change(changed, "tags")).isEqualTo("none -> [\"roof\"]");
        assertThat(change(changed, "need.urgency")).isEqualTo("none");
        JsonNode event = owner.get(
                        "/api/v1/audit/events/" + changed.get("event").asString())
                .expect(200)
                .json();
        assertThat(event.get("action").asString()).isEqualTo("lead.update");
    }

    @Test
    void tellsAnOwnFieldByItsOwnNameAndAnOwnerByTheirs() {
        Http owner = owner();
        Person seller = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        owner.post(
                        "/api/v1/sales/lead-fields",
                        Map.of("code", "gate", "label", "Gate", "kind", "text", "choices", List.of()))
                .expect(201);
        Map<String, Object> facts = details();
        JsonNode lead = lead(owner, facts);
        owner.seen(lead.get("version").asLong())
                .put(at(lead), with(facts, "custom", Map.of("gate", "left")))
                .expect(200);
        assertThat(change(one(owner, lead, "changed"), "custom.gate")).isEqualTo("none -> \"left\"");
        JsonNode now = owner.get(at(lead)).json();
        owner.seen(now.get("version").asLong())
                .put(at(lead) + "/assignment", Map.of("owner", seller.member().value()))
                .expect(200);
        assertThat(change(one(owner, lead, "assigned"), "owner")).contains("Mo staff");
    }

    @Test
    void tellsOnceWhatIsLoggedToo() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        owner.post(
                        at(lead) + "/interactions",
                        Map.of("kind", "note", "direction", "internal", "subject", "Gate", "content", "On the left"))
                .expect(201);
        JsonNode page = timeline(owner, lead);
        assertThat(told(page)).containsExactly("interactions note", "changes created");
        JsonNode note = page.get("items").get(0);
        assertThat(note.get("text").asString()).isEqualTo("On the left");
        assertThat(note.get("facts").get("subject").asString()).isEqualTo("Gate");
        assertThat(note.get("facts").get("direction").asString()).isEqualTo("internal");
        assertThat(note.hasNonNull("event")).isFalse();
    }

    @Test
    void tellsWhatWasDoneBeforeItWasLoggedWhereItBelongs() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        clock.advance(Duration.ofSeconds(60));
        post(owner, lead, "Called this morning");
        clock.advance(Duration.ofSeconds(20));
        owner.post(
                        at(lead) + "/interactions",
                        Map.of(
                                "kind",
                                "email",
                                "direction",
                                "outbound",
                                "occurredAt",
                                clock.instant().minusSeconds(40).toString()))
                .expect(201);
        assertThat(told(timeline(owner, lead, "?source=interactions&source=comments")))
                .containsExactly("comments posted", "interactions email");
    }

    @Test
    void tellsWhyAndByWhomALeadWasLostAndThatItIsBack() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode lost = owner.seen(lead.get("version").asLong())
                .put(at(lead) + "/loss", Map.of("reason", "Too dear", "lostTo", "Roofs & Sons"))
                .expect(200)
                .json();
        JsonNode moved = one(owner, lead, "moved");
        assertThat(moved.get("text").asString()).isEqualTo("Too dear");
        assertThat(change(moved, "status")).isEqualTo("\"new\" -> \"lost\"");
        assertThat(change(moved, "lostTo")).isEqualTo("none -> \"Roofs & Sons\"");
        owner.seen(lost.get("version").asLong()).delete(at(lead)).expect(204);
        owner.seen(lost.get("version").asLong() + 1)
                .put(at(lead) + "/restoration", Map.of())
                .expect(200);
        assertThat(told(timeline(owner, lead, "?source=changes")))
                .containsExactly("changes restored", "changes deleted", "changes created");
    }

    @Test
    void tellsAScoreThatWasSetByHand() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        owner.seen(lead.get("version").asLong())
                .put(at(lead) + "/score-by-hand", Map.of("score", 91, "why", "I know them"))
                .expect(200);
        JsonNode set = one(owner, lead, "set-by-hand");
        assertThat(set.get("source").asString()).isEqualTo("score");
        assertThat(change(set, "score")).endsWith("-> 91");
    }

    @Test
    void showsOfACommentWhatItSaysNowAndOfARemovedOneNothing() {
        Http owner = owner();
        Person mo = world.join(ownerPerson().firm(), BuiltInRole.MANAGER);
        JsonNode lead = lead(owner);
        JsonNode first = post(owner, lead, "Ask " + mention(mo));
        edit(owner, first, "Better ask " + mention(mo)).expect(200);
        JsonNode second = post(anonymous().as(mo), lead, "The gate code is swordfish");
        remove(owner, second).expect(200);
        JsonNode page = timeline(owner, lead, "?source=comments");
        assertThat(told(page))
                .containsExactlyInAnyOrder(
                        "comments removed-of-another", "comments posted-and-removed", "comments posted");
        assertThat(page.toString())
                .doesNotContain("swordfish")
                .contains("Better ask @Mo manager")
                .contains("edited");
    }

    @Test
    void tellsWithALeadWhatHappenedWithThoseThatWereMergedIntoIt() {
        Http owner = owner();
        JsonNode kept = lead(owner);
        JsonNode gone = contacted(owner, lead(owner));
        post(owner, gone, "Said of the other");
        merged(owner, kept, gone);
        JsonNode page = timeline(owner, kept);
        assertThat(told(page)).contains("comments posted", "interactions phone_call", "merges merged");
        assertThat(told(page).stream().filter("changes created"::equals)).hasSize(2);
        JsonNode merge = one(owner, kept, "merged");
        assertThat(merge.get("text").asString()).isEqualTo(gone.get("name").asString());
        assertThat(merge.get("link").asString())
                .isEqualTo("/leads/" + gone.get("id").asString());
        assertThat(merge.get("record").get("id")).isEqualTo(kept.get("id"));
        assertThat(one(owner, kept, "posted").get("record").get("id")).isEqualTo(gone.get("id"));
        JsonNode merges = owner.get(at(kept) + "/merges").json();
        owner.put("/api/v1/sales/merges/" + merges.get("items").get(0).get("id").asString() + "/undoing", Map.of())
                .expect(200);
        JsonNode apart = timeline(owner, kept);
        assertThat(told(apart)).contains("merges taken-apart", "merges merged").doesNotContain("comments posted");
    }

    @Test
    void tellsWithAClientWhatHappenedWithTheLeadThatItWas() {
        Http owner = owner();
        Person seller = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        JsonNode lead = qualified(owner, lead(owner));
        post(owner, lead, "Said of the lead");
        String client = owner.post(at(lead) + "/conversion", Map.of())
                .expect(200)
                .json()
                .get("client")
                .asString();
        String path = "/api/v1/records/clients/" + client + "/timeline";
        JsonNode page = owner.get(path).expect(200).json();
        assertThat(told(page))
                .containsExactlyInAnyOrder(
                        "changes created",
                        "stages converted",
                        "comments posted",
                        "stages moved",
                        "changes assigned",
                        "interactions phone_call",
                        "stages moved",
                        "changes created");
        assertThat(one(owner, lead, "converted").get("link").asString()).isEqualTo("/clients/" + client);
        // The lead is the owner's: of it a seller sees nothing, also not through the client that they see.
        JsonNode seen = anonymous().as(seller).get(path).expect(200).json();
        assertThat(told(seen)).containsExactly("changes created");
        assertThat(seen.get("items").get(0).get("record").get("kind").asString())
                .isEqualTo("clients");
        assertThat(seen.get("sources").toString())
                .isEqualTo("[\"changes\",\"comments\",\"documents\",\"letters\",\"people\"]");
    }

    @Test
    void hidesATimelineFromWhoeverDoesNotSeeTheRecord() {
        Http owner = owner();
        Person seller = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        JsonNode lead = given(owner, seller);
        for (Http other : List.of(as(BuiltInRole.STAFF), as(BuiltInRole.CONTRACTOR), stranger())) {
            other.get(talk(lead) + "/timeline").expect(404);
            other.get(talk(lead) + "/timeline?source=changes").expect(404);
        }
        assertThat(told(timeline(anonymous().as(seller), lead))).contains("changes created", "changes assigned");
        owner.get("/api/v1/records/clients/" + lead.get("id").asString() + "/timeline")
                .expect(404);
        owner.get("/api/v1/records/roofs/" + lead.get("id").asString() + "/timeline")
                .expect(404);
        owner.get("/api/v1/records/leads/" + UUID.randomUUID() + "/timeline").expect(404);
    }

    @Test
    void showsARoleOnlyTheSourcesThatItMayRead() {
        Http owner = owner();
        Person contractor = world.join(ownerPerson().firm(), BuiltInRole.CONTRACTOR);
        JsonNode lead = given(owner, contractor);
        post(owner, lead, "Between us");
        JsonNode seen = timeline(anonymous().as(contractor), lead);
        assertThat(told(seen)).containsExactly("changes assigned", "changes created");
        assertThat(seen.get("sources").toString()).doesNotContain("comments");
        assertThat(told(timeline(anonymous().as(contractor), lead, "?source=comments")))
                .isEmpty();
        assertThat(told(timeline(as(BuiltInRole.AUDITOR), lead)))
                .containsExactly("comments posted", "changes assigned", "changes created");
    }

    @Test
    void neverTellsWhatNobodyNamed() {
        Http owner = owner();
        JsonNode lead = contacted(owner, lead(owner));
        String all = timeline(owner, lead).toString();
        assertThat(all).doesNotContain("phone_key", "phoneKey", "sha256:", "score_changes_at", "status_command");
    }

    @Test
    void listsOnlyWhatIsAskedFor() {
        Http owner = owner();
        JsonNode lead = lived(owner);
        List<String> all = told(timeline(owner, lead));
        for (String source : List.of("changes", "comments", "follow-ups", "interactions", "merges", "stages")) {
            assertThat(told(timeline(owner, lead, "?source=" + source)))
                    .isNotEmpty()
                    .isEqualTo(all.stream()
                            .filter(each -> each.startsWith(source + " "))
                            .toList());
        }
        JsonNode page = timeline(owner, lead);
        String middle = page.get("items").get(6).get("at").asString();
        assertThat(told(timeline(owner, lead, "?from=" + middle))).isEqualTo(all.subList(0, 7));
        assertThat(told(timeline(owner, lead, "?to=" + middle))).isEqualTo(all.subList(7, all.size()));
        assertThat(told(timeline(owner, lead, "?from=" + middle + "&to=" + middle)))
                .isEmpty();
    }

    @Test
    void refusesWhatCannotBeMeant() {
        Http owner = owner();
        JsonNode lead = lived(owner);
        String path = talk(lead) + "/timeline";
        for (String query : List.of(
                "?source=secrets",
                "?source=changes&source=%27%20or%201=1",
                "?limit=0",
                "?limit=201",
                "?limit=x",
                "?from=yesterday",
                "?from=0001-01-01T00:00:00Z",
                "?to=9999999-01-01T00:00:00Z",
                "?sort=at:asc",
                "?kind=leads",
                "?source=" + "x".repeat(41),
                "?" + "source=changes&".repeat(21))) {
            assertThat(owner.get(path + query).status()).as(query).isEqualTo(400);
        }
        String cursor = timeline(owner, lead, "?limit=2").get("nextCursor").asString();
        for (String other : List.of(
                "?cursor=" + cursor + "&source=changes",
                "?cursor=" + cursor.substring(2),
                "?cursor=AAAA",
                "?cursor=%F0%9F%A6%84",
                "?cursor=" + forged(cursor))) {
            assertThat(owner.get(path + other).status()).as(other).isIn(400, 409);
        }
        JsonNode second = lead(owner);
        assertThat(owner.get(talk(second) + "/timeline?cursor=" + cursor).status())
                .isIn(400, 409);
    }

    /** The same cursor with a moment that the database cannot hold. */
    private static String forged(String cursor) {
        String[] parts = new String(
                        java.util.Base64.getUrlDecoder().decode(cursor), java.nio.charset.StandardCharsets.UTF_8)
                .split("\u001f");
        parts[1] = "+999999999-12-31T23:59:59Z";
        return java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("\u001f", parts).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
