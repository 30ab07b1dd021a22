package dev.plumbline.attack;

import static dev.plumbline.attack.Description.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.documents.Uploads;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.shared.FirmId;
import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A firm that is attacked or attacks: people, records made through the API itself, and a word that marks all its texts. */
final class Estate {
    private static final int TRIES = 6;

    /** What is not named by an id: of the numbered rule sets the first is the product's; comments hang on leads too. */
    private static final Map<String, String> NAMED =
            Map.of("number", "2", "kind", "leads", "documentKind", "general", "letter", "invitation");

    private static final String SUPPRESSED = """
            insert into messages.suppression (firm_id, address, cause, status, status_command, status_at, created_at, updated_at)
            values (shared.firm(), 'gone@example.com', 'bounce', 'active', 'suppress', now(), now(), now())
            """;

    private static final String PAGES = "/api/v1/intake/pages";
    private static final String APPLICATION =
            "{\"kind\":\"individual\",\"name\":\"@marker\",\"email\":\"ada@landlords.example\",\"plan\":\"SOLO\","
                    + "\"properties\":[{\"street\":\"@marker\",\"city\":\"London\",\"postcode\":\"SW1A 1AA\"}],"
                    + "\"consents\":{\"dataProcessing\":1,\"serviceBoundary\":1}}";

    private final Target target;
    private final String marker;
    private final TestWorld.Person owner;
    private FirmData data;

    private Estate(Target target, String marker) {
        this.target = target;
        this.marker = marker;
        this.owner = target.world().foundFirm();
        for (BuiltInRole role : BuiltInRole.values()) {
            target.world().join(owner.firm(), role);
        }
        refresh();
    }

    /** Founds a firm and makes at least one record by each operation that makes one. */
    static Estate found(Target target, String marker) {
        Estate estate = new Estate(target, marker);
        List<Operation> makers = target.operations().stream()
                .filter(o -> o.method().equals("POST") && !o.isPublic() && o.hasBody())
                .sorted(Comparator.comparing((Operation o) -> o.variables().size())
                        .thenComparing(Operation::path))
                .toList();
        for (Operation maker : makers) {
            estate.valid(maker, estate.signedIn(BuiltInRole.OWNER));
            estate.refresh();
        }
        estate.upload();
        return estate;
    }

    private void upload() {
        new Http(target.base(), Map.of())
                .as(owner)
                .upload("/api/v1/imports?target=leads", marker + ".csv", (marker + "\nAda\n").getBytes(UTF_8));
        refresh();
        document(uploaded(marker + ".txt"));
        uploaded(marker + " on its way.txt");
        refresh();
        purge();
        hold();
        suppress();
        apply();
        refresh();
    }

    /** Asked for, before anything holds the document. */
    private void purge() {
        FirmData.Row document = data.meant("document").orElseThrow();
        new Http(target.base(), Map.of())
                .as(owner)
                .seen(document.version())
                .post(
                        "/api/v1/documents/" + document.id() + "/purge",
                        Map.of("basis", "court_order", "reason", marker, "legalReference", marker))
                .expect(201);
    }

    private void hold() {
        String lead = data.meant("lead").orElseThrow().id().toString();
        new Http(target.base(), Map.of())
                .as(owner)
                .post("/api/v1/documents/records/leads/" + lead + "/holds", Map.of("reason", marker))
                .expect(201);
    }

    /** As a stranger, by the page that the owner has opened. */
    private void apply() {
        Http people = new Http(target.base(), Map.of()).as(owner);
        JsonNode page = people.post(PAGES, "").expect(201).json();
        people.seen(page.path("version").asLong())
                .put(PAGES + "/" + page.path("id").asString() + "/opening", "")
                .expect(200);
        Http stranger = new Http(target.base(), Map.of());
        String receipt = stranger.send(
                        "POST",
                        "/api/v1/intake/offers/" + page.path("key").asString() + "/applications",
                        APPLICATION.replace("@marker", marker))
                .expect(202)
                .json()
                .path("receipt")
                .asString();
        pay(people, stranger, receipt);
    }

    /** In the sandbox: a checkout, a subscription, and what is to be done for whoever has paid. */
    private static void pay(Http people, Http stranger, String receipt) {
        people.seen(0)
                .put("/api/v1/billing/provider", "{\"kind\":\"sandbox\",\"prices\":[]}")
                .expect(200);
        String token = stranger.send("POST", "/api/v1/billing/checkouts", "{\"receipt\":\"" + receipt + "\"}")
                .expect(200)
                .json()
                .path("token")
                .asString();
        stranger.send("POST", "/api/v1/billing/sandbox/" + token + "/attempts", "{\"outcome\":\"success\"}")
                .expect(200);
    }

