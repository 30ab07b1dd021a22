package dev.plumbline.operations.uimap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.operations.OperatorTest;
import dev.plumbline.sales.CaptureWorld;
import dev.plumbline.sales.SalesWorld;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The published address of the predecessor's pack U, and what stands behind it. */
class UiMapApiTests extends OperatorTest {
    @ParameterizedTest
    @ValueSource(strings = {"/ui-map", "/ui-map/"})
    void answersInThePublishedShape(String path) {
        JsonNode map = as(BuiltInRole.STAFF).get(path).expect(200).json();

        assertThat(names(map)).containsExactly("metadata", "modules");
        assertThat(names(map.path("metadata"))).containsExactly("description", "last_updated", "version");
        assertThat(map.path("metadata").path("version").asString()).isEqualTo("1.0");
        JsonNode sales = part(map.path("modules"), "sales");
        assertThat(names(sales)).containsExactly("description", "id", "label", "sections");
        assertThat(sales.path("label").asString()).isEqualTo("Sales");
        JsonNode leads = part(sales.path("sections"), "sales.lead");
        assertThat(names(leads)).containsExactly("description", "endpoints", "id", "label");
        JsonNode first = leads.path("endpoints").path(0);
        assertThat(names(first)).containsExactly("method", "path", "summary", "tags");
        assertThat(first.path("method").asString()).isEqualTo("GET");
        assertThat(first.path("path").asString()).isEqualTo("/api/v1/sales/leads");
        assertThat(first.path("summary").asString()).isEqualTo("Leads that the caller may see, filtered and sorted.");
        assertThat(first.path("tags").path(0).asString()).isEqualTo("sales");
        assertThat(anonymous().get(path).status()).isEqualTo(401);
    }

    @Test
    void whoHasTheMapIsToldThatNothingChanged() {
        Http staff = as(BuiltInRole.STAFF);
        for (String path : List.of("/ui-map", "/ui-map/resources", "/ui-map/resources/sales.lead")) {
            Http.Answer first = staff.get(path).expect(200);
            String tag = first.header("ETag");

            assertThat(tag).startsWith("W/\"");
            assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
            Http.Answer again = staff.with("If-None-Match", tag).get(path).expect(304);
            assertThat(again.text()).isEmpty();
            assertThat(again.header("ETag")).isEqualTo(tag);
            staff.with("If-None-Match", "W/\"other\"").get(path).expect(200);
            as(BuiltInRole.MANAGER).with("If-None-Match", tag).get(path).expect(200);
            as(BuiltInRole.STAFF).with("If-None-Match", tag).get(path).expect(304);
        }
    }

    @Test
    void saysOfALeadWhatAFormAndAListNeed() {
        JsonNode lead = as(BuiltInRole.STAFF)
                .get("/ui-map/resources/sales.lead")
                .expect(200)
                .json();

        JsonNode status = field(lead.path("fields"), "/status");
        assertThat(status.path("type").asString()).isEqualTo("choice");
        assertThat(status.path("readOnly").asBoolean()).isTrue();
        assertThat(status.path("choices")).hasSize(10);
        JsonNode source = field(lead.path("fields"), "/source");
        assertThat(source.path("label").asString()).isEqualTo("Source");
        assertThat(source.path("required").asBoolean()).isTrue();
        assertThat(source.path("readOnly").asBoolean()).isFalse();
        assertThat(field(lead.path("fields"), "/address/postcode").path("label").asString())
                .isEqualTo("Postcode");
        assertThat(field(lead.path("fields"), "/version").path("hidden").asBoolean())
                .isTrue();
        JsonNode list = lead.path("calls").path(0);
        assertThat(list.path("kind").asString()).isEqualTo("list");
        assertThat(list.path("paged").asBoolean()).isTrue();
        assertThat(texts(list.path("sorts"))).contains("score", "createdAt");
        assertThat(field(list.path("query"), "status").path("choices")).hasSize(10);
        assertThat(field(list.path("answer"), "/temperature").path("type").asString())
                .isEqualTo("choice");
    }

