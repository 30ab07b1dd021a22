package dev.plumbline.operations.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** No query asks for more than one may, and what is kept of one firm is not there for another. */
class GraphqlLimitApiTests extends GraphqlTest {
    private static String times(int n, String pattern) {
        return IntStream.range(0, n)
                .mapToObj(i -> pattern.replace("#", "" + i))
                .collect(Collectors.joining(" ", "{ ", " }"));
    }

    private void refused(String query, String code) {
        JsonNode answer = ask(owner(), query);
        assertThat(codes(answer)).as(answer.toString()).containsExactly(code);
        assertThat(answer.has("data")).isFalse();
        assertThat(answer.path("errors").get(0).path("extensions").path("title").asString())
                .isNotEmpty();
    }

    @Test
    void aRequestMakesTenCalls() {
        assertThat(codes(ask(owner(), times(10, "a#: firmShow { name }")))).isEmpty();
        refused(times(11, "a#: firmShow { name }"), "graphql.too-many-calls");
        refused(
                "fragment F on Query " + times(6, "a#: firmShow { name }") + " { ...F ... on Query { ...F } }",
                "graphql.too-many-calls");
    }

    @Test
    void aQueryHasThirtyAliases() {
        refused("{ firmShow " + times(31, "a#: name") + " }", "graphql.too-many-aliases");
    }

    @Test
    void aQueryGoesTwelveDeep() {
        refused("{ firmShow { " + "name { ".repeat(12) + "name" + " }".repeat(14), "graphql.too-deep");
    }

    @Test
    void aQueryCostsItsFieldsAsOftenAsListsMayBeLong() {
        String rows = " { items { id name city postcode street email phone company status source } }";

        assertThat(codes(ask(owner(), times(10, "a#: leadList(limit: 200)" + rows))))
                .isEmpty();
        refused(
                times(10, "a#: leadList(limit: 200)" + rows.replace("id", "id " + "name ".repeat(20))),
                "graphql.too-costly");
        JsonNode byVariable = ask(
                owner(),
                "query($limit: Int) "
                        + times(10, "a#: leadList(limit: $limit)" + rows.replace("id", "id " + "name ".repeat(20))),
                Map.of("limit", 20));
        assertThat(codes(byVariable)).isEmpty();
    }

    @Test
    void aQueryIsOfALength() {
        refused("{ firmShow { name } } #" + "x".repeat(16_384), "graphql.too-long");
        refused("{ firmShow { " + "name ".repeat(3_000) + "} }", "graphql.too-long");
        assertThat(owner().post("/graphql", Map.of("query", "x".repeat(1 << 20)))
                        .status())
                .isEqualTo(413);
    }

    /** Each fragment twice in the one before: two to the power of forty fields, in a text of a page. */
    @Test
    void fragmentsDoNotMultiply() {
        String laughs = IntStream.range(0, 40)
                .mapToObj(i -> "fragment F" + i + " on FirmView { ...F" + (i + 1) + " ...F" + (i + 1) + " }")
                .collect(Collectors.joining(" "));

        JsonNode answer = ask(owner(), "{ firmShow { ...F0 } } " + laughs + " fragment F40 on FirmView { name }");
        assertThat(codes(answer)).as(answer.toString()).containsExactly("graphql.too-costly");
        assertThat(codes(ask(
                        owner(),
                        "{ firmShow { ...A } } fragment A on FirmView { ...B } fragment B on FirmView { ...A }")))
                .containsOnly("graphql.invalid");
    }

    @Test
    void theSchemaIsToldButNotWithoutEnd() {
        JsonNode told = ask(
                owner(),
                "{ __schema { queryType { name fields { name args { name type { name ofType { name } } } } } } }");
        assertThat(told.path("data")
                        .path("__schema")
                        .path("queryType")
                        .path("fields")
                        .size())
                .isGreaterThan(100);

        JsonNode endless = ask(
                owner(), "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }");
        assertThat(codes(endless)).as(endless.toString().substring(0, 200)).containsExactly("graphql.too-costly");
    }

    @Test
    void eachCallOfAQueryCounts() {
        Http owner = owner();
        long before = left(owner.get("/api/v1/firms/current").expect(200));
        owner.post("/graphql", Map.of("query", times(5, "a#: firmShow { name }")))
                .expect(200);
        long after = left(owner.get("/api/v1/firms/current").expect(200));

        // A window may have ended between: then more are left than were.
        assertThat(after <= before - 7 || after > before)
                .as(before + " " + after)
                .isTrue();
    }

    private static long left(Http.Answer answer) {
        return Long.parseLong(answer.header("RateLimit").replaceFirst(".*;r=(\\d+);.*", "$1"));
    }

    @Test
    void aQueryIsKeptUnderItsHashForItsFirmOnly() {
        String query = "{ firmShow { name slug: id } }";
        String hash = PersistedQueries.hashOf(query);
        Http owner = owner();

        JsonNode unknown = persisted(owner, null, hash);
        assertThat(codes(unknown)).containsExactly("graphql.unknown-hash");
        assertThat(unknown.path("errors").get(0).path("message").asString()).isEqualTo("PersistedQueryNotFound");

        JsonNode registered = persisted(owner, query, hash);
        assertThat(registered.path("data").path("firmShow").path("slug").asString())
                .isNotEmpty();
        assertThat(persisted(owner, null, hash).path("data")).isEqualTo(registered.path("data"));
        assertThat(codes(persisted(stranger(), null, hash))).containsExactly("graphql.unknown-hash");
    }

    @Test
    void nothingIsKeptUnderAHashThatIsNotItsOwn() {
        String query = "{ firmShow { id name } }";
        String other = PersistedQueries.hashOf("{ firmShow { id } }");
        Http owner = owner();

        assertThat(codes(persisted(owner, query, other))).containsExactly("graphql.hash-mismatch");
        assertThat(codes(persisted(owner, null, other))).containsExactly("graphql.unknown-hash");
        assertThat(codes(persisted(owner, query, "abc"))).containsExactly("graphql.hash-mismatch");
        String wrong = "{ firmShow { nothing } }";
        assertThat(codes(persisted(owner, wrong, PersistedQueries.hashOf(wrong))))
                .containsExactly("graphql.invalid");
        assertThat(codes(persisted(owner, null, PersistedQueries.hashOf(wrong))))
                .containsExactly("graphql.unknown-hash");
    }
}
