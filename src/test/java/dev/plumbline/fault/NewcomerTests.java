package dev.plumbline.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.plumbline.Http;
import dev.plumbline.platform.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What README and operations.md promise to whoever starts it, stops it, keeps a copy and works at its machine. */
@Tag("system")
class NewcomerTests {
    private static final String SESSIONS = "/api/v1/identity/sessions";
    private static final String OLIVIA = "olivia@ridgeline.example";
    private static final String OWN_PASSWORD = "a password of my own choice";
    private static final String NEXT_PASSWORD = "another one that was chosen later";
    private static final Pattern SIGN_IN =
            Pattern.compile("Plumbline is ready at (\\S+)  e-mail: (\\S+)  password: (.+)");
    /** Ended by the signal that Ctrl-C sends. */
    private static final int INTERRUPTED = 128 + 2;
    /** As service managers do. */
    private static final int TERMINATED = 128 + 15;

    private final Path data = folder();

    @Test
    void thePrintedLineLetsInAndSurvivesStopAndRestore() throws Exception {
        String line;
        int leads;
        try (Installation first = Installation.serve(data, Map.of())) {
            line = first.line();
            leads = leads(signedIn(first, line));
            // Three colleagues came in by the links of their invitations, which lead to where it is.
            assertThat(signedIn(first, line)
                            .get("/api/v1/firms/members")
                            .json()
                            .path("items")
                            .size())
                    .isEqualTo(4);
            assertThat(signedIn(first, line).get("/api/v1/messages").text())
                    .contains(first.address() + "/invitations/");

            assertThat(first.interrupt()).isEqualTo(INTERRUPTED);
            assertThat(first.postgres().resolve("postmaster.pid")).doesNotExist();
            assertThat(RealServer.databaseProcesses(first.postgres())).isEmpty();
        }
        assertThat(leads).isPositive();
        Path restored = copy(data);
        try (Installation again = Installation.serve(data, Map.of());
                Installation elsewhere = Installation.serve(restored, Map.of())) {
            assertThat(password(again.line())).isEqualTo(password(line));
            assertThat(leads(signedIn(again, again.line()))).isEqualTo(leads);
            assertThat(password(elsewhere.line())).isEqualTo(password(line));
            assertThat(leads(signedIn(elsewhere, elsewhere.line()))).isEqualTo(leads);

            Path log = restored.resolve("log.jsonl");
            types(restored, "audit", "export", "--firm", "ridgeline", "--out", log.toString());
            assertThat(Operator.type(Map.of(), "audit", "verify", log.toString())
                            .out())
                    .contains("\nOK: ");
        }
    }

    @Test
    void anEmptyOneWaitsForItsFirstVisitorOrTheDemonstration() throws Exception {
        try (Installation empty = Installation.serve(data, Map.of(), "--empty")) {
            assertThat(empty.line())
                    .isEqualTo("Plumbline is ready at " + empty.address() + ": open it and set your firm up.");
            assertThat(empty.http()
                            .get("/api/v1/identity/setup")
                            .json()
                            .path("needed")
                            .asBoolean())
                    .isTrue();
            await().until(() -> empty.said().stream()
                    .anyMatch(said -> said.startsWith("{") && said.contains("\"route\":\"/api/v1/identity/setup\"")));

            Operator.Said made = Operator.type(Map.of(), "demo", "--url", empty.address(), "--password", OWN_PASSWORD);
            Operator.Said twice = Operator.type(Map.of(), "demo", "--url", empty.address(), "--password", OWN_PASSWORD);

            assertThat(made.code()).as(made::toString).isZero();
            assertThat(twice.code()).isEqualTo(1);
            session(empty.http(), OLIVIA, OWN_PASSWORD).expect(201);
        }
    }

