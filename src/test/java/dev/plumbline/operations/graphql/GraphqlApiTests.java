package dev.plumbline.operations.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.clients.ClientId;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.sales.SalesWorld;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Reads of several modules in one call, each as by HTTP: for who may, and of their own firm. */
class GraphqlApiTests extends GraphqlTest {
    @Test
    void aQueryReadsSeveralModulesAtOnce() {
        ClientId client = client("Oak Roofs", "1 Oak Street");
        String property = property(client);
        JsonNode lead = SalesWorld.lead(owner());

        JsonNode answer = ask(owner(), """
                query Overview($client: UUID!, $property: UUID!) {
                  clientShow(id: $client) { name properties { id street } }
                  obligationShow(property: $property) { __typename }
                  leadList(limit: 5, status: [new]) { items { id name status } nextCursor }
                  documentList(kind: "clients", record: $client) { items { id } }
                }
                """, Map.of("client", client.value(), "property", property));

        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        JsonNode data = answer.path("data");
        assertThat(data.path("clientShow").path("name").asString()).isEqualTo("Oak Roofs");
        assertThat(data.path("clientShow").path("properties").get(0).path("id").asString())
                .isEqualTo(property);
        assertThat(data.path("obligationShow").path("__typename").asString()).isNotEmpty();
        assertThat(data.path("leadList").path("items"))
                .singleElement()
                .satisfies(each -> assertThat(each.path("id")).isEqualTo(lead.path("id")))
                .satisfies(each -> assertThat(each.path("status").asString()).isEqualTo("new"));
        assertThat(data.path("documentList").path("items")).isEmpty();
    }

    @Test
    void whatARoleMayNotReadIsRefusedAndTheRestAnswered() {
        JsonNode answer = ask(as(BuiltInRole.CONTRACTOR), "{ firmShow { name } auditList { items { id } } }");

        assertThat(answer.path("data").path("firmShow").path("name").asString()).isNotEmpty();
        assertThat(answer.path("data").path("auditList").isNull()).isTrue();
        JsonNode error = answer.path("errors").get(0);
        Http.Answer refused =
                as(BuiltInRole.CONTRACTOR).get("/api/v1/audit/events").expect(403);
        assertThat(error.path("path").get(0).asString()).isEqualTo("auditList");
        assertThat(error.path("locations").get(0).path("line").asInt()).isEqualTo(1);
        assertThat(error.path("message")).isEqualTo(refused.json().path("detail"));
        assertThat(error.path("extensions").path("code").asString()).isEqualTo(refused.code());
        assertThat(error.path("extensions").path("status").asInt()).isEqualTo(403);
        assertThat(error.path("extensions").path("requestId").asString()).isNotEmpty();
        assertThat(answer.path("errors")).hasSize(1);
    }

    @Test
    void anotherFirmsRecordIsNotThere() {
        ClientId mine = client("Oak Roofs", "1 Oak Street");
        String query = "query($id: UUID!) { clientShow(id: $id) { name } firmShow { name } }";

        JsonNode foreign = ask(stranger(), query, Map.of("id", mine.value()));
        JsonNode absent = ask(stranger(), query, Map.of("id", ABSENT));

        assertThat(codes(foreign)).containsExactly("request.not-found").isEqualTo(codes(absent));
        assertThat(foreign.path("errors").get(0).path("message"))
                .isEqualTo(absent.path("errors").get(0).path("message"));
        assertThat(foreign.path("data").path("clientShow").isNull()).isTrue();
        assertThat(foreign.path("data").path("firmShow").path("name").asString())
                .isNotEmpty();
        assertThat(ask(stranger(), "{ clientList { items { id } } }")
                        .path("data")
                        .path("clientList")
                        .path("items"))
                .isEmpty();
    }

    @Test
    void nobodyAsksWithoutSigningIn() {
        for (String query : List.of("{ setupShow { __typename } }", "{ __schema { queryType { name } } }", "}")) {
            Http.Answer answer = anonymous().post("/graphql", Map.of("query", query));
            assertThat(answer.expect(401).code()).isEqualTo("request.sign-in-required");
        }
    }

    @Test
    void aKeyReadsWhatItsScopesSay() {
        String secret = owner().post(
                        "/api/v1/identity/api-keys", Map.of("name", "Reader", "scopes", List.of("client.read")))
                .expect(201)
                .json()
                .path("key")
                .asString();
        JsonNode answer = ask(
                anonymous().with("Authorization", "Bearer " + secret),
                "{ clientList { items { id } } leadList { items { id } } sessionList { items { id } } }");

        assertThat(answer.path("data").path("clientList").path("items").isArray())
                .isTrue();
        assertThat(codes(answer)).containsExactly("request.forbidden", "request.forbidden");
    }

