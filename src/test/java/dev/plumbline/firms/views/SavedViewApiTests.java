package dev.plumbline.firms.views;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SavedViewApiTests extends ApiTest {
    private static final String VIEWS = "/api/v1/firms/views";
    private static final String OF_LEADS = VIEWS + "?list=leads";

    @Test
    void makesChangesDeletesAndRestoresAView() {
        JsonNode view = saved(owner(), "Hot ones", "mine", null);
        assertThat(view.get("own").asBoolean()).isTrue();
        assertThat(view.get("search").get("temperature").asString()).isEqualTo("hot");
        JsonNode renamed = owner().seen(1)
                .put(at(view), body("Hot and new", "mine", null))
                .expect(200)
                .json();
        assertThat(renamed.get("name").asString()).isEqualTo("Hot and new");
        owner().seen(1).put(at(view), body("Again", "mine", null)).expect(412);
        owner().put(at(view), body("Again", "mine", null)).expect(428);

        owner().seen(2).delete(at(view)).expect(204);
        assertThat(names(owner())).isEmpty();
        owner().get(at(view)).expect(404);
        owner().seen(3).put(at(view), body("Again", "mine", null)).expect(404);
        owner().seen(2).put(at(view) + "/restoration", Map.of()).expect(412);
        owner().seen(3).put(at(view) + "/restoration", Map.of()).expect(200);
        assertThat(names(owner())).containsExactly("Hot and new");
        assertThat(owner().get(VIEWS + "?list=clients").expect(200).json().get("items"))
                .isEmpty();
    }

    @Test
    void nobodyElseSeesWhatIsMineNotEvenTheOwnerOfTheFirm() {
        Http staff = as(BuiltInRole.STAFF);
        JsonNode view = saved(staff, "Private", "mine", null);
        for (Http other : List.of(owner(), as(BuiltInRole.STAFF), stranger())) {
            assertThat(names(other)).isEmpty();
            other.get(at(view)).expect(404);
            other.seen(1).put(at(view), body("Taken", "mine", null)).expect(404);
            other.seen(1).delete(at(view)).expect(404);
            other.put(at(view) + "/standard", Map.of()).expect(404);
        }
    }

    @Test
    void aTeamsViewIsSeenInTheTeamAndBelowAndNowhereElse() {
        TestWorld.Person lead = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        TestWorld.Person below = world.join(ownerPerson().firm(), BuiltInRole.CONTRACTOR);
        TestWorld.Person beside = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        String north = team("North", null, lead);
        team("North-East", north, below);
        String south = team("South", null, beside);

        JsonNode view = saved(anonymous().as(lead), "Of the north", "team", north);

        assertThat(names(anonymous().as(below))).containsExactly("Of the north");
        assertThat(names(anonymous().as(beside))).isEmpty();
        assertThat(names(stranger())).isEmpty();
        anonymous()
                .as(below)
                .seen(1)
                .put(at(view), body("Mine now", "team", north))
                .expect(409);
        anonymous().as(beside).get(at(view)).expect(404);
        Http.Answer refused = anonymous().as(lead).post(VIEWS, ofLeads("Of the south", "team", south));
        assertThat(refused.expect(409).code()).isEqualTo("view.not-ready");
        assertThat(refused.json().get("readiness").toString()).contains("in-team");
        anonymous().as(below).post(VIEWS, ofLeads("Shared", "team", north)).expect(409);
        assertThat(owner().post(VIEWS, ofLeads("Nowhere", "team", view.get("id").asString()))
                        .expect(409)
                        .code())
                .isEqualTo("view.team-unknown");
        owner().post(VIEWS, ofLeads("No team", "team", null)).expect(400);
        owner().post(VIEWS, ofLeads("A team", "firm", north)).expect(400);

        owner().seen(1).delete("/api/v1/firms/teams/" + south).expect(204);
        anonymous()
                .as(lead)
                .seen(1)
                .put(at(view), body("Of the north", "mine", null))
                .expect(200);
        assertThat(names(anonymous().as(below))).isEmpty();
    }

    @Test
    void whenATeamGoesItsViewIsItsOwnersAlone() {
        TestWorld.Person staff = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        TestWorld.Person mate = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        String team = team("Short-lived", null, staff, mate);
        saved(anonymous().as(staff), "Ours", "team", team);
        assertThat(names(anonymous().as(mate))).containsExactly("Ours");
        owner().seen(1).delete("/api/v1/firms/teams/" + team).expect(204);
        assertThat(names(anonymous().as(mate))).isEmpty();
        assertThat(names(anonymous().as(staff))).containsExactly("Ours");
    }

    @Test
    void onlyWhoMayShareWithTheFirmDoesAndKeepsTheSharedOnesTidy() {
        Http manager = as(BuiltInRole.MANAGER);
        Http staff = as(BuiltInRole.STAFF);
        staff.post(VIEWS, ofLeads("For all", "firm", null)).expect(409);
        JsonNode view = saved(manager, "For all", "firm", null);
        JsonNode seen = staff.get(OF_LEADS).expect(200).json().get("items").get(0);
        assertThat(seen.get("commands").get(0).get("allowed").asBoolean()).isFalse();
        staff.seen(1).put(at(view), body("Mine", "firm", null)).expect(409);
        staff.seen(1).delete(at(view)).expect(409);
        assertThat(names(stranger())).isEmpty();
        stranger().get(at(view)).expect(404);

        owner().seen(1).put(at(view), body("For all of us", "firm", null)).expect(200);
        owner().seen(2).put(at(view), body("For all of us", "mine", null)).expect(409);
        owner().seen(2).delete(at(view)).expect(204);
        assertThat(names(staff)).isEmpty();
    }

    @Test
    void eachPersonHasAStandardOfTheirOwnWhichADeletionSuspends() {
        Http staff = as(BuiltInRole.STAFF);
        JsonNode view = saved(owner(), "For all", "firm", null);
        assertThat(staff.put(at(view) + "/standard", Map.of())
                        .expect(200)
                        .json()
                        .get("standard")
                        .asBoolean())
                .isTrue();
        assertThat(owner().get(at(view)).json().get("standard").asBoolean()).isFalse();
        JsonNode other = saved(staff, "Another", "mine", null);
        staff.put(at(other) + "/standard", Map.of()).expect(200);
        assertThat(staff.get(at(view)).json().get("standard").asBoolean()).isFalse();
        staff.put(at(view) + "/standard", Map.of()).expect(200);

        owner().seen(1).delete(at(view)).expect(204);
        staff.put(at(view) + "/standard", Map.of()).expect(404);
        owner().seen(2).put(at(view) + "/restoration", Map.of()).expect(200);
        assertThat(staff.get(at(view)).json().get("standard").asBoolean()).isTrue();
        staff.delete(at(view) + "/standard").expect(200);
        assertThat(staff.get(at(view)).json().get("standard").asBoolean()).isFalse();
    }

    @Test
    void refusesNamesThatAreTakenAndWhatIsTooMuch() {
        saved(owner(), "Hot", "mine", null);
        assertThat(owner().post(VIEWS, ofLeads("Hot", "firm", null)).expect(409).code())
                .isEqualTo("view.name-taken");
        saved(as(BuiltInRole.STAFF), "Hot", "mine", null);
        owner().post(VIEWS, ofLeads("  ", "mine", null)).expect(400);
        owner().post(VIEWS, ofLeads("x".repeat(61), "mine", null)).expect(400);
        owner().post(VIEWS, with(body("Odd", "mine", null), "list", "Leads;")).expect(400);
        owner().get(VIEWS).expect(400);
        Map<String, Object> wide = body("Wide", "mine", null);
        Map<String, String> search = new HashMap<>();
        for (int i = 0; i < 41; i++) {
            search.put("f" + i, "x");
        }
        wide.put("search", search);
        owner().post(VIEWS, with(wide, "list", "leads")).expect(400);
        wide.put("search", Map.of("q", "x".repeat(1_001)));
        owner().post(VIEWS, with(wide, "list", "leads")).expect(400);
        for (int i = 1; i < SavedViews.OWN_MAX; i++) {
            saved(owner(), "View " + i, "mine", null);
        }
        assertThat(owner().post(VIEWS, ofLeads("One more", "mine", null))
                        .expect(409)
                        .code())
                .isEqualTo("firm.too-many");
        anonymous().get(OF_LEADS).expect(401);
    }

    private JsonNode saved(Http caller, String name, String visibility, @Nullable String team) {
        return caller.post(VIEWS, ofLeads(name, visibility, team)).expect(201).json();
    }

    private static Map<String, Object> body(String name, String visibility, @Nullable String team) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "name", name, "visibility", visibility, "search", Map.of("temperature", "hot", "sort", "score:desc")));
        if (team != null) {
            body.put("team", team);
        }
        return body;
    }

    private String team(String name, @Nullable String parent, TestWorld.Person... people) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "name",
                name,
                "members",
                java.util.Arrays.stream(people)
                        .map(p -> p.member().value().toString())
                        .toList()));
        if (parent != null) {
            body.put("parent", parent);
        }
        return owner().post("/api/v1/firms/teams", body)
                .expect(201)
                .json()
                .get("id")
                .asString();
    }

    private static Map<String, Object> ofLeads(String name, String visibility, @Nullable String team) {
        return with(body(name, visibility, team), "list", "leads");
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> copy = new HashMap<>(body);
        copy.put(field, value);
        return copy;
    }

    private static List<String> names(Http caller) {
        return caller.get(OF_LEADS)
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .map(view -> view.get("name").asString())
                .toList();
    }

    private static String at(JsonNode view) {
        return VIEWS + "/" + view.get("id").asString();
    }
}
