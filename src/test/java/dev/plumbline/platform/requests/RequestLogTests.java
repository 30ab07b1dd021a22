package dev.plumbline.platform.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.attack.RawHttp;
import dev.plumbline.platform.StartRefused;
import dev.plumbline.sales.SalesWorld;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each request is one line of JSON, which says what operators look for and nothing of what was sent. */
class RequestLogTests extends ApiTest {
    private static final String PLANTED = "planted.person@secret.example";
    private static final String TOKEN = "plk_planted-4c1f8a";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LoggerContext logs = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Logger logger = logs.getLogger(RequestLog.LOGGER);
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private Kept kept;
    private Level before;

    private final class Kept extends AppenderBase<ILoggingEvent> {
        private final StructuredLogEncoder encoder = RequestLogOutput.encoder(logs);

        @Override
        protected void append(ILoggingEvent event) {
            lines.add(new String(encoder.encode(event), StandardCharsets.UTF_8));
        }
    }

    @BeforeEach
    void listen() {
        before = logger.getLevel();
        logger.setLevel(Level.INFO);
        // Only now: the encoder wants the environment of the started application.
        kept = new Kept();
        kept.setContext(logs);
        kept.start();
        logger.addAppender(kept);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(kept);
        logger.setLevel(before);
    }

    /** The line is written when the answer is out, so a moment after the caller has it. */
    private JsonNode lineOf(Http.Answer answer) {
        String id = answer.header("X-Request-Id");
        await().until(() -> lines.stream().anyMatch(line -> line.contains(id)));
        List<String> found = lines.stream().filter(line -> line.contains(id)).toList();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst()).endsWith("\n").doesNotContain("\n{");
        return JSON.readTree(found.getFirst());
    }

    @Test
    void saysWhoDidWhatAndHowLongItTook() {
        TestWorld.Person person = ownerPerson();
        Http.Answer answer = owner().get("/api/v1/sales/leads?q=roof").expect(200);

        JsonNode line = lineOf(answer);

        assertThat(line.at("/ecs/version").asString()).isNotEmpty();
        assertThat(line.at("/service/name").asString()).isEqualTo("plumbline");
        assertThat(line.at("/log/logger").asString()).isEqualTo("dev.plumbline.requests");
        assertThat(line.at("/http/request/id").asString()).isEqualTo(answer.header("X-Request-Id"));
        assertThat(line.at("/http/request/method").asString()).isEqualTo("GET");
        assertThat(line.at("/http/route").asString()).isEqualTo("/api/v1/sales/leads");
        assertThat(line.at("/http/response/status_code").asInt()).isEqualTo(200);
        assertThat(line.at("/http/response/status_code").isNumber()).isTrue();
        assertThat(line.at("/http/response/body/bytes").asLong()).isPositive();
        assertThat(line.at("/http/request/body/bytes").asLong()).isZero();
        assertThat(line.at("/event/duration").asLong()).isPositive();
        assertThat(line.at("/user/id").asString())
                .isEqualTo(person.user().value().toString());
        assertThat(line.at("/organization/id").asString())
                .isEqualTo(person.firm().value().toString());
        assertThat(line.at("/plumbline").isMissingNode()).isTrue();
    }

    @Test
    void namesTheKeyAndWhoseItIs() {
        JsonNode made = owner().post("/api/v1/identity/api-keys", Map.of("name", "Log", "scopes", List.of("lead.read")))
                .expect(201)
                .json();

        JsonNode line = lineOf(anonymous()
                .with("Authorization", "Bearer " + made.path("key").asString())
                .get("/api/v1/sales/leads"));

        assertThat(line.at("/plumbline/key/id").asString())
                .isEqualTo(made.path("id").asString());
        assertThat(line.at("/user/id").asString())
                .isEqualTo(ownerPerson().user().value().toString());
    }

    @Test
    void countsBytesThatCameIn() {
        Http.Answer answer = owner().post("/api/v1/sales/leads", Map.of("lead", SalesWorld.details()));

        assertThat(lineOf(answer).at("/http/request/body/bytes").asLong()).isPositive();
    }

    @Test
    void hasNothingOfWhatWasSent() {
        Http.Answer path = owner().get("/api/v1/sales/leads/" + PLANTED + "/" + TOKEN);
        Http.Answer variable = owner().get("/api/v1/identity/invitations/" + TOKEN);
        Http.Answer query = owner().get("/api/v1/sales/leads?q=" + PLANTED + "&token=" + TOKEN);
        Http.Answer header = anonymous()
                .with("Authorization", "Bearer " + TOKEN)
                .with("User-Agent", PLANTED)
                .with("X-Request-Id", TOKEN)
                .with("X-Forwarded-For", PLANTED)
                .with("Origin", "https://" + TOKEN)
                .with("Referer", "https://" + PLANTED)
                .post("/api/v1/sales/leads", Map.of("email", PLANTED));
        Http.Answer body = anonymous().post("/api/v1/identity/sessions", Map.of("email", PLANTED, "password", TOKEN));
        Http.Answer broken = owner().with("Content-Type", TOKEN + "/json").send("POST", "/api/v1/sales/leads", PLANTED);
        Http.Answer method = owner().send(TOKEN.toUpperCase(java.util.Locale.ROOT), "/api/v1/sales/leads", null);

        List.of(path, variable, query, header, body, broken, method).forEach(this::lineOf);

        assertThat(lineOf(variable).at("/http/route").asString()).isEqualTo("/api/v1/identity/invitations/{token}");
        assertThat(lineOf(method).at("/http/request/method").asString()).isEqualTo("other");
        assertThat(String.join("", lines).toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("planted", "secret.example", "127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/no-such/planted", "/assets/planted.js", "/planted.php", "/debug/planted", "/error"})
    void unknownAddressesAreOneRoute(String path) {
        Http.Answer answer = owner().get(path);

        assertThat(answer.status()).isGreaterThanOrEqualTo(400);
        assertThat(lineOf(answer).at("/http/route").asString()).isEqualTo(RequestLog.NO_ROUTE);
    }

    /** Answered before any filter of ours, and logged all the same. */
    @Test
    void whatTheServerItselfRefusesIsLoggedToo() throws IOException {
        String answer = RawHttp.exchange(
                anonymous().base().getPort(),
                "GET /api/%2e%2e/%zzplanted HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400");
        await().until(() -> lines.stream().anyMatch(line -> line.contains("\"status_code\":400")));
        assertThat(String.join("", lines)).doesNotContain("planted");
    }

    @Test
    void isWrittenToAFileWhenOneIsNamed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("requests.json");
        try (RequestLogOutput output = new RequestLogOutput(new RequestSettings(true, file))) {
            lineOf(owner().get("/api/v1/firms/current").expect(200));
        }

        assertThat(Files.readAllLines(file)).singleElement().asString().contains("\"route\":\"/api/v1/firms/current\"");
    }

    @Test
    void refusesToStartWithAFileThatItCannotWrite(@TempDir Path folder) {
        assertThatThrownBy(() -> new RequestLogOutput(new RequestSettings(true, folder)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("plumbline.requests.file");
    }

    @Test
    void isSilentUnlessItIsSwitchedOn() {
        try (RequestLogOutput output = new RequestLogOutput(new RequestSettings(false, null))) {
            assertThat(untilItCloses("/api/v1/firms/current")).startsWith("HTTP/1.1 200");
        }
        logger.setLevel(Level.INFO);
        JsonNode next = lineOf(owner().get("/api/v1/firms/current/unknown"));

        assertThat(next.at("/http/route").asString()).isEqualTo(RequestLog.NO_ROUTE);
        assertThat(lines).noneMatch(line -> line.contains("\"route\":\"/api/v1/firms/current\""));
    }

    /** A connection is closed after the request's line is written, which nothing else tells of a line that is not. */
    private String untilItCloses(String path) {
        StringBuilder request = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        owner().headers().forEach((name, value) -> request.append(name + ": " + value + "\r\n"));
        return RawHttp.exchange(owner().base().getPort(), request + "Connection: close\r\n\r\n");
    }
}
