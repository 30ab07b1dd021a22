package dev.plumbline.compliance.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.compliance.ComplianceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Published cases of the law, from what is typed in to what is shown. */
class LawApiTests extends ComplianceTest {
    private static final String GAS = "england.gas.check";
    private static final String ELECTRICAL = "england.electrical.check";
    private static final String BAND = "england.epc.band";

    private static List<String> reasons(JsonNode duty) {
        List<String> reasons = new ArrayList<>();
        duty.path("reasons").forEach(each -> reasons.add(each.asString()));
        return reasons;
    }

    private static String state(JsonNode duty) {
        return duty.path("state").asString();
    }

    private static String due(JsonNode duty) {
        return duty.path("due").asString();
    }

    /** Regulation 36A: a check within the last two months of the year keeps the deadline; outside of them it does not. */
    @Test
    void aGasCheckWithinTheWindowKeepsTheDeadline() {
        String at = home();
        String boiler = boiler(at);
        verified(at, "gas_safety_record", gas("2018-02-10", boiler, "SAFE"));
        JsonNode kept = verified(at, "gas_safety_record", gas("2019-01-05", boiler, "SAFE"));
        JsonNode duty = duty(at, on("2019-06-01"), GAS);
        assertThat(state(duty)).isEqualTo("valid");
        assertThat(due(duty)).isEqualTo("2020-02-10");
        assertThat(duty.path("opens").asString()).isEqualTo("2019-12-11");
        assertThat(duty.path("changesOn").asString()).isEqualTo("2019-12-12");
        assertThat(reasons(duty)).contains("anniversary_kept");
        assertThat(duty.path("steps").toString()).contains("36 days kept");
        assertThat(duty.path("law").path("law").asString()).isNotBlank();
        assertThat(duty.path("certificates").get(0).path("id").asString())
                .isEqualTo(kept.path("id").asString());
        assertThat(due(duty(at, on("2018-12-01"), GAS))).isEqualTo("2019-02-10");
        assertThat(state(duty(at, on("2020-02-10"), GAS))).isEqualTo("due_soon");
        assertThat(state(duty(at, on("2020-02-11"), GAS))).isEqualTo("overdue");

        verified(at, "gas_safety_record", gas("2019-12-10", boiler, "SAFE"));
        JsonNode reset = duty(at, on("2020-01-01"), GAS);
        assertThat(due(reset)).isEqualTo("2020-12-10");
        assertThat(reasons(reset)).contains("clock_reset", "window_boundary");
    }

    /** Awaab's law: ten working days to look into it, five more to make it safe, from a Monday and from another. */
    @Test
    void aHazardHasItsClocksFromTheDayOnWhichItIsKnown() {
        String at = home();
        know(at, ALWAYS, Map.of("landlord_kind", "SOCIAL"));
        String hazard = owner().post(
                        at + "/hazards",
                        Map.of("kind", "damp_mould", "awareOn", "2026-03-02", "source", "told_by_client"))
                .expect(201)
                .json()
                .path("id")
                .asString();
        assertThat(state(duty(at, on("2026-03-01"), "england.awaab.investigate")))
                .isEqualTo("not_applicable");
        assertThat(due(duty(at, on("2026-03-10"), "england.awaab.investigate"))).isEqualTo("2026-03-16");
        assertThat(duty(at, on("2026-03-17"), "england.awaab.investigate")
                        .path("colour")
                        .asString())
                .isEqualTo("red");
        assertThat(state(duty(at, on("2026-03-10"), "england.awaab.emergency"))).isEqualTo("not_applicable");

        verified(
                at,
                "hazard_investigation",
                Map.of("issuedOn", "2026-03-09", "subjects", List.of(hazard), "outcomes", List.of()));
        assertThat(state(duty(at, on("2026-03-17"), "england.awaab.investigate")))
                .isEqualTo("valid");
        assertThat(due(duty(at, on("2026-03-10"), "england.awaab.safe"))).isEqualTo("2026-03-16");
        assertThat(owner().get("/api/v1/compliance/proof-kinds").expect(200).text())
                .contains("hazard_made_safe");
    }

