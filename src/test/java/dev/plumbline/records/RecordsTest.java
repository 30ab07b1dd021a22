package dev.plumbline.records;

import static dev.plumbline.sales.SalesWorld.at;
import static dev.plumbline.sales.SalesWorld.command;
import static dev.plumbline.sales.SalesWorld.contacted;
import static dev.plumbline.sales.SalesWorld.lead;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.TestWorld.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Base of tests of what hangs on records: on leads, which most kinds are like. */
public abstract class RecordsTest extends ApiTest {
    protected static final String COMMENTS = "/api/v1/records/comments/";

    protected static String talk(JsonNode lead) {
        return "/api/v1/records/leads/" + lead.get("id").asString();
    }

    protected static String mention(Person who) {
        return "<@" + who.member().value() + ">";
    }

    protected static JsonNode post(Http who, JsonNode lead, String text) {
        return who.post(talk(lead) + "/comments", Map.of("body", text))
                .expect(201)
                .json();
    }

    /** A lead that belongs to this member. */
    protected JsonNode given(Http owner, Person to) {
        JsonNode lead = lead(owner);
        return owner.seen(lead.get("version").asLong())
                .put(at(lead) + "/assignment", Map.of("owner", to.member().value()))
                .expect(200)
                .json();
    }

    /** The lead as it can be converted: qualified, and the owner's. */
    protected JsonNode qualified(Http owner, JsonNode lead) {
        JsonNode contacted = contacted(owner, lead);
        owner.seen(contacted.get("version").asLong())
                .put(
                        at(lead) + "/assignment",
                        Map.of("owner", ownerPerson().member().value()))
                .expect(200);
        return command(owner, owner.get(at(lead)).json(), "qualification", Map.of());
    }

    /** What somebody was told, the latest first: "kind subject". */
    protected static List<String> told(Http who) {
        List<String> all = new ArrayList<>();
        who.get("/api/v1/messages/notifications")
                .expect(200)
                .json()
                .get("items")
                .forEach(each -> all.add(
                        each.get("kind").asString() + " " + each.get("subject").asString()));
        return all.stream().filter(each -> each.startsWith("comment.")).toList();
    }

    protected static JsonNode revisions(Http who, JsonNode comment) {
        return who.get(COMMENTS + comment.get("id").asString() + "/revisions")
                .expect(200)
                .json()
                .get("items");
    }

    protected static Http.Answer edit(Http who, JsonNode comment, String text) {
        return who.seen(comment.get("version").asLong())
                .put(COMMENTS + comment.get("id").asString(), Map.of("body", text));
    }

    protected static Http.Answer remove(Http who, JsonNode comment) {
        return who.seen(comment.get("version").asLong())
                .put(COMMENTS + comment.get("id").asString() + "/removal", Map.of());
    }
}
