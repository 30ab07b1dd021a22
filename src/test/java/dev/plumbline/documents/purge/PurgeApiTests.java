package dev.plumbline.documents.purge;

import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.documents.scan.TestClam;
import dev.plumbline.firms.BuiltInRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class PurgeApiTests extends PurgeTest {
    @Autowired
    private TestClam clam;

    @Test
    void twoPeopleEraseADocumentAndNothingIsLeftOfIt() {
        Http owner = owner();
        Http admin = as(BuiltInRole.ADMIN);
        JsonNode lead = lead(owner);
        JsonNode document = next(owner, added(owner, lead, "Passport of Ann"), text("Second\n"));
        assertThat(isFound(owner, "passport", document)).isTrue();
        assertThat(isFound(owner, "second", document)).isTrue();
        JsonNode plan = plan(owner, document);
        assertThat(plan.get("versions").asInt()).isEqualTo(2);
        assertThat(plan.get("bytes").asLong()).isEqualTo(25 + 7);
        assertThat(plan.get("shared").asInt()).isZero();

        JsonNode purge = requested(owner, document);
        assertThat(told(admin)).first().asString().startsWith("document.purge-requested");
        assertThat(shown(owner, document).get("status").asString()).isEqualTo("filed");
        List<JsonNode> versions = versions(owner, document);
        String link = link(owner, versions.getFirst(), false).json().get("url").asString();
        decide(admin, purge, "approval").expect(200);

        assertThat(shown(owner, document).get("status").asString()).isEqualTo("purging");
        assertThat(names(owner, lead)).isEmpty();
        assertThat(isFound(owner, "passport", document)).isFalse();
        assertThat(isFound(owner, "second", document)).isFalse();
        assertThat(link(owner, versions.getFirst(), false).expect(409).code()).isEqualTo("document.version-not-ready");
        anonymous().get(link).expect(409);
        put(owner, shown(owner, document), "/restoration", Map.of()).expect(409);

        jobs.runDue();
        JsonNode gone = shown(owner, document);
        assertThat(gone.get("status").asString()).isEqualTo("purged");
        assertThat(gone.toString()).doesNotContain("Passport", "next.txt");
        for (JsonNode version : versions) {
            assertThat(isStored(version)).isFalse();
        }
        assertThat(versions(owner, document)).allSatisfy(version -> {
            assertThat(version.get("status").asString()).isEqualTo("purged");
            assertThat(version.get("fileName").asString()).isEqualTo("purged");
        });
        assertThat(versions(owner, document))
                .extracting(version -> version.get("sha256").asString())
                .isEqualTo(versions.stream()
                        .map(version -> version.get("sha256").asString())
                        .toList());
        JsonNode tombstone = shownPurge(owner, purge);
        assertThat(tombstone.get("status").asString()).isEqualTo("done");
        assertThat(tombstone.get("erased").asInt()).isEqualTo(2);
        assertThat(tombstone.get("legalReference").asString()).isEqualTo("DSAR-7");
        assertThat(tombstone.get("decidedBy").get("name").asString()).startsWith("Mo admin");
        assertThat(told(owner)).first().asString().startsWith("document.purged");
        assertThat(told(admin)).first().asString().startsWith("document.purged");
    }

    /** Until it is erased its folder stays: so long it is told where it was. */
    @Test
    void whatIsErasedLeavesItsFolder() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode folder = folder(owner, lead, "Papers", null);
        String at = DOCUMENTS + "folders/" + folder.get("id").asString();
        Map<String, Object> into = Map.of("folder", folder.get("id").asString());
        JsonNode document = put(owner, added(owner, lead, "Passport"), "/folder", into)
                .expect(200)
                .json();
        approved(owner, document);
        JsonNode purging = shown(owner, document);
        assertThat(put(owner, purging, "/folder", Map.of()).expect(409).code()).isEqualTo("document.not-ready");
        assertThat(seen(owner, folder).delete(at).expect(409).code()).isEqualTo("folder.not-ready");

        jobs.runDue();
        JsonNode gone = shown(owner, document);
        assertThat(gone.get("status").asString()).isEqualTo("purged");
        assertThat(gone.hasNonNull("folder")).isFalse();
        assertThat(put(owner, gone, "/folder", into).expect(409).code()).isEqualTo("document.not-ready");
        seen(owner, folder).delete(at).expect(204);
    }

    private static boolean isFound(Http who, String word, JsonNode document) {
        return who.get("/api/v1/records/search?q=" + word)
                .expect(200)
                .text()
                .contains(document.get("id").asString());
    }

    @Test
    void theRecordsPastTellsOfItAndTheLogStaysWhole() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode document = added(owner, lead, "Passport");
        JsonNode purge = approved(owner, document);
        jobs.runDue();
        JsonNode told = owner.get("/api/v1/records/leads/" + lead.get("id").asString() + "/timeline?source=documents")
                .expect(200)
                .json()
                .get("items")
                .get(0);
        assertThat(told.get("verb").asString()).isEqualTo("purged");
        assertThat(told.get("facts").get("reference").asString()).isEqualTo("DSAR-7");
        assertThat(owner.get("/api/v1/audit/events?subjectId=" + purge.get("id").asString())
                        .expect(200)
                        .json()
                        .get("items")
                        .valueStream()
                        .map(event -> event.get("action").asString()))
                .contains("purge.request", "purge.approve", "document.purge");
        assertThat(owner.get("/api/v1/audit/events?limit=200").expect(200).text())
                .doesNotContain("Passport");
        assertThat(put(owner, shown(owner, document), "", label("Passport"))
                        .expect(409)
                        .code())
                .isEqualTo("document.not-ready");
        assertThat(addVersion(owner, shown(owner, document), uploaded(owner, "a.txt", text("Back again\n")))
                        .expect(409)
                        .code())
                .isEqualTo("document.not-ready");
    }

    @Test
    void oneAloneIsNotEnough() {
        Http owner = owner();
        JsonNode document = added(owner, lead(owner), "Passport");
        request(as(BuiltInRole.ADMIN), document).expect(403);
        request(as(BuiltInRole.MANAGER), document).expect(403);
        request(stranger(), document).expect(404);
        JsonNode purge = requested(owner, document);
        Http.Answer refused = decide(owner, purge, "approval").expect(409);
        assertThat(refused.code()).isEqualTo("document.purge-not-ready");
        assertThat(unmet(refused)).containsOnlyKeys("another-person");
        decide(as(BuiltInRole.MANAGER), purge, "approval").expect(403);
        decide(stranger(), purge, "approval").expect(404);
        stranger().get(PURGES + purge.get("id").asString()).expect(404);
        assertThat(stranger().get(ALL).expect(200).json().get("items")).isEmpty();
        jobs.runDue();
        assertThat(shown(owner, document).get("status").asString()).isEqualTo("filed");
    }

    @Test
    void isAskedForOnceAlsoByManyAtOnce() throws Exception {
        Http owner = owner();
        JsonNode document = added(owner, lead(owner), "Passport");
        try (Race race = new Race("ask for a purge")) {
            race.judge(race.run(() -> request(owner, document)), 201, 409);
        }
        assertThat(unmet(request(owner, document).expect(409))).containsOnlyKeys("not-asked");
    }

    @Test
    void isDecidedOnceAlsoByManyAtOnce() throws Exception {
        Http owner = owner();
        Http admin = as(BuiltInRole.ADMIN);
        JsonNode document = added(owner, lead(owner), "Passport");
        JsonNode purge = requested(owner, document);
        try (Race race = new Race("decide on a purge")) {
            race.judge(
                    race.run(
                            () -> decide(admin, purge, "approval"),
                            () -> decide(admin, purge, "refusal", Map.of("reason", "Not this one"))),
                    200,
                    412);
        }
    }

    @Test
    void isDeclinedWithAReasonOrWithdrawnAndMayBeAskedForAgain() {
        Http owner = owner();
        Http admin = as(BuiltInRole.ADMIN);
        JsonNode document = added(owner, lead(owner), "Passport");
        JsonNode purge = requested(owner, document);
        decide(admin, purge, "refusal").expect(400);
        decide(admin, purge, "refusal", Map.of("reason", "We need it")).expect(200);
        assertThat(told(owner)).first().asString().startsWith("document.purge-declined");
        decide(admin, shownPurge(owner, purge), "approval").expect(409);
        JsonNode second = requested(owner, document);
        decide(admin, second, "withdrawal").expect(403);
        JsonNode withdrawn = decide(owner, second, "withdrawal").expect(200).json();
        assertThat(withdrawn.get("status").asString()).isEqualTo("withdrawn");
        decide(owner, second, "withdrawal").expect(412);
        JsonNode third = requested(owner, document);
        assertThat(owner.get("/api/v1/documents/purges?status=requested")
                        .expect(200)
                        .json()
                        .get("items")
                        .valueStream()
                        .map(each -> each.get("id").asString()))
                .containsExactly(third.get("id").asString());
        assertThat(owner.get(ALL).expect(200).json().get("items")).hasSize(3);
    }

    @Test
    void whatCameAfterItWasAskedForIsLookedAtFirst() {
        Http owner = owner();
        JsonNode document = added(owner, lead(owner), "Passport");
        JsonNode purge = requested(owner, document);
        next(owner, shown(owner, document), text("Another\n"));
        assertThat(unmet(decide(as(BuiltInRole.ADMIN), purge, "approval").expect(409)))
                .containsOnlyKeys("unchanged");
    }

    @Test
    void whatNobodyLookedAtForMalwareAndWhatWasRemovedGoesToo() {
        Http owner = owner();
        clam.goDown();
        try {
            JsonNode document = added(owner, lead(owner), "Passport");
            put(owner, document, "/removal", Map.of()).expect(200);
            approved(owner, shown(owner, document));
            jobs.runDue();
            assertThat(isStored(document.get("latest"))).isFalse();
            assertThat(shown(owner, document).get("latest").get("status").asString())
                    .isEqualTo("purged");
        } finally {
            clam.comeUp();
        }
    }

    @Test
    void forNamedPeopleOnlyIsDecidedByThemOnly() {
        Http owner = owner();
        Http admin = as(BuiltInRole.ADMIN);
        JsonNode document = added(owner, lead(owner), named("Passport"), text("Ann\n"));
        JsonNode purge = requested(owner, document);
        assertThat(told(admin)).isEmpty();
        decide(admin, purge, "approval").expect(404);
        assertThat(admin.get(ALL).expect(200).json().get("items")).isEmpty();
        assertThat(owner.get(ALL).expect(200).json().get("items")).hasSize(1);
    }

    @Test
    void wrongInputIsToldWhereItIs() {
        Http owner = owner();
        JsonNode document = added(owner, lead(owner), "Passport");
        String address = DOCUMENTS + document.get("id").asString() + "/purge";
        seen(owner, document)
                .post(address, Map.of("basis", "whim", "reason", "A", "legalReference", "B"))
                .expect(400);
        assertThat(seen(owner, document)
                        .post(address, Map.of("basis", "court_order", "reason", " ", "legalReference", ""))
                        .expect(400)
                        .text())
                .contains("/reason", "/legalReference");
        owner.seen(99)
                .post(address, Map.of("basis", "court_order", "reason", "A", "legalReference", "B"))
                .expect(412);
    }
}
