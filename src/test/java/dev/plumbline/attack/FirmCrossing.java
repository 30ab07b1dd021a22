package dev.plumbline.attack;

import static dev.plumbline.attack.Description.JSON;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts another firm's ids wherever an operation takes an id, and compares each answer with the one for an id that nobody
 * has; and reads everything that can be listed, for anything that is another's.
 */
final class FirmCrossing {
    private static final int IDS_OF_A_TABLE = 1;
    private static final Pattern NEW_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Target target;
    private final Estate mine;
    private final List<Estate> others;
    private final Set<String> blind = new TreeSet<>();
    private final Set<String> written = new HashSet<>();
    private int compared;
    private int telling;

    FirmCrossing(Target target, Estate mine, List<Estate> others) {
        this.target = target;
        this.mine = mine;
        this.others = others;
    }

    int compared() {
        return compared;
    }

    /** Places where an own record was answered otherwise than one that nobody has. */
    int telling() {
        return telling;
    }

    /** Places where even an own record was answered like one that nobody has, so that equal answers say nothing. */
    Set<String> blind() {
        return blind;
    }

    /** The places of an operation in which an id can stand; the row of the contract. */
    static List<String> places(Operation operation) {
        List<String> places = new ArrayList<>();
        operation.variables().forEach(v -> places.add("path:" + v));
        operation.queries().forEach((name, schema) -> {
            if (isId(name, schema)) {
                places.add("query:" + name);
            }
        });
        collect(operation, operation.body(), "", places, 0);
        if (operation.endpoint().idempotent()) {
            places.add("key");
        }
        if (operation.takesHeader("If-Match")) {
            places.add("version");
        }
        if (operation.queries().containsKey("cursor")) {
            places.add("cursor");
        }
        if (operation.method().equals("GET") && !operation.isPublic()) {
            places.add("answer");
        }
        return places;
    }

    private static boolean isId(String name, JsonNode schema) {
        return schema.path("format").asString("").equals("uuid")
                || schema.path("items").path("format").asString("").equals("uuid")
                || name.matches(".*Ids?");
    }

    private static void collect(Operation operation, JsonNode given, String at, List<String> places, int depth) {
        JsonNode schema = operation.description().resolve(given);
        if (depth > 5) {
            return;
        }
        schema.path("properties").properties().forEach(e -> {
            JsonNode member = operation.description().resolve(e.getValue());
            if (isId(e.getKey(), member)) {
                places.add("body:" + at + "/" + e.getKey());
            }
            collect(operation, member, at + "/" + e.getKey(), places, depth + 1);
            collect(operation, member.path("items"), at + "/" + e.getKey() + "/0", places, depth + 1);
        });
    }

    /** Where a role of mine learns that another firm's record exists. */
    List<String> crossings(Operation operation, BuiltInRole role) {
        List<String> found = new ArrayList<>();
        if (operation.streams()) {
            return found;
        }
        TestWorld.Person caller = mine.signedIn(role);
        Call right = mine.valid(operation, caller);
        for (String place : places(operation)) {
            BiFunction<Call, UUID, Call> put = put(operation, place);
            if (put == null) {
                continue;
            }
            for (UUID foreign : candidates(operation, place)) {
                written.add(foreign.toString());
                String no = told(put, right, UUID.randomUUID());
                String yes = told(put, right, foreign);
                compared++;
                if (!yes.equals(no)) {
                    found.add(
                            operation.name() + " " + place + " as " + role + ": foreign " + yes + " but absent " + no);
                }
            }
            tell(operation.name() + " " + place + " as " + role, own(mine, operation, place), put, right);
        }
        return found;
    }

    /** Equal answers mean something only where a record of one's own has another; where it would be written, by its version. */
    private void tell(String where, Optional<FirmData.Row> row, BiFunction<Call, UUID, Call> put, Call right) {
        Call harmless = where.contains(" path:") && right.headers().containsKey("If-Match")
                ? right.with("If-Match", LostUpdates.NEVER)
                : right;
        String no = told(put, harmless, UUID.randomUUID());
        String own = row.map(r -> told(put, harmless, r.id())).orElse(no);
        if (own.startsWith("403")) {
            return;
        }
        if (own.equals(no)) {
            blind.add(where + " " + own.replaceFirst(" .*", ""));
        } else {
            telling++;
        }
    }

    private BiFunction<Call, UUID, Call> put(Operation operation, String place) {
        String name = place.substring(place.indexOf(':') + 1);
        if (place.startsWith("path:")) {
            int at = List.of(operation.path().split("/")).indexOf("{" + name + "}");
            return (right, id) -> {
                String[] parts = right.target().split("/");
                parts[at] = id.toString();
                return right.to(String.join("/", parts));
            };
        }
        if (place.startsWith("query:")) {
            return (right, id) -> right.to(right.target() + "?" + name + "=" + id);
        }
        if (place.startsWith("body:")) {
            return (right, id) -> {
                Call call = right.headers().containsKey("If-Match") ? mine.current(right) : right;
                return call.carrying(Mutations.text(placed(JSON.readTree(call.body()), name, id.toString())));
            };
        }
        return null;
    }

