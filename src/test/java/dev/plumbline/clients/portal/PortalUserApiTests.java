package dev.plumbline.clients.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PortalUserApiTests extends PortalTest {
    @Test
    void invitesAPersonOfAClientAndSaysNotThatALetterArrived() {
        String client = clientOf(bare());
        JsonNode made = invite(owner(), client, "landlord", null).expect(201).json();
        assertThat(made.path("status").asString()).isEqualTo("invited");
        assertThat(made.path("properties").isNull() || made.path("properties").isMissingNode())
                .isTrue();
        assertThat(made.path("linkSentAt").asString()).isNotEmpty();
        assertThat(made.toString()).doesNotContain("delivered").doesNotContain("portal-link");
        JsonNode listed = owner().get(users(client)).expect(200).json().path("items");
        assertThat(listed.size()).isOne();
        assertThat(listed.get(0)).isEqualTo(made);
    }

    @Test
    void rolesDoWhatTheyMay() {
        String client = clientOf(bare());
        invite(as(BuiltInRole.MANAGER), client, "agent", null).expect(201);
        invite(as(BuiltInRole.STAFF), client, "agent", null).expect(403);
        as(BuiltInRole.AUDITOR).get(users(client)).expect(200);
        as(BuiltInRole.CONTRACTOR).get(users(client)).expect(403);
    }

    @Test
    void aMemberIsNoGuestAndNobodyHasTwoPlaces() {
        String client = clientOf(bare());
        TestWorld.Person staff = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        Map<String, Object> body = new HashMap<>(Map.of("name", "Sam", "email", staff.email(), "kind", "landlord"));
        assertThat(owner().post(users(client), body).expect(409).code()).isEqualTo("member.already");
        body.put("email", "twice-" + UUID.randomUUID() + "@example.com");
        owner().post(users(client), body).expect(201);
        assertThat(owner().post(users(client), body).expect(409).code()).isEqualTo("portal.already");
        body.put("email", body.get("email").toString().toUpperCase(java.util.Locale.ROOT));
        String other = clientOf(bare());
        JsonNode second = owner().post(users(other), body).expect(201).json();
        assertThat(owner().get(users(client)).json().at("/items/0/id")).isEqualTo(second.path("id"));
    }

    @Test
    void aTenantNamesHomesAndNobodyNamesWhatIsNotTheClients() {
        String mine = bare();
        String others = bare();
        String client = clientOf(mine);
        assertThat(invite(owner(), client, "tenant", null).expect(400).text()).contains("/properties");
        invite(owner(), client, "tenant", List.of()).expect(400);
        invite(owner(), client, "landlord", List.of(idOf(others))).expect(400);
        invite(owner(), client, "landlord", List.of(UUID.randomUUID().toString()))
                .expect(400);
        assertThat(invite(owner(), client, "tenant", List.of(idOf(mine)))
                        .expect(201)
                        .json()
                        .path("properties")
                        .get(0)
                        .asString())
                .isEqualTo(idOf(mine));
    }

    @Test
    void anotherFirmAndAnotherClientFindNobody() {
        String client = clientOf(bare());
        String other = clientOf(bare());
        JsonNode made = invite(owner(), client, "landlord", null).expect(201).json();
        String id = made.path("id").asString();
        Http foreign = stranger();
        foreign.get(users(client)).expect(404);
        invite(foreign, client, "landlord", null).expect(404);
        for (Http who : List.of(owner(), foreign)) {
            String at = users(who == foreign ? client : other) + "/" + id;
            who.seen(2).post(at + "/link", "").expect(404);
            who.seen(2).put(at + "/disabling", "").expect(404);
            who.seen(2).put(at + "/enabling", "").expect(404);
            who.seen(2).put(at + "/properties", Map.of()).expect(404);
        }
        invite(owner(), UUID.randomUUID().toString(), "landlord", null).expect(404);
    }

    @Test
    void aFourthLinkWithinAnHourWaits() {
        String client = clientOf(bare());
        JsonNode made = invite(owner(), client, "landlord", null).expect(201).json();
        String at = users(client) + "/" + made.path("id").asString() + "/link";
        long version = made.path("version").asLong();
        for (int n = 0; n < 3; n++) {
            clock.advance(Duration.ofMinutes(5));
            Http owner = anonymous().as(world.signInAgain(ownerPerson()));
            version = owner.seen(version)
                    .post(at, "")
                    .expect(200)
                    .json()
                    .path("version")
                    .asLong();
        }
        Http.Answer refused = anonymous()
                .as(world.signInAgain(ownerPerson()))
                .seen(version)
                .post(at, "")
                .expect(429);
        assertThat(refused.code()).isEqualTo("guest-link.delayed");
        // The clock goes on while links are sent.
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(2_900, 3_000);
        clock.advance(Duration.ofMinutes(50).plusSeconds(1));
        anonymous()
                .as(world.signInAgain(ownerPerson()))
                .seen(version)
                .post(at, "")
                .expect(200);
    }

    @Test
    void whoIsShutOutIsLetInAgainAsTheyWere() {
        String client = clientOf(bare());
        TestWorld.Person lena = somebody(client, "landlord", null);
        owner().seen(1)
                .put(users(client) + "/" + lena.member().value() + "/disabling", "")
                .expect(412);
        assertThat(does(client, lena, "disabling", "")
                        .expect(200)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("disabled");
        assertThat(does(client, lena, "disabling", "").expect(409).code()).isEqualTo("guest.not-ready");
        JsonNode out = seenByStaff(client, lena);
        owner().seen(out.path("version").asLong())
                .post(users(client) + "/" + lena.member().value() + "/link", "")
                .expect(409);
        assertThat(does(client, lena, "enabling", "")
                        .expect(200)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("active");
        JsonNode invited = invite(owner(), client, "agent", null).expect(201).json();
        String at = users(client) + "/" + invited.path("id").asString();
        JsonNode shut = owner().seen(invited.path("version").asLong())
                .put(at + "/disabling", "")
                .expect(200)
                .json();
        assertThat(shut.path("linkExpiresAt").asString("")).isEmpty();
        assertThat(owner().seen(shut.path("version").asLong())
                        .put(at + "/enabling", "")
                        .expect(200)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("invited");
    }

    @Test
    void whatIsGrantedIsReplaced() {
        String first = bare();
        String client = clientOf(first);
        TestWorld.Person lena = somebody(client, "landlord", null);
        Http portal = anonymous().as(lena);
        assertThat(portal.get(PORTAL + "/properties")
                        .expect(200)
                        .json()
                        .path("items")
                        .size())
                .isOne();
        does(client, lena, "properties", Map.of("properties", List.of())).expect(200);
        assertThat(portal.get(PORTAL + "/properties")
                        .expect(200)
                        .json()
                        .path("items")
                        .size())
                .isZero();
        does(client, lena, "properties", Map.of("properties", List.of(idOf(first))))
                .expect(200);
        portal.get(PORTAL + "/properties/" + idOf(first)).expect(200);
        assertThat(does(client, lena, "properties", Map.of())
                        .expect(200)
                        .json()
                        .path("properties")
                        .size())
                .isZero();
    }

    @Test
    void aClientThatIsPutAsideInvitesNobody() {
        String at = bare();
        String client = clientOf(at);
        long home = owner().get(at).json().path("version").asLong();
        owner().seen(home).put(at + "/archival", Map.of("reason", "sold")).expect(200);
        long version =
                owner().get("/api/v1/clients/" + client).json().path("version").asLong();
        owner().seen(version)
                .put("/api/v1/clients/" + client + "/archival", Map.of("reason", "gone"))
                .expect(200);
        assertThat(invite(owner(), client, "landlord", null).expect(409).code()).isEqualTo("client.not-ready");
    }
}
