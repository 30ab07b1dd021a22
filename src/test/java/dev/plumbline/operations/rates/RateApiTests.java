package dev.plumbline.operations.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who is stopped when, what they are told, and who lets them through. */
class RateApiTests extends StrangersTest {
    private static final String RATES = "/api/v1/operations/rates";
    private static final String RELEASES = RATES + "/releases";

    @Autowired
    private RateSettings settings;

    @Autowired
    private Rates.Pot pot;

    @Autowired
    private RateReleases releases;

    private Http operatorWithRoom() {
        TestWorld.Person person = world.foundFirm();
        superuser.run(
                "update identity.account set operator = true where id = ?",
                person.user().value());
        Map.of("user", person.user().value(), "firm", person.firm().value())
                .forEach((kind, id) -> superuser.run(
                        "insert into operations.rate_release (id, scope, kind, subject, ends_at, reason, by_name, "
                                + "created_at, updated_at) values (?, 'api', ?, ?, now() + interval '1 day', "
                                + "'An operator of tests', 'test', now(), now())",
                        UUID.randomUUID(),
                        kind,
                        id.toString()));
        releases.learn();
        return anonymous().as(person);
    }

    @Test
    void tellsLimitsInTheFormOfTheDraftAndRefusesWhatIsOverThem() {
        Http owner = owner();
        Http.Answer first = owner.get(CURRENT).expect(200);

        assertThat(first.header("RateLimit-Policy").split(", "))
                .contains("\"api-user\";q=6;w=60", "\"api-firm\";q=9;w=60")
                .allMatch(each -> each.matches("\"[a-z]+-[a-z]+\";q=\\d+;w=60"));
        assertThat(limit(first).group(1)).isEqualTo("api-user");
        assertThat(limit(first).group(2)).isEqualTo("5");

        assertThat(served(owner, CURRENT, 5)).isEqualTo(5);
        Http.Answer refused = owner.get(CURRENT).expect(429);

        assertThat(refused.code()).isEqualTo("request.limited");
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().path("detail").asString()).contains("6 calls in 60 seconds (api-user)");
        assertThat(limit(refused).group(1)).isEqualTo("api-user");
        assertThat(limit(refused).group(2)).isEqualTo("0");
        assertThat(refused.header("Retry-After")).isEqualTo(limit(refused).group(3));