    /** A body with an id at a place; what has a name gets a new one, because the first request may have taken it. */
    private static JsonNode placed(JsonNode body, String name, String id) {
        if (body instanceof ObjectNode object && body.path("name").isString()) {
            object.put("name", "New " + UUID.randomUUID());
        }
        String pointer = body.at(name).isArray() ? name + "/0" : name;
        return Mutations.withText(body, pointer, id);
    }

    /** What the word means in the other firms; and one row of each table, when the word means nothing. */
    private List<UUID> candidates(Operation operation, String place) {
        List<UUID> ids = new ArrayList<>();
        for (Estate other : others) {
            own(other, operation, place)
                    .ifPresentOrElse(
                            row -> ids.add(row.id()),
                            () -> other.data().tables().values().stream()
                                    .flatMap(rows -> rows.stream().limit(IDS_OF_A_TABLE))
                                    .forEach(row -> ids.add(row.id())));
        }
        return ids;
    }

    static Optional<FirmData.Row> own(Estate estate, Operation operation, String place) {
        String name = place.substring(place.indexOf(':') + 1);
        if (place.startsWith("path:")) {
            return estate.data()
                    .meant(operation.meaningOf(name))
                    .or(() -> estate.data().meant(operation.collectionOf(name)));
        }
        String last = name.replaceFirst(".*/", "");
        return estate.data().meant(last.equals("parent") ? operation.path().split("/")[4] : last);
    }

    /** An answer without its request id, and with the id that the caller sent himself made the same. */
    private String told(BiFunction<Call, UUID, Call> put, Call right, UUID sent) {
        Call call = put.apply(right, sent);
        Call fresh = call.headers().containsKey("Idempotency-Key")
                ? call.with("Idempotency-Key", UUID.randomUUID().toString())
                : call;
        Http.Answer answer = fresh.send(target.base());
        Map<String, Object> headers = new TreeMap<>(answer.headers());
        headers.keySet()
                .removeAll(List.of(
                        "x-request-id",
                        // A time with fewer digits is shorter; the text itself is compared.
                        "content-length",
                        // How many calls the caller has left.
                        "ratelimit",
                        "date",
                        "idempotency-replayed",
                        "connection",
                        "keep-alive",
                        "transfer-encoding"));
        String text = (answer.status() + " " + headers + " " + answer.text())
                .replaceAll("\"requestId\":\"[^\"]*\"", "")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "<time>")
                .replace(sent.toString(), "<sent>");
        // What a write has just made has a new id each time; an id of another firm is never one of those.
        return NEW_ID.matcher(text).replaceAll(m -> isForeign(m.group()) ? m.group() : "<new>");
    }

    private boolean isForeign(String id) {
        return others.stream()
                .anyMatch(o -> o.data().ids().anyMatch(i -> i.toString().equals(id)));
    }

    /** Where a list or a log of mine shows anything of another firm, but for ids that I have written into mine. */
    List<String> shown(Operation operation, BuiltInRole role) {
        if (!isRead(operation)) {
            return List.of();
        }
        Call right = mine.sensible(operation, mine.signedIn(role));
        List<Call> calls = new ArrayList<>(List.of(right));
        if (operation.queries().containsKey("limit")) {
            calls.add(right.to(right.target() + "?limit=200"));
        }
        List<String> found = new ArrayList<>();
        for (Call call : calls) {
            String text = read(operation, call, found);
            others.stream()
                    .map(Estate::marker)
                    .filter(text::contains)
                    .forEach(m -> found.add(operation.name() + " shows " + m));
        }
        return found;
    }

    /** Where a question for another firm's word finds its records. From then on my own log has the word, as asked by me. */
    List<String> answered(Operation operation, BuiltInRole role) {
        List<String> found = new ArrayList<>();
        if (isRead(operation)) {
            Call right = mine.sensible(operation, mine.signedIn(role));
            operation
                    .queries()
                    .keySet()
                    .forEach(query -> others.forEach(
                            o -> read(operation, right.to(right.target() + "?" + query + "=" + o.marker()), found)));
        }
        return found;
    }

    private static boolean isRead(Operation operation) {
        return operation.method().equals("GET") && !operation.streams();
    }

    private String read(Operation operation, Call call, List<String> found) {
        String text = call.send(target.base()).text();
        compared++;
        others.stream()
                .flatMap(o -> o.data().ids().map(UUID::toString))
                .filter(id -> text.contains(id) && !written.contains(id))
                .forEach(id -> found.add(operation.name() + " shows " + id));
        return text;
    }

    static String row(Operation operation) {
        return operation.name() + "  " + places(operation).stream().collect(Collectors.joining(" "));
    }
}
