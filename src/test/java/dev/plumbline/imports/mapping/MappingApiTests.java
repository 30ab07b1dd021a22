package dev.plumbline.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MappingApiTests extends ApiTest {
    private static final String MAPPINGS = "/api/v1/imports/mappings";
    private static final Map<String, Object> FAIR = Map.of(
            "columns", List.of(Map.of("column", "who", "field", "name")), "constants", Map.of("source", "event"));

    @Test
    void keepsAMappingByItsNameUntilItIsDeleted() {
        JsonNode saved = save(owner(), "Spring fair").expect(201).json();
        assertThat(saved.path("mapping").path("columns").get(0).path("column").asString())
                .isEqualTo("who");
        assertThat(names(owner())).contains("Spring fair");
        assertThat(names(stranger())).doesNotContain("Spring fair");
        assertThat(save(owner(), "Spring fair").status()).isEqualTo(409);

        long version = saved.path("version").asLong();
        String at = MAPPINGS + "/" + saved.path("id").asString();
        stranger().seen(version).delete(at).expect(404);
        owner().seen(version + 1).delete(at).expect(412);
        owner().seen(version).delete(at).expect(204);
        assertThat(names(owner())).doesNotContain("Spring fair");
    }

    private static Http.Answer save(Http caller, String name) {
        return caller.post(MAPPINGS, Map.of("target", "leads", "name", name, "mapping", FAIR));
    }

    private static List<String> names(Http caller) {
        return caller.get(MAPPINGS + "?target=leads")
                .expect(200)
                .json()
                .valueStream()
                .map(mapping -> mapping.path("name").asString())
                .toList();
    }
}
