package dev.plumbline.sales.news;

import static dev.plumbline.LiveScreen.soon;
import static dev.plumbline.sales.SalesWorld.at;
import static dev.plumbline.sales.SalesWorld.contacted;
import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.LiveScreen;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.sales.SalesWorld;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.RowScope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who hears of which lead. Events reach one screen in their order: whoever hears the later one was not told the earlier. */
class LeadNewsApiTests extends ApiTest {
    private final List<LiveScreen> screens = new ArrayList<>();

    @AfterEach
    void closeScreens() {
        screens.forEach(LiveScreen::close);
    }

    @Test
    void whoSeesOnlyTheirOwnLeadsHearsOfNoOther() {
        TestWorld.Person contractor = world.join(ownerPerson().firm(), BuiltInRole.CONTRACTOR);
        JsonNode others = lead(owner());
        JsonNode own = given(lead(owner()), contractor.member());
        LiveScreen screen = open(contractor);
        LiveScreen owner = open(ownerPerson());

        contacted(owner(), others);
        contacted(owner(), own);

        soon(() -> screen.saw(id(own)) && owner.saw(id(own)));
        assertThat(screen.saw(id(others))).isFalse();
        assertThat(owner.saw(id(others))).isTrue();
    }

    @Test
    void hearsWhenALeadIsGivenAndWhenItIsTakenAway() {
        TestWorld.Person contractor = world.join(ownerPerson().firm(), BuiltInRole.CONTRACTOR);
        JsonNode fresh = lead(owner());
        LiveScreen screen = open(contractor);

        JsonNode given = given(fresh, contractor.member());
        soon(() -> screen.saw(id(fresh)));
        JsonNode taken = given(given, ownerPerson().member());
        soon(() -> screen.saw("\"version\":" + taken.get("version").asLong()));

        JsonNode last = contacted(owner(), taken);
        JsonNode own = given(lead(owner()), contractor.member());
        soon(() -> screen.saw(id(own)));
        assertThat(screen.saw("\"version\":" + last.get("version").asLong() + "}"))
                .isFalse();
    }

    /** The rule stands twice, in the query of the list and in the stream; here both answer for every scope and place. */
    @Test
    void theStreamTellsOfWhatTheListShows() {
        TestWorld.Person mate = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        for (RowScope rows : RowScope.values()) {
            for (List<String> permissions : List.of(List.of("lead.read"), List.of("lead.read", "lead.write"))) {
                TestWorld.Person listener = listener(rows, permissions);
                String team = unit("teams", List.of(listener.member(), mate.member()));
                String territory = unit("territories", List.of(listener.member()));
                LiveScreen screen = open(listener);
                List<JsonNode> leads = List.of(
                        lead(owner()),
                        given(lead(owner()), listener.member()),
                        given(lead(owner()), mate.member()),
                        given(lead(owner()), ownerPerson().member()),
                        inTerritory(null),
                        inTerritory(ownerPerson().member()));
                List<JsonNode> changed =
                        leads.stream().map(one -> contacted(owner(), one)).toList();
                JsonNode end = given(lead(owner()), listener.member());
                soon(() -> screen.saw(id(end)));

                Http caller = anonymous().as(listener);
                for (JsonNode one : changed) {
                    assertThat(screen.saw(id(one) + "\",\"version\":"
                                    + one.get("version").asLong() + "}"))
                            .as("%s with %s hears of %s", rows, permissions, one.get("assignment"))
                            .isEqualTo(caller.get(at(one)).status() == 200);
                }
                assertThat(team).isNotEqualTo(territory);
            }
        }
    }

    @Test
    void tellsOfFollowUpsAndOfTheResponseClock() {
        JsonNode lead = lead(owner());
        LiveScreen screen = open(ownerPerson());
        owner().put(at(lead) + "/acknowledgement", Map.of()).expect(200);
        soon(() -> screen.saw("\"type\":\"lead-response\",\"id\":\"" + id(lead)));
        JsonNode planned = owner().post(
                        at(lead) + "/follow-ups",
                        Map.of("dueAt", clock.instant().toString(), "what", "Call back"))
                .expect(201)
                .json();
        soon(() -> heard(screen, "lead-follow-up") == 1);
        owner().seen(1)
                .put(at(lead) + "/follow-ups/" + planned.get("id").asString() + "/completion", Map.of())
                .expect(200);
        soon(() -> heard(screen, "lead-follow-up") == 2);
    }