    /** Each has other calls that show something, some of them at addresses that come first. */
    @ParameterizedTest
    @CsvSource({
        "clients.property,/name,/api/v1/properties/{id}",
        "imports.import,/fileName,/api/v1/imports/{id}",
        "audit.audit,/action,/api/v1/audit/events/{id}",
        "firms.member,/email,/api/v1/firms/members/{id}",
        "messages.notification,/kind,/api/v1/messages/notifications",
        "documents.document,/name,/api/v1/documents/{id}",
        "sales.response,/calledAt,/api/v1/sales/response/calls"
    })
    void theFieldsOfAResourceAreThoseOfItsRecord(String id, String one, String path) {
        JsonNode resource = owner().get("/ui-map/resources/" + id).expect(200).json();
        JsonNode shown = resource.path("calls")
                .valueStream()
                .filter(call -> call.path("method").asString().equals("GET")
                        && call.path("path").asString().equals(path))
                .findFirst()
                .orElseThrow();

        assertThat(pointers(resource.path("fields"))).startsWith(pointers(shown.path("answer")));
        field(resource.path("fields"), one);
    }

    private static String[] pointers(JsonNode fields) {
        return fields.valueStream()
                .map(field -> field.path("pointer").asString())
                .toArray(String[]::new);
    }

    @Test
    void aListWithOneOrderOnlyIsNotSortedByAnother() {
        JsonNode rows = owner().get("/ui-map/resources/imports.import")
                .expect(200)
                .json()
                .path("calls")
                .valueStream()
                .filter(call -> call.path("operation").asString().equals("import.rows"))
                .findFirst()
                .orElseThrow();

        assertThat(rows.path("paged").asBoolean()).isTrue();
        assertThat(rows.path("sorts")).isEmpty();
        assertThat(owner().get("/api/v1/imports/018f3b5e-0000-7000-8000-000000000000/rows?sort=createdAt")
                        .status())
                .isEqualTo(400);
    }

    /** One is performed by another module, at an address that needs no permission but what stands in it. */
    @Test
    void aCommandIsPerformedByTheCallThatSaysSo() {
        JsonNode invitation =
                owner().get("/ui-map/resources/firms.invitation").expect(200).json();

        JsonNode accept = named(invitation.path("commands"), "accept");
        assertThat(accept.path("operation").asString()).isEqualTo("invitation-acceptance.accept");
        assertThat(accept.path("resource").asString()).isEqualTo("identity.invitation-acceptance");
        assertThat(accept.path("permissions")).isEmpty();
    }

    @Test
    void saysWhatACommandNeeds() {
        JsonNode lead = owner().get("/ui-map/resources/sales.lead").expect(200).json();

        JsonNode quote = named(lead.path("commands"), "send_quote");
        assertThat(quote.path("operation").asString()).isEqualTo("lead.send-quote");
        assertThat(texts(quote.path("from")))
                .containsExactly("qualified", "appointment_scheduled", "inspection_completed");
        assertThat(texts(quote.path("to"))).containsExactly("quote_sent");
        assertThat(quote.path("needs")
                        .valueStream()
                        .map(need -> need.path("code").asString()))
                .containsExactly("permission", "present", "state", "amount-known", "deliverable");
        assertThat(named(lead.path("commands"), "contact").path("operation").asString())
                .isEqualTo("interaction.log");
        assertThat(named(lead.path("commands"), "contact").path("resource").asString())
                .isEqualTo("sales.interaction");
        assertThat(named(lead.path("commands"), "convert").path("operation").asString())
                .isEqualTo("conversion.convert");
        JsonNode outcome =
                owner().get("/ui-map/resources/sales.interaction").expect(200).json();
        JsonNode form = outcome.path("calls")
                .valueStream()
                .filter(call -> call.path("method").asString().equals("POST"))
                .findFirst()
                .orElseThrow();
        assertThat(form.path("keyed").asBoolean()).isTrue();
        assertThat(field(form.path("body"), "/subject")
                        .path("limits")
                        .path("maxLength")
                        .asInt())
                .isEqualTo(200);
        assertThat(field(form.path("body"), "/seconds")
                        .path("limits")
                        .path("maximum")
                        .asInt())
                .isEqualTo(86_400);
    }

