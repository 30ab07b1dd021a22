package dev.plumbline.operations.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.plumbline.platform.Finding;
import dev.plumbline.platform.Routes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.mock.env.MockEnvironment;

/** Against a server that answers as it is told, at whichever address. */
class RoutesCheckTests {
    private static final Map<String, String> HONEST = Map.of(
            "/api/health", "200 application/json",
            "/api/health/readiness", "204 ",
            "/api/v1/operations/standing", "200 application/json",
            "/api/v1/identity/me", "401 application/problem+json",
            "/debug/routes", "401 application/problem+json",
            "/debug/system", "401 application/problem+json",
            "/system/status", "401 application/problem+json",
            "/ui-map", "401 application/problem+json");

    private static final class NoRoutes implements Routes {
        @Override
        public List<Route> all() {
            return List.of();
        }

        @Override
        public List<String> raw() {
            return List.of();
        }

        @Override
        public List<String> withoutPermission() {
            return List.of();
        }

        @Override
        public Set<String> askedWithin() {
            return Set.of();
        }
    }

    private static Finding look(String bound, String said, String liar, String lie) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral(bound), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            String[] answer = (path.equals(liar) ? lie : HONEST.getOrDefault(path, "404 text/html")).split(" ", 2);
            if (!answer[1].isEmpty()) {
                exchange.getResponseHeaders().set("Content-Type", answer[1]);
            }
            exchange.sendResponseHeaders(Integer.parseInt(answer[0]), -1);
            exchange.close();
        });
        server.start();
        try {
            MockEnvironment environment = new MockEnvironment()
                    .withProperty(
                            "local.server.port",
                            String.valueOf(server.getAddress().getPort()));
            environment.setConversionService(new ApplicationConversionService());
            if (!said.isEmpty()) {
                environment.setProperty("server.address", said);
            }
            return new RoutesCheck(new NoRoutes(), environment).look();
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, ''",
        "127.0.0.1, 127.0.0.1",
        "::1, ::1",
        "::1, ::",
        "127.0.0.1, 0.0.0.0",
        "127.0.0.2, 127.0.0.2"
    })
    void findsTheServerWhereverItListens(String bound, String said) throws Exception {
        assertThat(look(bound, said, "", "").severity()).isEqualTo(Finding.Severity.WELL);
    }

    /** A door that lets everybody in, one that lets nobody in, one that asks all for who they are, and something else there. */
    @ParameterizedTest
    @CsvSource({
        "/debug/system, 200 application/json",
        "/debug/system, 403 application/problem+json",
        "/debug/system, 503 application/problem+json",
        "/ui-map, 401 text/html",
        "/api/health, 401 application/problem+json",
        "/api/health, 200 text/html",
        "/api/health/readiness, 503 application/problem+json",
        "/api/v1/operations/standing, 401 application/problem+json"
    })
    void isRedWhereTheAnswerIsNotTheOneThatItShouldBe(String liar, String lie) throws Exception {
        Finding finding = look("127.0.0.1", "", liar, lie);

        assertThat(finding.severity()).isEqualTo(Finding.Severity.BLOCKING);
        assertThat(finding.reason()).isEqualTo("No good answer from " + liar + ".");
        assertThat(finding.fix()).contains("The server's log says why");
        assertThat(finding.details())
                .containsEntry(RoutesCheck.MISSING, List.of(liar))
                .containsEntry("got", List.of(lie.substring(0, 3)));
    }

    @Test
    void isRedWhereNobodyAnswers() throws Exception {
        int port;
        try (java.net.ServerSocket free = new java.net.ServerSocket(0)) {
            port = free.getLocalPort();
        }
        MockEnvironment environment = new MockEnvironment().withProperty("local.server.port", String.valueOf(port));

        Finding finding = new RoutesCheck(new NoRoutes(), environment).look();

        assertThat(finding.severity()).isEqualTo(Finding.Severity.BLOCKING);
        assertThat((List<?>) finding.details().get(RoutesCheck.MISSING)).hasSize(HONEST.size());
    }

    @Test
    void writesTheZoneOfAnAddressAsTheWebDoes() throws IOException {
        assertThat(RoutesCheck.host(InetAddress.ofLiteral("fe80::1%1"))).isEqualTo("[fe80:0:0:0:0:0:0:1%251]");
    }
}
