package dev.plumbline.compliance.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.compliance.ComplianceTest;
import dev.plumbline.firms.BuiltInRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EvidenceApiTests extends ComplianceTest {
    private static final String EVIDENCE = "/api/v1/compliance/evidence";

    @Test
    void whatNobodyHasLookedAtWaitsTheOldestFirst() {
        String at = home();
        JsonNode first = submit(owner(), at, "epc", epc("2026-01-05", "C"));
        JsonNode second = submit(owner(), at, "eicr", states("2026-01-04", "SATISFACTORY"));
        JsonNode third = submit(colleague(), home(), "epc", epc("2026-01-06", "D"));
        assertThat(items(owner(), ""))
                .extracting(each -> each.path("id").asString())
                .containsExactly(id(first), id(second), id(third));
        JsonNode row = items(owner(), "").getFirst();
        assertThat(row.path("name").asString()).isEqualTo("12 Elm Street");
        assertThat(row.path("label").asString()).isEqualTo("Energy performance certificate");
        assertThat(row.path("documented").asBoolean()).isFalse();
        assertThat(items(owner(), ""))
                .extracting(each -> each.path("own").asBoolean())
                .containsExactly(true, true, false);
        assertThat(inPages()).containsExactly(id(first), id(second), id(third));
        assertThat(items(owner(), "?sort=submitted:desc").getFirst().path("id").asString())
                .isEqualTo(id(third));

        colleague().seen(1).put(at(at, first) + "/verification", Map.of()).expect(200);
        colleague()
                .seen(1)
                .put(at(at, second) + "/rejection", Map.of("reason", "Of another flat."))
                .expect(200);
        assertThat(items(owner(), ""))
                .extracting(each -> each.path("id").asString())
                .containsExactly(id(third));
        assertThat(items(stranger(), "")).isEmpty();
        as(BuiltInRole.STAFF).get(EVIDENCE).expect(403);
        owner().get(EVIDENCE + "?sort=name").expect(400);
    }

    private static String id(JsonNode one) {
        return one.path("id").asString();
    }

    private static List<JsonNode> items(Http who, String query) {
        return who.get(EVIDENCE + query)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    private List<String> inPages() {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page =
                    owner().get(EVIDENCE + "?limit=1" + cursor).expect(200).json();
            page.path("items").forEach(each -> ids.add(each.path("id").asString()));
            cursor = page.hasNonNull("nextCursor")
                    ? "&cursor=" + page.path("nextCursor").asString()
                    : "";
        } while (!cursor.isEmpty());
        return ids;
    }
}
