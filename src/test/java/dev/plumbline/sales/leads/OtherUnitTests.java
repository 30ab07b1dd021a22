package dev.plumbline.sales.leads;

import static dev.plumbline.sales.SalesWorld.LEADS;
import static dev.plumbline.sales.SalesWorld.at;
import static dev.plumbline.sales.SalesWorld.command;
import static dev.plumbline.sales.SalesWorld.details;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Endpoints;
import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.firms.PermissionCatalogue;
import dev.plumbline.sales.SalesWorld;
import dev.plumbline.shared.RowScope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A3, "other unit": a lead of another team or territory is for every operation what a lead is that nobody has. */
class OtherUnitTests extends ApiTest {
    private static final String ABSENT = "018f3b5e-0000-7000-8000-00000000dead";

    /** Every operation with a lead in its address, and what a sensible caller sends; one without a row here fails. */
    private static final Map<String, String> BODIES = new LinkedHashMap<>();

    static {
        for (String action : List.of(
                "lead.show",
                "lead-sheet.print",
                "lead.delete",
                "follow-up.list",
                "stage.list",
                "interaction.list",
                "merge.of-lead",
                "lead-clock.show",
                "rating.explain",
                "rating.end-override",
                "merge.doubt")) {
            BODIES.put(action, "");
        }
        for (String action : List.of(
                "lead.schedule-appointment",
                "lead.complete-inspection",
                "lead.negotiate",
                "assignment.pick",
                "lead.qualify",
                "lead.send-quote",
                "lead.restore",
                "lead-clock.acknowledge",
                "conversion.convert",
                "follow-up.complete",
                "merge.different",
                "assignment.assign")) {
            BODIES.put(action, "{}");
        }
        BODIES.put("lead.update", "{\"lastName\":\"Weber\",\"phone\":\"615 862 4711\",\"source\":\"referral\"}");
        BODIES.put("lead.lose", "{\"reason\":\"Chose another\"}");
        BODIES.put("lead.nurture", "{\"reason\":\"Next spring\"}");
        BODIES.put("lead.reopen", "{\"reason\":\"Called again\"}");
        BODIES.put("follow-up.plan", "{\"dueAt\":\"2030-01-02T03:04:05Z\",\"what\":\"Call\"}");
        BODIES.put("interaction.log", "{\"kind\":\"note\",\"direction\":\"internal\",\"content\":\"A note\"}");
        BODIES.put("rating.override", "{\"score\":50,\"why\":\"Knows us\"}");
        BODIES.put("rating.happened", "{\"event\":\"not_interested\",\"key\":\"once\"}");
    }

    @Autowired
    private Endpoints endpoints;

    @Autowired
    private PermissionCatalogue permissions;

    private final List<String> wrong = new ArrayList<>();
    private TestWorld.Person mate;
    private TestWorld.Person foreigner;
    private String here = "";
    private String there = "";
    private int made;
    private int calls;

    /** Where a lead stands, as its caller sees it. */
    private enum Place {
        OWN_UNIT,
        OTHER_UNIT,
        POOL_OF_OTHER_UNIT
    }

    /** Who calls: with a role's permissions and a narrower view. */
    private record Caller(BuiltInRole role, RowScope rows, TestWorld.Person person) {}

    @Test
    void everyOperationOnALeadHasItsRow() {
        List<String> found =
                operations().stream().map(Endpoints.Endpoint::action).toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(BODIES.keySet());
    }

    @Test
    void aLeadOfAnotherUnitDoesNotExist() {
        prepare();
        goThrough(BuiltInRole.STAFF, RowScope.OWN);
        goThrough(BuiltInRole.MANAGER, RowScope.TEAM);
        goThrough(BuiltInRole.MANAGER, RowScope.TERRITORY);
        goThrough(BuiltInRole.CONTRACTOR, RowScope.TERRITORY);
        finish();
    }

    @Test
    @Tag("slow")
    void aLeadOfAnotherUnitDoesNotExistForAnyRoleWithAnyNarrowView() {
        prepare();
        for (BuiltInRole role : List.of(BuiltInRole.STAFF, BuiltInRole.MANAGER, BuiltInRole.CONTRACTOR)) {
            for (RowScope rows : List.of(RowScope.OWN, RowScope.TEAM, RowScope.TERRITORY)) {
                goThrough(role, rows);
            }
        }
        finish();
    }

    private void prepare() {
        mate = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        foreigner = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
    }

    private void finish() {
        System.out.println(
                "A3 other unit: " + wrong.size() + " wrong of " + calls + " calls of " + BODIES.size() + " operations");
        assertThat(wrong).isEmpty();
    }

