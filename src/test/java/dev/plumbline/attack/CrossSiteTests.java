package dev.plumbline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a page of another site can make a browser send: nothing of it has an effect or can be read. */
class CrossSiteTests extends AttackTest {
    private static final List<Map<String, String>> FOREIGN = List.of(
            Map.of("Sec-Fetch-Site", "cross-site"),
            Map.of("Sec-Fetch-Site", "same-site"),
            Map.of("Sec-Fetch-Site", "nonsense"),
            Map.of("Origin", "https://evil.example"),
            Map.of("Origin", "null"),
            Map.of("Origin", "http://127.0.0.1.evil.example"),
            Map.of("Origin", "http://localhost:1"),
            Map.of("Origin", "not an origin"),
            Map.of("Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example"));

    @Test
    void noUnsafeOperationObeysAnotherSite() {
        Estate estate = Estate.found(target(), "Crossing");
        TestWorld.Person owner = estate.signedIn(BuiltInRole.OWNER);
        List<String> obeyed = new ArrayList<>();
        int sent = 0;
        for (Operation operation : target().planted(false)) {
            if (!operation.writes() || operation.path().startsWith("/api/v1/public/")) {
                continue;
            }
            Call right = estate.sensible(operation, owner);
            for (Map<String, String> headers : FOREIGN) {
                Call call = right;
                for (Map.Entry<String, String> header : headers.entrySet()) {
                    call = call.with(header.getKey(), header.getValue());
                }
                Http.Answer answer = call.send(target().base());
                sent++;
                if (answer.status() != 403 || !answer.code().equals("request.cross-site") || mayBeRead(answer)) {
                    obeyed.add(operation.name() + " " + headers + " " + answer.status());
                }
            }
        }
        System.out.printf("A16 requests of other sites: %d obeyed of %d%n", obeyed.size(), sent);
        assertThat(obeyed).isEmpty();
    }

    private static boolean mayBeRead(Http.Answer answer) {
        return !answer.header("Access-Control-Allow-Origin").isEmpty()
                || !answer.header("Access-Control-Allow-Credentials").isEmpty();
    }

    @Test
    void noAnswerMayBeReadByAnotherSiteAndNoPreflightSucceeds() {
        Estate estate = Estate.found(target(), "Preflight");
        TestWorld.Person owner = estate.signedIn(BuiltInRole.OWNER);
        for (Operation operation : target().planted(false)) {
            if (operation.streams() || operation.path().startsWith("/api/v1/public/")) {
                continue;
            }
            Call right = estate.sensible(operation, owner);
            Http.Answer preflight = new Call(
                            "OPTIONS",
                            right.target(),
                            Map.of(
                                    "Origin",
                                    "https://evil.example",
                                    "Access-Control-Request-Method",
                                    operation.method()),
                            null)
                    .send(target().base());
            assertThat(mayBeRead(preflight)).as(operation.name()).isFalse();
            assertThat(preflight.header("Access-Control-Allow-Methods"))
                    .as(operation.name())
                    .isEmpty();
            if (!operation.writes()) {
                assertThat(mayBeRead(
                                right.with("Origin", "https://evil.example").send(target().base())))
                        .isFalse();
            }
        }
    }

    @Test
    void noOtherSiteKeepsHoldOfOurPages() {
        for (String page : List.of("/", "/leads", "/api/docs", "/f/nobody/nothing")) {
            Http.Answer answer = anonymous().get(page);
            assertThat(answer.header("Cross-Origin-Opener-Policy")).as(page).isEqualTo("same-origin");
            assertThat(answer.header("Cross-Origin-Resource-Policy")).as(page).isEqualTo("same-origin");
            assertThat(answer.header("Referrer-Policy")).as(page).matches("no-referrer|same-origin");
        }
    }

    @Test
    void aHeaderOrFieldDoesNotChangeTheMethod() {
        Http owner = owner();
        String path = "/api/v1/firms/roles";
        String before = owner.get(path).text();
        for (String header : List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")) {
            assertThat(owner.with(header, "DELETE").get(path).status()).isEqualTo(200);
        }
        // Not even read as something to do: there is no such parameter.
        assertThat(owner.get(path + "?_method=DELETE").expect(400).code()).isEqualTo("request.invalid");
        assertThat(owner.get(path).text()).isEqualTo(before);
    }

    @Test
    void aFormIsNotAcceptedWhereJsonIsExpected() {
        for (String type :
                List.of("application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x")) {
            Http.Answer answer = owner().with("Content-Type", type)
                    .with("Idempotency-Key", "form")
                    .send("POST", "/api/v1/firms/roles", "{\"name\":\"x\",\"permissions\":[],\"rows\":\"own\"}");
            assertThat(answer.status()).as(type).isEqualTo(415);
        }
    }

    @Test
    void theServerTellsNothingOfItself() {
        int port = target().base().getPort();
        for (String line : List.of(
                "TRACE / HTTP/1.1",
                "GET /.git/config HTTP/1.1",
                "GET /WEB-INF/web.xml HTTP/1.1",
                "GET /api/v1/%00 HTTP/1.1",
                "GET /actuator/env HTTP/1.1",
                "FOO /api/v1/firms/current HTTP/1.1",
                "GET /api/../../etc/passwd HTTP/1.1",
                "GET / HTTP/1.1\r\nX-Long: " + "x".repeat(20_000))) {
            String answer = RawHttp.exchange(port, line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(answer).doesNotContainIgnoringCase("tomcat").doesNotContainIgnoringCase("\r\nserver:");
            assertThat(answer)
                    .doesNotContainIgnoringCase("x-powered-by")
                    .doesNotContain("[core]")
                    .doesNotContain("root:");
            assertThat(answer.substring(9, 12))
                    .as(line.lines().findFirst().orElse(""))
                    .matches("4..|200|501");
            // The connector itself ends a TRACE, with a status and no body.
            assertThat(answer)
                    .as(line)
                    .matches(a -> line.startsWith("TRACE")
                            || a.toLowerCase(java.util.Locale.ROOT).contains("content-security-policy"));
        }
    }
}
