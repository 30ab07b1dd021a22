package dev.plumbline.operations.graphql;

import dev.plumbline.Http;
import dev.plumbline.clients.ClientsTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Tests that ask in GraphQL. */
abstract class GraphqlTest extends ClientsTest {
    static final UUID ABSENT = UUID.fromString("018f3b5e-0000-7000-8000-000000000000");

    static JsonNode ask(Http who, String query) {
        return ask(who, query, Map.of());
    }

    static JsonNode ask(Http who, String query, Map<String, ?> variables) {
        return who.post("/graphql", Map.of("query", query, "variables", variables))
                .expect(200)
                .json();
    }

    /** Asks with, or by, a hash. */
    static JsonNode persisted(Http who, String query, String hash) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", query);
        body.put("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)));
        return who.post("/graphql", body).expect(200).json();
    }

    static List<String> codes(JsonNode answer) {
        return answer.path("errors")
                .valueStream()
                .map(error -> error.path("extensions").path("code").asString())
                .toList();
    }
}
