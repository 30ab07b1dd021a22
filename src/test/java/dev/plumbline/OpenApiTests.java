package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description that clients are generated from is committed, so that a change of it is seen. */
class OpenApiTests extends ApiTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Test
    void everyOperationSaysWhatItDoes() {
        JsonNode paths = owner().get("/api/openapi").expect(200).json().path("paths");
        List<String> silent = new ArrayList<>();
        paths.properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (operation.getValue().path("summary").asString("").isBlank()) {
                        silent.add(operation.getKey() + " " + path.getKey());
                    }
                }));
        assertThat(paths.size()).isGreaterThan(100);
        assertThat(silent).isEmpty();
    }

    @Test
    void theDescriptionIsAsCommitted() {
        JsonNode description = owner().get("/api/openapi").expect(200).json();
        ((ObjectNode) description).remove("servers");

        Contract.check(
                Path.of("api/openapi.json"),
                JSON.writeValueAsString(JSON.convertValue(description, Object.class)) + "\n");
    }

    /** A25: docs are closed by default; the problems, to which each refusal refers, are not. */
    @Test
    void strangersAreToldOfProblemsAndNotOfCalls() {
        Http.Answer answer = anonymous().get("/api/openapi").expect(200);

        assertThat(answer.json().path("paths").isEmpty()).isTrue();
        assertThat(answer.json().path("components").path("schemas").isEmpty()).isTrue();
        assertThat(answer.json().path("x-errors").size()).isGreaterThan(50);
        assertThat(answer.text()).doesNotContain("/api/v1", "permission\"");
        assertThat(anonymous()
                        .with("Authorization", "Bearer no-such")
                        .get("/api/openapi")
                        .status())
                .isEqualTo(401);
        assertThat(anonymous().post("/api/openapi", Map.of()).status()).isIn(404, 405);
        assertThat(anonymous().get("/api/openapi.yaml").text()).doesNotContain("/api/v1");
        assertThat(anonymous().get("/api/openapi/swagger-config").text()).doesNotContain("/api/v1");
    }
}