    @Test
    void whoHasToDoAFollowUpHearsOfIt() {
        TestWorld.Person rep = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        JsonNode lead = lead(owner());
        LiveScreen screen = open(rep);
        Map<String, Object> task = Map.of(
                "dueAt",
                clock.instant().toString(),
                "what",
                "Measure the roof",
                "member",
                rep.member().value().toString());
        owner().post(at(lead) + "/follow-ups", task).expect(201);
        soon(() -> heard(screen, "lead-follow-up") == 1);
    }

    @Test
    void noStrangerHearsAnything() {
        LiveScreen stranger = open(world.foundFirm());
        LiveScreen owner = open(ownerPerson());
        JsonNode lead = contacted(owner(), lead(owner()));
        soon(() -> owner.saw(id(lead)) && stranger.saw("heartbeat"));
        assertThat(stranger.saw("\"type\"")).isFalse();
    }

    private static long heard(LiveScreen screen, String type) {
        return screen.lines().stream()
                .filter(line -> line.contains("\"type\":\"" + type + "\""))
                .count();
    }

    private LiveScreen open(TestWorld.Person who) {
        LiveScreen screen = LiveScreen.open(anonymous().as(who));
        screens.add(screen);
        return screen;
    }

    private TestWorld.Person listener(RowScope rows, List<String> permissions) {
        String code = owner().post(
                        "/api/v1/firms/roles",
                        Map.of(
                                "name",
                                "Listener " + rows.code() + permissions.size(),
                                "permissions",
                                permissions,
                                "rows",
                                rows.code()))
                .expect(201)
                .json()
                .get("code")
                .asString();
        return world.join(ownerPerson().firm(), code);
    }

    /** A team or a territory of these members; each territory has the one postcode from then on. */
    private String unit(String kind, List<MemberId> members) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "name",
                "Unit of " + members.getFirst().value(),
                "members",
                members.stream().map(m -> m.value().toString()).toList()));
        if (kind.equals("territories")) {
            body.put("postcodes", List.of());
        }
        String made = owner().post("/api/v1/firms/" + kind, body)
                .expect(201)
                .json()
                .get("id")
                .asString();
        if (kind.equals("territories")) {
            territory = made;
        }
        return made;
    }

    private @Nullable String territory;

    /** Its postcode puts it into the territory that was made last. */
    private JsonNode inTerritory(@Nullable MemberId owner) {
        long version = owner().get("/api/v1/firms/territories/" + territory)
                .json()
                .get("version")
                .asLong();
        JsonNode unit = owner().get("/api/v1/firms/territories/" + territory).json();
        String postcode = "4" + (1_000 + screens.size());
        owner().seen(version)
                .put(
                        "/api/v1/firms/territories/" + territory,
                        Map.of(
                                "name",
                                unit.get("name").asString(),
                                "members",
                                List.of(unit.get("members").get(0).asString()),
                                "postcodes",
                                List.of(postcode)))
                .expect(200);
        Map<String, Object> details = SalesWorld.details();
        @SuppressWarnings("unchecked")
        Map<String, Object> address = (Map<String, Object>) details.get("address");
        address.put("postcode", postcode);
        JsonNode lead = lead(owner(), details);
        assertThat(lead.get("assignment").get("territory").asString()).isEqualTo(territory);
        return owner == null ? lead : given(lead, owner);
    }

    private JsonNode given(JsonNode lead, MemberId member) {
        return SalesWorld.command(
                owner(), lead, "assignment", Map.of("owner", member.value().toString()));
    }

    private static String id(JsonNode lead) {
        return lead.get("id").asString();
    }
}
