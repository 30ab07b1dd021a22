package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.operations.OperatorTest;
import dev.plumbline.shared.Lifecycle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The map cannot lie: a client that knows nothing else uses all of it, and what is not in it is refused. */
class UiMapTests extends OperatorTest {
    private static final Path CONTRACT = Path.of("src/test/resources/contract/endpoint-roles.txt");
    private static final String ABSENT = "018f3b5e-0000-7000-8000-000000000000";
    private static final String LEAD = "sales.lead";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AtomicInteger COUNTER = new AtomicInteger();

    @Autowired
    private Endpoints endpoints;

    @Autowired
    private List<Lifecycle<?>> lifecycles;

    @ParameterizedTest
    @EnumSource
    void theMapOfARoleIsWhatTheContractSaysThatItMayUse(BuiltInRole role) throws IOException {
        Set<String> promised = Files.readAllLines(CONTRACT).stream()
                .map(line -> line.split("\\s+"))
                .filter(words -> words[words.length - 1].equals("public")
                        || List.of(words).subList(4, words.length).contains(role.code()))
                .map(words -> words[0] + " " + words[1])
                .collect(Collectors.toCollection(TreeSet::new));
        Http caller = as(role);

        assertThat(published(caller.get("/ui-map").expect(200).json())).isEqualTo(promised);
        Set<String> drawn = new TreeSet<>();
        new MapClient(caller).calls().forEach(call -> drawn.add(MapClient.nameOf(call)));
        assertThat(drawn).isEqualTo(promised);
    }

    private static Set<String> published(JsonNode map) {
        Set<String> calls = new TreeSet<>();
        map.path("modules")
                .forEach(module -> module.path("sections")
                        .forEach(section ->
                                section.path("endpoints").forEach(endpoint -> calls.add(MapClient.nameOf(endpoint)))));
        return calls;
    }