    @Test
    void aHomeWithoutGasHasNoDutyAndOneOfWhichNobodyKnowsIsNotGreen() {
        String at = home();
        assertThat(state(duty(at, on("2026-03-01"), "england.gas.listed"))).isEqualTo("not_applicable");
        String bare = bare();
        JsonNode unknown = duty(bare, on("2026-03-01"), "england.gas.listed");
        assertThat(state(unknown)).isEqualTo("unknown_fact");
        assertThat(unknown.path("facts").toString()).contains("gas_supply");
        assertThat(duties(bare, on("2026-03-01")).path("colour").asString()).isNotEqualTo("green");
    }

    /** The day of the inspection counted, the 28 days from 1 March end on the 28th. */
    @Test
    void aReportWithC2IsPutRightWithin28Days() {
        String at = home();
        verified(at, "eicr", states("2026-03-01", "C2", "C3"));
        JsonNode open = duty(at, on("2026-03-28"), ELECTRICAL);
        assertThat(state(open)).isEqualTo("unsatisfactory");
        assertThat(open.path("colour").asString()).isEqualTo("amber");
        assertThat(open.path("standing").asString()).isEqualTo("lawful");
        assertThat(due(open)).isEqualTo("2026-03-28");
        assertThat(open.path("changesOn").asString()).isEqualTo("2026-03-29");
        JsonNode late = duty(at, on("2026-03-29"), ELECTRICAL);
        assertThat(late.path("colour").asString()).isEqualTo("red");
        assertThat(late.path("standing").asString()).isEqualTo("breach");

        verified(at, "electrical_remedial", states("2026-03-20", "COMPLETE"));
        JsonNode right = duty(at, on("2026-04-01"), ELECTRICAL);
        assertThat(state(right)).isEqualTo("valid");
        assertThat(due(right)).isEqualTo("2031-03-01");
        assertThat(reasons(right)).contains("remedied");
        assertThat(right.path("certificates").size()).isEqualTo(2);
        JsonNode council = duty(at, on("2026-04-01"), "england.electrical.remedy.council");
        assertThat(due(council)).isEqualTo("2026-04-16");
        verified(at, "remedial_sent_to_council", states("2026-04-10"));
        assertThat(state(duty(at, on("2026-05-01"), "england.electrical.remedy.council")))
                .isEqualTo("valid");
    }

    @Test
    void aReportWithC3OnlyIsGoodAndItsOwnEarlierDayCounts() {
        String at = home();
        verified(at, "eicr", with(states("2026-03-01", "SATISFACTORY", "C3"), "nextDueOn", "2029-03-01"));
        JsonNode duty = duty(at, on("2026-04-01"), ELECTRICAL);
        assertThat(state(duty)).isEqualTo("valid");
        assertThat(due(duty)).isEqualTo("2029-03-01");
        assertThat(reasons(duty)).contains("stated_earlier");
        String penalty = duty(at, on("2025-10-31"), ELECTRICAL).path("penalty").asString();
        assertThat(penalty).contains("30,000");
        assertThat(duty(at, on("2025-11-01"), ELECTRICAL).path("penalty").asString())
                .contains("40,000");
    }

    @Test
    void aRegisteredExemptionTakesTheMinimumBandAwayUntilItEnds() {
        String at = home();
        verified(at, "epc", epc("2022-03-01", "F"));
        assertThat(state(duty(at, on("2022-04-01"), BAND))).isEqualTo("unsatisfactory");
        verified(at, "mees_exemption", with(states("2022-03-10"), "expiresOn", "2027-03-09"));
        JsonNode exempt = duty(at, on("2022-04-01"), BAND);
        assertThat(state(exempt)).isEqualTo("exempt");
        assertThat(exempt.path("colour").asString()).isEqualTo("green");
        assertThat(due(exempt)).isEqualTo("2027-03-09");
        assertThat(exempt.path("changesOn").asString()).isEqualTo("2027-03-10");
        JsonNode after = duty(at, on("2027-03-10"), BAND);
        assertThat(after.path("colour").asString()).isEqualTo("red");
        assertThat(reasons(after)).contains("exemption_ended");
        assertThat(after.path("certificates").size()).isEqualTo(2);
    }

