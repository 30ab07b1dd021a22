package dev.plumbline.firms.members;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MemberApiTests extends ApiTest {
    private static final String MEMBERS = "/api/v1/firms/members";

    @Test
    void changesWorkAndFindsByEveryFilter() {
        TestWorld.Person sam = join(BuiltInRole.STAFF);
        JsonNode member = show(sam);

        JsonNode changed = change(owner(), member, Map.of("skills", List.of("metal", "slate"), "capacity", 7))
                .expect(200)
                .json();

        assertThat(changed.path("capacity").asInt()).isEqualTo(7);
        assertThat(changed.path("skills")).hasSize(2);
        assertThat(changed.path("version").asLong())
                .isGreaterThan(member.path("version").asLong());
        assertThat(ids("?role=" + member.path("role").path("id").asString())).containsExactly(id(sam));
        assertThat(ids("?search=" + sam.email().toUpperCase(java.util.Locale.ROOT)))
                .containsExactly(id(sam));
        assertThat(ids("?status=deactivated")).isEmpty();
        assertThat(ids("?search=nobody-has-this")).isEmpty();
    }

    @Test
    void pagesThroughAllMembersOnce() {
        for (int i = 0; i < 7; i++) {
            join(BuiltInRole.STAFF);
        }
        Set<String> seen = new LinkedHashSet<>();
        String cursor = "";
        do {
            JsonNode page = owner().get(MEMBERS + "?limit=3&sort=name:asc" + cursor)
                    .expect(200)
                    .json();
            page.path("items")
                    .forEach(m -> assertThat(seen.add(m.path("id").asString())).isTrue());
            cursor = page.path("nextCursor").isNull()
                    ? ""
                    : "&cursor=" + page.path("nextCursor").asString();
        } while (!cursor.isEmpty());

        assertThat(seen).hasSize(8);
    }

    @Test
    void refusesAnOldOrMissingVersionAndAWrongBody() {
        JsonNode member = show(join(BuiltInRole.STAFF));
        String path = MEMBERS + "/" + member.path("id").asString();
        change(owner(), member, Map.of("capacity", 1)).expect(200);

        assertThat(change(owner(), member, Map.of("capacity", 2)).expect(412).code())
                .isEqualTo("request.stale");
        owner().put(path, body(member, Map.of())).expect(428);
        change(owner(), member, Map.of("capacity", -1)).expect(400);
        change(owner(), member, Map.of("skills", List.of("x".repeat(61)))).expect(400);
        change(owner(), member, Map.of("status", "deactivated")).expect(400);
    }

    @Test
    void hidesMembersFromOtherFirms() {
        JsonNode member = show(join(BuiltInRole.STAFF));
        Http stranger = stranger();
        String path = MEMBERS + "/" + member.path("id").asString();

        stranger.get(path).expect(404);
        change(stranger, member, Map.of("capacity", 2)).expect(404);
        stranger.seen(1).post(path + "/deactivation", Map.of("reason", "x")).expect(404);
    }

    @Test
    void nobodyChangesTheirOwnRoleOrGivesMoreThanTheyHave() {
        TestWorld.Person admin = join(BuiltInRole.ADMIN);
        TestWorld.Person staff = join(BuiltInRole.STAFF);
        Http asAdmin = anonymous().as(admin);

        assertThat(change(asAdmin, show(admin), Map.of("role", role("manager")))
                        .expect(409)
                        .code())
                .isEqualTo("member.not-ready");
        assertThat(change(asAdmin, show(staff), Map.of("role", role("owner")))
                        .expect(403)
                        .code())
                .isEqualTo("role.beyond-own");
        assertThat(change(asAdmin, show(ownerPerson()), Map.of("role", role("staff")))
                        .expect(409)
                        .json()
                        .path("readiness")
                        .toString())
                .contains("within-own");
        change(asAdmin, show(staff), Map.of("role", role("manager"))).expect(200);
        anonymous().as(staff).put(MEMBERS + "/" + id(staff), "{}").expect(403);
    }

    @Test
    void refusesARoleOfAnotherFirm() {
        TestWorld.Person other = world.foundFirm();
        String theirs = anonymous()
                .as(other)
                .get("/api/v1/firms/roles")
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asString();

        change(owner(), show(join(BuiltInRole.STAFF)), Map.of("role", theirs)).expect(400);
    }

    @Test
    void deactivatesOnceAndTheSessionIsDead() {
        TestWorld.Person staff = join(BuiltInRole.STAFF);
        anonymous().as(staff).get("/api/v1/firms/current").expect(200);
        JsonNode member = show(staff);
        Http owner = owner().seen(member.path("version").asLong());
        String path = MEMBERS + "/" + id(staff) + "/deactivation";

        owner.post(path, Map.of("reason", "left")).expect(200);

        owner.post(path, Map.of("reason", "left")).expect(412);
        owner().seen(show(staff).path("version").asLong())
                .post(path, Map.of("reason", "left"))
                .expect(409);
        soon(() -> anonymous().as(staff).get("/api/v1/firms/current").status() == 401);
        owner().seen(show(staff).path("version").asLong())
                .post(MEMBERS + "/" + id(staff) + "/reactivation", Map.of("reason", "back"))
                .expect(200);
    }

    @Test
    void handsOverOnlyToAnActiveMemberOfTheFirm() {
        TestWorld.Person staff = join(BuiltInRole.STAFF);
        String path = MEMBERS + "/" + id(staff) + "/deactivation";
        Http owner = owner().seen(show(staff).path("version").asLong());

        for (String wrong : List.of(
                id(staff),
                world.foundFirm().member().value().toString(),
                java.util.UUID.randomUUID().toString())) {
            owner.post(path, Map.of("reason", "left", "handOverTo", wrong)).expect(400);
        }
        owner.post(path, Map.of("reason", "left", "handOverTo", id(ownerPerson())))
                .expect(200);
    }

    @Test
    void saysThatTheLastOwnerMustStay() {
        TestWorld.Person second = join(BuiltInRole.OWNER);
        JsonNode before = show(second);
        String path = MEMBERS + "/" + id(second) + "/deactivation";
        owner().seen(before.path("version").asLong())
                .post(path, Map.of("reason", "left"))
                .expect(200);

        JsonNode commands = show(ownerPerson()).path("commands");

        assertThat(commands.toString()).contains("keeps-an-owner");
        assertThat(change(owner(), show(ownerPerson()), Map.of("role", role("staff")))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aMemberSaysWhetherTheyAreAway() {
        TestWorld.Person staff = join(BuiltInRole.STAFF);

        JsonNode away = anonymous()
                .as(staff)
                .seen(1)
                .put(MEMBERS + "/me/availability", Map.of("availability", "away"))
                .expect(200)
                .json();

        assertThat(away.path("availability").asString()).isEqualTo("away");
        anonymous()
                .as(staff)
                .seen(1)
                .put(MEMBERS + "/me/availability", Map.of("availability", "active"))
                .expect(412);
    }

    private TestWorld.Person join(BuiltInRole role) {
        return world.join(ownerPerson().firm(), role);
    }

    private JsonNode show(TestWorld.Person person) {
        return owner().get(MEMBERS + "/" + id(person)).expect(200).json();
    }

    private String role(String code) {
        return owner().get("/api/v1/firms/roles")
                .json()
                .path("items")
                .valueStream()
                .filter(r -> r.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private List<String> ids(String query) {
        return owner().get(MEMBERS + query)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(m -> m.path("id").asString())
                .toList();
    }

    private static String id(TestWorld.Person person) {
        return person.member().value().toString();
    }

    private static Http.Answer change(Http caller, JsonNode member, Map<String, ?> what) {
        return caller.seen(member.path("version").asLong())
                .put(MEMBERS + "/" + member.path("id").asString(), body(member, what));
    }

    private static Map<String, Object> body(JsonNode member, Map<String, ?> what) {
        Map<String, Object> body = new HashMap<>();
        body.put("role", member.path("role").path("id").asString());
        body.put(
                "teams",
                member.path("teams").valueStream().map(JsonNode::asString).toList());
        body.put(
                "territories",
                member.path("territories").valueStream().map(JsonNode::asString).toList());
        body.put(
                "skills",
                member.path("skills").valueStream().map(JsonNode::asString).toList());
        body.put("availability", "active");
        body.putAll(what);
        return body;
    }

    /** What a session may do is looked up once a second. */
    private static void soon(java.util.concurrent.Callable<Boolean> holds) {
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(30))
                .until(holds);
    }
}
