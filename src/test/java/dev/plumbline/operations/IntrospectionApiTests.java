package dev.plumbline.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Endpoints;
import dev.plumbline.Http;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.sales.SalesWorld;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The published addresses of the predecessor's packs S and W, for operator, member and nobody. */
class IntrospectionApiTests extends OperatorTest {
    @Autowired
    private Endpoints endpoints;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/debug/routes",
                "/debug/routes/",
                "/debug/routes/raw",
                "/debug/routes/summary",
                "/debug/system",
                "/debug/system/",
                "/system/status",
                "/system/status/",
                "/system/status/summary",
                "/system/status/packs",
                "/system/status/packs/sales",
                "/ops/deploy-check/details"
            })
    void answersOperatorsAndNobodyElse(String path) {
        assertThat(anOperator().get(path).status()).isIn(200, path.startsWith("/ops") ? 503 : 200);
        Http.Answer member = as(BuiltInRole.ADMIN).get(path);
        assertThat(member.status()).isEqualTo(403);
        assertThat(member.code()).isEqualTo("request.forbidden");
        assertThat(owner().get(path).status()).isEqualTo(403);
        assertThat(anonymous().get(path).status()).isEqualTo(401);
    }

    @Test
    void aKeyIsNobodysOperator() {
        Http operator = anOperator();
        String key = operator.post(
                        "/api/v1/identity/api-keys", Map.of("name", "Status", "scopes", List.of("lead.read")))
                .expect(201)
                .json()
                .path("key")
                .asString();

        Http.Answer answer = anonymous().with("Authorization", "Bearer " + key).get("/debug/routes");

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void anOperatorSeesNoMoreOfFirmsThanBefore() {
        String lead = SalesWorld.lead(owner()).path("id").asString();

        assertThat(anOperator().get("/api/v1/sales/leads/" + lead).status()).isEqualTo(404);
    }

    @Test
    void listsEachRouteOnceWithWhoseItIsAndForWhom() {
        JsonNode answer = anOperator().get("/debug/routes").expect(200).json();
        List<String> listed = StreamSupport.stream(answer.path("routes").spliterator(), false)
                .map(route -> route.path("methods").path(0).asString() + " "
                        + route.path("path").asString() + " "
                        + route.path("name").asString() + " "
                        + route.path("permission").asString(""))
                .toList();

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(endpoints.all().stream()
                        .map(e -> e.method() + " " + e.path() + " " + e.action() + " " + e.permission())
                        .toList());
        assertThat(answer.path("count").asInt()).isEqualTo(listed.size());
    }

    /** Two addresses that differ in the names of their variables only are one, and one of them is never reached. */
    @Test
    void noRouteIsThereTwiceOrShadowsAnother() {
        assertThat(endpoints.all().stream()
                        .map(e -> e.method() + " " + e.path().replaceAll("\\{[^}]+}", "{}"))
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void measuresCallsOfEachRoute() {
        Http operator = anOperator();
        long before = figures(operator).path("count").asLong();

        operator.get("/system/status/packs/sales").expect(200);
        operator.get("/system/status/packs/no-such").expect(404);

        JsonNode figures = figures(operator);
        assertThat(figures.path("count").asLong()).isEqualTo(before + 2);
        double min = figures.path("minMs").asDouble();
        double max = figures.path("maxMs").asDouble();
        assertThat(min)
                .isPositive()
                .isLessThanOrEqualTo(figures.path("averageMs").asDouble());
        assertThat(figures.path("p50Ms").asDouble())
                .isLessThanOrEqualTo(figures.path("p99Ms").asDouble());
        assertThat(max).isGreaterThanOrEqualTo(figures.path("averageMs").asDouble());
        assertThat(figures.path("errors").asDouble()).isZero();
        assertThat(figures.path("lastUsed").asString()).isNotEmpty();
    }

    private static JsonNode figures(Http operator) {
        return operator.get("/debug/routes?module=operations&method=get&prefix=/system/status/packs/")
                .expect(200)
                .json()
                .path("routes")
                .path(0)
                .path("figures");
    }

    @Test
    void tellsTheShareOfCallsThatTheServerFailed() {
        Http operator = anOperator();
        Http owner = owner();
        turn(operator, "engagement");
        try {
            owner.post("/api/v1/sales/leads", Map.of("lead", SalesWorld.details()))
                    .expect(503);
        } finally {
            turn(operator, "release");
        }

        JsonNode figures = operator.get("/debug/routes?method=post&prefix=/api/v1/sales/leads")
                .expect(200)
                .json()
                .path("routes")
                .valueStream()
                .filter(route -> route.path("path").asString().equals("/api/v1/sales/leads"))
                .findFirst()
                .orElseThrow()
                .path("figures");
        double failed =
                figures.path("errors").asDouble() * figures.path("count").asLong();
        assertThat(failed).isBetween(0.99, (double) figures.path("count").asLong());
    }

    private static void turn(Http operator, String how) {
        long version = operator.get("/api/v1/operations/switches")
                .json()
                .path("items")
                .valueStream()
                .filter(each -> each.path("kind").asString().equals("read_only"))
                .findFirst()
                .orElseThrow()
                .path("version")
                .asLong();
        operator.seen(version)
                .put("/api/v1/operations/switches/read_only/" + how, Map.of("reason", "Figures are looked at"))
                .expect(200);
    }

    @Test
    void showsOnlyWhatWasCalledOrWasNot() {
        Http operator = anOperator();
        operator.get("/system/status/summary").expect(200);

        assertThat(operator.get("/debug/routes?prefix=/system/status/summary&used=true")
                        .json()
                        .path("count")
                        .asInt())
                .isEqualTo(1);
        assertThat(operator.get("/debug/routes?prefix=/system/status/summary&used=false")
                        .json()
                        .path("count")
                        .asInt())
                .isZero();
    }

    @Test
    void countsRoutesByModuleAndPrefix() {
        JsonNode summary = anOperator().get("/debug/routes/summary").expect(200).json();
        int total = endpoints.all().size();

        assertThat(summary.path("total").asInt()).isEqualTo(total);
        assertThat(sum(summary.path("by_tag"))).isEqualTo(total);
        assertThat(sum(summary.path("by_prefix"))).isEqualTo(total);
        assertThat(summary.path("by_tag").path("sales").asInt()).isPositive();
    }

    private static int sum(JsonNode counts) {
        return counts.valueStream().mapToInt(JsonNode::asInt).sum();
    }

    @Test
    void namesTheModulesThatAreThere() {
        Http operator = anOperator();
        JsonNode status = operator.get("/system/status").expect(200).json();

        assertThat(StreamSupport.stream(status.path("packs").spliterator(), false)
                        .map(pack -> pack.path("id").asString())
                        .toList())
                .containsAll(endpoints.all().stream()
                        .map(e -> e.handler().getBeanType().getPackageName().split("\\.")[2])
                        .collect(Collectors.toSet()));
        JsonNode sales = operator.get("/system/status/packs/SALES").expect(200).json();
        assertThat(sales.path("name").asString()).isEqualTo("Sales");
        assertThat(sales.path("status").asString()).isEqualTo("installed");
        assertThat(operator.get("/system/status/packs/none").expect(404).code()).isEqualTo("request.not-found");
    }

    @Test
    void keepsTheTimeOfTheFirstWordThatItIsComplete() {
        Http operator = anOperator();
        operator.post("/system/status/incomplete", Map.of()).expect(200);
        JsonNode first =
                operator.post("/system/status/complete", Map.of()).expect(200).json();
        JsonNode second =
                operator.post("/system/status/complete", Map.of()).expect(200).json();

        assertThat(first.path("backend_complete").asBoolean()).isTrue();
        assertThat(first.path("extra").path("completed_at").asString()).isNotEmpty();
        assertThat(second.path("extra").path("completed_at"))
                .isEqualTo(first.path("extra").path("completed_at"));

        JsonNode undone =
                operator.post("/system/status/incomplete", Map.of()).expect(200).json();
        assertThat(undone.path("backend_complete").asBoolean()).isFalse();
        assertThat(undone.path("extra").path("completed_at").isNull()).isTrue();
        assertThat(owner().post("/system/status/complete", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void saysInAWordWhetherTheServerCanWork() {
        assertThat(anonymous()
                        .get("/api/health")
                        .expect(200)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("ok");
        assertThat(anonymous()
                        .get("/api/health/")
                        .expect(200)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("ok");
    }
}