        clock.advance(Duration.ofSeconds(Long.parseLong(refused.header("Retry-After"))));
        owner.get(CURRENT).expect(200);
    }

    @Test
    void peopleOfAFirmShareItsLimitAndOtherFirmsHaveTheirs() {
        Http colleague = as(BuiltInRole.ADMIN);
        assertThat(served(owner(), CURRENT, 6)).isEqualTo(6);
        assertThat(served(colleague, CURRENT, 4)).isEqualTo(3);
        assertThat(limit(colleague.get(CURRENT)).group(1)).isEqualTo("api-firm");

        stranger().get(CURRENT).expect(200);
    }

    @Test
    void aKeyHasALimitOfItsOwn() {
        String key = owner().post("/api/v1/identity/api-keys", Map.of("name", "Rates", "scopes", List.of("lead.read")))
                .expect(201)
                .json()
                .path("key")
                .asString();
        Http program = anonymous().with("Authorization", "Bearer " + key);

        assertThat(served(program, "/api/v1/sales/leads", 8)).isEqualTo(5);
        assertThat(limit(program.get("/api/v1/sales/leads")).group(1)).isEqualTo("api-key");
        owner().get(CURRENT).expect(200);
    }

    @Test
    void anAddressIsStoppedBeforeAnythingIsKnownOfWhoCalls() {
        String address = address();
        assertThat(served(from(address), CURRENT, 25)).isEqualTo(20);
        assertThat(limit(from(address).get("/leads")).group(1)).isEqualTo("global-address");
        assertThat(from(address()).get(CURRENT).status()).isEqualTo(401);
        // Who watches over the server is never stopped.
        from(address).get("/api/health/liveness").expect(204);
    }

    @Test
    void aHouseholdOfIpv6IsOneCaller() {
        String net = "2001:db8:" + Integer.toHexString(UUID.randomUUID().hashCode() & 0xffff) + ":1:";
        int served = 0;
        for (int n = 0; n < 25; n++) {
            served += from(net + ":" + Integer.toHexString(n + 1)).get(CURRENT).status() == 429 ? 0 : 1;
        }
        assertThat(served).isEqualTo(20);
    }

    /** What a caller says of himself to a proxy stands further left, and counts for nothing. */
    @Test
    void onlyTheProxysOwnWordIsTaken() {
        String address = address();
        int served = 0;
        for (int n = 0; n < 25; n++) {
            served += from("203.0.113." + n + ", " + address).get(CURRENT).status() == 429 ? 0 : 1;
        }
        assertThat(served).isEqualTo(20);
    }

    @Test
    void attemptsToSignInAreFewerThanOtherCalls() {
        Http guesser = from(address());
        List<Integer> answers = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            answers.add(guesser.post("/api/v1/identity/sessions", Map.of("email", "a@example.com", "password", "no"))
                    .status());
        }
        assertThat(answers.subList(0, 3)).doesNotContain(429);
        assertThat(answers.subList(3, 5)).containsOnly(429);
        assertThat(guesser.get(CURRENT).status()).isEqualTo(401);
    }

    /** Escapes and parameters lead to the same handler, so to the same limit. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/identity/%73essions",
                "/api/v1/identity;x=1/sessions",
                "/%61pi/v1/identity/sessions;y",
                "/api/v1/identity/password%2Dresets"
            })
    void howeverAnEntranceIsWrittenItIsCountedAsOne(String path) {
        Http guesser = from(address());
        List<Http.Answer> answers = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            // Each time another account, which has a limit of its own.
            Map<String, String> guess = Map.of("email", UUID.randomUUID() + "@example.com", "password", "no");
            answers.add(guesser.post(path, guess));
        }
        assertThat(answers.subList(0, 3)).extracting(Http.Answer::status).doesNotContain(404, 429);
        assertThat(answers.subList(3, 5)).extracting(Http.Answer::status).containsOnly(429);
        assertThat(limit(answers.getLast()).group(1)).isEqualTo("auth-address");
    }

    @Test
    void aNewPasswordIsAnEntranceToo() {
        Http owner = owner().with("X-Forwarded-For", address());
        Map<String, String> wrong = Map.of("current", "not the one", "next", "purple elephants drink");
        for (int n = 0; n < 3; n++) {
            assertThat(owner.put("/api/v1/identity/me/password", wrong).status())
                    .isNotIn(404, 429);
        }
        assertThat(limit(owner.put("/api/v1/identity/me/password", wrong).expect(429))
                        .group(1))
                .isEqualTo("auth-address");
    }

    /** Refused by filters, before any handler. */
    @Test
    void whatIsRefusedAtOnceIsCountedAsWell() {
        Http foreign = from(address()).with("Origin", "https://evil.example");
        Http impossible = from(address());
        Http large = from(address());
        byte[] body = new byte[33 << 10];
        List<Integer> sites = new ArrayList<>();
        List<Integer> texts = new ArrayList<>();
        List<Integer> bodies = new ArrayList<>();
        for (int n = 0; n < 22; n++) {
            sites.add(foreign.post("/api/v1/sales/leads", Map.of()).status());
            texts.add(impossible.get("/api/v1/sales/leads?q=%ff%fe").status());
            bodies.add(large.send("POST", "/api/v1/public/capture/none", new String(body, StandardCharsets.US_ASCII))
                    .status());
        }
        List.of(Map.entry(403, sites), Map.entry(400, texts), Map.entry(413, bodies))
                .forEach(each -> {
                    assertThat(each.getValue().subList(0, 20)).containsOnly(each.getKey());
                    assertThat(each.getValue().subList(20, 22)).containsOnly(429);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/clients/expor%74,export-user",
        "/api/v1/clients/export,export-user",
        "/api/v1/properties/export,export-user"
    })
    void wholeListsAreFewerToo(String path, String policy) {
        Http owner = owner();
        assertThat(served(owner, path, 4)).isEqualTo(2);
        assertThat(limit(owner.get(path)).group(1)).isEqualTo(policy);
        owner.get(CURRENT).expect(200);
    }

    @Test
    void uploadsAreCountedByThemselves() {
        Http owner = owner();
        for (int n = 0; n < 2; n++) {
            assertThat(owner.upload("/api/v1/imports", "x.csv", new byte[] {1}).status())
                    .isNotEqualTo(429);
        }
        Http.Answer third = owner.upload("/api/v1/imports", "x.csv", new byte[] {1});
        assertThat(third.status()).isEqualTo(429);
        assertThat(limit(third).group(1)).isEqualTo("upload-user");
    }

    private JsonNode blocked(Http operator, String subject) {
        return StreamSupport.stream(
                        operator.get(RATES).expect(200).json().path("blocked").spliterator(), false)
                .filter(each -> each.path("subject").asString().equals(subject))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Object> release(String scope, String kind, String subject) {
        return Map.of("scope", scope, "kind", kind, "subject", subject, "hours", 2, "reason", "A move of their data.");
    }

    @Test
    void anOperatorSeesWhoIsBlockedAndLetsThemThrough() {
        Http operator = operatorWithRoom();
        Http owner = owner();
        String user = ownerPerson().user().value().toString();
        served(owner, CURRENT, 7);

        JsonNode block = blocked(operator, user);
        assertThat(block.path("scope").asString()).isEqualTo("api");
        assertThat(block.path("kind").asString()).isEqualTo("user");
        JsonNode board = operator.get(RATES).json();
        assertThat(board.path("windowSeconds").asInt()).isEqualTo(60);
        assertThat(board.path("nodes").asInt()).isPositive();
        assertThat(board.path("limits").toString()).contains("{\"scope\":\"api\",\"kind\":\"key\",\"limit\":5}");

        Http.Answer made = operator.post(RELEASES, release("api", "user", user)).expect(201);
        assertThat(blocked(operator, user)).isNull();
        assertThat(served(owner, CURRENT, 3)).isEqualTo(3);
        // Of the firm's nine three are left, and it is still counted.
        assertThat(owner.get(CURRENT).status()).isEqualTo(429);
        assertThat(superuser
                        .jdbc()
                        .sql("""
                        select count(*) from audit.event
                         where subject_type = 'operations.rate_release' and action = 'rate.release'
                           and reason = 'A move of their data.' and actor_kind = 'user' and subject_id = cast(:id as uuid)
                        """)
                        .param("id", made.json().path("id").asString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);

        String one = RELEASES + "/" + made.json().path("id").asString();
        assertThat(operator.delete(one).status()).isEqualTo(428);
        assertThat(operator.seen(9).delete(one).status()).isEqualTo(412);
        operator.seen(1).delete(one).expect(204);
        assertThat(operator.seen(1).delete(one).status()).isEqualTo(404);
        operator.post(RELEASES, release("api", "user", user)).expect(201);
    }

    @Test
    void aReleaseEndsByItself() {
        Http operator = operatorWithRoom();
        Http owner = owner();
        String user = ownerPerson().user().value().toString();
        operator.post(RELEASES, release("api", "user", user)).expect(201);
        assertThat(limit(owner.get(CURRENT)).group(1)).isEqualTo("api-firm");

        clock.advance(Duration.ofHours(3));

        assertThat(limit(anonymous().as(world.signInAgain(ownerPerson())).get(CURRENT))
                        .group(1))
                .isEqualTo("api-user");
    }

    @Test
    void isForOperatorsAndForWhatIsLimited() {
        Http operator = operatorWithRoom();
        String user = ownerPerson().user().value().toString();
        Map<String, Object> body = release("api", "user", user);

        assertThat(owner().post(RELEASES, body).status()).isEqualTo(403);
        assertThat(owner().get(RATES).status()).isEqualTo(403);
        assertThat(anonymous().post(RELEASES, body).status()).isEqualTo(401);
        assertThat(anonymous().get(RATES).status()).isEqualTo(401);
        assertThat(owner().seen(1).delete(RELEASES + "/" + UUID.randomUUID()).status())
                .isEqualTo(403);
        assertThat(operator.post(RELEASES, release("api", "user", "ann")).status())
                .isEqualTo(400);
        assertThat(operator.post(RELEASES, release("global", "address", "example.com"))
                        .status())
                .isEqualTo(400);
        assertThat(operator.post(
                                RELEASES,
                                release("auth", "user", user).entrySet().stream()
                                        .collect(java.util.stream.Collectors.toMap(
                                                Map.Entry::getKey,
                                                each -> each.getKey().equals("hours") ? 0 : each.getValue())))
                        .status())
                .isEqualTo(400);
        operator.post(RELEASES, body).expect(201);
        Http.Answer again = operator.post(RELEASES, body);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("request.conflict");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001:db8:77:1::5", "2001:0db8:0077:0001::/64"})
    void anAddressIsReleasedHoweverItIsWritten(String written) {
        Http operator = operatorWithRoom();
        superuser.run("delete from operations.rate_release where subject = '2001:0db8:0077:0001::/64'");

        JsonNode made = operator.post(RELEASES, release("global", "address", written))
                .expect(201)
                .json();

        assertThat(made.path("subject").asString()).isEqualTo("2001:0db8:0077:0001::/64");
        assertThat(served(from("2001:db8:77:1::9"), CURRENT, 25)).isEqualTo(25);
    }

    @Test
    void twoWhoReleaseAtOnceMakeOneRelease() throws Exception {
        Http operator = operatorWithRoom();
        String user = UUID.randomUUID().toString();
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> calls = List.of(
                    both.submit(() -> operator.post(RELEASES, release("api", "user", user))
                            .status()),
                    both.submit(() -> operator.post(RELEASES, release("api", "user", user))
                            .status()));
            for (Future<Integer> call : calls) {
                answers.add(call.get());
            }
        }
        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    /** Two nodes over the real database, which know of each other, and 32 callers who do not wait. */
    @Test
    void nodesShareALimitThroughTheDatabase() throws Exception {
        RateKey key = new RateKey(
                RateScope.GLOBAL,
                RateKind.ADDRESS,
                "203.0.113." + (UUID.randomUUID().hashCode() & 127));
        List<Rates> nodes = List.of(new Rates(settings, pot, clock), new Rates(settings, pot, clock));
        nodes.forEach(node -> node.learn(2, Map.of()));
        AtomicInteger admitted = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(32)) {
            List<Future<?>> work = new ArrayList<>();
            for (int n = 0; n < 32; n++) {
                Rates own = nodes.get(n % 2);
                work.add(threads.submit(() -> {
                    for (int call = 0; call < 10; call++) {
                        if (own.take(List.of(key)).getLast().admitted()) {
                            admitted.incrementAndGet();
                        }
                    }
                }));
            }
            for (Future<?> each : work) {
                each.get();
            }
        }
        assertThat(admitted.get()).isEqualTo(20);

        clock.advance(Duration.ofMinutes(1));
        assertThat(nodes.getFirst().take(List.of(key)).getLast().admitted()).isTrue();
    }

    @Test
    void countsTheNodesThatAreThere() {
        owner().get(CURRENT).expect(200);
        releases.appear();
        UUID other = UUID.randomUUID();
        superuser.run("insert into operations.rate_node (id, seen_at) values (?, now())", other);
        releases.learn();
        Http operator = operatorWithRoom();
        assertThat(operator.get(RATES).json().path("nodes").asInt()).isEqualTo(2);

        superuser.run("update operations.rate_node set seen_at = now() - interval '1 hour' where id = ?", other);
        releases.learn();
        assertThat(operator.get(RATES).json().path("nodes").asInt()).isEqualTo(1);
        releases.clearAway();
        releases.leave();
        assertThat(superuser
                        .jdbc()
                        .sql("select count(*) from operations.rate_node")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** A release by another node. */
    @Test
    void whatAnotherNodeReleasesIsKnownHereSoon() {
        Http owner = owner();
        served(owner, CURRENT, 6);
        superuser.run(
                "insert into operations.rate_release (id, scope, kind, subject, ends_at, reason, by_name, created_at, "
                        + "updated_at) values (?, 'api', 'user', ?, ?, 'Elsewhere', 'test', now(), now())",
                UUID.randomUUID(),
                ownerPerson().user().value().toString(),
                clock.instant().plusSeconds(600).atOffset(java.time.ZoneOffset.UTC));

        await().until(() -> owner.get(CURRENT).status() == 200);
    }
}
