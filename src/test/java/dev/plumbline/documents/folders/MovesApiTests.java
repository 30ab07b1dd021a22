package dev.plumbline.documents.folders;

import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.documents.DocumentsTest;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.sales.SalesWorld;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Several documents that go into a folder at once. */
class MovesApiTests extends DocumentsTest {
    @Test
    void severalGoIntoAFolderAndOutOfIt() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode plans = folder(owner, lead, "Plans", null);
        JsonNode offer = added(owner, lead, "Offer");
        JsonNode survey = added(owner, lead, "Survey");
        added(owner, lead, "Other");
        JsonNode moved =
                move(owner, lead, plans, seen(offer), seen(survey)).expect(200).json();
        assertThat(moved.get("moved").asInt()).isEqualTo(2);
        assertThat(outcomes(moved)).containsExactly("moved", "moved");
        assertThat(moved.at("/items/1/document")).isEqualTo(survey.get("id"));
        assertThat(moved.at("/items/1/version")).isEqualTo(shown(owner, survey).get("version"));
        assertThat(in(owner, lead, plans)).containsExactlyInAnyOrder("Offer", "Survey");
        JsonNode back = move(owner, lead, null, seen(shown(owner, offer)), seen(shown(owner, survey)))
                .expect(200)
                .json();
        assertThat(outcomes(back)).containsExactly("moved", "moved");
        assertThat(in(owner, lead, plans)).isEmpty();
    }

    @Test
    void saysOfEachWhatBecameOfItAndWhy() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode plans = folder(owner, lead, "Plans", null);
        JsonNode good = added(owner, lead, "Good");
        JsonNode stale = added(owner, lead, "Stale");
        put(owner, stale, "", label("Renamed")).expect(200);
        JsonNode elsewhere = added(owner, lead(owner), "Of another lead");
        Map<String, Object> absent = Map.of("document", UUID.randomUUID().toString(), "version", 1);
        JsonNode said = move(owner, lead, plans, seen(stale), seen(elsewhere), absent, seen(good))
                .expect(200)
                .json();
        assertThat(outcomes(said)).containsExactly("refused", "refused", "refused", "moved");
        assertThat(said.get("moved").asInt()).isEqualTo(1);
        assertThat(codes(said)).containsExactly("request.stale", "request.not-found", "request.not-found");
        assertThat(said.at("/items/0/detail").asString()).contains("it is now 3");
        assertThat(said.at("/items/2/detail")).isEqualTo(said.at("/items/1/detail"));
        assertThat(in(owner, lead, plans)).containsExactly("Good");
        assertThat(shown(owner, elsewhere)).isEqualTo(elsewhere);
    }

    /** An answer that was lost is asked for again by the same call. */
    @Test
    void saidTwiceItIsThere() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode plans = folder(owner, lead, "Plans", null);
        JsonNode document = added(owner, lead, "A");
        JsonNode said = move(owner, lead, plans, seen(document), seen(document))
                .expect(200)
                .json();
        assertThat(outcomes(said)).containsExactly("moved", "there");
        JsonNode again = move(owner, lead, plans, seen(document)).expect(200).json();
        assertThat(outcomes(again)).containsExactly("there");
        assertThat(again.get("moved").asInt()).isZero();
        assertThat(again.at("/items/0/version")).isEqualTo(said.at("/items/0/version"));
    }

    @Test
    void whoMayNotMovesNothingAndLearnsNothing() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode plans = folder(owner, lead, "Plans", null);
        JsonNode open = added(owner, lead, "A");
        JsonNode secret = added(owner, lead, named("Secret"), text("for me\n"));
        move(as(BuiltInRole.AUDITOR), lead, plans, seen(open)).expect(403);
        move(stranger(), lead, null, seen(open)).expect(404);
        JsonNode said = move(as(BuiltInRole.MANAGER), lead, plans, seen(secret), seen(open))
                .expect(200)
                .json();
        assertThat(outcomes(said)).containsExactly("refused", "moved");
        assertThat(codes(said)).containsExactly("request.not-found");
        Http stranger = stranger();
        JsonNode theirs = lead(stranger);
        JsonNode foreign = move(stranger, theirs, null, seen(open)).expect(200).json();
        assertThat(codes(foreign)).containsExactly("request.not-found");
        assertThat(shown(owner, secret)).isEqualTo(secret);
    }

    @Test
    void goesIntoFoldersOfItsOwnRecordOnly() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode document = added(owner, lead, "A");
        JsonNode other = folder(owner, lead(owner), "Plans", null);
        assertThat(move(owner, lead, other, seen(document))
                        .expect(400)
                        .json()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/folder");
        assertThat(shown(owner, document)).isEqualTo(document);
    }

    @Test
    void ofARecordThatWasPutAsideTheyStay() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode plans = folder(owner, lead, "Plans", null);
        JsonNode document = added(owner, lead, "A");
        JsonNode now = owner.get(SalesWorld.at(lead)).json();
        owner.seen(now.get("version").asLong()).delete(SalesWorld.at(lead)).expect(204);
        JsonNode said = move(owner, lead, plans, seen(document)).expect(200).json();
        assertThat(codes(said)).containsExactly("document.not-ready");
    }

    @Test
    void takesTwoHundredAndNotMoreAndNoneIsNothing() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        Map<String, Object> absent = Map.of("document", UUID.randomUUID().toString(), "version", 1);
        assertThat(outcomes(moveAll(owner, lead, null, Collections.nCopies(200, absent))
                        .expect(200)
                        .json()))
                .hasSize(200)
                .containsOnly("refused");
        moveAll(owner, lead, null, Collections.nCopies(201, absent)).expect(400);
        moveAll(owner, lead, null, List.of()).expect(400);
        moveAll(owner, lead, null, List.of(Map.of("document", "x", "version", 1)))
                .expect(400);
        moveAll(owner, lead, null, List.of(Map.of("document", UUID.randomUUID().toString(), "version", 0)))
                .expect(400);
    }

    /** Somebody else holds one of them for longer than anybody waits. */
    @Test
    void oneThatIsHeldStaysAndTheOthersGo() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode plans = folder(owner, lead, "Plans", null);
        JsonNode first = added(owner, lead, "First");
        JsonNode held = added(owner, lead, "Held");
        JsonNode last = added(owner, lead, "Last");
        JsonNode said = world.in(ownerPerson().firm())
                .call(() -> world.transaction().execute(status -> {
                    world.jdbc()
                            .sql(
                                    "select id from documents.document where firm_id = shared.firm() and id = :id for update")
                            .param("id", UUID.fromString(held.get("id").asString()))
                            .query(UUID.class)
                            .single();
                    return move(owner, lead, plans, seen(first), seen(held), seen(last))
                            .expect(200)
                            .json();
                }));
        assertThat(outcomes(said)).containsExactly("moved", "refused", "moved");
        assertThat(codes(said)).containsExactly("request.conflict");
        assertThat(said.at("/items/1/detail").asString()).contains("Try again");
        assertThat(in(owner, lead, plans)).containsExactlyInAnyOrder("First", "Last");
        assertThat(outcomes(move(owner, lead, plans, seen(held)).expect(200).json()))
                .containsExactly("moved");
    }

    /** Sixteen who move the same documents to two places: each document lies where one of them put it, and the others are told. */
    @Test
    void ofThoseWhoMoveTheSameAtOnceEachDocumentGoesWithOne() throws Exception {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode plans = folder(owner, lead, "Plans", null);
        JsonNode photos = folder(owner, lead, "Photos", null);
        List<Map<String, Object>> all = new ArrayList<>();
        for (int n = 0; n < 6; n++) {
            all.add(seen(added(owner, lead, "D" + n)));
        }
        List<Map<String, Object>> back = all.reversed();
        try (Race race = new Race("documents moved to two places")) {
            List<Http.Answer> said =
                    race.run(() -> moveAll(owner, lead, plans, all), () -> moveAll(owner, lead, photos, back));
            int moved = said.stream()
                    .mapToInt(each -> each.expect(200).json().get("moved").asInt())
                    .sum();
            assertThat(moved).isEqualTo(6);
            assertThat(said).flatExtracting(each -> codes(each.json())).containsOnly("request.stale");
        }
        assertThat(in(owner, lead, plans).size() + in(owner, lead, photos).size())
                .isEqualTo(6);
    }

    private static Map<String, Object> seen(JsonNode document) {
        return Map.of(
                "document",
                document.get("id").asString(),
                "version",
                document.get("version").asLong());
    }

    @SafeVarargs
    private static Http.Answer move(
            Http who, JsonNode lead, @Nullable JsonNode folder, Map<String, Object>... documents) {
        return moveAll(who, lead, folder, List.of(documents));
    }

    private static Http.Answer moveAll(
            Http who, JsonNode lead, @Nullable JsonNode folder, List<Map<String, Object>> documents) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("documents", documents));
        if (folder != null) {
            body.put("folder", folder.get("id").asString());
        }
        return who.post(of(lead) + "/moves", body);
    }

    private static List<String> outcomes(JsonNode said) {
        return each(said, "outcome");
    }

    private static List<String> codes(JsonNode said) {
        return each(said, "code");
    }

    private static List<String> each(JsonNode said, String field) {
        return said.get("items")
                .valueStream()
                .filter(one -> one.hasNonNull(field))
                .map(one -> one.get(field).asString())
                .toList();
    }

    private static List<String> in(Http who, JsonNode lead, JsonNode folder) {
        return names(who.get(of(lead) + "?folder=" + folder.get("id").asString())
                .expect(200)
                .json());
    }
}
