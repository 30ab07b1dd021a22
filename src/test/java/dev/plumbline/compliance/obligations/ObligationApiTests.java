package dev.plumbline.compliance.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.RecordedStatements;
import dev.plumbline.compliance.ComplianceTest;
import dev.plumbline.firms.BuiltInRole;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@Import(RecordedStatements.Configuration.class)
class ObligationApiTests extends ComplianceTest {
    private static final String GAS = "england.gas.check";
    private static final String SUMMARIES = "/api/v1/obligations/summaries";

    @Autowired
    private RecordedStatements statements;

    /** From nothing to green, and what a year makes of it. */
    @Test
    void aHomeBecomesGreenAndDoesNotStaySo() {
        String at = home();
        String boiler = boiler(at);
        LocalDate checked = today().minusDays(10);
        JsonNode missing = duties(at, "");
        assertThat(missing.path("colour").asString()).isEqualTo("red");
        assertThat(missing.path("asOf").asString()).isEqualTo(today().toString());
        verified(at, "gas_safety_record", gas(checked.toString(), boiler, "SAFE"));
        verified(at, "eicr", states(checked.toString(), "SATISFACTORY"));
        verified(at, "epc", epc(checked.toString(), "C"));
        verified(at, "legionella_assessment", states(checked.toString()));

        JsonNode green = duties(at, "");
        assertThat(green.path("colour").asString()).as(green.toString()).isEqualTo("green");
        assertThat(green.path("red").asInt()).isZero();
        assertThat(green.path("amber").asInt()).isZero();
        List<JsonNode> kept = green.path("obligations")
                .valueStream()
                .filter(duty -> duty.path("applies").asBoolean())
                .toList();
        assertThat(green.path("green").asInt()).isEqualTo(kept.size());
        assertThat(kept).extracting(duty -> duty.path("state").asString()).doesNotContain("not_applicable");
        assertThat(kept).hasSizeLessThan(green.path("obligations").size());
        assertThat(green.path("rulesOf").get(0).asString()).startsWith("England ");
        String soon = checked.plusYears(1).minusDays(60).toString();
        assertThat(green.path("changesOn").asString()).isEqualTo(soon);
        assertThat(duties(at, on(soon)).path("colour").asString()).isEqualTo("amber");
        JsonNode red = duties(at, on(checked.plusYears(1).plusDays(1)));
        assertThat(red.path("colour").asString()).isEqualTo("red");
        assertThat(red.path("obligations").get(0).path("rule").asString()).isEqualTo(GAS);
        assertThat(red.path("obligations").get(0).path("standing").asString()).isEqualTo("breach");
        assertThat(red.path("obligations").get(0).path("subject").path("id").asString())
                .isEqualTo(boiler);
    }

    @Test
    void todayIsNow() {
        String at = home();
        boiler(at);
        JsonNode now = duties(at, "");
        JsonNode today = duties(at, on(today()));
        assertThat(today.path("obligations")).isEqualTo(now.path("obligations"));
        assertThat(today.path("colour")).isEqualTo(now.path("colour"));
    }

    @Test
    void tellsWhatWasKnownThen() {
        String at = home();
        String boiler = boiler(at);
        Instant nothing = clock.instant();
        clock.advance(Duration.ofSeconds(5));
        JsonNode one = submit(owner(), at, "gas_safety_record", gas("2026-03-02", boiler, "SAFE"));
        Instant submitted = clock.instant();
        clock.advance(Duration.ofSeconds(5));
        colleague().seen(1).put(at(at, one) + "/verification", Map.of()).expect(200);
        Instant verified = clock.instant();
        clock.advance(Duration.ofSeconds(5));
        colleague()
                .seen(2)
                .put(at(at, one) + "/rejection", Map.of("reason", "Not his."))
                .expect(200);
        assertThat(state(at, nothing)).isEqualTo("missing");
        assertThat(state(at, submitted)).isEqualTo("pending_verification");
        assertThat(state(at, verified)).isEqualTo("valid");
        assertThat(state(at, clock.instant())).isEqualTo("missing");
    }

    private String state(String at, Instant known) {
        return duty(at, "?asOf=2026-04-01&knownAt=" + known, GAS).path("state").asString();
    }

    @Test
    void whatIsSaidOfAnApplianceThatWasTakenBackCountsNoMore() {
        String at = home();
        String boiler = boiler(at);
        JsonNode one = verified(at, "gas_safety_record", gas("2026-03-02", boiler, "SAFE"));
        Instant before = clock.instant();
        clock.advance(Duration.ofSeconds(5));
        owner().seen(1).delete(at + "/appliances/" + boiler).expect(204);
        assertThat(duties(at, on("2026-04-01")).path("obligations").toString()).doesNotContain(boiler);
        assertThat(duty(at, "?asOf=2026-04-01&knownAt=" + before, GAS)
                        .path("state")
                        .asString())
                .isEqualTo("valid");
        JsonNode shown = owner().get(at(at, one)).expect(200).json();
        assertThat(shown.path("subjects").get(0).hasNonNull("label")).isFalse();
    }

    @Test
    void aNationThatIsNotKnownIsToldAsSuch() {
        String at = home();
        JsonNode early = duties(at, on("2001-01-01"));
        assertThat(early.path("colour").asString()).isEqualTo("amber");
        assertThat(early.path("obligations").size()).isEqualTo(1);
        assertThat(early.path("changesOn").asString()).isEqualTo("2018-10-01");
    }

