package dev.plumbline.identity.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.InvitationSent;
import dev.plumbline.identity.IdentityApiTest;
import dev.plumbline.platform.data.OwnerDatabase;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InvitationAcceptanceApiTests extends IdentityApiTest {
    private static final String NEW = "a long and unusual passphrase";

    /** Whoever waits for a row of an invitation. */
    private static final String WAITING = """
            select pid from pg_stat_activity where wait_event_type = 'Lock' and query like '%from firms.invitation%'
            """;

    @Autowired
    private OwnerDatabase database;

    @Test
    void makesAnAccountAndAMemberAndSignsThemIn() {
        String email = "fresh-" + ownerPerson().firm().value() + "@example.com";
        String link = invite(email);
        assertThat(anonymous().get(link).expect(200).json().get("email").asString())
                .isEqualTo(email);
        Http.Answer accepted = accept(link, NEW).expect(201);
        bearer(accepted).get("/api/v1/firms/current").expect(200);
        signIn(email, NEW).expect(201);
        accept(link, NEW).expect(404);
        anonymous().get(link).expect(404);
    }

    @Test
    void anExistingAccountShowsItsPasswordAndKeepsIt() {
        TestWorld.Person guest = someone();
        String link = invite(guest.email());
        assertThat(accept(link, NEW).status()).isEqualTo(401);
        accept(link, PASSWORD).expect(201);
        signIn(guest.email(), PASSWORD).expect(201);
    }

    @Test
    void aRefusalAfterTheAccountWasMadeLeavesNoAccountAndTheLinkAsItWas() {
        String email = "seat-" + ownerPerson().firm().value() + "@example.com";
        String link = invite(email);
        limit("{\"members\": 1}");
        assertThat(accept(link, NEW).expect(409).code()).isEqualTo("firm.too-many");
        assertThat(accounts(email)).isZero();
        limit("{}");
        accept(link, NEW).expect(201);
        assertThat(accounts(email)).isEqualTo(1);
    }

    /** The link's row is held, so that the server stands between making the account and making the member when it is cut off. */
    @Test
    void beingCutOffBetweenAccountAndMembershipLosesNothingAndARepeatWorks() {
        String email = "cut-" + ownerPerson().firm().value() + "@example.com";
        String link = invite(email);
        CompletableFuture<Http.Answer> first = new CompletableFuture<>();
        database.transaction().executeWithoutResult(status -> {
            database.jdbc()
                    .sql("select 1 from firms.invitation where email_key = :email for update")
                    .param("email", email)
                    .query()
                    .singleValue();
            Thread.ofVirtual().start(() -> first.complete(accept(link, NEW)));
            int waiting = Awaitility.await()
                    .atMost(Duration.ofSeconds(4))
                    .pollInterval(Duration.ofMillis(20))
                    .until(this::waiting, pids -> pids.size() == 1)
                    .getFirst();
            assertThat(database.jdbc()
                            .sql("select pg_terminate_backend(:pid)")
                            .param("pid", waiting)
                            .query(Boolean.class)
                            .single())
                    .isTrue();
            assertThat(first.orTimeout(10, TimeUnit.SECONDS).join().status()).isGreaterThanOrEqualTo(500);
        });

        assertThat(accounts(email)).isZero();
        bearer(accept(link, NEW).expect(201)).get("/api/v1/firms/current").expect(200);
        assertThat(accounts(email)).isEqualTo(1);
    }

    private List<Integer> waiting() {
        return database.jdbc().sql(WAITING).query(Integer.class).list();
    }

    private int accounts(String email) {
        return database.jdbc()
                .sql("select count(*) from identity.account where email = :email")
                .param("email", email)
                .query(Integer.class)
                .single();
    }

    private void limit(String limits) {
        database.jdbc()
                .sql("update firms.firm set limits = cast(:limits as jsonb) where id = :firm")
                .param("limits", limits)
                .param("firm", ownerPerson().firm().value())
                .update();
    }

    /** The address behind the link that the mail would have. */
    private String invite(String email) {
        String staff = owner().get("/api/v1/firms/roles")
                .json()
                .path("items")
                .valueStream()
                .filter(role -> role.path("code").asString().equals("staff"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        owner().post("/api/v1/firms/invitations", Map.of("email", email, "role", staff))
                .expect(201);
        String token = published(InvitationSent.class).getLast().token();
        return "/api/v1/identity/invitations/" + token;
    }

    private Http.Answer accept(String link, String password) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("name", "Gus Guest", "password", password));
        return anonymous().post(link + "/acceptance", body);
    }
}
