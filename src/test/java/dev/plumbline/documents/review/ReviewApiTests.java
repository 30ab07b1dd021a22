package dev.plumbline.documents.review;

import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.TestWorld.Person;
import dev.plumbline.documents.DocumentsTest;
import dev.plumbline.firms.BuiltInRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReviewApiTests extends DocumentsTest {
    @Test
    void anotherPersonVerifiesWhatItProves() {
        Http owner = owner();
        Http manager = as(BuiltInRole.MANAGER);
        JsonNode document = added(owner, lead(owner), label("Gas", "certificate"), text("Gas safety record\n"));
        JsonNode verified = verify(
                        manager,
                        document.get("current"),
                        Map.of(
                                "issuedOn",
                                "2026-01-10",
                                "expiresOn",
                                "2027-01-09",
                                "reference",
                                "GSR 77",
                                "outcome",
                                "satisfactory"))
                .expect(200)
                .json();
        assertThat(verified.get("status").asString()).isEqualTo("verified");
        assertThat(verified.get("proof").get("expiresOn").asString()).isEqualTo("2027-01-09");
        assertThat(verified.get("reviewedBy").get("name").asString()).startsWith("Mo manager");
        assertThat(told(owner)).containsExactly("document.verified Gas was verified");
        assertThat(verify(manager, verified, Map.of()).expect(409).code()).isEqualTo("document.version-not-ready");
    }

    @Test
    void whoAddedItDoesNotVerifyItAlsoNotWithAKey() {
        Http owner = owner();
        JsonNode document = added(owner, lead(owner), "A");
        Http.Answer refused = verify(owner, document.get("current"), Map.of()).expect(409);
        assertThat(refused.code()).isEqualTo("document.version-not-ready");
        assertThat(refused.json().toString()).contains("another-person");
        String key = owner.post(
                        "/api/v1/identity/api-keys",
                        Map.of("name", "robot", "scopes", List.of("document.read", "document.review", "lead.read")))
                .expect(201)
                .json()
                .get("key")
                .asString();
        verify(anonymous().with("Authorization", "Bearer " + key), document.get("current"), Map.of())
                .expect(409);
        verify(as(BuiltInRole.STAFF), document.get("current"), Map.of()).expect(403);
    }

    @Test
    void asksForWhatTheKindNeeds() {
        Http owner = owner();
        Http manager = as(BuiltInRole.MANAGER);
        JsonNode document = added(owner, lead(owner), label("Gas", "certificate"), text("Gas safety record\n"));
        JsonNode errors = verify(manager, document.get("current"), Map.of())
                .expect(400)
                .json()
                .get("errors");
        assertThat(errors.valueStream().map(e -> e.get("pointer").asString()))
                .containsExactly("/expiresOn", "/outcome");
        assertThat(verify(
                                manager,
                                document.get("current"),
                                Map.of("issuedOn", "2026-05-01", "expiresOn", "2026-04-30", "outcome", "advisory"))
                        .expect(400)
                        .json()
                        .get("errors")
                        .get(0)
                        .get("code")
                        .asString())
                .isEqualTo("order");
        assertThat(shown(owner, document)).isEqualTo(document);
    }

    @Test
    void rejectingTellsWhyAndFallsBackToWhatWasVerified() {
        Http owner = owner();
        Http manager = as(BuiltInRole.MANAGER);
        JsonNode document = added(owner, lead(owner), "Plan");
        verify(manager, document.get("current"), Map.of()).expect(200);
        JsonNode second = next(owner, shown(owner, document), text("Second\n"));
        assertThat(second.get("current").get("number").asInt()).isEqualTo(2);
        JsonNode third = next(owner, second, text("Third\n"));
        assertThat(third.get("current").get("number").asInt()).isEqualTo(3);
        JsonNode rejected = reject(manager, third.get("current"), "  The wrong house. ")
                .expect(200)
                .json();
        assertThat(rejected.get("status").asString()).isEqualTo("rejected");
        assertThat(rejected.get("reason").asString()).isEqualTo("The wrong house.");
        JsonNode now = shown(owner, document);
        assertThat(now.get("current").get("number").asInt()).isEqualTo(1);
        assertThat(now.get("latest").get("number").asInt()).isEqualTo(3);
        assertThat(told(owner)).first().isEqualTo("document.rejected Plan was rejected");
        assertThat(owner.get(DOCUMENTS + document.get("id").asString() + "/versions")
                        .expect(200)
                        .json()
                        .get("items")
                        .valueStream()
                        .map(each -> each.get("status").asString()))
                .containsExactly("rejected", "available", "verified");
        assertThat(reject(manager, rejected, "Again").expect(409).code()).isEqualTo("document.version-not-ready");
    }

    @Test
    void whatWasVerifiedCanStillBeRejectedAndThenNothingIsShown() {
        Http owner = owner();
        Http manager = as(BuiltInRole.MANAGER);
        JsonNode document = added(owner, lead(owner), "Plan");
        JsonNode verified = verify(manager, document.get("current"), Map.of("reference", "7"))
                .expect(200)
                .json();
        JsonNode rejected = reject(manager, verified, "Forged").expect(200).json();
        assertThat(rejected.hasNonNull("proof")).isFalse();
        JsonNode now = shown(owner, document);
        assertThat(now.hasNonNull("current")).isFalse();
        JsonNode second = next(owner, now, text("Second\n"));
        assertThat(second.get("current").get("number").asInt()).isEqualTo(2);
    }

    @Test
    void anEarlierOneThatIsVerifiedLateIsShownWhenNothingElseIs() {
        Http owner = owner();
        Http manager = as(BuiltInRole.MANAGER);
        JsonNode first = added(owner, lead(owner), "Plan");
        JsonNode second = next(owner, first, text("Second\n"));
        reject(manager, second.get("current"), "Blurred").expect(200);
        assertThat(shown(owner, first).hasNonNull("current")).isFalse();
        verify(
                        manager,
                        owner.get(VERSIONS + first.get("latest").get("id").asString())
                                .json(),
                        Map.of())
                .expect(200);
        assertThat(shown(owner, first).get("current").get("number").asInt()).isEqualTo(1);
    }

    @Test
    void ofThoseWhoReviewAtOnceOneCounts() throws Exception {
        Http owner = owner();
        Person mo = world.join(ownerPerson().firm(), BuiltInRole.MANAGER);
        Http manager = anonymous().as(mo);
        try (Race race = new Race("verification and rejection of one version")) {
            for (int round = 0; round < 3; round++) {
                JsonNode version = added(owner, lead(owner), "A").get("current");
                race.judge(
                        race.run(() -> verify(manager, version, Map.of()), () -> reject(manager, version, "No")),
                        200,
                        412);
            }
            race.finish();
        }
    }

    @Test
    void saysWhatIsNeededBeforeAnybodyTries() {
        Http owner = owner();
        JsonNode document = added(owner, lead(owner), "A");
        JsonNode verify = document.get("current")
                .get("commands")
                .valueStream()
                .filter(command -> command.get("name").asString().equals("verify"))
                .findFirst()
                .orElseThrow();
        assertThat(verify.get("allowed").asBoolean()).isFalse();
        reject(owner, document.get("current"), " ").expect(400);
        put(owner, document, "/removal", Map.of()).expect(200);
        verify(as(BuiltInRole.MANAGER), document.get("current"), Map.of()).expect(409);
    }

    @Test
    void isToldInTheTimelineToThoseWhoSeeIt() {
        Http owner = owner();
        Http manager = as(BuiltInRole.MANAGER);
        JsonNode lead = lead(owner);
        JsonNode document = added(owner, lead, "Plan");
        JsonNode second = next(owner, document, text("Second\n"));
        verify(manager, document.get("current"), Map.of()).expect(200);
        reject(manager, second.get("current"), "Blurred").expect(200);
        added(owner, lead, named("Secret"), text("not for all\n"));
        assertThat(timeline(owner, lead))
                .containsExactly(
                        "added Secret 1", "rejected Plan 2", "verified Plan 1", "added-version Plan 2", "added Plan 1");
        assertThat(timeline(manager, lead)).hasSize(4);
        assertThat(timeline(as(BuiltInRole.ADMIN), lead)).hasSize(4);
    }

    private static List<String> timeline(Http who, JsonNode lead) {
        return who.get("/api/v1/records/leads/" + lead.get("id").asString() + "/timeline?source=documents")
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .map(entry -> entry.get("verb").asString() + " "
                        + entry.get("facts").get("name").asString() + " "
                        + entry.get("facts").get("number").asString())
                .toList();
    }
}
