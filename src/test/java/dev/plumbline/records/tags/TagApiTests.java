package dev.plumbline.records.tags;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.HeldLock;
import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.clients.ClientsTest;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.sales.SalesWorld;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TagApiTests extends ClientsTest {
    @Test
    void putsTagsOnAndTakesThemOff() {
        Http owner = owner();
        String at = at();
        assertThat(tags(owner, at)).isEmpty();
        JsonNode put = owner.put(at, Map.of("add", List.of(" slate ", "VIP", "slate")))
                .expect(200)
                .json();
        assertThat(tags(put)).containsExactly("VIP", "slate");
        assertThat(tags(owner.put(at, Map.of("add", List.of("VIP", "metal"), "remove", List.of("slate", "never")))
                        .expect(200)
                        .json()))
                .containsExactly("VIP", "metal");
        assertThat(tags(owner, at)).containsExactly("VIP", "metal");
    }

    @Test
    void theTimelineTellsWhoPutWhichOnAndTookItOff() {
        Http owner = owner();
        String at = at();
        owner.put(at, Map.of("add", List.of("slate"))).expect(200);
        clock.advance(Duration.ofMinutes(1));
        owner.put(at, Map.of("remove", List.of("slate"))).expect(200);
        assertThat(tags(owner, at)).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        owner.put(at, Map.of("add", List.of("slate"), "remove", List.of("never")))
                .expect(200);
        assertThat(tags(owner, at)).containsExactly("slate");
        owner.put(at, Map.of("add", List.of("slate"))).expect(200);
        String timeline = at.replace("/tags", "/timeline?source=changes");
        List<String> told = owner.get(timeline)
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .filter(each -> each.get("verb").asString().endsWith("tagged"))
                .map(each ->
                        each.get("verb").asString() + " " + each.path("text").asString())
                .toList();
        assertThat(told).containsExactly("tagged slate", "untagged slate", "tagged slate");
        assertThat(as(BuiltInRole.STAFF).get(timeline).expect(200).text()).contains("untagged");
        stranger().get(timeline).expect(404);
        assertThat(owner.get("/api/v1/clients?tag=slate").expect(200).json().get("items"))
                .hasSize(1);
        owner.put(at, Map.of("remove", List.of("slate"))).expect(200);
        assertThat(owner.get("/api/v1/clients?tag=slate").expect(200).json().get("items"))
                .isEmpty();
        assertThat(owner.get("/api/v1/records/tags?kind=clients&q=sl")
                        .expect(200)
                        .text())
                .doesNotContain("slate");
    }

    /** Whoever puts other words on and takes them off again does not fill the table. */
    @Test
    void ofTheTagsTakenOffTheLatestStay() {
        Http owner = owner();
        String at = at();
        world.in(ownerPerson().firm())
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> world.jdbc()
                                .sql("""
                                insert into records.tag (firm_id, kind, record_id, name, created_at, removed_at)
                                select shared.firm(), 'clients', cast(:record as uuid), 'word ' || n, shared.now(),
                                       shared.now() - n * interval '1 minute'
                                  from generate_series(1, 975) n
                                """)
                                .param("record", at.split("/")[5])
                                .update()));
        owner.put(at, Map.of("add", List.of("slate", "metal"))).expect(200);
        owner.put(at, Map.of("remove", List.of("slate"))).expect(200);
        assertThat(tags(owner, at)).containsExactly("metal");
        List<String> off = world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql(
                                        "select name from records.tag where firm_id = shared.firm() and removed_at is not null")
                                .query(String.class)
                                .list()));
        assertThat(off).hasSize(970).contains("slate", "word 1", "word 969").doesNotContain("word 970");
    }

    @Test
    void refusesWhoMayNotAndWhatIsTooMuch() {
        Http owner = owner();
        String at = at();
        List<String> thirty = IntStream.range(0, 30).mapToObj(i -> "tag " + i).toList();
        owner.put(at, Map.of("add", thirty)).expect(200);
        assertThat(owner.put(at, Map.of("add", List.of("one more"))).expect(409).text())
                .contains("30");
        assertThat(tags(owner, at)).hasSize(30);
        owner.put(at, Map.of("add", Collections.nCopies(31, "x"))).expect(400);
        owner.put(at, Map.of("add", List.of("x".repeat(41)))).expect(400);
        owner.put(at, Map.of("add", List.of(" "))).expect(400);
        as(BuiltInRole.AUDITOR).put(at, Map.of("add", List.of("x"))).expect(403);
        assertThat(as(BuiltInRole.AUDITOR).get(at).expect(200).text()).contains("tag.write");
        stranger().get(at).expect(404);
        stranger().put(at, Map.of("add", List.of("x"))).expect(404);
    }

    @Test
    void takesThirtyAndNoMoreHoweverManyTagAtOnce() throws Exception {
        Http owner = owner();
        String at = at();
        owner.put(
                        at,
                        Map.of(
                                "add",
                                IntStream.range(0, 29).mapToObj(i -> "tag " + i).toList()))
                .expect(200);
        List<Callable<Http.Answer>> puts = IntStream.range(0, Race.CALLERS)
                .<Callable<Http.Answer>>mapToObj(n -> () -> owner.put(at, Map.of("add", List.of("more " + n))))
                .toList();
        try (Race race = new Race("tags")) {
            race.run(puts);
        }
        assertThat(tags(owner, at)).hasSize(30);
    }

    @Test
    void suggestsWhatBeginsSoOnceEach() {
        Http owner = owner();
        for (int i = 0; i < 2; i++) {
            owner.put(at(), Map.of("add", List.of("slate", "slab " + i, "metal")))
                    .expect(200);
        }
        assertThat(suggested(owner, "kind=clients&q=sla")).containsExactly("slab 0", "slab 1", "slate");
        assertThat(suggested(owner, "kind=clients")).containsExactly("metal", "slab 0", "slab 1", "slate");
        assertThat(suggested(owner, "kind=properties")).isEmpty();
        assertThat(suggested(owner, "kind=clients&q=z")).isEmpty();
        assertThat(suggested(stranger(), "kind=clients")).isEmpty();
    }

    /** Their names are said of clients: whoever may not read those is told none. */
    @Test
    void suggestsNothingOfAKindThatOneMayNotRead() {
        owner().put(at(), Map.of("add", List.of("insolvent"))).expect(200);
        String role = owner().post(
                        "/api/v1/firms/roles",
                        Map.of("name", "Tagger", "permissions", List.of("tag.write"), "rows", "all"))
                .expect(201)
                .json()
                .get("code")
                .asString();
        Http tagger = anonymous().as(world.join(ownerPerson().firm(), role));

        assertThat(suggested(owner(), "kind=clients")).containsExactly("insolvent");
        assertThat(suggested(tagger, "kind=clients")).isEmpty();
    }

    @Test
    void showsTheTagsThatLeadsKeepThemselves() {
        Http owner = owner();
        String at = "/api/v1/records/leads/" + SalesWorld.lead(owner).get("id").asString() + "/tags";
        assertThat(tags(owner, at)).isEmpty();
        assertThat(owner.put(at, Map.of("add", List.of("x"))).expect(409).text())
                .contains("record.not-ready");
    }

    @Test
    void oneAtATimeTagsARecord() throws Exception {
        Http owner = owner();
        String at = at();
        String lock = "records.tag " + at.split("/")[5];
        CompletableFuture<Http.Answer> tagged = world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(status -> HeldLock.waitsFor(
                                world.jdbc(), lock, () -> owner.put(at, Map.of("add", List.of("x"))))));
        tagged.get().expect(200);
    }

    private String at() {
        return "/api/v1/records/clients/" + client("Oak Roofs", null).value() + "/tags";
    }

    private static List<String> suggested(Http who, String query) {
        List<String> all = new ArrayList<>();
        who.get("/api/v1/records/tags?" + query)
                .expect(200)
                .json()
                .path("items")
                .forEach(each -> all.add(each.asString()));
        return all;
    }

    private static List<String> tags(Http who, String at) {
        return tags(who.get(at).expect(200).json());
    }

    private static List<String> tags(JsonNode view) {
        List<String> all = new ArrayList<>();
        view.path("tags").forEach(each -> all.add(each.asString()));
        return all;
    }
}
