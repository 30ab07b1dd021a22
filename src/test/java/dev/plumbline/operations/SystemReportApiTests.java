package dev.plumbline.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Endpoints;
import dev.plumbline.Http;
import dev.plumbline.platform.Product;
import java.time.Duration;
import java.time.Instant;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a node tells operators of itself, and what it never tells. */
class SystemReportApiTests extends OperatorTest {
    @Autowired
    private Endpoints endpoints;

    @Test
    void tellsHowEachPartIsAndNoValueOfASetting() {
        String planted = "planted-4c1f8a-secret";
        System.setProperty("plumbline.mail.postmark.webhook-secret", planted);
        System.setProperty("plumbline.secret", planted);
        try {
            Http.Answer answer = anOperator().get("/debug/system").expect(200);

            JsonNode system = answer.json();
            assertThat(system.path("db_healthy").asBoolean()).isTrue();
            assertThat(system.path("routes_count").asInt())
                    .isEqualTo(endpoints.all().size());
            assertThat(new TreeSet<>(system.path("subsystems").propertyNames()))
                    .as("the published shape names what is installed")
                    .containsAll(endpoints.all().stream()
                            .map(e -> e.handler().getBeanType().getPackageName().split("\\.")[2])
                            .collect(Collectors.toSet()));
            assertThat(new TreeSet<>(system.path("parts").propertyNames()))
                    .containsExactly(
                            "audit",
                            "backup",
                            "clock",
                            "database",
                            "disk",
                            "document-keys",
                            "environment",
                            "mail",
                            "migrations",
                            "permissions",
                            "queue",
                            "rounds",
                            "routes",
                            "scanner",
                            "secret",
                            "storage",
                            "tables");
            assertThat(system.path("environment").path("PLUMBLINE_SECRET").asBoolean())
                    .isTrue();
            assertThat(system.path("environment").path("PLUMBLINE_TRACES_ENDPOINT"))
                    .isEqualTo(JsonNodeFactory.instance.booleanNode(false));
            assertThat(system.path("environment")
                            .path("PLUMBLINE_MAIL_POSTMARK_WEBHOOKSECRET")
                            .asBoolean())
                    .isTrue();
            assertThat(system.path("environment")
                            .path("PLUMBLINE_DATABASE_DURABLE")
                            .asBoolean())
                    .as("set by whoever runs these tests")
                    .isTrue();
            assertThat(system.path("environment").path("PLUMBLINE_MAIL_ADDRESS"))
                    .as("set by the product only")
                    .isEqualTo(JsonNodeFactory.instance.booleanNode(false));
            assertThat(system.path("environment").size()).isGreaterThan(80);
            assertThat(system.path("environment").valueStream().allMatch(JsonNode::isBoolean))
                    .isTrue();
            assertThat(system.path("version").asString()).isEqualTo(Product.VERSION);
            assertThat(system.path("build").path("commit").asString()).isNotEmpty();
            assertThat(Instant.parse(system.path("build").path("time").asString()))
                    .isBefore(Instant.now());
            assertThat(Instant.parse(system.path("startedAt").asString())).isBefore(clock.instant());
            assertThat(system.path("uptimeSeconds").asLong())
                    .isBetween(
                            0L,
                            Duration.between(
                                            Instant.parse(
                                                    system.path("startedAt").asString()),
                                            clock.instant())
                                    .toSeconds());
            assertThat(system.path("parts")
                            .path("database")
                            .path("details")
                            .path("latencyMs")
                            .asDouble(-1))
                    .isNotNegative();
            assertThat(system.path("parts").path("disk").path("details").isEmpty())
                    .isFalse();
            assertThat(system.path("connections").path("most").asInt()).isPositive();
            assertThat(system.path("memory").path("usedMb").asLong()).isPositive();
            assertThat(answer.text()).doesNotContain(planted);
            assertThat(anOperator().get("/ops/deploy-check/details").text()).doesNotContain(planted);
        } finally {
            System.clearProperty("plumbline.mail.postmark.webhook-secret");
            System.clearProperty("plumbline.secret");
        }
    }
}