    /** The same code says it of the blank record and of a real one, but the records that it is asked for may differ. */
    @Test
    void whatItSaysOfNeedsIsWhatRecordsSay() {
        Http owner = owner();
        Map<String, JsonNode> records = Map.of(
                "sales.capture-form", CaptureWorld.draft(owner, CaptureWorld.settings()),
                "records.template",
                        owner.post(
                                        "/api/v1/records/templates",
                                        Map.of("name", "Thanks", "subject", "Thank you", "text", "Thank you."))
                                .expect(201)
                                .json(),
                "webhooks.endpoint",
                        owner.post(
                                        "/api/v1/webhooks/endpoints",
                                        Map.of(
                                                "name",
                                                "Hook",
                                                "url",
                                                "http://127.0.0.1:9/hook",
                                                "types",
                                                List.of("lead.created"),
                                                "athens",
                                                false))
                                .expect(201)
                                .json()
                                .path("endpoint"),
                "sales.lead", SalesWorld.lead(owner));
        records.forEach((id, record) -> {
            int compared = 0;
            for (JsonNode command : owner.get("/ui-map/resources/" + id).json().path("commands")) {
                for (JsonNode offered : record.path("commands")) {
                    if (offered.path("name").equals(command.path("name"))) {
                        compared++;
                        assertThat(rules(command.path("needs"))).isEqualTo(rules(offered.path("readiness")));
                    }
                }
            }
            assertThat(compared).as(id).isGreaterThan(1);
        });
    }

    private static List<String> rules(JsonNode needs) {
        return needs.valueStream()
                .map(need -> need.path("code").asString()
                        + need.path("rule").asString()
                        + need.path("source").asString())
                .toList();
    }

    @Test
    void separatesThosePairsThatOnePersonMayNotBothDo() {
        JsonNode purge =
                owner().get("/ui-map/resources/documents.purge").expect(200).json();

        assertThat(texts(named(purge.path("commands"), "approve").path("apart")))
                .containsExactly("request");
    }

    @Test
    void anAdministratorSeesAsAnotherRole() {
        Http owner = owner();
        for (BuiltInRole role : BuiltInRole.values()) {
            assertThat(owner.get("/ui-map?role=" + role.code()).expect(200).header("ETag"))
                    .isEqualTo(as(role).get("/ui-map").expect(200).header("ETag"));
        }
        assertThat(owner.get("/ui-map/resources/identity.api-key").status()).isEqualTo(200);
        assertThat(owner.get("/ui-map/resources/identity.api-key?role=staff").status())
                .isEqualTo(404);
        assertThat(owner.get("/ui-map?role=no-such").expect(404).code()).isEqualTo("request.not-found");
    }

    @Test
    void anOwnRoleIsOneToSeeAs() {
        Http owner = owner();
        JsonNode role = owner.post(
                        "/api/v1/firms/roles",
                        Map.of("name", "Looker on", "rows", "all", "permissions", List.of("lead.read")))
                .expect(201)
                .json();

        JsonNode lead = owner.get(
                        "/ui-map/resources/sales.lead?role=" + role.path("code").asString())
                .expect(200)
                .json();

        assertThat(lead.path("commands")).isEmpty();
        assertThat(lead.path("calls")
                        .valueStream()
                        .map(call -> call.path("method").asString()))
                .containsOnly("GET");
        assertThat(owner.get("/ui-map/roles")
                        .expect(200)
                        .json()
                        .path("items")
                        .valueStream()
                        .map(each -> each.path("name").asString()))
                .contains("Looker on", "Staff");
        assertThat(anonymous()
                        .as(world.foundFirm())
                        .get("/ui-map?role=" + role.path("code").asString())
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ui-map?role=owner",
                "/ui-map/resources?role=staff",
                "/ui-map/resources/sales.lead?role=staff",
                "/ui-map/comparison?from=staff&to=manager"
            })
    void nobodyElseSeesAsAnother(String path) {
        for (BuiltInRole role : List.of(BuiltInRole.MANAGER, BuiltInRole.STAFF, BuiltInRole.AUDITOR)) {
            assertThat(as(role).get(path).expect(403).code()).isEqualTo("request.forbidden");
            assertThat(as(role).get("/ui-map/roles").expect(200).json().path("items"))
                    .isEmpty();
        }
        anOperator().get(path).expect(200);
    }

