package dev.plumbline.compliance.engine;

import static dev.plumbline.compliance.ObligationState.DUE_SOON;
import static dev.plumbline.compliance.ObligationState.NOT_APPLICABLE;
import static dev.plumbline.compliance.ObligationState.OVERDUE;
import static dev.plumbline.compliance.ObligationState.UNKNOWN_FACT;
import static dev.plumbline.compliance.ObligationState.UNSATISFACTORY;
import static dev.plumbline.compliance.ObligationState.VALID;
import static dev.plumbline.compliance.engine.Home.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.compliance.Appliance;
import dev.plumbline.compliance.Colour;
import dev.plumbline.compliance.FactCode;
import dev.plumbline.compliance.Obligation;
import dev.plumbline.compliance.ProofKind;
import dev.plumbline.compliance.Reason;
import dev.plumbline.compliance.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases of gas that the field's own documents give, each by its name. */
class GasCasesTests {
    @ParameterizedTest(name = "deadline {0}, check {1}: next {2}")
    @CsvSource({
        "2019-02-10, 2019-01-05, 2020-02-10, ANNIVERSARY_KEPT",
        "2023-08-10, 2023-07-05, 2024-08-10, ANNIVERSARY_KEPT",
        "2019-02-10, 2018-12-11, 2020-02-10, ANNIVERSARY_KEPT",
        "2019-02-10, 2018-12-10, 2019-12-10, WINDOW_BOUNDARY",
        "2019-02-10, 2018-12-09, 2019-12-09, CLOCK_RESET",
        "2019-02-10, 2019-02-11, 2020-02-11, WAS_LATE",
        "2019-02-10, 2019-02-10, 2020-02-10, ANNIVERSARY_KEPT",
        "2025-04-30, 2025-02-28, 2026-02-28, CLOCK_RESET",
        "2025-04-30, 2025-03-01, 2026-04-30, ANNIVERSARY_KEPT",
    })
    void gasExamples(String deadline, String check, String next, Reason reason) {
        Obligation gas = Home.england()
                .boiler()
                .verified(
                        ProofKind.GAS_SAFETY_RECORD, day(deadline).minusYears(1).toString(), "SAFE")
                .verified(ProofKind.GAS_SAFETY_RECORD, check, "SAFE")
                .on(day(check).plusDays(1).toString(), "england.gas.check");
        assertThat(gas.due()).isEqualTo(day(next));
        assertThat(gas.opens()).isEqualTo(day(next).minusMonths(2).plusDays(1));
        assertThat(gas.reasons()).contains(reason);
        assertThat(gas.state()).isEqualTo(VALID);
    }

    @Test
    void aLateGasCheckRecordsTheDaysOfTheBreach() {
        Obligation gas = Home.england()
                .boiler()
                .verified(ProofKind.GAS_SAFETY_RECORD, "2018-02-10", "SAFE")
                .verified(ProofKind.GAS_SAFETY_RECORD, "2019-02-11", "SAFE")
                .on("2019-03-01", "england.gas.check");
        assertThat(gas.steps()).anyMatch(s -> s.contains("1 day late"));
    }

    @Test
    void gasCheckOf29February() {
        Home home = Home.england().boiler().verified(ProofKind.GAS_SAFETY_RECORD, "2024-02-29", "SAFE");
        assertThat(home.on("2024-03-01", "england.gas.check").due()).isEqualTo(day("2025-02-28"));
        home.verified(ProofKind.GAS_SAFETY_RECORD, "2025-02-01", "SAFE");
        assertThat(home.on("2025-03-01", "england.gas.check").due()).isEqualTo(day("2026-02-28"));
    }

    /** Ten checks in nine years, each as early as the window lets it, keep the day. */
    @Test
    void theGasDeadlineDoesNotCreep() {
        Home home = Home.england().boiler().verified(ProofKind.GAS_SAFETY_RECORD, "2019-02-10", "SAFE");
        for (int year = 2019; year < 2028; year++) {
            home.verified(ProofKind.GAS_SAFETY_RECORD, year + "-12-11", "SAFE");
        }
        assertThat(home.on("2027-12-12", "england.gas.check").due()).isEqualTo(day("2029-02-10"));
    }