    @Test
    void isForThoseWhoSeeTheProperty() {
        String at = home() + "/obligations";
        as(BuiltInRole.AUDITOR).get(at).expect(200);
        as(BuiltInRole.CONTRACTOR).get(at).expect(403);
        stranger().get(at).expect(404);
        anonymous().get(at).expect(401);
        owner().get(at + "?asOf=tomorrow").expect(400);
        owner().get(at + "?asOf=0001-01-01").expect(400);
        owner().get("/api/v1/properties/0198f000-0000-7000-8000-000000000000/obligations")
                .expect(404);
    }

    /** One colour and one count, wherever they are told. */
    @Test
    void aListSaysOfAPropertyWhatItsPageSays() {
        String open = home();
        String kept = home();
        String boiler = boiler(open);
        verified(open, "gas_safety_record", gas("2025-03-02", boiler, "SAFE"));
        for (String at : List.of(open, kept)) {
            verified(at, "eicr", states("2026-03-02", "SATISFACTORY"));
            verified(at, "epc", epc("2026-03-02", "C"));
            verified(at, "legionella_assessment", states("2026-03-02"));
        }
        String elsewhere = "/api/v1/properties/" + property(client("Pine Homes", "1 Pine Street"));
        JsonNode all = owner().get(SUMMARIES + "?asOf=2026-04-01" + asked(kept, open, kept, elsewhere))
                .expect(200)
                .json()
                .path("items");
        assertThat(all.valueStream().map(one -> one.path("property").asString()))
                .containsExactly(id(kept), id(open), id(elsewhere));
        for (int n = 0; n < 3; n++) {
            JsonNode page = duties(List.of(kept, open, elsewhere).get(n), on("2026-04-01"));
            for (String said : List.of("asOf", "colour", "red", "amber", "green", "changesOn")) {
                assertThat(all.get(n).path(said)).as(said).isEqualTo(page.path(said));
            }
        }
        assertThat(all.get(0).path("colour").asString()).isEqualTo("green");
        assertThat(all.get(0).hasNonNull("worst")).isFalse();
        assertThat(all.get(1).path("colour").asString()).isEqualTo("red");
        assertThat(all.get(1).path("worst").asString())
                .isEqualTo(duty(open, on("2026-04-01"), GAS).path("title").asString());
        assertThat(all.get(1).path("reckoned").asBoolean()).isTrue();
        assertThat(all.get(2).path("reckoned").asBoolean()).isFalse();
    }

    @Test
    void aListIsOfAPageAndOfTheOwnFirm() {
        String at = home();
        as(BuiltInRole.AUDITOR).get(SUMMARIES + "?" + asked(at)).expect(200);
        as(BuiltInRole.CONTRACTOR).get(SUMMARIES + "?" + asked(at)).expect(403);
        assertThat(stranger()
                        .get(SUMMARIES + "?" + asked(at))
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
        owner().get(SUMMARIES).expect(400);
        owner().get(SUMMARIES + "?property=x").expect(400);
        owner().get(SUMMARIES + "?asOf=0001-01-01" + asked(at)).expect(400);
        owner().get(SUMMARIES + "?" + "&property=0198f000-0000-7000-8000-000000000000".repeat(101))
                .expect(400);
    }

    @Test
    void asksAsOftenForAPageAsForOne() {
        String one = home();
        int few = statementsOf(SUMMARIES + "?" + asked(one));
        String two = home();
        String boiler = boiler(two);
        verified(two, "gas_safety_record", gas("2024-03-02", boiler, "SAFE"));
        assertThat(statementsOf(SUMMARIES + "?" + asked(one, two, home())))
                .isEqualTo(few)
                .isPositive()
                .isLessThanOrEqualTo(7);
    }

    private static String asked(String... homes) {
        return Stream.of(homes).map(at -> "&property=" + id(at)).collect(Collectors.joining());
    }

    private static String id(String at) {
        return at.substring(at.lastIndexOf('/') + 1);
    }

    /** Whatever days people type, what is answered are days. */
    @Test
    void answersAtTheEndOfTime() {
        String at = home();
        verified(at, "eicr", with(states("1900-01-01", "SATISFACTORY"), "expiresOn", "9999-12-31"));
        verified(at, "fire_risk_assessment", with(states("2026-03-02"), "expiresOn", "9999-12-31"));
        know(at, ALWAYS, Map.of("dwellings_in_building", "2"));
        owner().post(
                        at + "/tenancies",
                        Map.of(
                                "kind", "assured",
                                "startsOn", "1900-01-01",
                                "endsOn", "9999-12-31",
                                "source", "document"))
                .expect(201);
        for (String day : List.of("1900-01-01", "2026-04-01", "9999-12-31")) {
            assertThat(duties(at, on(day)).toString()).as(day).doesNotContain("+10000");
        }
    }

    @Test
    void asksAsOftenForManyAsForFew() {
        String at = home();
        String boiler = boiler(at);
        verified(at, "gas_safety_record", gas("2024-03-02", boiler, "SAFE"));
        int few = statementsOf(at + "/obligations");
        for (int n = 1; n <= 4; n++) {
            String another = boiler(at);
            tenancy(at, "202" + n + "-05-01");
            verified(at, "gas_safety_record", gas("2025-03-0" + n, another, "SAFE"));
        }
        assertThat(statementsOf(at + "/obligations"))
                .isEqualTo(few)
                .isPositive()
                .isLessThanOrEqualTo(7);
    }

    private int statementsOf(String address) {
        Http owner = owner();
        statements.start();
        owner.get(address).expect(200);
        return (int) statements.stop().stream()
                .filter(text -> text.contains("clients.") || text.contains("compliance."))
                .count();
    }
}
