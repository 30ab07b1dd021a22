package dev.plumbline.firms.territories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.firms.Territories;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Teams and territories are two trees with one behaviour. */
class TreeApiTests extends ApiTest {
    private static final String BASE = "/api/v1/firms/";

    @Autowired
    private Territories territories;

    @ParameterizedTest
    @ValueSource(strings = {"teams", "territories"})
    void makesChangesAndDeletesATree(String kind) {
        JsonNode top = create(kind, "North", null).expect(201).json();
        JsonNode child = create(kind, "North-East", top).expect(201).json();
        String path = path(kind, top);

        assertThat(owner().seen(1)
                        .delete(path)
                        .expect(409)
                        .json()
                        .path("readiness")
                        .toString())
                .contains("no-children");
        owner().seen(1).put(path, body(kind, "Up north", null)).expect(200);
        owner().seen(1).put(path, body(kind, "Again", null)).expect(412);
        owner().put(path, body(kind, "Again", null)).expect(428);
        owner().seen(1).delete(path(kind, child)).expect(204);
        owner().seen(2).delete(path).expect(204);
        owner().get(path).expect(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"teams", "territories"})
    void refusesWhatDoesNotFit(String kind) {
        JsonNode top = create(kind, "North", null).expect(201).json();
        JsonNode child = create(kind, "North-East", top).expect(201).json();

        assertThat(create(kind, "North", null).expect(409).code()).endsWith(".name-taken");
        assertThat(owner().seen(1)
                        .put(path(kind, top), body(kind, "North", child))
                        .expect(409)
                        .code())
                .isEqualTo("tree.ring");
        assertThat(owner().seen(1)
                        .put(path(kind, top), body(kind, "North", top))
                        .expect(409)
                        .code())
                .isEqualTo("tree.ring");
        create(kind, "x".repeat(101), null).expect(400);
        stranger().post(BASE + kind, body(kind, "Mine", top)).expect(400);
        stranger().get(path(kind, top)).expect(404);
        stranger().seen(1).delete(path(kind, top)).expect(404);
        as(BuiltInRole.STAFF).post(BASE + kind, body(kind, "Mine", null)).expect(403);
        Map<String, Object> foreign = body(kind, "Mine", null);
        foreign.put("members", List.of(world.foundFirm().member().value().toString()));
        assertThat(owner().post(BASE + kind, foreign).expect(409).code()).isEqualTo("member.unknown");
    }

    /** Two rows swap places at once: whichever comes second would close a ring. */
    @ParameterizedTest
    @ValueSource(strings = {"teams", "territories"})
    void parallelMovesNeverCloseARing(String kind) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 10; round++) {
                JsonNode a = create(kind, "A" + round, null).expect(201).json();
                JsonNode b = create(kind, "B" + round, null).expect(201).json();
                CyclicBarrier barrier = new CyclicBarrier(2);
                List<Future<Integer>> answers = new ArrayList<>();
                for (JsonNode[] move : List.of(new JsonNode[] {a, b}, new JsonNode[] {b, a})) {
                    Http caller = owner();
                    answers.add(threads.submit(() -> {
                        barrier.await();
                        return caller.seen(1)
                                .put(
                                        path(kind, move[0]),
                                        body(kind, move[0].path("name").asString(), move[1]))
                                .status();
                    }));
                }
                assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
            }
        }
    }

    @Test
    void membershipChangesFromBothSidesAndNeitherOverwritesTheOther() {
        TestWorld.Person staff = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        JsonNode team = create("teams", "North", null).expect(201).json();
        Map<String, Object> withStaff = body("teams", "North", null);
        withStaff.put("members", List.of(staff.member().value().toString()));
        owner().seen(1).put(path("teams", team), withStaff).expect(200);

        JsonNode member =
                owner().get(BASE + "members/" + staff.member().value()).json();

        assertThat(member.path("teams").get(0).asString())
                .isEqualTo(team.path("id").asString());
        assertThat(member.path("version").asLong()).isEqualTo(2);
        assertThat(owner().get(BASE + "members?team=" + team.path("id").asString())
                        .json()
                        .path("items"))
                .hasSize(1);
    }

    @Test
    void findsTheNarrowestTerritoryOfAPostcodeAndAllAboveIt() {
        JsonNode state = territory("Tennessee", null, "37*", "38*").expect(201).json();
        JsonNode city = territory("Nashville", state, "372*").expect(201).json();
        JsonNode centre = territory("Centre", city, "37201").expect(201).json();
        territory("London", null, "SW1A 1*").expect(201);

        assertThat(of("37201")).containsExactly(id(centre), id(city), id(state));
        assertThat(of("37201-1234")).containsExactly(id(centre), id(city), id(state));
        assertThat(of("37299")).containsExactly(id(city), id(state));
        assertThat(of("38001")).containsExactly(id(state));
        assertThat(of("sw1a 1aa")).hasSize(1);
        assertThat(of("90210")).isEmpty();
        assertThat(of("'; drop table")).isEmpty();
        assertThat(territory("Other", null, "372*").expect(409).code()).isEqualTo("territory.postcode-taken");
        territory("Odd", null, "3*7").expect(400);
        territory("Odd", null, "*").expect(400);
    }

    private List<UUID> of(String postcode) {
        return world.in(ownerPerson().firm()).call(() -> territories.of(postcode)).stream()
                .map(t -> t.value())
                .toList();
    }

    private static UUID id(JsonNode node) {
        return UUID.fromString(node.path("id").asString());
    }

    private Http.Answer territory(
            String name, @org.jspecify.annotations.Nullable JsonNode parent, String... postcodes) {
        Map<String, Object> body = body("territories", name, parent);
        body.put("postcodes", List.of(postcodes));
        return owner().post(BASE + "territories", body);
    }

    private Http.Answer create(String kind, String name, @org.jspecify.annotations.Nullable JsonNode parent) {
        return owner().post(BASE + kind, body(kind, name, parent));
    }

    private static String path(String kind, JsonNode node) {
        return BASE + kind + "/" + node.path("id").asString();
    }

    private static Map<String, Object> body(
            String kind, String name, @org.jspecify.annotations.Nullable JsonNode parent) {
        Map<String, Object> body = new HashMap<>(Map.of("name", name, "members", List.of()));
        if (parent != null) {
            body.put("parent", parent.path("id").asString());
        }
        if (kind.equals("territories")) {
            body.put("postcodes", List.of());
        }
        return body;
    }
}
