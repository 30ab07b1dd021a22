package dev.plumbline.attack.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A20: what comes before any handler: hosts, methods, sizes, other protocols, and callers who take their time. */
class HttpSurfaceTests extends ApiTest {
    private static final String CURRENT = "/api/v1/firms/current";
    private static final String END = "\r\nConnection: close\r\n\r\n";

    private String say(String request) {
        return Wire.exchange(anonymous().base().getPort(), request);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1",
                "GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost",
                "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example",
                "GET http://evil.example/ HTTP/1.1\r\nHost: localhost",
                "GET / HTTP/1.1\r\nHost: local host",
                "GET / HTTP/1.1\r\nHost: localhost/evil",
                "GET / HTTP/1.1\r\nHost: a@localhost",
                "GET / HTTP/1.1\r\nHost: localhost:80:90",
                "GET / HTTP/1.1\r\nHost: localhost:port",
                "GET / HTTP/1.1\r\nHost: <script>",
                "GET / HTTP/1.1\r\nHost: a,b",
                "GET / HTTP/1.1\r\nHost: [::1",
                "GET / HTTP/1.1\r\nHost : localhost"
            })
    void aHostThatIsNoneOrTwoIsRefused(String request) {
        String answer = say(request + END);

        assertThat(Wire.statuses(answer)).as(answer).containsExactly(400);
        assertThat(answer).doesNotContain("evil", "<script>");
    }

    /** No link, redirect or cookie is made of what a caller says the host is. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/leads", CURRENT, "/api/health/", "/ui-map/", "/api/docs", "/f/nobody/nothing"})
    void noAnswerSpeaksOfTheHostThatWasAskedFor(String path) {
        String answer = say("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n"
                + "X-Forwarded-Proto: https\r\nX-Forwarded-Prefix: /evil\r\nForwarded: host=evil.example\r\n"
                + "X-Original-URL: /evil\r\nX-Rewrite-URL: /evil" + END);

        assertThat(Wire.statuses(answer)).hasSize(1).allMatch(status -> status < 500);
        assertThat(answer).doesNotContain("evil");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRACE /",
                "TRACE /api/v1/firms/current",
                "TRACK /",
                "CONNECT evil.example:443",
                "CONNECT /",
                "get /",
                "G\u00cbT /",
                "PROPFIND /",
                "\0GET /"
            })
    void aMethodOfNobodysIsRefused(String line) {
        String answer = say(line + " HTTP/1.1\r\nHost: localhost\r\nX-Echo: echoed" + END);

        assertThat(Wire.statuses(answer)).as(answer).hasSize(1).allMatch(List.of(400, 404, 405, 501)::contains);
        assertThat(answer).doesNotContain("echoed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /  HTTP/1.1 x",
                "GET / HTTP/1.2x",
                "GET / HTTP/3.0",
                "GET / http/1.1",
                "GET / HTTP/0.9",
                "GET /a\u0080b HTTP/1.1",
                "GET /{a} HTTP/1.1",
                "GET / HTTP/1.1\r\nNo colon",
                "GET / HTTP/1.1\r\n: no name",
                "GET / HTTP/1.1\r\nA(b): c",
                "GET / HTTP/1.1\r\nA b: c",
                "GET / HTTP/1.1\r\nA: b\0c"
            })
    void aLineThatIsNoHttpIsRefused(String request) {
        assertThat(Wire.statuses(say(request + "\r\nHost: localhost" + END)))
                .as(request)
                .hasSize(1)
                .allMatch(List.of(400, 404, 505)::contains);
    }

    @Test
    void whatIsTooLargeIsRefusedAtItsHead() {
        String start = "GET / HTTP/1.1\r\nHost: localhost\r\n";
        for (String request : List.of(
                "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost",
                "GET /?" + "a=b&".repeat(5_000) + " HTTP/1.1\r\nHost: localhost",
                start + "X-Long: " + "a".repeat(20_000),
                start + "X" + "a".repeat(20_000) + ": b",
                start + "Cookie: " + "a=b; ".repeat(5_000),
                start + "X-A: b\r\n".repeat(2_000) + "X-B: c")) {
            assertThat(Wire.statuses(say(request + END)))
                    .as(request.substring(0, 60))
                    .hasSize(1)
                    .allMatch(List.of(400, 414, 431)::contains);
        }
        assertThat(Wire.statuses(say(start + "X-A: b\r\n".repeat(200) + "X-B: c" + END)))
                .containsExactly(400);
        assertThat(Wire.statuses(say("GET " + CURRENT + start.substring(5) + "X-A: b\r\n".repeat(80) + "X-B: c" + END)))
                .containsExactly(401);
    }

    /** HTTP/2 ends at the proxy: here is none, so nothing of it can be reset rapidly. */
    @Test
    void nobodySpeaksHttp2Here() {
        String settings = "\0\0\0\4\0\0\0\0\0";
        String preface = say("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + settings);
        String upgrade =
                say("GET " + CURRENT + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk"
                        + "\r\nConnection: Upgrade, HTTP2-Settings, close\r\n\r\n" + "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
                        + settings);
        String socket = say(
                "GET " + CURRENT + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade, close"
                        + "\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n");

        assertThat(Wire.statuses(preface)).as(preface).allMatch(List.of(400, 505)::contains);
        assertThat(Wire.statuses(upgrade)).as(upgrade).containsExactly(401);
        assertThat(Wire.statuses(socket)).containsExactly(401);
        // A frame of settings, with which every server of HTTP/2 begins.
        assertThat(preface + upgrade).doesNotContain("\0\0\0\4");
    }

    @Test
    void aValueIsSaidOnce() {
        for (String query : List.of("limit=1&limit=2", "limit=1&limit=1", "q=a&q=b", "q=a&%71=b", "limit=&limit=1")) {
            Http.Answer answer = owner().get("/api/v1/sales/leads?" + query).expect(400);
            assertThat(answer.json().path("errors").get(0).path("code").asString())
                    .isEqualTo("twice");
        }
        owner().get("/api/v1/sales/leads?status=new&status=won&limit=1").expect(200);
        Http.Answer body = owner().post("/api/v1/firms/teams", "{\"name\":\"a\",\"name\":\"b\",\"members\":[]}")
                .expect(400);
        assertThat(body.code()).isEqualTo("request.malformed");
        assertThat(owner().get("/api/v1/firms/teams").text()).doesNotContain("\"a\"", "\"b\"");
    }

    /** Who begins and does not go on holds nobody up meanwhile, and is hung up on, or first told so. */
    @Test
    void whoeverStopsInTheMiddleIsHungUpOn() throws IOException {
        String post = "POST /api/v1/firms/teams HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
        String own = "Authorization: Bearer " + ownerPerson().token() + "\r\nIdempotency-Key: slow-";
        List<String> heads = List.of(
                "",
                "GE",
                "GET / HTTP/1.1\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nX-A: b",
                post + "Content-Length: 900\r\n\r\n{\"name\":");
        List<String> bodies = new ArrayList<>();
        for (int n = 0; n < 40; n++) {
            bodies.add(post + own + n + "\r\nContent-Length: 900\r\n\r\n{\"name\":");
            bodies.add(post + own + "c" + n + "\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{\"na");
        }
        List<Socket> begun = new ArrayList<>();
        try {
            for (String each : Stream.concat(heads.stream(), bodies.stream()).toList()) {
                begun.add(begin(each));
            }
            for (int n = 0; n < 20; n++) {
                owner().get(CURRENT).expect(200);
            }
            for (Socket each : begun.subList(0, heads.size())) {
                assertThat(Wire.statuses(Wire.untilItHangsUp(each.getInputStream())))
                        .allMatch(status -> status >= 400 && status < 500);
            }
            for (Socket each : begun.subList(heads.size(), begun.size())) {
                String answer = new String(each.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
                assertThat(answer).matches("HTTP/1.1 4..|");
            }
        } finally {
            for (Socket each : begun) {
                each.close();
            }
        }
        assertThat(owner().get("/api/v1/firms/teams").expect(200).json().path("items"))
                .isEmpty();
    }

    private Socket begin(String begun) throws IOException {
        Socket socket = Wire.open(anonymous().base().getPort());
        socket.getOutputStream().write(begun.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return socket;
    }
}