    @Test
    void twoRolesAreCompared() {
        JsonNode compared = owner().get("/ui-map/comparison?from=staff&to=manager")
                .expect(200)
                .json();

        assertThat(compared.path("onlyFrom")).isEmpty();
        assertThat(paths(compared.path("onlyTo")))
                .contains("PUT /api/v1/sales/leads/{id}/assignment")
                .doesNotContain("GET /api/v1/sales/leads");
        assertThat(compared.path("both").asInt()).isGreaterThan(100);
        assertThat(compared.path("from").path("version").asString())
                .isNotEqualTo(compared.path("to").path("version").asString());
        JsonNode same = owner().get("/ui-map/comparison?from=owner").expect(200).json();
        assertThat(same.path("onlyFrom")).isEmpty();
        assertThat(same.path("onlyTo")).isEmpty();
        assertThat(same.path("from").path("version")).isEqualTo(same.path("to").path("version"));
    }

    @Test
    void anOperatorHasWhatOthersHaveNot() {
        anOperator().get("/ui-map/resources/operations.route").expect(200);

        assertThat(owner().get("/ui-map/resources/operations.route").status()).isEqualTo(404);
    }

    @Test
    void aKeySeesWhatItsScopesLetItUse() {
        String key = owner().post("/api/v1/identity/api-keys", Map.of("name", "Reader", "scopes", List.of("lead.read")))
                .expect(201)
                .json()
                .path("key")
                .asString();
        Http reader = anonymous().with("Authorization", "Bearer " + key);

        JsonNode lead = reader.get("/ui-map/resources/sales.lead").expect(200).json();

        assertThat(lead.path("commands")).isEmpty();
        assertThat(reader.get("/ui-map/resources/firms.saved-view").status()).isEqualTo(404);
        assertThat(reader.get("/ui-map?role=owner").status()).isEqualTo(403);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(owner().get("/ui-map?rolle=staff").status()).isEqualTo(400);
        assertThat(owner().get("/ui-map/resources/sales.no-such").expect(404).code())
                .isEqualTo("request.not-found");
        assertThat(owner().get("/ui-map?role=" + "x".repeat(61)).status()).isEqualTo(400);
    }

    private static List<String> names(JsonNode node) {
        return List.copyOf(new TreeSet<>(node.propertyNames()));
    }

    private static JsonNode part(JsonNode parts, String id) {
        return parts.valueStream()
                .filter(each -> each.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode field(JsonNode fields, String pointer) {
        return fields.valueStream()
                .filter(each -> each.path("pointer").asString().equals(pointer))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + pointer + " in " + fields));
    }

    private static JsonNode named(JsonNode commands, String name) {
        return commands.valueStream()
                .filter(each -> each.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no command " + name + " in " + commands));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> paths(JsonNode calls) {
        return calls.valueStream()
                .map(call ->
                        call.path("method").asString() + " " + call.path("path").asString())
                .toList();
    }

    /** What the map says is what the door holds a form to: {@code TenancyApiTests} and {@code OwnFieldApiTests} are refused by it. */
    @Test
    void saysOnWhichOtherAFieldDepends() {
        JsonNode tenancy =
                owner().get("/ui-map/resources/clients.tenancy").expect(200).json();
        JsonNode received = tenancy.path("fields")
                .valueStream()
                .filter(field -> field.path("pointer").asString().equals("/depositReceivedOn"))
                .findFirst()
                .orElseThrow();
        assertThat(received.path("condition").path("pointer").asString()).isEqualTo("/depositTaken");
        assertThat(received.path("condition").path("is").get(0).asString()).isEqualTo("true");
        assertThat(received.path("condition").path("only").asBoolean()).isTrue();
        assertThat(received.path("condition").path("needed").asBoolean()).isFalse();
    }
}