    @Test
    void aGivenPasswordIsNotPrintedAndTheOperatorImportsAndHelps() throws Exception {
        Map<String, String> own = Map.of("PLUMBLINE_DEMO_PASSWORD", OWN_PASSWORD);
        try (Installation server = Installation.serve(data, own)) {
            server.line();
            assertThat(server.said()).noneMatch(line -> line.contains(OWN_PASSWORD));
            Http olivia = bearer(server, session(server.http(), OLIVIA, OWN_PASSWORD));
            int before = leads(olivia);
            String file = "src/test/resources/imports/nashville-permits-sample.csv";
            List<String> order = List.of("import", "--firm", "ridgeline", "--mapping", "nashville-permits", file);

            String checked = types(
                    data, Stream.concat(order.stream(), Stream.of("--dry-run")).toArray(String[]::new));
            assertThat(leads(olivia)).isEqualTo(before);
            String run = types(data, order.toArray(String[]::new));
            int created = number(run, "created");
            assertThat(number(checked, "created")).isEqualTo(created).isPositive();
            assertThat(leads(olivia)).isEqualTo(before + created);
            assertThat(number(types(data, order.toArray(String[]::new)), "created"))
                    .isZero();

            assertThat(types(data, "user", "list")).contains(OLIVIA + "\tOlivia Reed\tenabled");
            types(data, "user", "disable", "--email", OLIVIA);
            session(server.http(), OLIVIA, OWN_PASSWORD).expect(401);
            types(data, "user", "enable", "--email", OLIVIA);
            String link =
                    types(data, "user", "reset-password", "--email", OLIVIA).strip();
            server.http()
                    .put(
                            "/api/v1/identity/password-resets/" + link.substring(link.lastIndexOf('/') + 1),
                            Map.of("password", NEXT_PASSWORD))
                    .expect(204);
            Http.Answer session = session(server.http(), OLIVIA, NEXT_PASSWORD).expect(201);
            List<String> secrets =
                    new ArrayList<>(List.of(OWN_PASSWORD, NEXT_PASSWORD, link.substring(link.length() - 20)));
            secrets.addAll(secrets(bearer(server, session), session));
            staysSecretFromOperators(bearer(server, session), secrets);
            assertThat(InFlight.answered(
                            server, session.json().path("accessToken").asString()))
                    .as("what was in hand when it was told to stop")
                    .startsWith("HTTP/1.1 201");
            assertThat(server.ended()).isEqualTo(TERMINATED);
            assertThat(server.said().size()).isPositive();
            for (String secret : secrets) {
                assertThat(server.said()).noneMatch(said -> said.contains(secret));
            }
        }
    }

    /** What the server has and made: its own secret and what is derived from it, tokens, a cookie, a key. */
    private List<String> secrets(Http olivia, Http.Answer session) throws IOException {
        String own = Files.readString(data.resolve("secret.key")).strip();
        String key = olivia.post("/api/v1/identity/api-keys", Map.of("name", "Logs", "scopes", List.of("lead.read")))
                .expect(201)
                .json()
                .path("key")
                .asString();
        String database = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(new Secrets(Base64.getDecoder().decode(own)).derive("database-owner"));
        String access = session.json().path("accessToken").asString();
        String cookie = session.header("Set-Cookie").replaceAll("^[^=]*=|;.*", "");
        List<String> all = List.of(own, key, database, access.substring(access.lastIndexOf('.') + 1), cookie);
        assertThat(all).allMatch(secret -> secret.length() >= 20);
        return all;
    }

    private static void staysSecretFromOperators(Http olivia, List<String> secrets) {
        for (String address : List.of(
                "/debug/routes",
                "/debug/system",
                "/debug/metrics",
                "/ops/deploy-check/details",
                "/system/status",
                "/api/v1/operations/statements",
                "/api/v1/operations/sessions")) {
            String told = olivia.get(address).text();
            assertThat(told).as(address).isNotEmpty();
            for (String secret : secrets) {
                assertThat(told).as(address).doesNotContain(secret);
            }
        }
    }

    /** Beside the server, and with success. */
    private static String types(Path folder, String... command) throws Exception {
        Operator.Said said = Operator.type(
                Map.of(),
                Stream.concat(Arrays.stream(command), Stream.of("--data", folder.toString()))
                        .toArray(String[]::new));
        assertThat(said.code()).as(said::toString).isZero();
        return said.out();
    }

    private static Http signedIn(Installation server, String line) {
        Matcher says = matched(line);
        assertThat(says.group(1)).isEqualTo(server.address());
        return bearer(server, session(server.http(), says.group(2), says.group(3)));
    }

    private static Http bearer(Installation server, Http.Answer session) {
        String token = session.expect(201).json().path("accessToken").asString();
        return server.http().with("Authorization", "Bearer " + token);
    }

    private static String password(String line) {
        return matched(line).group(3);
    }

    private static Matcher matched(String line) {
        Matcher says = SIGN_IN.matcher(line);
        assertThat(says.matches()).as(line).isTrue();
        return says;
    }

    private static Http.Answer session(Http http, String email, String password) {
        return http.post(SESSIONS, Map.of("email", email, "password", password));
    }

    private static int leads(Http caller) {
        JsonNode page = caller.get("/api/v1/sales/leads?limit=200").expect(200).json();
        assertThat(page.path("nextCursor").isNull()).isTrue();
        return page.path("items").size();
    }

    private static int number(String words, String of) {
        Matcher number = Pattern.compile("(\\d+) " + of).matcher(words);
        assertThat(number.find()).as(words).isTrue();
        return Integer.parseInt(number.group(1));
    }

    private static Path folder() {
        return Path.of("target/fault/newcomer-" + UUID.randomUUID());
    }

    /** As {@code tar} does: names, contents and rights. */
    private static Path copy(Path from) throws IOException, InterruptedException {
        Path to = folder();
        assertThat(new ProcessBuilder("cp", "-a", from.toString(), to.toString())
                        .start()
                        .waitFor())
                .isZero();
        return to;
    }
}
