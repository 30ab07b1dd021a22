package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** The proxies, scrapers and logs of {@code deploy} fit the server that is behind them. */
class ProxyFilesTests {
    private static final Path DEPLOY = Path.of("deploy");

    /** Those by which a caller could say that he is another, or is somewhere else. */
    private static final List<String> OF_PROXIES =
            List.of("X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "X-Forwarded-Port", "Forwarded");

    private static String file(String name) throws IOException {
        return Files.readString(DEPLOY.resolve(name));
    }

    private static String setting(String name) throws IOException {
        Properties all = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            all.load(in);
        }
        return all.getProperty(name);
    }

    private static Set<String> found(String text, String pattern) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(hit -> hit.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String one(String text, String pattern) {
        Set<String> all = found(text, pattern);
        assertThat(all).as(pattern).hasSize(1);
        return all.iterator().next();
    }

    @Test
    void bothLeadToThePortOfTheServer() throws IOException {
        String port = one(setting("server.port"), "PLUMBLINE_PORT:(\\d+)");

        assertThat(found(file("nginx.conf"), "proxy_pass http://127[.]0[.]0[.]1:(\\d+);"))
                .containsExactly(port);
        assertThat(found(file("haproxy.cfg"), "^    server \\S+ \\S+:(\\d+) ")).containsExactly(port);
        assertThat(found(file("prometheus.yml"), ":(\\d+)\"")).containsExactly(port);
        assertThat(one(file("plumbline.service"), "--port (\\d+)")).isEqualTo(port);
        assertThat(one(file("Dockerfile"), "^EXPOSE (\\d+)")).isEqualTo(port);
        assertThat(one(file("compose.yaml"), "127[.]0[.]0[.]1:\\d+:(\\d+)\"")).isEqualTo(port);
        assertThat(one(file("kubernetes/plumbline.yaml"), "containerPort: (\\d+)"))
                .isEqualTo(port);
    }

    @Test
    void nameAddressesThatTheServerHas() throws IOException {
        var paths = JsonMapper.builder()
                .build()
                .readTree(Files.readString(Path.of("api/openapi.json")))
                .path("paths");
        Set<String> named = found(file("nginx.conf"), "location (?:= )?(/\\S+) ");
        named.addAll(found(file("haproxy.cfg"), "(?:path_beg|-m beg|GET) (/\\S+)"));
        named.addAll(found(file("prometheus.yml"), "metrics_path: (\\S+)"));

        assertThat(named).contains("/calendar/", "/api/v1/live", "/ops/metrics", "/api/health/readiness");
        // A calendar's address is no part of the API.
        assertThat(Files.readString(Path.of("src/main/java/dev/plumbline/exports/feeds/FeedFileController.java")))
                .contains("PATH = \"/calendar\"");
        named.remove("/calendar/");
        assertThat(paths.propertyNames()).containsAll(named);
    }

    @Test
    void letThroughWhatTheServerTakesAndNoMetrics() throws IOException {
        String nginx = file("nginx.conf");
        String most = one(nginx, "client_max_body_size (\\d+)m;");

        assertThat(DataSize.ofMegabytes(Long.parseLong(most)))
                .isGreaterThanOrEqualTo(DataSize.parse(setting("spring.servlet.multipart.max-request-size")));
        assertThat(nginx).containsPattern("location /ops/metrics \\{\\s+return 404;");
        assertThat(file("haproxy.cfg")).contains("deny deny_status 404 if { path,url_dec -m beg /ops/metrics }");
        // The console of operators is served by the same door.
        assertThat(found(nginx, "location (?:= )?(/\\S+) \\{\\s+return")).containsExactly("/ops/metrics");
    }

    @Test
    void overwriteWhatCallersSayOfThemselves() throws IOException {
        String nginx = file("nginx.conf");
        String haproxy = file("haproxy.cfg");

        assertThat(nginx).doesNotContain("proxy_add_x_forwarded_for");
        assertThat(haproxy).doesNotContain("option forwardfor").doesNotContain("add-header");
        for (String header : OF_PROXIES) {
            assertThat(found(nginx, "^    proxy_set_header (" + header + ") ")).containsExactly(header);
            assertThat(found(haproxy, "^    http-request (?:set|del)-header (" + header + ")\\b"))
                    .containsExactly(header);
        }
        assertThat(one(nginx, "X-Forwarded-For (\\S+);")).isEqualTo("$remote_addr");
        assertThat(one(haproxy, "X-Forwarded-For (\\S+)$")).isEqualTo("%[src]");
        // Where a location sets one itself it inherits none.
        assertThat(nginx).doesNotContainPattern("(?m)^        proxy_set_header");
    }

    @Test
    void waitNoLongerForHeadersAndNoShorterForAnswersThanTheServer() throws IOException {
        String nginx = file("nginx.conf");
        String haproxy = file("haproxy.cfg");
        String heads = setting("server.tomcat.connection-timeout");

        assertThat(one(nginx, "client_header_timeout (\\S+);")).isEqualTo(heads);
        assertThat(one(haproxy, "timeout http-request (\\S+)$")).isEqualTo(heads);
        assertThat(seconds(one(haproxy, "timeout http-keep-alive (\\S+)$")))
                .isLessThan(seconds(setting("server.tomcat.keep-alive-timeout")));
        // Streams of open screens say something every 15 seconds (plumbline.live.heartbeat).
        long beat =
                seconds(one(Files.readString(Path.of("docs/operations.md")), "PLUMBLINE_LIVE_HEARTBEAT` \\| `(\\S+)`"));
        assertThat(seconds(one(haproxy, "timeout server (\\S+)$"))).isGreaterThan(2 * beat);
        assertThat(seconds(one(nginx, "proxy_read_timeout (\\S+);"))).isGreaterThan(2 * beat);
        assertThat(nginx).containsPattern("location = /api/v1/live \\{[^}]*proxy_buffering off;");
    }

    private static long seconds(String duration) {
        return DurationStyle.detectAndParse(duration).toSeconds();
    }

    /** A node believes the one proxy that there is, and no other address of the same network or machine. */
    @ParameterizedTest
    @CsvSource({
        "plumbline.service, 127.0.0.1, 10.0.0.5",
        "plumbline.service, 0:0:0:0:0:0:0:1, 127.0.0.2",
        "compose.yaml, 172.30.57.1, 172.30.57.10",
        "kubernetes/config.yaml, 10.244.3.17, 10.96.0.1"
    })
    void nodesBelieveNobodyButTheProxy(String name, String proxy, String other) throws IOException {
        Pattern trusted = Pattern.compile(one(file(name), "SERVER_TOMCAT_REMOTEIP_INTERNALPROXIES[=:] ?(\\S+)$"));

        assertThat(proxy).matches(trusted);
        assertThat(other).doesNotMatch(trusted);
        assertThat(one(file(name), "SERVER_FORWARDHEADERSSTRATEGY[=:] ?(\\S+)$"))
                .isEqualTo("native");
        if (name.equals("compose.yaml")) {
            assertThat(one(file(name), "gateway: (\\S+)$")).isEqualTo(proxy);
        }
    }

    @Test
    void theLogThatIsRotatedIsTheOneThatTheServerIsToldToWrite() throws IOException {
        String rotation = file("logrotate.conf");

        assertThat(one(rotation, "^(/\\S+) \\{")).isEqualTo(one(rotation, "PLUMBLINE_REQUESTS_FILE=(\\S+) "));
        assertThat(Files.readString(Path.of("docs/operations.md"))).contains("`PLUMBLINE_REQUESTS_FILE`");
        assertThat(one(file("prometheus.yml"), "(PLUMBLINE_[A-Z_]+)")).isEqualTo("PLUMBLINE_METRICS_TOKEN");
    }
}
