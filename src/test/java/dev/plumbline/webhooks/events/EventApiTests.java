package dev.plumbline.webhooks.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.plumbline.ApiTest;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.jobs.run.TestJobs;
import dev.plumbline.sales.SalesWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class EventApiTests extends ApiTest {
    private static final String EVENTS = "/api/v1/events";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Autowired
    private TestJobs jobs;

    @Test
    void tellsWhatHappenedInOrderAndOnce() {
        JsonNode first = SalesWorld.lead(owner());
        JsonNode second = SalesWorld.lead(owner());
        SalesWorld.contacted(owner(), first);
        jobs.runRecurring("audit.seal");

        List<JsonNode> all = read("&type=lead.created,lead.moved", 1);

        assertThat(all)
                .extracting(
                        e -> e.path("type").asString(),
                        e -> e.path("data").path("id").asString())
                .containsExactly(
                        Tuple.tuple("lead.created", id(first)),
                        Tuple.tuple("lead.created", id(second)),
                        Tuple.tuple("lead.moved", id(first)));
        assertThat(all).extracting(e -> e.path("id").asString()).doesNotHaveDuplicates();
        owner().get(all.getFirst().path("data").path("href").asString()).expect(200);
    }

    /** Also where a merge put it aside, and its undoing brought it back. */
    @Test
    void whatIsPutAsideAndBackIsToldSo() {
        JsonNode kept = SalesWorld.lead(owner());
        JsonNode gone = SalesWorld.lead(owner());
        String merge = owner().post(
                        "/api/v1/sales/merges", Map.of("kept", id(kept), "gone", id(gone), "take", List.of()))
                .expect(201)
                .json()
                .path("id")
                .asString();
        owner().put("/api/v1/sales/merges/" + merge + "/undoing", Map.of()).expect(200);
        long version = owner().get(SalesWorld.at(gone)).json().path("version").asLong();
        owner().seen(version).delete(SalesWorld.at(gone)).expect(204);
        owner().seen(version + 1).put(SalesWorld.at(gone) + "/restoration", "").expect(200);
        jobs.runRecurring("audit.seal");

        assertThat(read("&type=lead.deleted,lead.restored", 50))
                .extracting(
                        e -> e.path("type").asString(),
                        e -> e.path("data").path("action").asString())
                .containsExactly(
                        Tuple.tuple("lead.deleted", "merge.merge"),
                        Tuple.tuple("lead.restored", "merge.undo"),
                        Tuple.tuple("lead.deleted", "lead.delete"),
                        Tuple.tuple("lead.restored", "lead.restore"));
    }

    /** Each is an entry of the log, which can be proven. */
    @Test
    void anEventIsTheEntryOfTheLog() {
        SalesWorld.lead(owner());
        jobs.runRecurring("audit.seal");
        JsonNode event = read("&type=lead.created", 50).getFirst();

        JsonNode proof = owner().get("/api/v1/audit/events/" + event.path("id").asString() + "/proof")
                .expect(200)
                .json();

        assertThat(proof.path("index").asLong())
                .isEqualTo(event.path("data").path("leaf").asLong());
    }

    @Test
    void goesOnFromWhereItStopped() {
        SalesWorld.lead(owner());
        jobs.runRecurring("audit.seal");
        JsonNode end = page("");
        while (end.path("more").asBoolean()) {
            end = page("?after=" + end.path("after").asLong());
        }
        assertThat(page("?after=" + end.path("after").asLong()).path("items")).isEmpty();

        JsonNode lead = SalesWorld.lead(owner());
        jobs.runRecurring("audit.seal");

        assertThat(page("?type=lead.created&after=" + end.path("after").asLong())
                        .path("items"))
                .singleElement()
                .satisfies(e -> assertThat(e.path("data").path("id").asString()).isEqualTo(id(lead)));
    }

    @Test
    void aFirmReadsItsOwnAndOnlyWhoMay() {
        SalesWorld.lead(owner());
        jobs.runRecurring("audit.seal");

        assertThat(stranger()
                        .get(EVENTS + "?type=lead.created")
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
        as(BuiltInRole.AUDITOR).get(EVENTS).expect(200);
        as(BuiltInRole.STAFF).get(EVENTS).expect(403);
        anonymous().get(EVENTS).expect(401);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        owner().get(EVENTS + "?type=lead.exploded").expect(400);
        owner().get(EVENTS + "?after=-1").expect(400);
        owner().get(EVENTS + "?limit=201").expect(400);
        owner().get(EVENTS + "?before=1").expect(400);
    }

    @Test
    void namesItsTypesWithASchemaAndAnExampleOfEach() {
        JsonNode types = owner().get(EVENTS + "/types").expect(200).json().path("items");

        assertThat(types.valueStream().map(t -> t.path("name").asString()))
                .contains("lead.created", "lead.moved", "client.created")
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(types)
                .allSatisfy(t -> assertThat(t.path("example").path("type").asString())
                        .isEqualTo(t.path("name").asString()));
        for (JsonNode one : types) {
            Schema schema = SCHEMAS.getSchema(one.path("schema"));
            assertThat(types.valueStream()
                            .filter(t -> schema.validate(t.path("example")).isEmpty()))
                    .as(one.path("name").asString())
                    .containsExactly(one);
        }
    }

    private List<JsonNode> read(String query, int limit) {
        List<JsonNode> all = new ArrayList<>();
        JsonNode page = page("?limit=" + limit + query);
        page.path("items").forEach(all::add);
        while (page.path("more").asBoolean()) {
            page = page(
                    "?limit=" + limit + query + "&after=" + page.path("after").asLong());
            page.path("items").forEach(all::add);
        }
        return all;
    }

    private JsonNode page(String query) {
        return owner().get(EVENTS + query).expect(200).json();
    }

    private static String id(JsonNode lead) {
        return lead.path("id").asString();
    }
}
