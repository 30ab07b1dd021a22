package dev.plumbline.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Canary;
import dev.plumbline.Http;
import dev.plumbline.attack.Programs;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One event is one line, also of a server that logs every request with what stands in it. */
@Tag("system")
class LogForgeryTests {
    private static final String LEADS = "/api/v1/sales/leads";

    @Test
    void everyLineOfTheLogIsOneEvent() throws Exception {
        Path folder = Path.of("target/fault/forgery-" + UUID.randomUUID());
        try (Canary canary = new Canary();
                RealServer server = new RealServer(
                        folder,
                        "--logging.structured.format.console=ecs",
                        "--spring.mvc.log-request-details=true",
                        "--logging.level.org.springframework.web.servlet=trace",
                        "--logging.level.org.apache.coyote.http11=trace")) {
            server.start();
            List<String> programs = Programs.calling(canary.port());
            Http caller =
                    Staff.hire(server.databaseUrl(), ServerKillTests.password()).at(server.base());
            for (String program : programs) {
                caller.post(LEADS, Map.of("lead", Map.of("lastName", program, "source", "referral")));
                caller.get(LEADS + "?q=" + URLEncoder.encode(program, StandardCharsets.UTF_8));
            }
            List<String> answers = Programs.inHeaders(server.base().getPort(), programs, List.of(LEADS, "/"));
            server.kill();
            List<String> lines = Files.readAllLines(server.log());
            long carrying = lines.stream()
                    .filter(line -> event(line).contains("\nFORGED"))
                    .count();
            System.out.printf(
                    "A19 log: %d lines, each one event, %d of them carry a forged line; %d connections to the canary%n",
                    lines.size(), carrying, canary.visits());
            assertThat(carrying).as("what was to be forged is in the log").isPositive();
            assertThat(answers).noneMatch(answer -> answer.contains(Programs.EVALUATED));
            assertThat(lines).noneMatch(line -> event(line).contains(Programs.EVALUATED));
            assertThat(canary.visits()).isZero();
        }
    }

    /** The message of the one event of a line. */
    private static String event(String line) {
        JsonNode event = JsonMapper.shared().readTree(line);
        assertThat(event.has("@timestamp") && event.path("log").has("logger"))
                .as(line)
                .isTrue();
        return event.path("message").asString();
    }
}
