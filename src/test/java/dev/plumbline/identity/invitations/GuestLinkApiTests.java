package dev.plumbline.identity.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.GuestInvited;
import dev.plumbline.identity.IdentityApiTest;
import dev.plumbline.platform.FirmToken;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class GuestLinkApiTests extends IdentityApiTest {
    private static final String NEW = "a long and unusual passphrase";
    private static final int PARALLEL = 16;

    private String client = "";

    @Test
    void makesAnAccountAndAGuestAndSignsThemIn() {
        String email = fresh();
        String link = link(invite(email));
        JsonNode offer = anonymous().get(link).expect(200).json();
        assertThat(offer.path("email").asString()).isEqualTo(email);
        assertThat(offer.path("name").asString()).isEqualTo("Lena Landlord");
        Http.Answer accepted = accept(link, NEW).expect(201);
        JsonNode view = accepted.json();
        assertThat(view.at("/firms/0/guest").asBoolean()).isTrue();
        assertThat(view.at("/firms/0/role").asString()).isEqualTo("guest");
        assertThat(view.path("permissions").size()).isZero();
        assertThat(view.at("/user/name").asString()).isEqualTo("Lena Landlord");
        bearer(accepted).get("/api/v1/portal/me").expect(200);
        bearer(accepted).get("/api/v1/firms/current").expect(403);
        assertThat(signIn(email, NEW).expect(201).json().at("/firm/id").asString())
                .isEqualTo(ownerPerson().firm().value().toString());
        assertThat(accept(link, NEW).expect(404).code()).isEqualTo("guest-link.not-valid");
    }

    @Test
    void whatIsNoGoodLinkHasOneAnswer() {
        JsonNode made = invite(fresh());
        String first = link(made);
        String at = users() + "/" + made.path("id").asString();
        JsonNode again = owner().seen(made.path("version").asLong())
                .post(at + "/link", "")
                .expect(200)
                .json();
        String second = link(again);
        anonymous().get(second).expect(200);
        JsonNode shut = owner().seen(again.path("version").asLong())
                .put(at + "/disabling", "")
                .expect(200)
                .json();
        owner().seen(shut.path("version").asLong()).put(at + "/enabling", "").expect(200);
        String old = link(invite(fresh()));
        clock.advance(Duration.ofMinutes(60));
        List<String> bad = List.of(
                first,
                second,
                old,
                "/api/v1/portal-links/short",
                "/api/v1/portal-links/"
                        + FirmToken.fresh(ownerPerson().firm(), new SecureRandom())
                                .text());
        for (String link : bad) {
            for (Http.Answer answer : List.of(anonymous().get(link), accept(link, NEW))) {
                assertThat(answer.expect(404).code()).isEqualTo("guest-link.not-valid");
                assertThat(answer.json().path("detail").asString()).startsWith("It works once and for an hour.");
            }
        }
    }

    @Test
    void theLinkOfWhoIsShutOutOpensNothing() {
        JsonNode made = invite(fresh());
        String link = link(made);
        owner().seen(made.path("version").asLong())
                .put(users() + "/" + made.path("id").asString() + "/disabling", "")
                .expect(200);
        accept(link, NEW).expect(404);
        assertThat(owner().get(users()).json().at("/items/0/status").asString()).isEqualTo("disabled");
    }

    @Test
    void anExistingAccountShowsItsPassword() {
        TestWorld.Person known = someone();
        String link = link(invite(known.email()));
        assertThat(accept(link, NEW).expect(401).code()).isEqualTo("sign-in.refused");
        accept(link, PASSWORD).expect(201);
        assertThat(signIn(known).json().path("firms").size()).isEqualTo(2);
    }

    @Test
    void aWeakPasswordLeavesTheLinkAsItWas() {
        String link = link(invite(fresh()));
        accept(link, "short").expect(400);
        accept(link, NEW).expect(201);
    }

    @Test
    void ofManyAtOnceOneComesIn() throws Exception {
        String link = link(invite(fresh()));
        CyclicBarrier barrier = new CyclicBarrier(PARALLEL);
        List<Future<Integer>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(PARALLEL)) {
            for (int n = 0; n < PARALLEL; n++) {
                answers.add(threads.submit(() -> {
                    barrier.await();
                    return accept(link, NEW).status();
                }));
            }
        }
        int in = 0;
        for (Future<Integer> answer : answers) {
            in += answer.get() == 201 ? 1 : 0;
        }
        assertThat(in).isOne();
    }

    @Test
    void whoIsShutOutWhileSignedInKeepsTheirAccountAndNothingOfTheFirm() {
        String email = fresh();
        JsonNode made = invite(email);
        Http.Answer accepted = accept(link(made), NEW).expect(201);
        Http guest = bearer(accepted);
        guest.get("/api/v1/portal/me").expect(200);
        long version = owner().get(users()).json().at("/items/0/version").asLong();
        owner().seen(version)
                .put(users() + "/" + made.path("id").asString() + "/disabling", "")
                .expect(200);
        assertThat(guest.get("/api/v1/portal/me").expect(403).code()).isEqualTo("portal.not-active");
        guest.get("/api/v1/identity/me").expect(200);
        Http.Answer renewed = refresh(cookie(accepted, REFRESH)).expect(200);
        assertThat(renewed.json().path("firms").size()).isZero();
        bearer(renewed).get("/api/v1/portal/me").expect(403);
        assertThat(signIn(email, NEW).expect(201).json().path("firms").size()).isZero();
    }

    @Test
    void theTokenStandsInNoLogAndInNoAnswer() {
        JsonNode made = invite(fresh());
        String token = published(GuestInvited.class).getLast().token();
        assertThat(made.toString()).doesNotContain(token);
        assertThat(published(GuestInvited.class).getLast().toString()).doesNotContain(token);
        assertThat(owner().get("/api/v1/audit/events?limit=200").expect(200).text())
                .doesNotContain(token)
                .doesNotContain(FirmToken.read(token).orElseThrow().hash());
    }

    private String fresh() {
        return "lena-" + UUID.randomUUID() + "@example.com";
    }

    private JsonNode invite(String email) {
        if (client.isEmpty()) {
            client = owner().post("/api/v1/clients", Map.of("kind", "individual", "name", "Oak Homes"))
                    .expect(201)
                    .json()
                    .path("id")
                    .asString();
        }
        return owner().post(users(), Map.of("name", "Lena Landlord", "email", email, "kind", "landlord"))
                .expect(201)
                .json();
    }

    private String users() {
        return "/api/v1/clients/" + client + "/portal-users";
    }

    /** The address behind the link of the letter that went out last, which was this person's. */
    private String link(JsonNode person) {
        GuestInvited sent = published(GuestInvited.class).getLast();
        assertThat(sent.email()).isEqualTo(person.path("email").asString());
        return "/api/v1/portal-links/" + sent.token();
    }

    private Http.Answer accept(String link, String password) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("password", password));
        return anonymous().post(link + "/acceptance", body);
    }
}
