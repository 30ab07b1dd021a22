package dev.plumbline.firms.roles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RoleApiTests extends ApiTest {
    private static final String ROLES = "/api/v1/firms/roles";

    @Test
    void showsBuiltInRolesThatNobodyChanges() {
        JsonNode roles = owner().get(ROLES).expect(200).json().path("items");

        assertThat(roles.valueStream().map(r -> r.path("code").asString()))
                .containsExactlyInAnyOrder("owner", "admin", "manager", "staff", "contractor", "auditor");
        JsonNode staff = roles.valueStream()
                .filter(r -> r.path("code").asString().equals("staff"))
                .findFirst()
                .orElseThrow();
        Http.Answer answer =
                owner().seen(1).put(ROLES + "/" + staff.path("id").asString(), role("Staff", "member.read"));
        assertThat(answer.expect(409).json().path("readiness").toString()).contains("custom");
        owner().seen(1).delete(ROLES + "/" + staff.path("id").asString()).expect(409);
    }

    @Test
    void listsPermissionsByModuleWithLabels() {
        JsonNode modules =
                owner().get("/api/v1/firms/permissions").expect(200).json().path("items");

        JsonNode firms = modules.valueStream()
                .filter(m -> m.path("module").asString().equals("firms"))
                .findFirst()
                .orElseThrow();
        assertThat(firms.path("permissions")
                        .valueStream()
                        .filter(p -> p.path("code").asString().equals("member.manage"))
                        .allMatch(p -> !p.path("label").asString().isEmpty()
                                && p.path("held").asBoolean()))
                .isTrue();
    }

    @Test
    void aCustomRoleAllowsWhatItSaysAndNoMore() {
        JsonNode made = create(owner(), "Été desk", "member.read").expect(201).json();
        assertThat(made.path("code").asString()).isEqualTo("ete-desk");
        Http holder = anonymous().as(world.join(ownerPerson().firm(), "ete-desk"));

        holder.get("/api/v1/firms/members").expect(200);
        holder.post("/api/v1/firms/teams", "{}").expect(403);
        JsonNode used = owner().get(ROLES + "/" + made.path("id").asString()).json();
        assertThat(owner().seen(1)
                        .delete(ROLES + "/" + made.path("id").asString())
                        .expect(409)
                        .code())
                .isEqualTo("role.not-ready");
        assertThat(used.path("members").asInt()).isEqualTo(1);
    }

    @Test
    void changesAndDeletesOnceWithTheRightVersion() {
        JsonNode made = create(owner(), "Desk", "member.read").expect(201).json();
        String path = ROLES + "/" + made.path("id").asString();

        owner().put(path, role("Desk 2", "member.read")).expect(428);
        owner().seen(1)
                .put(path, role("Desk 2", "member.read", "territory.manage"))
                .expect(200);
        owner().seen(1).put(path, role("Desk 3", "member.read")).expect(412);
        stranger().seen(2).put(path, role("Mine", "member.read")).expect(404);
        stranger().seen(2).delete(path).expect(404);
        owner().seen(2).delete(path).expect(204);
        owner().seen(2).delete(path).expect(404);
    }

    @Test
    void refusesUnknownPermissionsTakenNamesAndTooMuch() {
        create(owner(), "Desk", "no.such").expect(400);
        create(owner(), "Desk", "member.read").expect(201);
        assertThat(create(owner(), "desk", "member.read").expect(409).code()).isEqualTo("role.code-taken");
        create(owner(), "x".repeat(101), "member.read").expect(400);
        create(owner(), "   ", "member.read").expect(400);
    }

    @Test
    void nobodyMakesARoleThatMayMoreThanTheyMay() {
        Http admin = as(BuiltInRole.ADMIN);
        assertThat(create(admin, "Closer", "firm.close").expect(403).code()).isEqualTo("role.beyond-own");
        create(owner(), "Desk chief", "member.read", "role.manage", "member.manage")
                .expect(201);
        TestWorld.Person chief = world.join(ownerPerson().firm(), "desk-chief");
        String own = anonymous()
                .as(chief)
                .get("/api/v1/firms/members/" + chief.member().value())
                .json()
                .path("role")
                .path("id")
                .asString();

        assertThat(anonymous()
                        .as(chief)
                        .seen(1)
                        .put(ROLES + "/" + own, role("Desk chief", "member.read"))
                        .expect(409)
                        .json()
                        .path("readiness")
                        .toString())
                .contains("not-own");
        create(
                        anonymous().as(chief),
                        "All rows",
                        Map.of("name", "All rows", "permissions", List.of("member.read"), "rows", "all"))
                .expect(403);
    }

    private static Http.Answer create(Http caller, String name, String... permissions) {
        return create(caller, name, role(name, permissions));
    }

    private static Http.Answer create(Http caller, String name, Map<String, ?> body) {
        return caller.post(ROLES, body);
    }

    private static Map<String, ?> role(String name, String... permissions) {
        return Map.of("name", name, "permissions", List.of(permissions), "rows", "own");
    }
}