    @Test
    void anEnergyCertificateOfALeapDayEndsOnTheDayBefore() {
        String at = home();
        verified(at, "epc", epc("2024-02-29", "C"));
        assertThat(due(duty(at, on("2026-03-01"), "england.epc.valid"))).isEqualTo("2034-02-28");
    }

    @Test
    void aCertificateThatEndsDuringATenancyIsNeededForTheNextOne() {
        String at = home();
        verified(at, "epc", epc("2014-06-01", "D"));
        tenancy(at, "2023-01-15");
        JsonNode lapsed = duty(at, on("2024-07-01"), "england.epc.valid");
        assertThat(lapsed.path("colour").asString()).isEqualTo("amber");
        assertThat(reasons(lapsed)).contains("lapsed_in_tenancy");
    }

    /** Only what was verified counts, and what was rejected falls back to what was verified before. */
    @Test
    void aRejectedReplacementFallsBack() {
        String at = home();
        JsonNode old = verified(at, "eicr", states("2020-05-01", "SATISFACTORY"));
        JsonNode next = submit(owner(), at, "eicr", states("2025-04-20", "SATISFACTORY"));
        String day = on("2025-05-02");
        JsonNode waits = duty(at, day, ELECTRICAL);
        assertThat(state(waits)).isEqualTo("pending_verification");
        assertThat(waits.path("quality").asString()).isEqualTo("uploaded");
        assertThat(waits.path("standing").asString()).isEqualTo("not_shown");
        assertThat(waits.path("certificates").size()).isEqualTo(2);

        colleague().seen(1).put(at(at, next) + "/verification", Map.of()).expect(200);
        assertThat(state(duty(at, day, ELECTRICAL))).isEqualTo("valid");
        colleague()
                .seen(2)
                .put(at(at, next) + "/rejection", Map.of("reason", "It is of the flat above."))
                .expect(200);
        JsonNode fallen = duty(at, day, ELECTRICAL);
        assertThat(state(fallen)).isEqualTo("overdue");
        assertThat(due(fallen)).isEqualTo("2025-05-01");
        assertThat(reasons(fallen)).contains("replacement_rejected");
        assertThat(fallen.path("certificates").get(0).path("id").asString())
                .isEqualTo(old.path("id").asString());
        assertThat(state(duty(at, on("2025-05-01"), ELECTRICAL))).isEqualTo("due_soon");
    }

    @Test
    void theFifthSharerMakesItALicensedHouse() {
        String at = home();
        know(at, "2026-02-01", Map.of("occupants", "4", "households", "4", "shared_facilities", "yes"));
        know(at, "2026-03-01", Map.of("occupants", "5", "households", "5"));
        assertThat(state(duty(at, on("2026-02-28"), "england.licence.hmo"))).isEqualTo("not_applicable");
        JsonNode needed = duty(at, on("2026-03-01"), "england.licence.hmo");
        assertThat(state(needed)).isEqualTo("missing");
        assertThat(needed.path("proof").path("kind").asString()).isEqualTo("hmo_licence");
        verified(at, "hmo_licence", with(with(states("2026-03-01"), "number", "HMO/1"), "expiresOn", "2031-02-28"));
        assertThat(state(duty(at, on("2026-03-01"), "england.licence.hmo"))).isEqualTo("valid");
    }

    /** Permission until 1 March 2026, checked on 1 September 2025: before the later of the two. */
    @Test
    void aTimeLimitedRightToRentIsCheckedAgain() {
        String at = home();
        String tenancy = tenancy(at, "2025-09-02");
        Map<String, Object> check = with(
                with(with(states("2025-09-01"), "person", "Bo Lind"), "expiresOn", "2026-03-01"),
                "subjects",
                List.of(tenancy));
        verified(at, "right_to_rent_check", check);
        JsonNode duty = duty(at, on("2025-10-01"), "england.right_to_rent");
        assertThat(state(duty)).isEqualTo("valid");
        assertThat(due(duty)).isEqualTo("2026-08-31");
    }
}
