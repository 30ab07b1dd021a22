package dev.plumbline.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.sales.SalesWorld;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RequestApiTests extends ApiTest {
    private static final String LEADS = SalesWorld.LEADS;
    private static final List<String> FAR_YEARS = List.of(
            "-999999999-01-01T00:00:00Z",
            "+999999999-12-31T23:59:59Z",
            "0001-01-01T00:00:00Z",
            "1899-12-31T23:59:59Z",
            "+10000-01-01T00:00:00Z");

    @Test
    void answersAnUnknownAddressWithAProblem() {
        Http.Answer answer = anonymous().get("/api/v1/nothing").expect(404);

        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.code()).isEqualTo("request.not-found");
        assertThat(answer.json().path("requestId").asString()).isEqualTo(answer.header("X-Request-Id"));
    }

    @Test
    void refusesAnUnsafeRequestFromAnotherSite() {
        assertThat(anonymous()
                        .with("Sec-Fetch-Site", "cross-site")
                        .post("/api/v1/nothing", "{}")
                        .code())
                .isEqualTo("request.cross-site");
        assertThat(anonymous()
                        .with("Origin", "https://evil.example")
                        .post("/api/v1/nothing", "{}")
                        .code())
                .isEqualTo("request.cross-site");
    }

    @Test
    void refusesABodyOverTheLimit() {
        Http.Answer answer = anonymous().post("/api/v1/nothing", "\"" + "x".repeat(2 << 20) + "\"");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("request.too-large");
    }

    @Test
    void refusesABodyOverTheLimitThatDoesNotSayHowLongItIs() throws Exception {
        byte[] body = ("{\"lead\":\"" + "x".repeat(1 << 20) + "\"}").getBytes(StandardCharsets.US_ASCII);
        HttpRequest request = HttpRequest.newBuilder(owner().base().resolve(LEADS))
                .header("Authorization", owner().headers().get("Authorization"))
                .header("Idempotency-Key", "chunked")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();

        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("request.too-large");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%ff", "%ed%a0%80", "%c0%80", "a%80b"})
    void refusesBytesThatAreNoText(String value) {
        assertThat(owner().get(LEADS + "?q=" + value).expect(400).code()).isEqualTo("request.malformed");
        assertThat(owner().get(LEADS + "?" + value + "=1").expect(400).code()).isEqualTo("request.malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/sales/leads?createdFrom=",
                "/api/v1/sales/leads?createdTo=",
                "/api/v1/audit/events?from=",
                "/api/v1/sales/response/metrics?to="
            })
    void refusesAYearThatNobodyMeansInTheAddress(String address) {
        for (String year : FAR_YEARS) {
            Http.Answer answer = owner().get(address + URLEncoder.encode(year, StandardCharsets.UTF_8))
                    .expect(400);
            refusesRange(answer, "query:" + address.replaceAll(".*[?](.*)=", "$1"));
        }
    }

    @Test
    void refusesAYearThatNobodyMeansInABody() {
        for (String year : FAR_YEARS) {
            Http.Answer answer = owner().post(
                            LEADS,
                            Map.of(
                                    "lead",
                                    Map.of("lastName", "Lee", "email", "a@example.com", "source", "referral"),
                                    "createdAt",
                                    year))
                    .expect(400);
            refusesRange(answer, "/createdAt");
        }
    }

    private static void refusesRange(Http.Answer answer, String pointer) {
        assertThat(answer.code()).isEqualTo("request.invalid");
        assertThat(answer.json().path("errors").get(0).path("pointer").asString())
                .isEqualTo(pointer);
        assertThat(answer.json().path("errors").get(0).path("code").asString()).isEqualTo("range");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/sales/leads?statuss=won",
                "/api/v1/sales/leads/export?statuss=won",
                "/api/v1/firms/current?statuss=won",
                "/api/v1/sales/map?statuss=won",
                "/api/v1/firms/members?status=active&statuss=won"
            })
    void refusesAParameterThatItDoesNotKnow(String address) {
        Http.Answer answer = owner().get(address).expect(400);

        assertThat(answer.json().path("errors").get(0).path("pointer").asString())
                .isEqualTo("query:statuss");
        assertThat(answer.json().path("errors").get(0).path("code").asString()).isEqualTo("unknown");
    }

    @Test
    void namesAllPartsOfARequestInOneWay() {
        assertThat(pointer(owner().get(LEADS + "?limit=0"))).isEqualTo("query:limit range");
        assertThat(pointer(owner().get(LEADS + "?limit=x"))).isEqualTo("query:limit type");
        assertThat(pointer(owner().get(LEADS + "/x"))).isEqualTo("path:id type");
        assertThat(pointer(owner().get("/api/v1/audit/consistency?from=0&to=1")))
                .isEqualTo("query:from range");
        assertThat(pointer(owner().post(LEADS, Map.of()))).isEqualTo("/lead required");
        assertThat(pointer(owner().post(LEADS, Map.of("lead", Map.of("lastName", "Lee")))))
                .isEqualTo("/lead/source required");
        assertThat(pointer(owner().post("/api/v1/firms/teams", Map.of("name", " ", "members", List.of()))))
                .isEqualTo("/name required");
    }

    private static String pointer(Http.Answer answer) {
        JsonNode first = answer.expect(400).json().path("errors").get(0);
        return first.path("pointer").asString() + " " + first.path("code").asString();
    }

    @Test
    void refusesToAnswerInATypeThatItDoesNotSpeak() {
        Http.Answer answer = owner().with("Accept", "application/xml").get(LEADS);

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.code()).isEqualTo("request.not-acceptable");
    }

    @Test
    void readsAndWritesNothingButJson() {
        Http.Answer written = owner().with("Content-Type", "application/yaml")
                .post("/api/v1/firms/teams", "name: \"A\\u0001\"\nmembers: []\nsurprise: 1\n");

        assertThat(written.status()).isEqualTo(415);
        assertThat(owner().with("Accept", "application/yaml").get(LEADS).status())
                .isEqualTo(406);
    }

    @Test
    void tellsAKeyThatIsTooLongFromOneThatIsMissing() {
        assertThat(owner().with("Idempotency-Key", "k".repeat(256))
                        .post(LEADS, Map.of())
                        .code())
                .isEqualTo("idempotency.key-too-long");
        assertThat(owner().send("POST", LEADS, "{}").code()).isEqualTo("idempotency.key-required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/health", "/debug/vars", "/ops", "/api", "/api/healthy"})
    void answersNoProbeWithAPage(String address) {
        assertThat(anonymous().get(address).expect(404).code()).isEqualTo("request.not-found");
    }

    @Test
    void refusesACursorThatSomebodyMadeUp() {
        String list = LEADS + "?sort=createdAt:desc&limit=1";
        SalesWorld.lead(owner());
        SalesWorld.lead(owner());
        String cursor = owner().get(list).json().path("nextCursor").asString();
        String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\u001f");
        for (String key : List.of("tomorrow", "+999999999-01-01T00:00:00Z", "")) {
            String made = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            String.join("\u001f", parts[0], key, parts[2]).getBytes(StandardCharsets.UTF_8));
            assertThat(owner().get(list + "&cursor=" + made).expect(400).code()).isEqualTo("request.cursor-stale");
        }
    }

    @Test
    void refusesAMemberWhoIsNotThere() {
        Http.Answer answer = owner().post(
                        LEADS, Map.of("lead", SalesWorld.details(), "owner", "018f3b5e-0000-7000-8000-00000000dead"));

        assertThat(pointer(answer)).isEqualTo("/owner unknown");
    }
}
