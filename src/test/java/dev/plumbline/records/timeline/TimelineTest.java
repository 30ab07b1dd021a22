package dev.plumbline.records.timeline;

import static dev.plumbline.sales.SalesWorld.at;
import static dev.plumbline.sales.SalesWorld.details;
import static dev.plumbline.sales.SalesWorld.lead;
import static dev.plumbline.sales.SalesWorld.merged;
import static dev.plumbline.sales.SalesWorld.with;

import dev.plumbline.Http;
import dev.plumbline.records.RecordsTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Base of tests of timelines: leads with a life, and what is told of them. */
abstract class TimelineTest extends RecordsTest {
    /** A lead with something of every source but the score, each at another time, unless one act is told twice. */
    protected JsonNode lived(Http owner) {
        Map<String, Object> facts = details();
        JsonNode lead = qualified(owner, lead(owner, facts));
        pause();
        JsonNode back = post(owner, lead, "Not for here");
        pause();
        post(owner, lead, "They have a dog");
        pause();
        remove(owner, back).expect(200);
        pause();
        JsonNode planned = owner.post(
                        at(lead) + "/follow-ups",
                        Map.of("dueAt", clock.instant().plusSeconds(3_600).toString(), "what", "Call again"))
                .expect(201)
                .json();
        pause();
        owner.seen(1)
                .put(at(lead) + "/follow-ups/" + planned.get("id").asString() + "/completion", Map.of())
                .expect(200);
        pause();
        JsonNode gone = lead(owner);
        pause();
        merged(owner, lead, gone);
        pause();
        long version = owner.get(at(lead)).json().get("version").asLong();
        owner.seen(version).put(at(lead), with(facts, "company", "Lee & Lee")).expect(200);
        return owner.get(at(lead)).json();
    }

    private void pause() {
        clock.advance(Duration.ofSeconds(1));
    }

    protected static JsonNode timeline(Http who, JsonNode lead) {
        return timeline(who, lead, "");
    }

    protected static JsonNode timeline(Http who, JsonNode lead, String query) {
        return who.get(talk(lead) + "/timeline" + query).expect(200).json();
    }

    /** What a page tells, the latest first: "source verb". */
    protected static List<String> told(JsonNode page) {
        return each(
                page,
                entry ->
                        entry.get("source").asString() + " " + entry.get("verb").asString());
    }

    /** Entries by what no two of them share. */
    protected static List<String> ids(JsonNode page) {
        return each(
                page,
                entry -> entry.get("source").asString()
                        + " " + entry.get("verb").asString()
                        + " " + entry.get("id").asString());
    }

    private static List<String> each(JsonNode page, java.util.function.Function<JsonNode, String> say) {
        List<String> all = new ArrayList<>();
        page.get("items").forEach(entry -> all.add(say.apply(entry)));
        return all;
    }

    /** The latest entry with this verb. */
    protected static JsonNode one(Http who, JsonNode lead, String verb) {
        return timeline(who, lead)
                .get("items")
                .valueStream()
                .filter(entry -> entry.get("verb").asString().equals(verb))
                .findFirst()
                .orElseThrow();
    }

    /** How a field was changed, as JSON: "before -> after". */
    protected static String change(JsonNode entry, String field) {
        return entry.get("changes")
                .valueStream()
                .filter(change -> change.get("field").asString().equals(field))
                .map(change -> said(change, "before") + " -> " + said(change, "after"))
                .findFirst()
                .orElse("none");
    }

    private static String said(JsonNode change, String name) {
        return change.hasNonNull(name) ? change.get(name).toString() : "none";
    }
}