    /** Every call of every module in the map, then every other call that the server has. */
    @ParameterizedTest
    @EnumSource
    void whatIsInTheMapIsNotForbiddenAndWhatIsNotIs(BuiltInRole role) {
        MapClient client = new MapClient(as(role));
        List<String> wrong = new ArrayList<>();
        Set<String> mapped = new TreeSet<>();
        Set<String> streams = endpoints.all().stream()
                .filter(Endpoints.Endpoint::streams)
                .map(Endpoints.Endpoint::path)
                .collect(Collectors.toSet());
        for (JsonNode call : client.calls()) {
            String name = MapClient.nameOf(call);
            mapped.add(name);
            if (!call.path("permission").isString()
                    || streams.contains(call.path("path").asString())) {
                continue;
            }
            Http.Answer answer = client.send(call, ABSENT, 1, "{}");
            if (answer.status() == 401
                    || answer.status() == 403 && answer.code().equals("request.forbidden")) {
                wrong.add("refused: " + name);
            }
            if (!name.startsWith("GET") && answer.status() < 300) {
                // It may have ended the session.
                client.become(as(role));
            }
        }
        Http caller = as(role);
        for (Endpoints.Endpoint other : endpoints.all()) {
            if (!mapped.contains(other.method() + " " + other.path()) && !isForbidden(caller, other)) {
                wrong.add("let in: " + other.method() + " " + other.path());
            }
        }
        // Where there is nothing to change a write changes nothing, and logs nothing.
        WriteJournal.take();
        System.out.printf(
                "D2 UI map of %s: %d calls in it, %d not, %d wrong%n",
                role.code(), mapped.size(), endpoints.all().size() - mapped.size(), wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(mapped).hasSizeGreaterThan(50);
    }

    private static boolean isForbidden(Http caller, Endpoints.Endpoint other) {
        boolean body = !Set.of("GET", "DELETE").contains(other.method());
        Http keyed = other.idempotent() ? caller.with("Idempotency-Key", "k" + COUNTER.incrementAndGet()) : caller;
        Http.Answer answer = keyed.seen(1).send(other.method(), other.with(ABSENT), body ? "{}" : null);
        return answer.status() == 403 && answer.code().equals("request.forbidden");
    }

    /** Each command from a lead of its own, on the way that the graph shows, with forms filled by their fields. */
    @ParameterizedTest
    @EnumSource(names = {"OWNER", "ADMIN", "MANAGER", "STAFF"})
    void everyCommandOfALeadIsGivenByTheMapAlone(BuiltInRole role) {
        MapClient client = new MapClient(as(role));
        JsonNode resource = client.resource(LEAD);
        Set<String> all = resource.path("graph")
                .path("transitions")
                .valueStream()
                .map(edge -> edge.path("command").asString())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> done = new TreeSet<>();
        for (JsonNode command : resource.path("commands")) {
            Map<String, Object> known = known(client);
            JsonNode lead = null;
            for (String step : client.way(resource, command)) {
                lead = give(client, client.command(resource, step), lead, known);
            }
            lead = give(client, command, lead, known);
            assertThat(command.path("to").valueStream().map(JsonNode::asString).toList())
                    .as(command.path("name").asString())
                    .contains(lead.path("status").asString());
            done.add(command.path("name").asString());
        }

        assertThat(done).isEqualTo(all).hasSize(11);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRACTOR", "AUDITOR"})
    void whoMayNotGiveCommandsHasNoneInTheMap(BuiltInRole role) {
        JsonNode resource = new MapClient(as(role)).resource(LEAD);

        assertThat(resource.path("commands")).isEmpty();
        assertThat(resource.path("graph").path("states")).hasSize(10);
        assertThat(resource.path("fields")
                        .valueStream()
                        .allMatch(field -> field.path("readOnly").asBoolean()))
                .isTrue();
    }

    /** What a person would type, by the label of the field. */
    private static Map<String, Object> known(MapClient client) {
        int n = COUNTER.incrementAndGet();
        JsonNode me = client.send(client.call("member.show-me"), "", 0, "")
                .expect(200)
                .json();
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("Last name", "Mapped " + n);
        known.put("Phone", "615 863 " + String.valueOf(10_000 + n).substring(1));
        known.put("Urgency", "immediate");
        known.put("Street", n + " Chart Road");
        known.put("City", "Nashville");
        known.put("Postcode", "37201");
        known.put("Quoted", 9_000);
        known.put("Outcome", "successful");
        known.put("Owner", me.path("id").asString());
        return known;
    }

    /** The lead as it is after the command. Of a command in its list the record says the same needs as the map. */
    private static JsonNode give(MapClient client, JsonNode command, JsonNode lead, Map<String, Object> known) {
        JsonNode call = client.call(command.path("operation").asString());
        if (lead != null) {
            JsonNode offered = lead.path("commands")
                    .valueStream()
                    .filter(each -> each.path("name").equals(command.path("name")))
                    .findFirst()
                    .orElseThrow();
            assertThat(codes(offered.path("readiness"))).isEqualTo(codes(command.path("needs")));
        }
        String id = lead == null ? "" : lead.path("id").asString();
        long version = lead == null ? 0 : lead.path("version").asLong();
        Http.Answer answer = client.send(call, id, version, JSON.writeValueAsString(client.form(call, known)));
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
        String of = lead == null ? answer.json().path("lead").path("id").asString() : id;
        return client.send(client.call("lead.show"), of, 0, "").expect(200).json();
    }

    private static List<String> codes(JsonNode needs) {
        return needs.valueStream().map(need -> need.path("code").asString()).toList();
    }

    @Test
    void aListIsSortedByWhatTheMapSays() {
        MapClient client = new MapClient(owner());
        int sorted = 0;
        for (JsonNode call : client.calls()) {
            for (JsonNode sort : call.path("sorts")) {
                if (call.path("variables").isEmpty()) {
                    sorted++;
                    owner().get(call.path("path").asString() + "?limit=1&sort=" + sort.asString() + ":asc")
                            .expect(200);
                }
            }
        }
        assertThat(sorted).isGreaterThan(20);
    }

    @Test
    void everyFilterAndFieldOfAMapIsSaidInFull() {
        MapClient client = new MapClient(owner());

        for (JsonNode resource : client.resources()) {
            assertThat(resource.path("label").asString()).isNotBlank();
            assertThat(resource.path("calls")).isNotEmpty();
            for (JsonNode field : resource.path("fields")) {
                assertThat(field.path("label").asString()).as(field.toString()).isNotBlank();
                assertThat(field.path("type").asString())
                        .as(resource.path("id") + field.toString())
                        .isIn(
                                "text", "number", "integer", "boolean", "choice", "instant", "date", "id", "list",
                                "map", "group", "any");
            }
        }
        assertThat(client.resources()).hasSizeGreaterThan(60);
    }

    /** Every lifecycle of the server stands in the map, and of none a command that a call is named after is left out. */
    @Test
    void everyLifecycleHasItsResource() {
        MapClient client = new MapClient(owner());
        Map<String, List<String>> commands = new TreeMap<>();
        for (JsonNode resource : client.resources()) {
            if (resource.path("graph").isObject()) {
                commands.put(
                        resource.path("graph").path("name").asString(),
                        resource.path("commands")
                                .valueStream()
                                .map(each -> each.path("name").asString())
                                .toList());
            }
        }

        assertThat(commands.keySet())
                .isEqualTo(lifecycles.stream().map(Lifecycle::name).collect(Collectors.toCollection(TreeSet::new)));
        assertThat(commands.get("imports.run")).contains("upload", "map", "check", "run", "cancel", "undo", "discard");
        assertThat(commands.get("documents.version")).contains("add", "verify", "reject");
        assertThat(commands.get("firms.invitation")).containsExactly("invite", "accept", "withdraw");
        assertThat(commands.get("firms.guest")).containsExactly("invite", "accept", "disable", "enable");
        assertThat(commands.get("records.template")).containsExactly("draw_up", "publish", "retire");
        assertThat(commands.get("firms.member")).containsExactly("deactivate", "reactivate");
    }
}
