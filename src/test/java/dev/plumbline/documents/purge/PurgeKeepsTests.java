package dev.plumbline.documents.purge;

import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.sales.SalesWorld;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What keeps a document from being purged: its time, and legal holds. */
class PurgeKeepsTests extends PurgeTest {
    private static final String RETENTION = "/api/v1/documents/retention";

    @Test
    void aRefusedPurgeNamesTheEarliestDay() {
        Http owner = owner();
        JsonNode document = added(owner, lead(owner), label("Terms", "contract"), text("Terms\n"));
        JsonNode plan = plan(owner, document);
        LocalDate until = LocalDate.parse(plan.get("keptUntil").asString());
        assertThat(until)
                .isEqualTo(LocalDate.ofInstant(clock.instant(), zone(owner)).plusMonths(72));
        assertThat(plan.get("because").asString()).contains("Limitation Act 1980");
        Http.Answer refused = request(owner, document).expect(409);
        assertThat(unmet(refused)).containsOnlyKeys("retention");
        assertThat(unmet(refused).get("retention")).contains(String.valueOf(until.getYear()));
        assertThat(refused.json().get("readiness").findValuesAsString("changesAt"))
                .contains(until.atStartOfDay(zone(owner)).toInstant().toString());
    }

    @Test
    void itsTimeCountsFromTheEndOfWhatItProves() {
        Http owner = owner();
        JsonNode document = added(owner, lead(owner), label("Gas", "certificate"), text("Gas\n"));
        verify(
                        as(BuiltInRole.MANAGER),
                        document.get("current"),
                        Map.of("issuedOn", "2026-01-10", "expiresOn", "2031-01-09", "outcome", "satisfactory"))
                .expect(200);
        assertThat(plan(owner, document).get("keptUntil").asString()).isEqualTo("2033-01-09");
    }

    @Test
    void whatHasNoPeriodMayGoAlsoWhileItHolds() {
        Http owner = owner();
        JsonNode document = added(owner, lead(owner), label("Cover", "insurance"), text("Cover\n"));
        verify(as(BuiltInRole.MANAGER), document.get("current"), Map.of("expiresOn", "2031-01-09"))
                .expect(200);
        assertThat(plan(owner, document).hasNonNull("keptUntil")).isFalse();
        requested(owner, shown(owner, document));
    }

    @Test
    void theFirmSaysForHowLong() {
        Http owner = owner();
        JsonNode document = added(owner, lead(owner), label("Terms", "contract"), text("Terms\n"));
        JsonNode usual = period(owner, "contract");
        assertThat(usual.get("months").asInt()).isEqualTo(72);
        as(BuiltInRole.ADMIN)
                .seen(0)
                .put(RETENTION + "/contract", Map.of("months", 0))
                .expect(403);
        owner.seen(0).put(RETENTION + "/contract", Map.of("months", 1201)).expect(400);
        owner.seen(0).put(RETENTION + "/nothing", Map.of("months", 1)).expect(400);
        JsonNode changed = seen(owner, usual)
                .put(RETENTION + "/contract", Map.of("months", 1))
                .expect(200)
                .json();
        seen(owner, usual).put(RETENTION + "/contract", Map.of("months", 2)).expect(412);
        seen(owner, changed).put(RETENTION + "/contract", Map.of("months", 0)).expect(200);
        assertThat(period(owner, "contract").get("months").asInt()).isZero();
        assertThat(period(owner, "contract").get("usual").asInt()).isEqualTo(72);
        assertThat(period(stranger(), "contract").get("months").asInt()).isEqualTo(72);
        approved(owner, document);
        jobs.runDue();
        assertThat(isStored(document.get("current"))).isFalse();
    }

    @Test
    void whatIsHeldStaysUntilTheHoldIsLifted() {
        Http owner = owner();
        Http admin = as(BuiltInRole.ADMIN);
        JsonNode lead = lead(owner);
        JsonNode document = added(owner, lead, "Survey");
        JsonNode other = added(owner, lead, "Other");
        JsonNode hold = held(
                admin,
                lead,
                Map.of(
                        "reason",
                        "Claim of a neighbour",
                        "document",
                        document.get("id").asString()));
        assertThat(unmet(request(owner, document).expect(409))).containsOnlyKeys("not-held");
        requested(owner, other);
        assertThat(plan(owner, document).get("holds")).hasSize(1);
        as(BuiltInRole.STAFF)
                .seen(1)
                .put("/api/v1/documents/holds/" + hold.get("id").asString() + "/lifting", Map.of())
                .expect(403);
        lift(stranger(), hold).expect(404);
        JsonNode lifted = lift(admin, hold).expect(200).json();
        assertThat(lifted.get("status").asString()).isEqualTo("lifted");
        assertThat(lifted.get("liftedWhy").asString()).isEqualTo("Settled");
        lift(admin, hold).expect(412);
        lift(admin, lifted).expect(409);
        requested(owner, document);
    }

    @Test
    void aHoldOnARecordIsForAllThatHangsOnItAndOnWhatIsMergedIntoIt() {
        Http owner = owner();
        JsonNode kept = lead(owner);
        JsonNode gone = lead(owner);
        JsonNode document = added(owner, gone, "Survey");
        SalesWorld.merged(owner, kept, gone);
        JsonNode hold = held(owner, kept, Map.of("reason", "Claim", "reference", "HC-2026-1"));
        assertThat(unmet(request(owner, shown(owner, document)).expect(409))).containsOnlyKeys("not-held");
        assertThat(owner.get(documents(kept) + "/holds").expect(200).json().get("items"))
                .hasSize(1)
                .allSatisfy(each -> assertThat(each.get("id")).isEqualTo(hold.get("id")));
        lift(owner, hold).expect(200);
        requested(owner, shown(owner, document));
    }

    @Test
    void aHoldThatCameAfterItWasAskedForStopsIt() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode document = added(owner, lead, "Survey");
        JsonNode purge = requested(owner, document);
        held(owner, lead, Map.of("reason", "Claim"));
        assertThat(unmet(decide(as(BuiltInRole.ADMIN), purge, "approval").expect(409)))
                .containsOnlyKeys("not-held");
    }

    @Test
    void holdsAreOfWhoMayAndOfDocumentsThatAreThere() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode elsewhere = added(owner, lead(owner), "Elsewhere");
        as(BuiltInRole.MANAGER)
                .post(documents(lead) + "/holds", Map.of("reason", "Claim"))
                .expect(403);
        stranger().post(documents(lead) + "/holds", Map.of("reason", "Claim")).expect(404);
        stranger().get(documents(lead) + "/holds").expect(404);
        owner.post(documents(lead) + "/holds", Map.of("reason", "")).expect(400);
        owner.post(
                        documents(lead) + "/holds",
                        Map.of(
                                "reason",
                                "Claim",
                                "document",
                                elsewhere.get("id").asString()))
                .expect(400);
        owner.post(
                        documents(lead) + "/holds",
                        Map.of("reason", "Claim", "document", UUID.randomUUID().toString()))
                .expect(404);
    }

    private static Http.Answer lift(Http who, JsonNode hold) {
        return seen(who, hold)
                .put("/api/v1/documents/holds/" + hold.get("id").asString() + "/lifting", Map.of("reason", "Settled"));
    }

    private static JsonNode period(Http who, String kind) {
        return who.get(RETENTION)
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .filter(each -> each.get("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static ZoneId zone(Http who) {
        return ZoneId.of(who.get("/api/v1/firms/current")
                .expect(200)
                .json()
                .get("timeZone")
                .asString());
    }
}
