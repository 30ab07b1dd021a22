package dev.plumbline.compliance.engine;

import static dev.plumbline.compliance.ObligationState.DUE_SOON;
import static dev.plumbline.compliance.ObligationState.EXEMPT;
import static dev.plumbline.compliance.ObligationState.NOT_APPLICABLE;
import static dev.plumbline.compliance.ObligationState.NOT_YET_IN_FORCE;
import static dev.plumbline.compliance.ObligationState.OVERDUE;
import static dev.plumbline.compliance.ObligationState.UNKNOWN_FACT;
import static dev.plumbline.compliance.ObligationState.UNSATISFACTORY;
import static dev.plumbline.compliance.ObligationState.VALID;
import static dev.plumbline.compliance.engine.Home.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.compliance.Answer;
import dev.plumbline.compliance.Appliance;
import dev.plumbline.compliance.Certificate.Dates;
import dev.plumbline.compliance.Certificate.Status;
import dev.plumbline.compliance.Colour;
import dev.plumbline.compliance.FactCode;
import dev.plumbline.compliance.Obligation;
import dev.plumbline.compliance.ProofKind;
import dev.plumbline.compliance.Reason;
import dev.plumbline.compliance.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases of electricity, energy and alarms that the field's own documents give, each by its name. */
class BuildingCasesTests {
    @Test
    void eicrWithCodeC2() {
        Home home = Home.england().verified(ProofKind.EICR, "2026-03-01", "C2");
        Obligation now = home.on("2026-03-01", "england.electrical.check");
        assertThat(now.state()).isEqualTo(UNSATISFACTORY);
        assertThat(now.due()).isEqualTo(day("2026-03-28"));
        assertThat(now.colour()).isEqualTo(Colour.AMBER);
        assertThat(now.standing()).isEqualTo(Standing.LAWFUL);
        assertThat(now.changesOn()).isEqualTo(day("2026-03-29"));
        assertThat(home.on("2026-03-29", "england.electrical.check").colour()).isEqualTo(Colour.RED);

        home.verified(ProofKind.ELECTRICAL_REMEDIAL, "2026-03-20", "COMPLETE");
        Obligation mended = home.on("2026-03-20", "england.electrical.check");
        assertThat(mended.state()).isEqualTo(VALID);
        assertThat(mended.due()).isEqualTo(day("2031-03-01"));
        for (String who : List.of("tenant", "council")) {
            Obligation told = home.on("2026-03-20", "england.electrical.remedy." + who);
            assertThat(told.state()).isEqualTo(DUE_SOON);
            assertThat(told.due()).isEqualTo(day("2026-04-16"));
            assertThat(home.on("2026-04-17", "england.electrical.remedy." + who).state())
                    .isEqualTo(OVERDUE);
        }
        home.verified(ProofKind.REMEDIAL_SENT_TO_TENANT, "2026-04-01");
        assertThat(home.on("2026-04-17", "england.electrical.remedy.tenant").state())
                .isEqualTo(VALID);
        assertThat(home.on("2026-04-17", "england.electrical.remedy.council").state())
                .isEqualTo(OVERDUE);
    }

    @Test
    void eicrThatAsksForRemedyEarlier() {
        Home home = Home.england()
                .proof(
                        ProofKind.EICR,
                        new Dates(day("2026-03-01"), null, null, day("2026-03-08")),
                        Status.VERIFIED,
                        "C1");
        assertThat(home.on("2026-03-02", "england.electrical.check").due()).isEqualTo(day("2026-03-08"));
    }

    @Test
    void furtherWorkBeginsTheTimeAnew() {
        Home home = Home.england()
                .verified(ProofKind.EICR, "2026-03-01", "FI")
                .verified(ProofKind.ELECTRICAL_REMEDIAL, "2026-03-10", "FURTHER_WORK");
        Obligation open = home.on("2026-03-12", "england.electrical.check");
        assertThat(open.state()).isEqualTo(UNSATISFACTORY);
        assertThat(open.due()).isEqualTo(day("2026-04-06"));
    }

    @Test
    void eicrWithOnlyC3() {
        assertThat(Home.england()
                        .verified(ProofKind.EICR, "2026-03-01", "C3")
                        .on("2026-03-02", "england.electrical.check")
                        .state())
                .isEqualTo(VALID);
    }

    @Test
    void eicrThatAsksForTheNextInThreeYears() {
        Obligation eicr = Home.england()
                .proof(
                        ProofKind.EICR,
                        new Dates(day("2026-03-01"), null, day("2029-03-01"), null),
                        Status.VERIFIED,
                        "SATISFACTORY")
                .on("2026-03-02", "england.electrical.check");
        assertThat(eicr.due()).isEqualTo(day("2029-03-01"));
        assertThat(eicr.reasons()).contains(Reason.STATED_EARLIER);
    }

