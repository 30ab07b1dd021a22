package dev.plumbline.attack.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.plumbline.Http;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A20 behind the proxies of {@code deploy}, as they are but for TLS, addresses and logs: the server does nothing that the proxy did
 * not see as a request of its own. Where a proxy reads the end of a chunk more kindly than RFC 9112 asks, what is hidden from its
 * sender is none for it. Needs nginx and HAProxy on the machine.
 */
@Tag("slow")
class ProxiedSmugglingTests extends SmugglingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String AROUND_A_SITE = """
            user root;
            pid nginx.pid;
            error_log error.log;
            events {}
            http {
              log_format seen '$http_idempotency_key $status';
              access_log seen.log seen;
              client_body_temp_path body;
              proxy_temp_path proxy;
              fastcgi_temp_path fastcgi;
              uwsgi_temp_path uwsgi;
              scgi_temp_path scgi;
              %s
            }
            """;

    private final Path folder = Path.of("target/proxies-" + UUID.randomUUID()).toAbsolutePath();

    @Test
    void nothingIsHiddenFromNginx() throws Exception {
        int port = freePort();
        String site = deployed("nginx.conf");
        site = site.substring(site.indexOf("server {", site.indexOf("server {") + 1))
                .replace("listen 443 ssl http2;", "listen 127.0.0.1:" + port + ";")
                .replaceAll("(?m)^ *(listen \\[|ssl_).*$", "")
                .replace("127.0.0.1:8080", "127.0.0.1:" + serverPort());
        Path file = written("nginx.conf", AROUND_A_SITE.replace("%s", site));
        judge(
                "seen.log",
                port,
                "nginx",
                "-p",
                folder.toString(),
                "-e",
                folder.resolve("early.log").toString(),
                "-c",
                file.toString(),
                "-g",
                "daemon off;");
    }

    @Test
    void nothingIsHiddenFromHaproxy() throws Exception {
        int port = freePort();
        String config = deployed("haproxy.cfg")
                .replace("bind :80", "bind 127.0.0.1:" + port)
                .replace("log /dev/log local0", "log stdout format raw daemon")
                .replace("option httplog", "log-format \"%[capture.req.hdr(0)] %ST\"")
                .replaceAll("(?m)^( *)bind :443.*$", "$1http-request capture req.hdr(Idempotency-Key) len 200")
                .replaceAll("(?m)^ *(http-request redirect|server two).*$", "")
                .replaceAll("(?m)server one .*$", "server one 127.0.0.1:" + serverPort());
        judge(
                "haproxy.log",
                port,
                "haproxy",
                "-db",
                "-f",
                written("haproxy.cfg", config).toString());
    }

    private void judge(String log, int port, String... command) throws Exception {
        Process proxy = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(command[0] + ".log").toFile())
                .start();
        try {
            await(command[0]).atMost(PATIENCE).ignoreExceptions().until(() -> health(port) == 204);
            whatIsClearIsDone(port);
            Set<String> done = done(
                    hide(command[0], sent -> Wire.patientExchange(port, sent)).keySet());
            String seen = Files.readString(folder.resolve(log));
            assertThat(done).allSatisfy(mark -> assertThat(seen).contains(mark + " 201"));
        } finally {
            proxy.destroy();
            proxy.waitFor();
        }
        // Planted: what goes past it is done, and it has not seen it.
        String past = marks + "-past";
        Wire.exchange(serverPort(), hidden(past));
        assertThat(done(Set.of(past))).isNotEmpty();
        assertThat(Files.readString(folder.resolve(log))).doesNotContain(past);
    }

    /** Or it would prove nothing that what is not clear is not done. */
    private void whatIsClearIsDone(int port) {
        Function<String, String> outer = outer().getFirst();
        Spelling length =
                new Spelling("length", "HTTP/1.1", body -> "Content-Length: " + body.length() + "\r\n\r\n" + body);
        Spelling next = new Spelling("next", "HTTP/1.1", request -> "\r\n" + request);
        Map<String, Smuggler.Sent> sent = new Smuggler(
                        text -> Wire.patientExchange(port, text), outer, this::hidden, honest())
                .send(List.of(length, next), marks + "-clear");

        assertThat(sent.values())
                .extracting(Smuggler.Sent::answers)
                .containsExactly(List.of(200, 200), List.of(200, 201, 200));
        assertThat(done(sent.keySet())).containsExactly(marks + "-clear-1");
    }

    private static int health(int port) {
        return new Http(URI.create("http://127.0.0.1:" + port), Map.of())
                .get("/api/health/readiness")
                .status();
    }

    private int serverPort() {
        return anonymous().base().getPort();
    }

    private static String deployed(String name) throws IOException {
        return Files.readString(Path.of("deploy").resolve(name));
    }

    private Path written(String name, String config) throws IOException {
        return Files.writeString(Files.createDirectories(folder).resolve(name), config);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
