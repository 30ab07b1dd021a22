package dev.plumbline.documents.purge;

import dev.plumbline.Http;
import dev.plumbline.documents.DocumentsTest;
import dev.plumbline.documents.store.Contents;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.jobs.RecurringJob;
import dev.plumbline.shared.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Base of tests of purges. */
abstract class PurgeTest extends DocumentsTest {
    protected static final String ALL = "/api/v1/documents/purges";
    protected static final String PURGES = "/api/v1/documents/purges/";

    @Autowired
    protected Contents contents;

    @Autowired
    private List<RecurringJob> recurring;

    protected static JsonNode plan(Http who, JsonNode document) {
        return who.get(DOCUMENTS + document.get("id").asString() + "/purge")
                .expect(200)
                .json();
    }

    protected static Http.Answer request(Http who, JsonNode document) {
        return seen(who, document)
                .post(
                        DOCUMENTS + document.get("id").asString() + "/purge",
                        Map.of(
                                "basis",
                                "erasure_request",
                                "reason",
                                "They asked us to forget them",
                                "legalReference",
                                "DSAR-7"));
    }

    protected static JsonNode requested(Http who, JsonNode document) {
        return request(who, document).expect(201).json();
    }

    protected static Http.Answer decide(Http who, JsonNode purge, String command) {
        return decide(who, purge, command, Map.of());
    }

    protected static Http.Answer decide(Http who, JsonNode purge, String command, Map<String, Object> body) {
        return seen(who, purge).put(PURGES + purge.get("id").asString() + "/" + command, body);
    }

    protected static JsonNode shownPurge(Http who, JsonNode purge) {
        return who.get(PURGES + purge.get("id").asString()).expect(200).json();
    }

    /** Asked for by the owner, agreed to by an admin; nothing is erased yet. */
    protected JsonNode approved(Http owner, JsonNode document) {
        return decide(as(BuiltInRole.ADMIN), requested(owner, document), "approval")
                .expect(200)
                .json();
    }

    protected boolean isStored(JsonNode version) {
        return job(() -> {
            String sha256 = version.get("sha256").asString();
            return contents.isThere(
                    ownerPerson().firm(), contents.name(ownerPerson().firm(), sha256));
        });
    }

    protected interface Work<T> {
        T run() throws IOException;
    }

    protected <T> T job(Work<T> work) {
        try {
            return Scope.job(ownerPerson().firm(), "document.purge", "test").call(work::run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One round of a recurring job, of the test's own firm: of all firms of the whole run it would take a minute. */
    protected void round(String name) {
        RecurringJob job = recurring.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        Scope.job(ownerPerson().firm(), name, "test").run(job.work());
    }

    protected static List<JsonNode> versions(Http who, JsonNode document) {
        return who.get(DOCUMENTS + document.get("id").asString() + "/versions")
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .toList();
    }

    /** Which requirements of a command are not met, by code, with what was looked at. */
    protected static Map<String, String> unmet(Http.Answer refused) {
        Map<String, String> unmet = new HashMap<>();
        refused.json().get("readiness").forEach(each -> {
            if (!each.get("met").asBoolean()) {
                unmet.put(each.get("code").asString(), each.get("fact").asString());
            }
        });
        return unmet;
    }

    protected static String documents(JsonNode lead) {
        return "/api/v1/documents/records/leads/" + lead.get("id").asString();
    }

    protected static JsonNode held(Http who, JsonNode lead, Map<String, Object> hold) {
        return who.post(documents(lead) + "/holds", hold).expect(201).json();
    }
}