    @ParameterizedTest
    @CsvSource({"2025-10-31, 30", "2025-11-01, 40"})
    void penaltyOnTheDay(String asOf, String thousands) {
        assertThat(Home.england().on(asOf, "england.electrical.check").penalty())
                .contains(thousands + ",000");
    }

    @Test
    void epcOf29February() {
        Home home = Home.england().verified(ProofKind.EPC, "2024-02-29", "C");
        assertThat(home.on("2024-03-01", "england.epc.valid").due()).isEqualTo(day("2034-02-28"));
        assertThat(Home.england()
                        .verified(ProofKind.EPC, "2025-04-04", "C")
                        .on("2025-05-01", "england.epc.valid")
                        .due())
                .isEqualTo(day("2035-04-03"));
    }

    @Test
    void epcOfBandFWithAnExemption() {
        Home home = Home.england()
                .verified(ProofKind.EPC, "2021-01-10", "F")
                .verified(ProofKind.MEES_EXEMPTION, "2021-02-01");
        Obligation exempt = home.on("2026-01-31", "england.epc.band");
        assertThat(exempt.state()).isEqualTo(EXEMPT);
        assertThat(exempt.changesOn()).isEqualTo(day("2026-02-01"));
        Obligation ended = home.on("2026-02-01", "england.epc.band");
        assertThat(ended.state()).isEqualTo(UNSATISFACTORY);
        assertThat(ended.colour()).isEqualTo(Colour.RED);
        assertThat(ended.reasons()).contains(Reason.EXEMPTION_ENDED);
    }

    @Test
    void epcThatEndedDuringATenancy() {
        Home home = Home.england().verified(ProofKind.EPC, "2015-06-01", "D");
        assertThat(home.on("2025-06-01", "england.epc.valid").state()).isEqualTo(OVERDUE);
        Obligation running = home.tenancy("2024-01-01").on("2025-06-01", "england.epc.valid");
        assertThat(running.state()).isEqualTo(DUE_SOON);
        assertThat(running.colour()).isEqualTo(Colour.AMBER);
        assertThat(running.reasons()).contains(Reason.LAPSED_IN_TENANCY);
        assertThat(Home.england()
                        .verified(ProofKind.EPC, "2015-06-01", "D")
                        .tenancy("2025-06-01")
                        .on("2025-07-01", "england.epc.valid")
                        .state())
                .isEqualTo(OVERDUE);
    }

    @Test
    void epcBandCIsNotInForce() {
        Obligation announced =
                Home.england().verified(ProofKind.EPC, "2025-06-01", "E").on("2031-01-01", "england.epc.c");
        assertThat(announced.state()).isEqualTo(NOT_YET_IN_FORCE);
        assertThat(announced.reasons()).contains(Reason.ANNOUNCED);
        assertThat(announced.standing()).isEqualTo(Standing.NO_DUTY);
    }

    @Test
    void alarmsAreTestedOnTheFirstDay() {
        Home home = Home.england().tenancy("2026-06-01").verified(ProofKind.ALARM_TEST, "2026-05-30");
        assertThat(home.on("2026-06-01", "england.alarm.smoke").state()).isEqualTo(DUE_SOON);
        assertThat(home.on("2026-06-02", "england.alarm.smoke").state()).isEqualTo(OVERDUE);
        assertThat(home.verified(ProofKind.ALARM_TEST, "2026-06-01")
                        .on("2026-06-02", "england.alarm.smoke")
                        .state())
                .isEqualTo(VALID);
    }

    @Test
    void carbonMonoxideAlarmsFollowTheAppliances() {
        Home home = Home.england().tenancy("2026-06-01");
        assertThat(home.on("2026-06-01", "england.alarm.co").state()).isEqualTo(NOT_APPLICABLE);
        assertThat(home.appliance("cooker", Appliance.Kind.COOKER, Appliance.Fuel.GAS)
                        .on("2026-06-01", "england.alarm.co")
                        .state())
                .isEqualTo(NOT_APPLICABLE);
        Obligation open = home.forget(FactCode.APPLIANCES_LISTED).on("2026-06-01", "england.alarm.co");
        assertThat(open.state()).isEqualTo(UNKNOWN_FACT);
        assertThat(open.facts()).containsExactly("appliances_listed");
        assertThat(home.appliance("stove", Appliance.Kind.STOVE, Appliance.Fuel.SOLID)
                        .on("2026-06-01", "england.alarm.co")
                        .state())
                .isEqualTo(DUE_SOON);
    }

    @Test
    void anOpenFaultOfAnAlarmIsRed() {
        Home home = Home.england().fact(FactCode.ALARM_FAULT_OPEN, day("2026-06-01"), Answer.yes());
        assertThat(home.on("2026-05-31", "england.alarm.fault").state()).isEqualTo(NOT_APPLICABLE);
        assertThat(home.on("2026-05-31", "england.alarm.fault").changesOn()).isEqualTo(day("2026-06-01"));
        assertThat(home.on("2026-06-01", "england.alarm.fault").colour()).isEqualTo(Colour.RED);
    }
}