    /** What stands in an address is one value of it, whatever it looks like. */
    @ParameterizedTest
    @CsvSource({
        "clients/../../firms, request.malformed",
        "..\\firms, request.malformed",
        "clients%2Fx, request.not-found",
        "clients?limit=1, request.not-found",
        "clients;a=b, request.not-found",
        ".., request.not-found",
        "cli#ents, request.not-found"
    })
    void aValueOfAnAddressLeadsNowhereElse(String kind, String code) {
        JsonNode answer = ask(
                owner(),
                "query($kind: String!, $id: UUID!) { documentList(kind: $kind, record: $id) { items { id } } }",
                Map.of("kind", kind, "id", ABSENT));

        assertThat(codes(answer)).as(answer.toString()).containsExactly(code);
        assertThat(answer.path("data").path("documentList").isNull()).isTrue();
    }

    @Test
    void aTextThatNothingMayHoldIsRefused() {
        assertThat(codes(ask(owner(), "{ clientList(q: \"a\\u0000b\") { items { id } } }")))
                .containsExactly("request.malformed");
        assertThat(codes(ask(
                        owner(),
                        "query($q: String) { clientList(q: $q) { items { id } } }",
                        Map.of("q", "é&limit=0 +%"))))
                .isEmpty();
        assertThat(codes(ask(
                        owner(),
                        "query($q: String) { clientList(q: $q) { items { id } } }",
                        Map.of("q", "x".repeat(20_000)))))
                .containsExactly("request.too-large");
    }

    @Test
    void theDoorJudgesValuesAsByHttp() {
        JsonNode answer =
                ask(owner(), "{ clientList(limit: 1000) { items { id } } leadList(cursor: \"x\") { items { id } } }");

        assertThat(codes(answer))
                .containsExactly(
                        owner().get("/api/v1/clients?limit=1000").expect(400).code(),
                        owner().get("/api/v1/sales/leads?cursor=x").expect(400).code());
        assertThat(answer.path("errors")
                        .get(0)
                        .path("extensions")
                        .path("errors")
                        .get(0)
                        .path("pointer")
                        .asString())
                .isEqualTo("query:limit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mutation { clientList { items { id } } }",
                "subscription { clientList { items { id } } }",
                "{ clientNoSuch { id } }",
                "{ clientList { items { secretHash } } }",
                "{ clientShow { name } }",
                "{ clientShow(id: \"no id\") { name } }",
                "{ clientList(limit: \"5\") { items { id } } }",
                "{ clientList(kind: nothing) { items { id } } }",
                "{ clientList }",
                "{ ...Lost }",
                "query A { firmShow { name } } query A { firmShow { name } }",
                "query($limit: Int) { clientList(limit: $limits) { items { id } } }"
            })
    void whatTheSchemaDoesNotHaveIsRefused(String query) {
        JsonNode answer = ask(owner(), query);

        assertThat(codes(answer)).as(answer.toString()).isNotEmpty().containsOnly("graphql.invalid");
        assertThat(answer.has("data")).isFalse();
        assertThat(answer.toString()).doesNotContain("graphql.schema", "java.", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "}", "{ clientList( }", "hello", "{ a(b: \"\n\") }"})
    void whatIsNoGraphqlIsRefused(String query) {
        JsonNode answer = ask(owner(), query);

        assertThat(codes(answer)).as(answer.toString()).containsExactly("graphql.malformed");
        assertThat(answer.toString()).doesNotContain("antlr", "java.", "Exception");
    }

    @Test
    void variablesOfAnotherTypeAreRefused() {
        String byId =
                "query($id: UUID!, $limit: Int) { clientShow(id: $id) { name } clientList(limit: $limit) { items { id } } }";

        for (Map<String, ?> wrong : List.<Map<String, ?>>of(
                Map.of("id", "no id"),
                Map.of("id", 7),
                Map.of("id", List.of(ABSENT, ABSENT)),
                Map.of("id", Map.of("value", ABSENT)),
                Map.of(),
                Map.of("id", ABSENT, "limit", "many"),
                Map.of("id", ABSENT, "limit", 1L << 40))) {
            JsonNode answer = ask(owner(), byId, wrong);
            assertThat(codes(answer)).as(wrong + " " + answer).containsExactly("graphql.invalid");
            assertThat(answer.toString()).doesNotContain("java.", "Exception");
        }
        assertThat(codes(ask(owner(), "query A { firmShow { name } } query B { firmShow { id } }")))
                .containsExactly("graphql.invalid");
        assertThat(owner().post("/graphql", "{\"query\": 7, \"variables\": []}").status())
                .isEqualTo(400);
        assertThat(codes(owner().post("/graphql", "{}").expect(200).json())).containsExactly("graphql.malformed");
    }

    @Test
    void onlyPostAnswers() {
        assertThat(owner().get("/graphql?query=%7BfirmShow%7Bname%7D%7D").status())
                .isEqualTo(405);
        assertThat(owner().with("Sec-Fetch-Site", "cross-site")
                        .post("/graphql", Map.of("query", "{ firmShow { name } }"))
                        .status())
                .isEqualTo(403);
    }
}
