package dev.plumbline.operations.mapversions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What came, went and changed from one map to another. */
class MapPartsTests {
    private static final String BEFORE = """
            [{"id": "sales.lead",
              "graph": {"name": "sales.lead", "states": ["new", "contacted", "lost"],
                        "transitions": [{"command": "capture", "from": null, "to": "new"},
                                        {"command": "contact", "from": "new", "to": "contacted"}]},
              "commands": [{"name": "contact", "label": "Contact", "operation": "lead.contact", "resource": "sales.lead",
                            "permissions": ["lead.write"], "from": ["new"], "to": ["contacted"], "needs": null, "apart": []},
                           {"name": "lose", "label": "Lose"}],
              "calls": [{"operation": "lead.list", "kind": "list", "method": "GET", "path": "/leads", "summary": "Leads.",
                         "permission": "lead.read", "deprecated": false, "sorts": ["at"], "paged": true,
                         "query": [{"pointer": "status", "label": "Status", "type": "choice", "choices": ["new"], "required": false}],
                         "answer": [{"pointer": "/name", "label": "Name", "type": "text", "limits": {"maxLength": 100}}]},
                        {"operation": "lead.forget", "method": "DELETE", "path": "/leads", "summary": "Forgets."}]}]
            """;

    private static final String AFTER = """
            [{"id": "sales.lead",
              "graph": {"name": "sales.lead", "states": ["new", "contacted", "won"],
                        "transitions": [{"command": "capture", "from": null, "to": "new"},
                                        {"command": "contact", "from": "new", "to": "won"}]},
              "commands": [{"name": "contact", "label": "Contact", "operation": "lead.contact", "resource": "sales.lead",
                            "permissions": ["lead.write", "lead.contact"], "from": ["new"], "to": ["contacted"], "needs": null, "apart": []},
                           {"name": "win", "label": "Win"}],
              "calls": [{"operation": "lead.list", "kind": "list", "method": "GET", "path": "/leads", "summary": "All leads.",
                         "permission": "lead.see", "deprecated": true, "sorts": ["at", "name"], "paged": true,
                         "query": [{"pointer": "state", "label": "State", "type": "choice", "choices": ["new"], "required": false}],
                         "answer": [{"pointer": "/name", "label": "Name", "type": "text", "limits": {"maxLength": 200}}]},
                        {"operation": "lead.count", "method": "GET", "path": "/leads/count", "summary": "How many."}]}]
            """;

    private static MapParts parts(String resources) {
        return MapParts.of(JsonMapper.shared().readTree(resources));
    }

    private static VersionComparison compared(String from, String to) {
        MapVersionView version = new MapVersionView("0", "1.0.0", Instant.EPOCH, false);
        return VersionComparison.of(version, parts(from), version, parts(to));
    }

    private static List<String> changes(VersionComparison.Difference of, String name) {
        return of.changed().stream()
                .filter(each -> each.name().equals(name))
                .flatMap(each -> each.changes().stream())
                .map(change -> change.what() + ": " + change.from() + " > " + change.to())
                .toList();
    }

    @Test
    void tellsOfCalls() {
        VersionComparison.Difference calls = compared(BEFORE, AFTER).calls();

        assertThat(calls.came()).containsExactly("GET /leads/count");
        assertThat(calls.went()).containsExactly("DELETE /leads");
        assertThat(changes(calls, "GET /leads"))
                .hasSize(4)
                .contains("deprecated: null > true", "permission: lead.read > lead.see", "sorts: at > at, name")
                .anyMatch(change -> change.matches("words: [0-9a-f]{8} > [0-9a-f]{8}"));
    }

    @Test
    void tellsOfFieldsOfFormsQueriesAndAnswers() {
        VersionComparison.Difference fields = compared(BEFORE, AFTER).fields();

        assertThat(fields.came()).containsExactly("GET /leads query state");
        assertThat(fields.went()).containsExactly("GET /leads query status");
        assertThat(changes(fields, "GET /leads answer /name"))
                .containsExactly("limits: {\"maxLength\":100} > {\"maxLength\":200}");
    }

    @Test
    void tellsOfCommandsAndStates() {
        VersionComparison compared = compared(BEFORE, AFTER);

        assertThat(compared.commands().came()).containsExactly("sales.lead win");
        assertThat(compared.commands().went()).containsExactly("sales.lead lose");
        assertThat(changes(compared.commands(), "sales.lead contact"))
                .containsExactly("permissions: lead.write > lead.write, lead.contact");
        assertThat(compared.states().came()).containsExactly("sales.lead won");
        assertThat(compared.states().went()).containsExactly("sales.lead lost");
        assertThat(changes(compared.states(), "sales.lead new")).containsExactly("contact: contacted > won");
        assertThat(parts(BEFORE).states().get("sales.lead")).containsEntry("capture", "new");
    }

    @Test
    void whatIsTheSameIsNot() {
        VersionComparison same = compared(AFTER, AFTER);

        for (VersionComparison.Difference each : List.of(same.calls(), same.fields(), same.commands(), same.states())) {
            assertThat(each.came()).isEmpty();
            assertThat(each.went()).isEmpty();
            assertThat(each.changed()).isEmpty();
        }
        assertThat(compared("[]", "[{\"id\": \"a.b\", \"graph\": null}]")
                        .states()
                        .came())
                .isEmpty();
    }
}