    /** An address that mail came back from, of which only a mail server could tell. */
    private void suppress() {
        target.world()
                .in(firm())
                .run(() -> target.world()
                        .transaction()
                        .executeWithoutResult(
                                status -> target.world().jdbc().sql(SUPPRESSED).update()));
    }

    /** A document of a lead, which a body of JSON alone cannot make. */
    private void document(String upload) {
        new Http(target.base(), Map.of())
                .as(owner)
                .post(
                        "/api/v1/documents/records/leads/"
                                + data.meant("lead").orElseThrow().id(),
                        Map.of(
                                "upload",
                                upload,
                                "label",
                                Map.of("name", marker, "kind", "general", "visibility", "internal")))
                .expect(201);
    }

    private String uploaded(String name) {
        return Uploads.whole(new Http(target.base(), Map.of()).as(owner), name, marker.getBytes(UTF_8));
    }

    FirmId firm() {
        return owner.firm();
    }

    String marker() {
        return marker;
    }

    FirmData data() {
        return data;
    }

    void refresh() {
        data = FirmData.of(target.world(), owner.firm());
    }

    /** A new member of the firm, signed in now. */
    TestWorld.Person signedIn(BuiltInRole role) {
        return target.world().join(owner.firm(), role);
    }

    Samples samples() {
        return new Samples(target.description(), data, marker);
    }

    /** A call with everything that the operation takes, each value as a sensible caller would send it. */
    Call sensible(Operation operation, TestWorld.Person caller) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (!operation.isPublic()) {
            headers.put("Authorization", "Bearer " + caller.token());
        }
        if (operation.endpoint().idempotent()) {
            headers.put("Idempotency-Key", UUID.randomUUID().toString());
        }
        String path = operation.path();
        long version = 1;
        for (String variable : operation.variables()) {
            var row = data.meant(operation.meaningOf(variable)).or(() -> data.meant(operation.collectionOf(variable)));
            version = row.map(FirmData.Row::version).orElse(version);
            String id = row.map(FirmData.Row::id).orElse(Samples.ABSENT).toString();
            path = path.replace("{" + variable + "}", NAMED.getOrDefault(variable, id));
        }
        if (operation.takesHeader("If-Match")) {
            headers.put("If-Match", "\"" + version + "\"");
        }
        byte[] body = null;
        if (operation.hasBody()) {
            headers.put("Content-Type", "application/json");
            String example = Examples.of(operation, data, marker);
            body = example == null
                    ? JSON.writeValueAsBytes(samples().of("", operation.body()))
                    : JSON.writeValueAsBytes(JSON.readTree(example));
        }
        return new Call(operation.method(), path, headers, body);
    }

    /** A call that succeeds, if dropping what the API complains of is enough to get there. */
    Call valid(Operation operation, TestWorld.Person caller) {
        return repaired(operation, sensible(operation, caller));
    }

    /** The call without those members of its body that the API complains of. */
    Call repaired(Operation operation, Call complete) {
        Call call = complete;
        for (int n = 0; n < TRIES && call.body() != null; n++) {
            Http.Answer answer = call.send(target.base());
            if (answer.status() != 400 || !answer.json().has("errors")) {
                break;
            }
            JsonNode body = JSON.readTree(call.body());
            boolean dropped = false;
            for (JsonNode error : answer.json().path("errors")) {
                dropped |= drop(body, error.path("pointer").asString(""));
            }
            if (!dropped) {
                break;
            }
            call = call.carrying(JSON.writeValueAsBytes(body));
            if (operation.endpoint().idempotent()) {
                call = call.with("Idempotency-Key", UUID.randomUUID().toString());
            }
        }
        return call;
    }

    /** The call with the version that its record has now. */
    Call current(Call call) {
        refresh();
        return call.headers().containsKey("If-Match")
                ? data.tables().values().stream()
                        .flatMap(List::stream)
                        .filter(row -> call.target().contains(row.id().toString()))
                        .max(Comparator.comparingInt(
                                row -> call.target().indexOf(row.id().toString())))
                        .map(row -> call.with("If-Match", "\"" + row.version() + "\""))
                        .orElse(call)
                : call;
    }

    private static boolean drop(JsonNode body, String pointer) {
        int last = pointer.lastIndexOf('/');
        if (last < 0 || !pointer.startsWith("/")) {
            return false;
        }
        return body.at(pointer.substring(0, last)) instanceof ObjectNode parent
                && parent.remove(pointer.substring(last + 1)) != null;
    }

    URI base() {
        return target.base();
    }
}