    @Test
    void theGasDeadlineDayItselfIsLawful() {
        Home home = Home.england().boiler().verified(ProofKind.GAS_SAFETY_RECORD, "2025-02-10", "SAFE");
        assertThat(home.on("2026-02-10", "england.gas.check").state()).isEqualTo(DUE_SOON);
        Obligation after = home.on("2026-02-11", "england.gas.check");
        assertThat(after.state()).isEqualTo(OVERDUE);
        assertThat(after.colour()).isEqualTo(Colour.RED);
        assertThat(after.standing()).isEqualTo(Standing.BREACH);
    }

    @Test
    void aNewApplianceIsCheckedWithinTwelveMonthsOfItsInstallation() {
        Home home = Home.england()
                .gas()
                .add(new Appliance(
                        "boiler",
                        Appliance.Kind.BOILER,
                        Appliance.Fuel.GAS,
                        "hall",
                        Appliance.Owner.LANDLORD,
                        true,
                        day("2025-03-01"),
                        null));
        Obligation gas = home.on("2025-06-01", "england.gas.check");
        assertThat(gas.state()).isEqualTo(DUE_SOON);
        assertThat(gas.due()).isEqualTo(day("2026-03-01"));
        assertThat(gas.changesOn()).isEqualTo(day("2026-03-02"));
        assertThat(home.on("2025-02-28", "england.gas.check").state()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void propertyWithoutGasSupply() {
        Home home = Home.england();
        Obligation none = home.on("2026-06-01", "england.gas.listed");
        assertThat(none.state()).isEqualTo(NOT_APPLICABLE);
        assertThat(none.steps()).anyMatch(s -> s.contains("Gas supply: no"));
        Obligation unknown = home.forget(FactCode.GAS_SUPPLY).on("2026-06-01", "england.gas.listed");
        assertThat(unknown.state()).isEqualTo(UNKNOWN_FACT);
        assertThat(unknown.facts()).containsExactly("gas_supply");
        assertThat(unknown.colour()).isEqualTo(Colour.AMBER);
    }

    @Test
    void aTenantsOwnApplianceIsNoDutyOfTheLandlord() {
        Home home = Home.england()
                .gas()
                .add(new Appliance(
                        "cooker",
                        Appliance.Kind.COOKER,
                        Appliance.Fuel.GAS,
                        "kitchen",
                        Appliance.Owner.TENANT,
                        true,
                        null,
                        null));
        assertThat(home.on("2026-06-01", "england.gas.check").state()).isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"AT_RISK", "IMMEDIATELY_DANGEROUS"})
    void anUnsafeGasApplianceIsPutRightTheSameDay(String outcome) {
        Home home = Home.england().boiler().verified(ProofKind.GAS_SAFETY_RECORD, "2026-03-02", outcome);
        Obligation same = home.on("2026-03-02", "england.gas.check");
        assertThat(same.state()).isEqualTo(UNSATISFACTORY);
        assertThat(same.colour()).isEqualTo(Colour.AMBER);
        assertThat(same.changesOn()).isEqualTo(day("2026-03-03"));
        assertThat(home.on("2026-03-03", "england.gas.check").colour()).isEqualTo(Colour.RED);
        Obligation mended =
                home.verified(ProofKind.GAS_REMEDIAL, "2026-03-04", "COMPLETE").on("2026-03-04", "england.gas.check");
        assertThat(mended.state()).isEqualTo(VALID);
        assertThat(mended.due()).isEqualTo(day("2027-03-02"));
        assertThat(mended.reasons()).contains(Reason.REMEDIED);
    }

    @ParameterizedTest(name = "tenancy from {0}, served {1}, as of {2}: {3}, due {4}")
    @CsvSource({
        "2025-01-01, , 2026-03-29, DUE_SOON, 2026-03-29",
        "2025-01-01, , 2026-03-30, OVERDUE, 2026-03-29",
        "2025-01-01, 2026-03-29, 2026-03-30, VALID, ",
        "2026-05-01, , 2026-04-30, DUE_SOON, 2026-04-30",
        "2026-05-01, , 2026-05-01, OVERDUE, 2026-04-30",
    })
    void copyOfTheGasRecord(String start, String served, String asOf, String state, String due) {
        Home home = Home.england().boiler().tenancy(start).verified(ProofKind.GAS_SAFETY_RECORD, "2026-03-01", "SAFE");
        Obligation copy = (served == null ? home : home.served(served)).on(asOf, "england.gas.copy");
        assertThat(copy.state().name()).isEqualTo(state);
        assertThat(copy.due()).isEqualTo(due == null ? null : day(due));
    }
}
