package dev.plumbline.records.timeline;

import dev.plumbline.Http;
import dev.plumbline.TestWorld.Person;
import dev.plumbline.documents.DocumentsTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import tools.jackson.databind.JsonNode;

/** Base of tests of the timelines of members: what they do, and what is told of them. */
abstract class MemberTimelineTest extends DocumentsTest {
    /** Letters that were written here are not left to other tests, which have the same server. */
    @AfterEach
    void leaveNothingToBeSent() {
        jobs.runDue();
    }

    protected static String past(Person member) {
        return "/api/v1/records/members/" + member.member().value() + "/timeline";
    }

    protected static JsonNode timeline(Http who, Person member, String query) {
        return who.get(past(member) + query).expect(200).json();
    }

    /** What a page tells, the latest first: "source verb". */
    protected static List<String> told(JsonNode page) {
        List<String> all = new ArrayList<>();
        page.get("items")
                .forEach(entry -> all.add(
                        entry.get("source").asString() + " " + entry.get("verb").asString()));
        return all;
    }

    /** Entries by what no two of them share. */
    protected static List<String> ids(JsonNode page) {
        List<String> all = new ArrayList<>();
        page.get("items")
                .forEach(entry -> all.add(entry.get("source").asString()
                        + " " + entry.get("verb").asString()
                        + " " + entry.get("id").asString()));
        return all;
    }

    protected static List<String> walk(Http who, Person member, int limit) {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = timeline(who, member, "?limit=" + limit + cursor);
            seen.addAll(ids(page));
            cursor = page.hasNonNull("nextCursor")
                    ? "&cursor=" + page.get("nextCursor").asString()
                    : "";
        } while (!cursor.isEmpty());
        return seen;
    }

    /** The latest entry with this verb. */
    protected static JsonNode one(JsonNode page, String verb) {
        return page.get("items")
                .valueStream()
                .filter(entry -> entry.get("verb").asString().equals(verb))
                .findFirst()
                .orElseThrow();
    }

    protected static void comment(Http who, JsonNode lead, String text) {
        who.post("/api/v1/records/leads/" + lead.get("id").asString() + "/comments", Map.of("body", text))
                .expect(201);
    }

    /** Gives a member another role. */
    protected static JsonNode role(Http who, Person member, String code) {
        String path = "/api/v1/firms/members/" + member.member().value();
        JsonNode now = who.get(path).expect(200).json();
        Map<String, Object> body = new TreeMap<>(Map.of(
                "role", idOfRole(who, code),
                "availability", now.get("availability").asString(),
                "skills", List.of("slate"),
                "teams", List.of(),
                "territories", List.of()));
        return who.seen(now.get("version").asLong()).put(path, body).expect(200).json();
    }

    private static String idOfRole(Http who, String code) {
        return who.get("/api/v1/firms/roles")
                .json()
                .get("items")
                .valueStream()
                .filter(role -> role.get("code").asString().equals(code))
                .map(role -> role.get("id").asString())
                .findFirst()
                .orElseThrow();
    }

    /** A role of the firm's own, which sees its own rows only. */
    protected Person checker(String... permissions) {
        String code = owner().post(
                        "/api/v1/firms/roles",
                        Map.of("name", "Checker", "permissions", List.of(permissions), "rows", "own"))
                .expect(201)
                .json()
                .get("code")
                .asString();
        return world.join(ownerPerson().firm(), code);
    }
}
