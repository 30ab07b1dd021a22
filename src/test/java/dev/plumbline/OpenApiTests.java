package dev.plumbline;

import java.nio.file.Path;
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
    void theDescriptionIsAsCommitted() {
        JsonNode description = anonymous().get("/api/openapi").expect(200).json();
        ((ObjectNode) description).remove("servers");

        Contract.check(
                Path.of("api/openapi.json"),
                JSON.writeValueAsString(JSON.convertValue(description, Object.class)) + "\n");
    }
}