    private void goThrough(BuiltInRole role, RowScope rows) {
        Caller caller = new Caller(role, rows, member(role, rows));
        settle(caller.person());
        Map<Place, JsonNode> foreign = Map.of(
                Place.OTHER_UNIT, lead(Place.OTHER_UNIT, caller),
                Place.POOL_OF_OTHER_UNIT, lead(Place.POOL_OF_OTHER_UNIT, caller));
        for (Endpoints.Endpoint operation : operations()) {
            boolean allowed = permissions.of(role.code()).contains(operation.permission());
            String nobodys = call(caller, operation, ABSENT, ABSENT, 1);
            check(caller, operation, "absent", nobodys.startsWith(allowed ? "404" : "403"), nobodys);
            foreign.forEach((place, lead) -> {
                if (place == Place.POOL_OF_OTHER_UNIT && picks(caller)) {
                    return;
                }
                String answer = call(caller, operation, lead);
                check(caller, operation, place.name(), answer.equals(nobodys), answer);
            });
            String own = call(caller, operation, lead(Place.OWN_UNIT, caller));
            check(
                    caller,
                    operation,
                    "own unit",
                    allowed ? !own.equals(nobodys) && !own.startsWith("403") : own.equals(nobodys),
                    own);
        }
        foreign.forEach((place, lead) -> {
            JsonNode after = owner().get(at(lead)).expect(200).json();
            if (after.get("version").asLong() != lead.get("version").asLong()) {
                wrong.add(caller + " changed the lead of " + place);
            }
        });
    }

    /** Who works on leads picks from the pool of the firm, unless their view is a territory. */
    private boolean picks(Caller caller) {
        return caller.rows() != RowScope.TERRITORY
                && permissions.of(caller.role().code()).contains("lead.write");
    }

    private void check(Caller caller, Endpoints.Endpoint operation, String place, boolean right, String answer) {
        calls++;
        if (!right) {
            wrong.add(caller.role() + " " + caller.rows() + " " + operation.action() + " " + place + ": " + answer);
        }
    }

    private String call(Caller caller, Endpoints.Endpoint operation, JsonNode lead) {
        String id = lead.get("id").asString();
        return call(caller, operation, id, part(caller, operation, lead), version(id));
    }

    private String call(Caller caller, Endpoints.Endpoint operation, String lead, String part, long version) {
        String path = operation.path().replaceFirst("\\{(lead|id)}", lead).replaceFirst("\\{(id|other)}", part);
        Http http = anonymous().as(caller.person()).seen(version);
        Http keyed = operation.idempotent()
                ? http.with("Idempotency-Key", UUID.randomUUID().toString())
                : http;
        String body = BODIES.get(operation.action());
        Http.Answer answer = keyed.send(operation.method(), path, body.isEmpty() ? null : body);
        return answer.status() + " "
                + answer.text().replaceAll("\"requestId\":\"[^\"]+\"", "").replace(path, "");
    }

    private long version(String id) {
        return owner().get(LEADS + "/" + id).expect(200).json().get("version").asLong();
    }

    /** The second id of an address is of something that is there, so that only the lead can be missing. */
    private String part(Caller caller, Endpoints.Endpoint operation, JsonNode lead) {
        return switch (operation.action()) {
            case "follow-up.complete" ->
                owner().post(at(lead) + "/follow-ups", Map.of("dueAt", "2030-01-02T03:04:05Z", "what", "Call"))
                        .expect(201)
                        .json()
                        .get("id")
                        .asString();
            case "merge.different", "merge.doubt" ->
                lead(Place.OWN_UNIT, caller).get("id").asString();
            default -> ABSENT;
        };
    }

    private List<Endpoints.Endpoint> operations() {
        return endpoints.all().stream()
                .filter(e -> e.path().startsWith(LEADS + "/{") || e.path().contains("{lead}"))
                .toList();
    }

    private TestWorld.Person member(BuiltInRole role, RowScope rows) {
        Set<String> may = permissions.of(role.code());
        String code = owner().post(
                        "/api/v1/firms/roles",
                        Map.of(
                                "name", role.label() + " of " + rows.code(),
                                "permissions",
                                        may.stream()
                                                .filter(p -> !p.isEmpty())
                                                .sorted()
                                                .toList(),
                                "rows", rows.code()))
                .expect(201)
                .json()
                .get("code")
                .asString();
        return world.join(ownerPerson().firm(), code);
    }

    /** The caller and a mate in one team and one territory; a foreigner in others. */
    private void settle(TestWorld.Person caller) {
        here = String.valueOf(48_000 + made);
        there = String.valueOf(37_000 + made);
        for (String kind : List.of("teams", "territories")) {
            unit(kind, here, List.of(caller, mate));
            unit(kind, there, List.of(foreigner));
        }
    }

    private void unit(String kind, String postcode, List<TestWorld.Person> people) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", "Unit " + postcode + " of " + people.getFirst().email());
        body.put(
                "members",
                people.stream().map(p -> p.member().value().toString()).toList());
        if (kind.equals("territories")) {
            body.put("postcodes", List.of(postcode));
        }
        owner().post("/api/v1/firms/" + kind, body).expect(201);
    }

    private JsonNode lead(Place place, Caller caller) {
        Map<String, Object> details = details();
        details.put(
                "address",
                Map.of(
                        "street",
                        (1_000 + ++made) + " Elm Street",
                        "postcode",
                        place == Place.OWN_UNIT ? here : there,
                        "country",
                        "US"));
        JsonNode lead = SalesWorld.lead(owner(), details);
        if (place == Place.POOL_OF_OTHER_UNIT) {
            return lead;
        }
        TestWorld.Person one =
                place == Place.OTHER_UNIT ? foreigner : caller.rows() == RowScope.OWN ? caller.person() : mate;
        return command(
                owner(),
                lead,
                "assignment",
                Map.of("owner", one.member().value().toString()));
    }
}
