package dev.plumbline.compliance;

import dev.plumbline.Http;
import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.Clients;
import dev.plumbline.clients.ClientsTest;
import dev.plumbline.clients.NewClient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Base of tests of duties: homes in England, of which the plain facts are known. */
public abstract class ComplianceTest extends ClientsTest {
    protected static final String ALWAYS = "2000-01-01";

    @Autowired
    private Clients clients;

    /** The address of a property in Manchester of which nothing is known. */
    protected String bare() {
        NewClient client = new NewClient(
                UUID.randomUUID(),
                "Oak Homes",
                null,
                null,
                null,
                null,
                new NewClient.Property("12 Elm Street", null, null, "M1 1AA", "GB", null, null));
        ClientId id =
                world.in(ownerPerson().firm()).call(() -> world.transaction().execute(status -> clients.of(client)));
        return "/api/v1/properties/" + property(id);
    }

    /** A private let without gas, of which the plain facts are known. */
    protected String home() {
        String at = bare();
        Map<String, String> facts = new HashMap<>();
        for (String no : List.of(
                "landlord_resident",
                "gas_supply",
                "alarm_fault_open",
                "communal_areas",
                "shared_facilities",
                "purpose_built_block",
                "additional_licensing_area",
                "selective_licensing_area")) {
            facts.put(no, "no");
        }
        facts.putAll(Map.of(
                "let", "yes",
                "landlord_kind", "PRIVATE",
                "excluded_accommodation", "NONE",
                "appliances_listed", "yes",
                "epc_not_required", "NONE",
                "dwellings_in_building", "1",
                "occupants", "2",
                "households", "1"));
        know(at, ALWAYS, facts);
        return at;
    }

    protected void know(String at, String from, Map<String, String> facts) {
        long seen =
                owner().get(at + "/facts").expect(200).json().path("version").asLong();
        List<Map<String, String>> answers = new ArrayList<>();
        facts.forEach((code, value) -> answers.add(
                Map.of("code", code, "standing", "known", "value", value, "trueFrom", from, "source", "document")));
        owner().seen(seen).post(at + "/facts", Map.of("answers", answers)).expect(200);
    }

    /** The id of a boiler of the landlord. */
    protected String boiler(String at) {
        know(at, ALWAYS, Map.of("gas_supply", "yes"));
        return owner().post(
                        at + "/appliances",
                        Map.of(
                                "fuel", "gas",
                                "kind", "boiler",
                                "room", "Kitchen",
                                "ownedBy", "landlord",
                                "servesHome", true,
                                "source", "document"))
                .expect(201)
                .json()
                .path("id")
                .asString();
    }

    protected String tenancy(String at, String startsOn) {
        return owner().post(
                        at + "/tenancies",
                        Map.of(
                                "kind",
                                "assured_shorthold",
                                "startsOn",
                                startsOn,
                                "adults",
                                1,
                                "depositTaken",
                                false,
                                "source",
                                "document"))
                .expect(201)
                .json()
                .path("id")
                .asString();
    }

    protected static Map<String, Object> states(String issuedOn, String... outcomes) {
        Map<String, Object> states = new HashMap<>();
        states.put("issuedOn", issuedOn);
        states.put("outcomes", List.of(outcomes));
        states.put("inspector", "Ann Kowalski");
        return states;
    }

    protected static Map<String, Object> gas(String issuedOn, String appliance, String... outcomes) {
        Map<String, Object> states = states(issuedOn, outcomes);
        states.put("subjects", List.of(appliance));
        states.put("registration", "1234567");
        return states;
    }

    protected static Map<String, Object> epc(String issuedOn, String band) {
        Map<String, Object> states = states(issuedOn, band);
        states.put("number", "0000-1111-2222-3333-4444");
        return states;
    }

    protected static Map<String, Object> with(Map<String, Object> states, String field, Object value) {
        Map<String, Object> more = new HashMap<>(states);
        more.put(field, value);
        return more;
    }

    protected JsonNode submit(Http who, String at, String kind, Map<String, Object> states) {
        return who.post(at + "/certificates", Map.of("kind", kind, "states", states))
                .expect(201)
                .json();
    }

    protected static String at(String property, JsonNode certificate) {
        return property + "/certificates/" + certificate.path("id").asString();
    }

    /** Handed in by one and verified by another. */
    protected JsonNode verified(String at, String kind, Map<String, Object> states) {
        JsonNode one = submit(owner(), at, kind, states);
        return colleague()
                .seen(1)
                .put(at(at, one) + "/verification", Map.of())
                .expect(200)
                .json();
    }

    private Http colleague;

    /** Who may verify, the same in all of a test. */
    protected Http colleague() {
        if (colleague == null) {
            colleague = as(dev.plumbline.firms.BuiltInRole.MANAGER);
        }
        return colleague;
    }

    protected JsonNode duties(String at, String query) {
        return owner().get(at + "/obligations" + query).expect(200).json();
    }

    protected JsonNode duty(String at, String query, String rule) {
        for (JsonNode one : duties(at, query).path("obligations")) {
            if (one.path("rule").asString().equals(rule)) {
                return one;
            }
        }
        throw new AssertionError("no " + rule);
    }

    protected static String on(String day) {
        return "?asOf=" + day;
    }

    protected static String on(LocalDate day) {
        return on(day.toString());
    }

    protected LocalDate today() {
        return LegalDay.of(clock.instant());
    }
}
