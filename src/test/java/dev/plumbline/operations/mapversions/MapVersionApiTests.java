package dev.plumbline.operations.mapversions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.operations.OperatorTest;
import dev.plumbline.operations.uimap.MapSources;
import dev.plumbline.platform.Product;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The installation knows which versions of the map it answered with, and what changed between them. */
class MapVersionApiTests extends OperatorTest {
    private static final String VERSIONS = "/ui-map/versions";
    private static final String COMPARISON = VERSIONS + "/comparison";
    private static final String OLD = "0123456789abcdef0123456789abcdef";

    @Autowired
    private MapVersions versions;

    @AfterEach
    void onlyTheRunningStays() {
        superuser.run("delete from operations.map_version where hash <> ?", running());
    }

    private String running() {
        return owner().get(VERSIONS)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("running").asBoolean())
                .map(item -> item.path("version").asString())
                .findFirst()
                .orElseThrow();
    }

    /** As an earlier release would have: without something that is there now, with something that is not, and with something else. */
    private void keepAnEarlier() {
        keep(OLD, """
                [{"id": "sales.lead",
                  "calls": [{"method": "GET", "path": "/api/v1/sales/leads", "operation": "lead.list", "permission": "lead.look", "summary": ""},
                            {"method": "GET", "path": "/api/v1/sales/oldest-leads", "operation": "lead.oldest", "summary": ""}]}]
                """);
    }

    private void keep(String version, String resources) {
        versions.keep(new MapSources.Made(version, JsonMapper.shared().readTree(resources)));
    }

    private long logged(String operation) {
        return superuser
                .jdbc()
                .sql("""
                        select count(*) from audit.event
                         where subject_type = 'operations.map_version' and operation = :operation and action = 'ui-map.keep'
                           and coalesce(after, before) ->> 'hash' = :hash and coalesce(after, before) ->> 'parts' is null
                        """)
                .param("operation", operation)
                .param("hash", OLD)
                .query(Long.class)
                .single();
    }

    @Test
    void theRunningVersionIsThereOnce() {
        Http operator = anOperator();
        operator.get("/ui-map").expect(200);

        JsonNode items = operator.get(VERSIONS).expect(200).json().path("items");

        assertThat(items.size()).isEqualTo(1);
        assertThat(items.get(0).path("running").asBoolean()).isTrue();
        assertThat(items.get(0).path("product").asString()).isEqualTo(Product.VERSION);
        assertThat(items.get(0).path("version").asString()).matches("[0-9a-f]{32}");
        assertThat(owner().get(VERSIONS).expect(200).json().path("items")).isEqualTo(items);
    }

    @Test
    void saysWhatCameWentAndChanged() {
        running();
        keepAnEarlier();

        JsonNode compared = anOperator().get(COMPARISON).expect(200).json();

        assertThat(compared.path("from").path("version").asString()).isEqualTo(OLD);
        assertThat(compared.path("to").path("running").asBoolean()).isTrue();
        assertThat(texts(compared.path("calls").path("came")))
                .contains("GET /debug/system", "PUT /api/v1/sales/leads/{id}/assignment");
        assertThat(texts(compared.path("calls").path("went"))).containsExactly("GET /api/v1/sales/oldest-leads");
        JsonNode changed = compared.path("calls").path("changed");
        assertThat(changed.size()).isEqualTo(1);
        assertThat(changed.get(0).path("name").asString()).isEqualTo("GET /api/v1/sales/leads");
        assertThat(changed.get(0).path("changes").valueStream()).anySatisfy(change -> {
            assertThat(change.path("what").asString()).isEqualTo("permission");
            assertThat(change.path("from").asString()).isEqualTo("lead.look");
            assertThat(change.path("to").asString()).isEqualTo("lead.read");
        });
        assertThat(texts(compared.path("fields").path("came"))).contains("GET /api/v1/sales/leads query status");
        assertThat(texts(compared.path("commands").path("came"))).contains("sales.lead contact");
        assertThat(texts(compared.path("states").path("came"))).contains("sales.lead new");

        JsonNode back = owner().get(COMPARISON + "?to=" + OLD + "&from=" + running())
                .expect(200)
                .json();
        assertThat(back.path("calls").path("came"))
                .isEqualTo(compared.path("calls").path("went"));
        assertThat(back.path("calls").path("went"))
                .isEqualTo(compared.path("calls").path("came"));
    }

    @Test
    void withoutAnotherVersionNothingChanged() {
        running();

        JsonNode compared = owner().get(COMPARISON).expect(200).json();

        assertThat(compared.path("from")).isEqualTo(compared.path("to"));
        for (String kind : List.of("calls", "fields", "commands", "states")) {
            assertThat(compared.path(kind).path("came")).isEmpty();
            assertThat(compared.path(kind).path("went")).isEmpty();
            assertThat(compared.path(kind).path("changed")).isEmpty();
        }
    }

    @Test
    void keepsTheLastFiftyAndTheLogSaysSo() {
        running();
        keepAnEarlier();
        assertThat(logged("insert")).isPositive();
        long forgotten = logged("delete");
        for (int n = 0; n < MapVersions.MOST; n++) {
            clock.advance(Duration.ofSeconds(1));
            keep(OLD.substring(4) + (1000 + n), "[]");
        }

        List<String> kept = anOperator()
                .get(VERSIONS)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("version").asString())
                .toList();

        // The running one is the oldest here, and kept again where it was forgotten.
        assertThat(kept)
                .hasSize(MapVersions.MOST)
                .contains(OLD.substring(4) + 1049, running())
                .doesNotContain(OLD);
        assertThat(logged("delete")).isEqualTo(forgotten + 1);
    }

    @Test
    void nodesThatStartTogetherKeepItOnce() throws Exception {
        running();
        try (Race race = new Race("version of the map kept")) {
            race.run(() -> {
                keepAnEarlier();
                return owner().get(VERSIONS);
            });
        }
        assertThat(owner().get(VERSIONS).json().path("items").size()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = BuiltInRole.class,
            names = {"OWNER", "ADMIN"},
            mode = EnumSource.Mode.EXCLUDE)
    void othersSeeNone(BuiltInRole role) {
        String running = running();

        assertThat(as(role).get(VERSIONS).expect(200).json().path("items")).isEmpty();
        as(role).get(COMPARISON).expect(404);
        as(role).get(COMPARISON + "?from=" + running + "&to=" + running).expect(404);
        assertThat(anonymous().get(VERSIONS).status()).isEqualTo(401);
        assertThat(anonymous().get(COMPARISON).status()).isEqualTo(401);
    }

    @Test
    void aKeyWithoutTheRightSeesNone() {
        String key = owner().post("/api/v1/identity/api-keys", Map.of("name", "Reader", "scopes", List.of("lead.read")))
                .expect(201)
                .json()
                .path("key")
                .asString();
        Http reader = anonymous().with("Authorization", "Bearer " + key);

        assertThat(reader.get(VERSIONS).expect(200).json().path("items")).isEmpty();
        reader.get(COMPARISON).expect(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?from=x",
                "?to=%00",
                "?from=0123456789ABCDEF0123456789ABCDEF",
                "?to=0123456789abcdef0123456789abcdef0"
            })
    void refusesWhatIsNoVersion(String query) {
        assertThat(anOperator().get(COMPARISON + query).status()).isEqualTo(400);
    }

    @Test
    void whatIsNotKeptIsNotFound() {
        anOperator().get(COMPARISON + "?from=" + OLD).expect(404);
        anOperator().get(COMPARISON + "?to=" + OLD).expect(404);
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
