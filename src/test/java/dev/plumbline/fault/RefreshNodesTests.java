package dev.plumbline.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.shared.FirmId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A13: one refresh token presented to two server processes at once, and again after one of them was killed. */
@Tag("system")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefreshNodesTests {
    private static final String SESSIONS = "/api/v1/identity/sessions";
    private static final String COOKIE = "__Host-plumbline-refresh";
    private static final String EMAIL = "owner@nodes.example.com";
    private static final String PASSWORD = "correct horse battery staple";
    private static final String REPLAYS = """
            select count(*) from audit.event
             where firm_id = ? and action = 'session.refresh-replayed' and operation = 'note'
            """;
    private static final int FEW = 5;
    private static final int MANY = 100;

    private final Path folder = Path.of("target/fault/refresh-" + UUID.randomUUID());
    private OutsideDatabase database;
    private RealServer survivor;
    private RealServer mortal;

    @BeforeAll
    void start() throws Exception {
        database = OutsideDatabase.start(folder.resolve("postgres"));
        survivor = node("one");
        mortal = node("two");
        survivor.start();
        mortal.start();
        at(survivor)
                .post(
                        "/api/v1/identity/setup",
                        Map.of(
                                "firmName", "Two Nodes",
                                "slug", "two-nodes",
                                "timeZone", "America/Detroit",
                                "currency", "USD",
                                "locale", "en-US",
                                "name", "Olivia Owner",
                                "email", EMAIL,
                                "password", PASSWORD))
                .expect(201);
    }

    @AfterAll
    void stop() throws Exception {
        mortal.close();
        survivor.close();
        database.close();
    }

    @Test
    void oneOfSixteenWinsOverTwoNodes() throws Exception {
        split(FEW);
    }

    @Test
    @Tag("slow")
    void oneOfSixteenWinsOverTwoNodesAHundredTimes() throws Exception {
        split(MANY);
    }

    @Test
    void aReplayAtANodeThatWasKilledEndsTheFamilyOnBoth() throws Exception {
        Http.Answer signedIn = at(mortal).post(SESSIONS, credentials()).expect(201);
        Http.Answer second = refresh(mortal, cookie(signedIn)).expect(200);
        Http.Answer last = refresh(survivor, cookie(second)).expect(200);
        int before = replays();

        mortal.kill();
        mortal.start();
        at(mortal, last).get(SESSIONS).expect(200);
        refresh(mortal, cookie(signedIn)).expect(401);

        for (RealServer node : List.of(survivor, mortal)) {
            refresh(node, cookie(second)).expect(401);
            refresh(node, cookie(last)).expect(401);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> at(node, last).get(SESSIONS).status() == 401);
        }
        int logged = replays() - before;
        System.out.printf(
                "A13 two nodes: a replay after kill -9 ended the family on both, %d note in the log%n", logged);
        assertThat(logged).isEqualTo(1);
    }

    private void split(int rounds) throws Exception {
        int right = 0;
        int before = replays();
        try (Race race = new Race("refresh over two nodes")) {
            for (int round = 0; round < rounds; round++) {
                Http.Answer signedIn = at(round % 2 == 0 ? survivor : mortal)
                        .post(SESSIONS, credentials())
                        .expect(201);
                List<Http.Answer> answers =
                        race.run(() -> refresh(survivor, cookie(signedIn)), () -> refresh(mortal, cookie(signedIn)));
                List<Http.Answer> winners =
                        answers.stream().filter(a -> a.status() == 200).toList();
                boolean told = answers.stream().allMatch(a -> a.status() == 200 || a.status() == 401);
                boolean dead = winners.stream()
                        .allMatch(w -> refresh(mortal, cookie(w)).status() == 401
                                && refresh(survivor, cookie(w)).status() == 401);
                right += winners.size() == 1 && told && dead ? 1 : 0;
            }
        }
        int logged = replays() - before;
        System.out.printf(
                "A13 two nodes: one winner of %d parallel uses and a dead family in %d of %d rounds, %d notes in the log%n",
                Race.CALLERS, right, rounds, logged);
        assertThat(right).isEqualTo(rounds);
        assertThat(logged).isEqualTo(rounds);
    }

    private RealServer node(String name) {
        return new RealServer(
                folder.resolve(name), "--plumbline.database.url=" + database.url() + "?user=postgres&password=any");
    }

    private static Http at(RealServer node) {
        return new Http(node.base(), Map.of());
    }

    private static Http at(RealServer node, Http.Answer signedIn) {
        return at(node).with(
                        "Authorization",
                        "Bearer " + signedIn.json().path("accessToken").asString());
    }

    private static Map<String, Object> credentials() {
        return Map.of("email", EMAIL, "password", PASSWORD);
    }

    private static Http.Answer refresh(RealServer node, String token) {
        return at(node).with("Cookie", COOKIE + "=" + token).send("POST", SESSIONS + "/refresh", null);
    }

    private static String cookie(Http.Answer answer) {
        return answer.headers().entrySet().stream()
                .filter(e -> e.getKey().equalsIgnoreCase("Set-Cookie"))
                .flatMap(e -> e.getValue().stream())
                .filter(c -> c.startsWith(COOKIE + "="))
                .map(c -> c.substring(COOKIE.length() + 1, c.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }

    /** How often the platform's log says that a spent token came back. */
    private int replays() throws SQLException {
        try (Connection connection = database.connection();
                PreparedStatement statement = connection.prepareStatement(REPLAYS)) {
            statement.setObject(1, FirmId.PLATFORM.value());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
