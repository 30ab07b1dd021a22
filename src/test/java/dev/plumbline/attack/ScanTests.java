package dev.plumbline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A27: scanners that others made, from outside. What they find of no weight is printed, to be written down. */
@Tag("slow")
class ScanTests extends AttackTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path FOLDER = Path.of("target/scans");
    private static final long LIMIT_MINUTES = 15;
    /** Of Wapiti: 1 low, 2 medium, 3 high. */
    private static final int MEDIUM = 2;

    private static final List<String> BEGINNINGS = List.of(
            "/docs",
            "/docs/errors",
            "/sign-in",
            "/api/v1/sales/leads?q=a&limit=5",
            "/api/v1/clients?q=a",
            "/api/v1/search?q=a",
            "/ops/deploy-check",
            "/api/health");

    /** Names that installations of all kinds have, by mistake or not. */
    private static final List<String> NAMES = List.of(
            ".env",
            ".git/HEAD",
            ".git/config",
            ".svn/entries",
            ".htaccess",
            ".DS_Store",
            "actuator",
            "actuator/env",
            "actuator/heapdump",
            "admin",
            "api-docs",
            "backup",
            "backup.sql",
            "backup.zip",
            "cgi-bin/",
            "config",
            "config.json",
            "console",
            "debug",
            "dump.sql",
            "env",
            "error",
            "graphiql",
            "graphql",
            "h2-console",
            "heapdump",
            "info",
            "jolokia",
            "login",
            "manager/html",
            "metrics",
            "openapi",
            "phpinfo.php",
            "phpmyadmin",
            "prometheus",
            "robots.txt",
            "routes",
            "secret.key",
            "server-status",
            "setup",
            "status",
            "swagger-ui.html",
            "swagger-ui/index.html",
            "system",
            "trace",
            "users",
            "v2/api-docs",
            "v3/api-docs",
            "web.xml",
            "WEB-INF/web.xml",
            "wp-admin",
            "wp-login.php");

    private static final List<String> BELOW = List.of("/api", "/api/v1", "/debug", "/ops", "/actuator", "/system");

    @Test
    void wapitiFindsNothingOfWeight() throws Exception {
        Path report = Files.createDirectories(FOLDER).resolve("wapiti.json").toAbsolutePath();
        List<String> command = new ArrayList<>(List.of("wapiti", "-u", base() + "/", "-m", "all", "--flush-session"));
        command.addAll(List.of("--max-scan-time", "300", "-f", "json", "-o", report.toString()));
        command.addAll(List.of("-H", "Authorization: " + owner().headers().get("Authorization")));
        BEGINNINGS.forEach(each -> command.addAll(List.of("-s", base() + each)));
        run(command, "wapiti");

        List<String> heavy = new ArrayList<>();
        TreeSet<String> light = new TreeSet<>();
        for (String kind : List.of("vulnerabilities", "anomalies")) {
            JSON.readTree(Files.readString(report)).path(kind).properties().forEach(e -> {
                for (JsonNode each : e.getValue()) {
                    String said = e.getKey() + ": " + each.path("method").asString() + " "
                            + each.path("path").asString() + " "
                            + each.path("info").asString();
                    (each.path("level").asInt() >= MEDIUM ? heavy : light).add(said);
                }
            });
        }
        System.out.println("A27 wapiti: " + heavy.size() + " of weight, " + light.size() + " light " + light);
        assertThat(heavy).isEmpty();
    }

    @Test
    void ffufFindsNoAddressThatNobodyWrote() throws Exception {
        Path names = Files.write(Files.createDirectories(FOLDER).resolve("names.txt"), NAMES);
        List<String> open = new ArrayList<>();
        int asked = 0;
        for (String method : List.of("GET", "POST", "PUT", "DELETE", "OPTIONS", "PROPFIND", "TRACE")) {
            for (String below : BELOW) {
                Path report = FOLDER.resolve("ffuf.json").toAbsolutePath();
                run(
                        List.of(
                                "ffuf",
                                "-u",
                                base() + below + "/FUZZ",
                                "-X",
                                method,
                                "-w",
                                names.toString(),
                                "-t",
                                "4",
                                "-s",
                                "-mc",
                                "all",
                                "-o",
                                report.toString(),
                                "-of",
                                "json"),
                        "ffuf");
                for (JsonNode each : JSON.readTree(Files.readString(report)).path("results")) {
                    asked++;
                    int status = each.path("status").asInt();
                    if (status < 400 || status >= 500) {
                        open.add(method + " " + each.path("url").asString() + " " + status);
                    }
                }
            }
        }
        System.out.println("A27 ffuf: " + asked + " addresses and methods, answered to strangers: " + open);
        assertThat(asked).isGreaterThan(NAMES.size() * BELOW.size() * 6);
        // Which methods an address has anybody may ask; of the API a stranger is told the problems only.
        assertThat(open).allMatch(each -> each.startsWith("OPTIONS ") || each.matches("GET \\S+/api/openapi 200"));
    }

    private String base() {
        return target().base().toString();
    }

    private static void run(List<String> command, String name) throws IOException, InterruptedException {
        Path log = Files.createDirectories(FOLDER).resolve(name + ".log");
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new AssertionError(name + " is not installed; on Debian: apt-get install " + name, e);
        }
        if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(name + " does not end, see " + log);
        }
        assertThat(process.exitValue()).as("how %s ended, see %s", name, log).isZero();
    }
}
