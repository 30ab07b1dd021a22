package dev.plumbline.documents.folders;

import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.HeldLock;
import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.documents.DocumentsTest;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.sales.SalesWorld;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FolderApiTests extends DocumentsTest {
    private static final String FOLDERS = DOCUMENTS + "folders/";
    private static final String MANY = """
            insert into documents.folder (firm_id, record_kind, record_id, name, created_at, updated_at)
            select shared.firm(), 'leads', :record, 'Folder ' || n, now(), now() from generate_series(1, 499) n
            """;

    @Test
    void drawsUpNamesMovesAndTakesAway() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode plans = folder(owner, lead, "  Plans ", null);
        JsonNode north = folder(owner, lead, "North", plans);
        assertThat(plans.get("name").asString()).isEqualTo("Plans");
        assertThat(plans.hasNonNull("parent")).isFalse();
        assertThat(north.get("parent")).isEqualTo(plans.get("id"));
        assertThat(paths(owner, lead)).containsExactly("North < Plans", "Plans");

        JsonNode renamed = rename(owner, north, "Attic").expect(200).json();
        assertThat(renamed.get("version").asLong()).isEqualTo(2);
        JsonNode moved = move(owner, renamed, null).expect(200).json();
        assertThat(paths(owner, lead)).containsExactly("Attic", "Plans");
        move(owner, plans, moved).expect(200);
        assertThat(paths(owner, lead)).containsExactly("Attic", "Plans < Attic");

        assertThat(remove(owner, moved).expect(409).text()).contains("It has no documents and 1 folder.");
        remove(owner, at(owner, lead, "Plans")).expect(204);
        assertThat(remove(owner, moved).expect(204).status()).isEqualTo(204);
        assertThat(paths(owner, lead)).isEmpty();
        remove(owner, moved).expect(404);
        assertThat(actions())
                .containsExactly(
                        "folder.add",
                        "folder.add",
                        "folder.rename",
                        "folder.move",
                        "folder.move",
                        "folder.remove",
                        "folder.remove");
    }

    @Test
    void refusesNamesThatSayNothingOrLeadElsewhere() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode folder = folder(owner, lead, "Plans", null);
        for (String bad : List.of(" ", "a/b", "a\\b", "a\u0000b", "a\nb", "x".repeat(121))) {
            assertThat(field(addFolder(owner, lead, bad, null))).as(bad).isEqualTo("/name");
            assertThat(field(rename(owner, folder, bad))).as(bad).isEqualTo("/name");
        }
        folder(owner, lead, "x".repeat(120), null);
    }

    @Test
    void aNameIsThereOnceInEachPlaceWhateverItsLetters() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode plans = folder(owner, lead, "Plans", null);
        assertThat(addFolder(owner, lead, "PLANS", null).expect(409).code()).isEqualTo("folder.name-taken");
        JsonNode same = folder(owner, lead, "plans", plans);
        assertThat(move(owner, same, null).expect(409).code()).isEqualTo("folder.name-taken");
        JsonNode other = folder(owner, lead, "Other", null);
        assertThat(rename(owner, other, "pLANS").expect(409).code()).isEqualTo("folder.name-taken");
        rename(owner, plans, "PLANS").expect(200);
        folder(owner, lead(owner), "Plans", null);
    }

    @Test
    void eightLieInEachOtherAndNoneInItself() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        List<JsonNode> eight = new ArrayList<>();
        for (int n = 1; n <= 8; n++) {
            eight.add(folder(owner, lead, "Level " + n, n == 1 ? null : eight.getLast()));
        }
        assertThat(field(addFolder(owner, lead, "Level 9", eight.getLast()))).isEqualTo("/parent");
        JsonNode beside = folder(owner, lead, "Beside", null);
        assertThat(field(move(owner, beside, eight.getLast()))).isEqualTo("/parent");
        move(owner, beside, eight.get(6)).expect(200);
        assertThat(field(move(owner, eight.get(2), eight.get(2)))).isEqualTo("/parent");
        assertThat(field(move(owner, eight.get(2), eight.get(5)))).isEqualTo("/parent");
        move(owner, eight.get(2), eight.getFirst()).expect(200);
    }

    @Test
    void aRecordHasFiveHundredHoweverManyAddAtOnce() throws Exception {
        Http owner = owner();
        JsonNode lead = lead(owner);
        world.in(ownerPerson().firm())
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> world.jdbc()
                                .sql(MANY)
                                .param("record", UUID.fromString(lead.get("id").asString()))
                                .update()));
        List<Callable<Http.Answer>> adds = IntStream.range(0, Race.CALLERS)
                .<Callable<Http.Answer>>mapToObj(n -> () -> addFolder(owner, lead, "More " + n, null))
                .toList();
        try (Race race = new Race("folders")) {
            race.judge(race.run(adds), 201, 409);
        }
        assertThat(paths(owner, lead)).hasSize(500);
    }

    @Test
    void ofTwoThatMoveIntoEachOtherAtOnceOneDoes() throws Exception {
        Http owner = owner();
        for (int round = 0; round < 5; round++) {
            JsonNode lead = lead(owner);
            JsonNode a = folder(owner, lead, "A", null);
            JsonNode b = folder(owner, lead, "B", null);
            try (Race race = new Race("folders into each other")) {
                race.judge(race.run(() -> move(owner, a, b), () -> move(owner, b, a)), 200, 400, 412);
            }
            assertThat(paths(owner, lead)).isIn(List.of("A", "B < A"), List.of("A < B", "B"));
        }
    }

    @Test
    void oneAfterTheOtherChangesTheFoldersOfARecord() throws Exception {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode a = folder(owner, lead, "A", null);
        JsonNode b = folder(owner, lead, "B", null);
        JsonNode c = folder(owner, lead, "C", null);
        waits(lead, () -> addFolder(owner, lead, "D", null)).expect(201);
        waits(lead, () -> move(owner, a, b)).expect(200);
        waits(lead, () -> rename(owner, b, "E")).expect(200);
        waits(lead, () -> remove(owner, c)).expect(204);
    }

    @Test
    void whoHasNotSeenItAsItIsIsRefused() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode a = folder(owner, lead, "A", null);
        JsonNode b = folder(owner, lead, "B", null);
        rename(owner, a, "C").expect(200);
        assertThat(rename(owner, a, "D").expect(412).code()).isEqualTo("request.stale");
        assertThat(move(owner, a, b).expect(412).code()).isEqualTo("request.stale");
        assertThat(remove(owner, a).expect(412).code()).isEqualTo("request.stale");
        owner.put(FOLDERS + a.get("id").asString(), Map.of("name", "D")).expect(428);
    }

    @Test
    void sentTwiceItIsAddedOnce() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        Http once = owner.with("Idempotency-Key", UUID.randomUUID().toString());
        JsonNode first = once.post(of(lead) + "/folders", Map.of("name", "Plans"))
                .expect(201)
                .json();
        JsonNode again = once.post(of(lead) + "/folders", Map.of("name", "Plans"))
                .expect(201)
                .json();
        assertThat(again.get("id")).isEqualTo(first.get("id"));
    }

    @Test
    void areThereForNobodyWhoDoesNotSeeTheRecord() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        owner.seen(lead.get("version").asLong())
                .put(
                        SalesWorld.at(lead) + "/assignment",
                        Map.of("owner", ownerPerson().member().value()))
                .expect(200);
        JsonNode a = folder(owner, lead, "A", null);
        for (Http other : List.of(as(BuiltInRole.STAFF), stranger())) {
            other.get(of(lead) + "/folders").expect(404);
            addFolder(other, lead, "B", null).expect(404);
            rename(other, a, "B").expect(404);
            move(other, a, null).expect(404);
            remove(other, a).expect(404);
        }
        owner.get("/api/v1/documents/records/spells/" + lead.get("id").asString() + "/folders")
                .expect(404);
        assertThat(paths(owner, lead)).containsExactly("A");
    }

    @Test
    void whoMayOnlyReadReadsAndIsToldWhyNotMore() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode a = folder(owner, lead, "A", null);
        Http auditor = as(BuiltInRole.AUDITOR);
        JsonNode list = auditor.get(of(lead) + "/folders").expect(200).json();
        assertThat(list.get("commands").get(0).get("allowed").asBoolean()).isFalse();
        assertThat(list.get("items").get(0).get("commands").valueStream())
                .hasSize(3)
                .noneMatch(each -> each.get("allowed").asBoolean());
        addFolder(auditor, lead, "B", null).expect(403);
        rename(auditor, a, "B").expect(403);
        move(auditor, a, null).expect(403);
        remove(auditor, a).expect(403);
    }

    @Test
    void ofARecordThatWasPutAsideTheyStayAsTheyAre() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode a = folder(owner, lead, "A", null);
        JsonNode now = owner.get(SalesWorld.at(lead)).json();
        owner.seen(now.get("version").asLong()).delete(SalesWorld.at(lead)).expect(204);
        assertThat(paths(owner, lead)).containsExactly("A");
        for (Http.Answer refused : List.of(
                addFolder(owner, lead, "B", null), rename(owner, a, "B"), move(owner, a, null), remove(owner, a))) {
            assertThat(refused.expect(409).code()).isEqualTo("folder.not-ready");
        }
    }

    @Test
    void aFolderOfAnotherRecordIsNone() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode mine = folder(owner, lead, "A", null);
        JsonNode other = folder(owner, lead(owner), "B", null);
        assertThat(field(addFolder(owner, lead, "C", other))).isEqualTo("/parent");
        assertThat(field(move(owner, mine, other))).isEqualTo("/parent");
    }

    private Http.Answer waits(JsonNode lead, Callable<Http.Answer> call) throws Exception {
        String lock = "documents.folder " + lead.get("id").asString();
        CompletableFuture<Http.Answer> answer = world.in(ownerPerson().firm())
                .call(() -> world.transaction().execute(status -> HeldLock.waitsFor(world.jdbc(), lock, call)));
        return answer.get();
    }

    private List<String> actions() {
        return world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql(
                                        "select action from audit.event where subject_type = 'documents.folder' order by seq")
                                .query(String.class)
                                .list()));
    }

    private static Http.Answer rename(Http who, JsonNode folder, String name) {
        return seen(who, folder).put(FOLDERS + folder.get("id").asString(), Map.of("name", name));
    }

    private static Http.Answer move(Http who, JsonNode folder, @Nullable JsonNode parent) {
        return seen(who, folder)
                .put(
                        FOLDERS + folder.get("id").asString() + "/parent",
                        parent == null
                                ? Map.of()
                                : Map.of("parent", parent.get("id").asString()));
    }

    private static Http.Answer remove(Http who, JsonNode folder) {
        return seen(who, folder).delete(FOLDERS + folder.get("id").asString());
    }

    private static List<JsonNode> folders(Http who, JsonNode lead) {
        List<JsonNode> all = new ArrayList<>();
        who.get(of(lead) + "/folders").expect(200).json().get("items").forEach(all::add);
        return Collections.unmodifiableList(all);
    }

    private static JsonNode at(Http who, JsonNode lead, String name) {
        return folders(who, lead).stream()
                .filter(each -> each.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** "name < parent" of each, by name. */
    private static List<String> paths(Http who, JsonNode lead) {
        List<JsonNode> all = folders(who, lead);
        return all.stream()
                .map(each -> each.get("name").asString()
                        + all.stream()
                                .filter(other -> other.get("id").equals(each.get("parent")))
                                .map(other -> " < " + other.get("name").asString())
                                .findFirst()
                                .orElse(""))
                .toList();
    }

    private static String field(Http.Answer answer) {
        return answer.expect(400).json().get("errors").get(0).get("pointer").asString();
    }
}
