package dev.plumbline.documents.room;

import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.TestWorld.Person;
import dev.plumbline.documents.DocumentsTest;
import dev.plumbline.firms.BuiltInRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RoomApiTests extends DocumentsTest {
    private static final String ROOM = DOCUMENTS + "room";
    private static final String LARGEST = DOCUMENTS + "largest";
    private static final long FULL = 100_000_000_000L;

    private static JsonNode room(Http who) {
        return who.get(ROOM).expect(200).json();
    }

    private static long taken(Http who) {
        return room(who).get("bytes").asLong();
    }

    /** As if earlier documents had taken all but so much. */
    private void leave(long bytes) {
        set("bytes", FULL - bytes);
    }

    private void set(String column, long value) {
        String insert =
                "insert into documents.room (firm_id, bytes, versions, warned) values (shared.firm(), 0, 0, 0) on conflict do nothing";
        world.in(ownerPerson().firm())
                .run(() -> world.transaction().executeWithoutResult(status -> {
                    world.jdbc().sql(insert).update();
                    world.jdbc()
                            .sql("update documents.room set " + column + " = :value")
                            .param("value", value)
                            .update();
                }));
    }

    private static List<String> listed(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(each -> each.get("document").get("name").asString())
                .toList();
    }

    @Test
    void countsEveryVersionUntilItIsErasedForGood() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        assertThat(room(owner).toString())
                .isEqualTo(
                        "{\"bytes\":0,\"bytesMax\":100000000000,\"versions\":0,\"versionsMax\":1000000,\"percent\":0,\"mark\":0}");
        JsonNode document = added(owner, lead, label("Roof"), text("12345\n"));
        JsonNode second = next(owner, document, text("1234567\n"));
        assertThat(taken(owner)).isEqualTo(14);
        assertThat(room(owner).get("versions").asLong()).isEqualTo(2);
        put(owner, second, "/removal", Map.of()).expect(200);
        assertThat(taken(owner)).isEqualTo(14);
        assertThat(taken(stranger())).isZero();
        purge(owner, shown(owner, document));
        assertThat(taken(owner)).isZero();
        assertThat(room(owner).get("versions").asLong()).isZero();
    }

    @Test
    void refusesWhatHasNoRoomAndKeepsWhatWasSentUntilThereIs() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode old = added(owner, lead, label("Old"), text("x".repeat(90) + "\n"));
        String sent = uploaded(owner, "new.txt", text("y".repeat(50) + "\n"));
        leave(50);
        Http.Answer refused = add(owner, lead, sent, label("New")).expect(409);
        assertThat(refused.code()).isEqualTo("document.room-full");
        assertThat(refused.json().get("detail").asString())
                .contains("100.0 of 100 GB")
                .contains("Erase documents");
        assertThat(begin(owner, "more.txt", 51).expect(409).code()).isEqualTo("document.room-full");
        begin(owner, "less.txt", 50).expect(201);
        assertThat(addVersion(owner, old, sent).expect(409).code()).isEqualTo("document.room-full");
        assertThat(taken(owner)).isEqualTo(FULL - 50);
        assertThat(names(owner, lead)).containsExactly("Old");
        purge(owner, shown(owner, old));
        add(owner, lead, sent, label("New")).expect(201);
        assertThat(names(owner, lead)).containsExactly("New");
    }

    @Test
    void refusesOneVersionTooMany() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        set("versions", 1_000_000);
        assertThat(begin(owner, "a.txt", 1).expect(409).json().get("detail").asString())
                .contains("1,000,000 of 1,000,000 versions");
        set("versions", 999_999);
        String sent = uploaded(owner, "a.txt", text("a\n"));
        String late = uploaded(owner, "b.txt", text("b\n"));
        add(owner, lead, sent, label("A")).expect(201);
        add(owner, lead, late, label("B")).expect(409);
    }

    @Test
    void ofThoseWhoComeAtOnceOneGetsTheLastRoom() throws Exception {
        Http owner = owner();
        JsonNode lead = lead(owner);
        List<Callable<Http.Answer>> acts = new ArrayList<>();
        for (int n = 0; n < Race.CALLERS; n++) {
            String sent = uploaded(owner, n + ".txt", text("A content of its own " + (char) ('a' + n) + "\n"));
            acts.add(() -> add(owner, lead, sent, label("New")));
        }
        leave(30);
        try (Race race = new Race("last room for a document")) {
            race.judge(race.run(acts), 201, 409);
            race.finish();
        }
        assertThat(names(owner, lead)).hasSize(1);
        assertThat(taken(owner)).isEqualTo(FULL - 30 + 23);
    }

    @Test
    void tellsTheOwnerOnceWhenLittleRoomIsLeft() {
        Http owner = owner();
        Http admin = as(BuiltInRole.ADMIN);
        JsonNode lead = lead(owner);
        leave(FULL / 5);
        JsonNode first = added(owner, lead, "First");
        assertThat(told(owner)).containsExactly("document.room The room for documents is 80 % full");
        added(owner, lead, "Second");
        assertThat(told(owner)).hasSize(1);
        leave(FULL / 20);
        added(owner, lead, "Third");
        assertThat(told(owner)).hasSize(2).first().isEqualTo("document.room The room for documents is 95 % full");
        assertThat(told(admin)).noneMatch(each -> each.startsWith("document.room"));
        leave(FULL / 2);
        purge(owner, shown(owner, first));
        leave(FULL / 5);
        added(owner, lead, "Fourth");
        assertThat(told(owner).stream().filter(each -> each.startsWith("document.room")))
                .hasSize(3);
    }

    @Test
    void listsWhatTakesTheMostOfWhatTheCallerSees() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        Person reader = world.join(ownerPerson().firm(), BuiltInRole.MANAGER);
        added(owner, lead, label("Small"), text("1\n"));
        JsonNode middle = added(owner, lead, label("Middle"), text("12345\n"));
        added(owner, lead, named("Large", reader), text("123456789\n"));
        JsonNode gone = added(owner, lead, label("Gone"), text("1234567\n"));
        purge(owner, gone);
        put(owner, shown(owner, middle), "/removal", Map.of()).expect(200);
        assertThat(listed(owner.get(LARGEST).expect(200).json())).containsExactly("Large", "Middle", "Small");
        assertThat(listed(owner.get(LARGEST + "?sort=size:asc").expect(200).json()))
                .containsExactly("Small", "Middle", "Large");
        assertThat(listed(as(BuiltInRole.ADMIN).get(LARGEST).expect(200).json()))
                .containsExactly("Middle", "Small");
        assertThat(listed(stranger().get(LARGEST).expect(200).json())).isEmpty();
        as(BuiltInRole.CONTRACTOR).get(LARGEST).expect(403);
        as(BuiltInRole.CONTRACTOR).get(ROOM).expect(403);
        JsonNode page = owner.get(LARGEST + "?limit=1").expect(200).json();
        assertThat(listed(owner.get(LARGEST + "?limit=1&cursor="
                                + page.get("nextCursor").asString())
                        .expect(200)
                        .json()))
                .containsExactly("Middle");
        assertThat(page.get("items").get(0).get("version").get("bytes").asLong())
                .isEqualTo(10);
    }

    private void purge(Http owner, JsonNode document) {
        JsonNode purge = seen(owner, document)
                .post(
                        DOCUMENTS + document.get("id").asString() + "/purge",
                        Map.of("basis", "erasure_request", "reason", "They asked us to", "legalReference", "DSAR-7"))
                .expect(201)
                .json();
        seen(as(BuiltInRole.ADMIN), purge)
                .put(DOCUMENTS + "purges/" + purge.get("id").asString() + "/approval", Map.of())
                .expect(200);
        jobs.runDue();
    }
}
