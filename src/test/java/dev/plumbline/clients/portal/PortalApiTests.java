package dev.plumbline.clients.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.Provisioned;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@Import(PortalApiTests.Setup.class)
class PortalApiTests extends PortalTest {
    @Autowired
    private Setup setup;

    /** Says which clients are not set up. */
    static class Setup implements Provisioned {
        private final Set<ClientId> waiting = ConcurrentHashMap.newKeySet();

        @Override
        public Set<ClientId> of(java.util.Collection<ClientId> clients) {
            return clients.stream()
                    .filter(each -> !waiting.contains(each))
                    .collect(java.util.stream.Collectors.toSet());
        }
    }

    @Test
    void aGuestReadsOfThemselves() {
        String client = clientOf(bare());
        TestWorld.Person lena = somebody(client, "landlord", null);
        JsonNode me = anonymous().as(lena).get(PORTAL + "/me").expect(200).json();
        assertThat(me.path("email").asString()).isEqualTo(lena.email());
        assertThat(me.at("/clients/0/id").asString()).isEqualTo(client);
        assertThat(me.at("/clients/0/kind").asString()).isEqualTo("landlord");
        assertThat(me.path("firm").asString())
                .isEqualTo(
                        owner().get("/api/v1/firms/current").json().path("name").asString());
        owner().get(PORTAL + "/me").expect(403);
        anonymous().get(PORTAL + "/me").expect(401);
    }

    @Test
    void whoIsShutOutIsRefusedByTheNextCallAndThatIsNoted() {
        String client = clientOf(bare());
        TestWorld.Person lena = somebody(client, "landlord", null);
        Http portal = anonymous().as(lena);
        portal.get(PORTAL + "/overview").expect(200);
        does(client, lena, "disabling", "").expect(200);
        assertThat(portal.get(PORTAL + "/overview").expect(403).code()).isEqualTo("portal.not-active");
        assertThat(noted("portal.turn-away"))
                .singleElement()
                .satisfies(event -> assertThat(event.toString())
                        .contains(PORTAL + "/overview")
                        .contains("portal.not-active")
                        .contains(lena.member().value().toString()));
        does(client, lena, "enabling", "").expect(200);
        portal.get(PORTAL + "/overview").expect(200);
    }

    @Test
    void aClientThatIsNotSetUpOrPutAsideIsNotShown() {
        String mine = bare();
        String client = clientOf(mine);
        TestWorld.Person lena = somebody(client, "landlord", null);
        Http portal = anonymous().as(lena);
        ClientId id = new ClientId(UUID.fromString(client));
        setup.waiting.add(id);
        assertThat(portal.get(PORTAL + "/me").expect(403).code()).isEqualTo("portal.not-provisioned");
        String other = bare();
        String second = clientOf(other);
        owner().post(users(second), Map.of("name", "Lena", "email", lena.email(), "kind", "agent"))
                .expect(201);
        portal.get(PORTAL + "/properties/" + idOf(mine)).expect(404);
        portal.get(PORTAL + "/properties/" + idOf(other)).expect(200);
        setup.waiting.remove(id);
        portal.get(PORTAL + "/properties/" + idOf(mine)).expect(200);
        putAside(mine);
        portal.get(PORTAL + "/properties/" + idOf(mine)).expect(404);
        portal.get(PORTAL + "/properties/" + idOf(mine) + "/obligations").expect(404);
        putAside("/api/v1/clients/" + client);
        putAside(other);
        putAside("/api/v1/clients/" + second);
        portal.get(PORTAL + "/me").expect(404);
        assertThat(noted("portal.turn-away")).hasSize(1);
    }

    @Test
    void aPlaceWithoutAGrantShowsNothing() {
        bare();
        TestWorld.Person nobody = world.guest(ownerPerson().firm());
        for (String path : List.of("/me", "/properties", "/overview")) {
            anonymous().as(nobody).get(PORTAL + path).expect(404);
        }
    }

    @Test
    void whatAGuestLearnsOfTheSystemIsNothingOfTheFirm() {
        String at = home();
        Http portal = anonymous().as(somebody(clientOf(at), "landlord", null));
        for (String path : List.of("/ui-map", "/api/v1/ui-map")) {
            Http.Answer answer = portal.get(path);
            assertThat(answer.text()).doesNotContain("12 Elm Street");
        }
        Http.Answer asked = portal.post(
                "/graphql", Map.of("query", "{ clientList { items { id name } } propertyList { items { id } } }"));
        assertThat(asked.text()).doesNotContain("Oak Homes").doesNotContain(idOf(at));
        for (String path : List.of("/api/v1/clients", "/api/v1/firms/members", "/api/v1/audit/events", at)) {
            portal.get(path).expect(403);
        }
    }

    @Test
    void whoBecomesAMemberIsAMember() {
        String client = clientOf(bare());
        TestWorld.Person lena = somebody(client, "landlord", null);
        world.joinAs(ownerPerson().firm(), lena, dev.plumbline.firms.BuiltInRole.STAFF);
        TestWorld.Person member = world.signInAgain(lena);
        anonymous().as(member).get(PORTAL + "/me").expect(403);
        anonymous().as(member).get("/api/v1/clients").expect(200);
    }

    private void putAside(String at) {
        long version = owner().get(at).expect(200).json().path("version").asLong();
        owner().seen(version).put(at + "/archival", Map.of("reason", "sold")).expect(200);
    }

    private List<JsonNode> noted(String action) {
        return owner().get("/api/v1/audit/events?action=" + action)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }
}
