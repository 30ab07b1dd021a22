package dev.plumbline.compliance.engine;

import static dev.plumbline.compliance.ObligationState.DUE_SOON;
import static dev.plumbline.compliance.ObligationState.MISSING;
import static dev.plumbline.compliance.ObligationState.NOT_APPLICABLE;
import static dev.plumbline.compliance.ObligationState.OVERDUE;
import static dev.plumbline.compliance.ObligationState.PENDING_VERIFICATION;
import static dev.plumbline.compliance.ObligationState.UNKNOWN_FACT;
import static dev.plumbline.compliance.ObligationState.VALID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.compliance.Answer;
import dev.plumbline.compliance.Certificate;
import dev.plumbline.compliance.Certificate.Dates;
import dev.plumbline.compliance.Certificate.Status;
import dev.plumbline.compliance.Colour;
import dev.plumbline.compliance.FactCode;
import dev.plumbline.compliance.Obligation;
import dev.plumbline.compliance.ProofKind;
import dev.plumbline.compliance.Reason;
import dev.plumbline.compliance.Subject;
import dev.plumbline.compliance.packs.Rule;
import dev.plumbline.compliance.packs.RulePack;
import dev.plumbline.compliance.packs.RulePacks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The numbered faults of the predecessor's rules (section 3 of its specification) that an engine can have. */
class PredecessorFaultsTests {
    private static final String GAS = "england.gas.check";

    @Test
    void fault1ANewPropertyWithoutCertificatesIsRed() {
        List<Obligation> all = Home.england().boiler().on("2026-06-01");
        assertThat(Colour.worst(all)).isEqualTo(Colour.RED);
        assertThat(all)
                .filteredOn(o -> o.rule().id().equals(GAS))
                .singleElement()
                .satisfies(o -> assertThat(o.state()).isEqualTo(MISSING));
    }

    @Test
    void fault2NoDueDateIsMadeUpForACertificateThatNeverWas() {
        Obligation gas = Home.england().boiler().on("2026-06-01", GAS);
        assertThat(gas.due()).isNull();
        assertThat(gas.changesOn()).isNull();
        assertThat(gas.reasons()).containsExactly(Reason.NO_EVIDENCE);
    }

    @Test
    void fault3AnUploadAloneIsNotCompliantAndARejectionTakesItBack() {
        Home uploaded =
                Home.england().boiler().proof(ProofKind.GAS_SAFETY_RECORD, "2026-05-01", Status.UPLOADED, "SAFE");
        assertThat(uploaded.on("2026-06-01", GAS).state()).isEqualTo(PENDING_VERIFICATION);
        assertThat(uploaded.on("2026-06-01", GAS).due()).isEqualTo(LocalDate.parse("2027-05-01"));
        Home rejected = Home.england().boiler().proof(ProofKind.GAS_SAFETY_RECORD, "2026-05-01", Status.REJECTED);
        assertThat(rejected.on("2026-06-01", GAS).state()).isEqualTo(MISSING);
        assertThat(rejected.on("2026-06-01", GAS).reasons()).contains(Reason.REPLACEMENT_REJECTED);
    }

    @Test
    void fault4AVerifiedCertificateRunsOutByItself() {
        Home home = Home.england().boiler().verified(ProofKind.GAS_SAFETY_RECORD, "2026-05-01", "SAFE");
        Obligation valid = home.on("2026-06-01", GAS);
        assertThat(valid.state()).isEqualTo(VALID);
        Obligation soon = home.on(String.valueOf(valid.changesOn()), GAS);
        assertThat(soon.state()).isEqualTo(DUE_SOON);
        assertThat(soon.changesOn()).isEqualTo(LocalDate.parse("2027-05-02"));
        assertThat(home.on("2027-05-02", GAS).state()).isEqualTo(OVERDUE);
        assertThat(Colour.worst(home.on("2027-05-02"))).isEqualTo(Colour.RED);
    }

    @Test
    void fault5WhatAppliesFollowsFactsAndNotTheNameOfATypeOrACouncil() {
        Home home = Home.england()
                .fact(FactCode.OCCUPANTS, "5")
                .fact(FactCode.HOUSEHOLDS, "5")
                .fact(FactCode.SHARED_FACILITIES, "yes");
        assertThat(home.on("2026-06-01", "england.licence.hmo").state()).isEqualTo(MISSING);
        assertThat(home.forget(FactCode.HOUSEHOLDS)
                        .on("2026-06-01", "england.licence.hmo")
                        .state())
                .isEqualTo(UNKNOWN_FACT);
        assertThat(Home.england()
                        .fact(FactCode.SELECTIVE_LICENSING_AREA, "yes")
                        .on("2026-06-01", "england.licence.selective")
                        .state())
                .isEqualTo(MISSING);
        assertThat(Home.england().on("2026-06-01", "england.licence.selective").state())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void fault6VerifyingAnExpiredDocumentDoesNotMakeItGood() {
        assertThat(Home.england()
                        .boiler()
                        .verified(ProofKind.GAS_SAFETY_RECORD, "2020-05-01", "SAFE")
                        .on("2026-06-01", GAS)
                        .state())
                .isEqualTo(OVERDUE);
    }

    @Test
    void fault7DatesThatNobodyVerifiedMoveNothing() {
        Home home = Home.england()
                .verified(ProofKind.EICR, "2020-05-01", "SATISFACTORY")
                .proof(
                        ProofKind.EICR,
                        Dates.issued(LocalDate.parse("2020-06-01")).expires(LocalDate.parse("2099-01-01")),
                        Status.UPLOADED,
                        "SATISFACTORY");
        Obligation eicr = home.on("2021-05-01", "england.electrical.check");
        assertThat(eicr.due()).isEqualTo(LocalDate.parse("2025-05-01"));
        assertThat(home.on("2026-06-01", "england.electrical.check").state()).isEqualTo(OVERDUE);
    }

    @Test
    void fault8ThereIsOneThresholdOfEachRule() {
        for (RulePack pack : RulePacks.shipped().packs()) {
            for (Rule rule : pack.rules()) {
                if (rule.id().endsWith("gas.check")) {
                    assertThat(rule.amberDays()).isEqualTo(60);
                }
            }
        }
        Home home = Home.england().boiler().verified(ProofKind.GAS_SAFETY_RECORD, "2026-05-01", "SAFE");
        assertThat(home.on("2027-03-01", GAS).state()).isEqualTo(VALID);
        assertThat(home.on("2027-03-02", GAS).state()).isEqualTo(DUE_SOON);
    }

    @Test
    void fault9ARejectedReplacementFallsBackToThePreviousCertificate() {
        Obligation gas = Home.england()
                .boiler()
                .verified(ProofKind.GAS_SAFETY_RECORD, "2026-01-01", "SAFE")
                .proof(ProofKind.GAS_SAFETY_RECORD, "2026-05-01", Status.REJECTED)
                .on("2026-06-01", GAS);
        assertThat(gas.state()).isEqualTo(VALID);
        assertThat(gas.due()).isEqualTo(LocalDate.parse("2027-01-01"));
        assertThat(gas.reasons()).contains(Reason.REPLACEMENT_REJECTED);
    }

    @Test
    void fault10ACertificateOfAnotherPropertyIsRefused() {
        Home home = Home.england()
                .boiler()
                .add(new Certificate(
                        "record",
                        ProofKind.GAS_SAFETY_RECORD,
                        List.of(new Subject(Subject.Kind.APPLIANCE, "boiler of next door", "Boiler")),
                        Status.VERIFIED,
                        Dates.issued(LocalDate.parse("2026-05-01")),
                        Set.of("SAFE"),
                        null,
                        Map.of()));
        assertThatThrownBy(home::facts).hasMessageContaining("not of this property");
    }

    /** The evidence score: gas was a duty only of landlords who said that they had a certificate. */
    @Test
    void aMissingCertificateDoesNotTakeTheDutyAway() {
        Obligation listed =
                Home.england().gas().forget(FactCode.APPLIANCES_LISTED).on("2026-06-01", "england.gas.listed");
        assertThat(listed.state()).isEqualTo(UNKNOWN_FACT);
        assertThat(Home.england().gas().on("2026-06-01", "england.gas.listed").state())
                .isEqualTo(MISSING);
    }

    /** The evidence score: any text, even "no", was a yes. */
    @Test
    void noIsNo() {
        Home home = Home.england().fact(FactCode.SELECTIVE_LICENSING_AREA, "False");
        assertThatThrownBy(home::facts).hasMessageContaining("cannot be False");
        Home unknown = Home.england()
                .fact(FactCode.SELECTIVE_LICENSING_AREA, LocalDate.parse("2026-01-01"), new Answer.Unknown());
        assertThat(unknown.on("2026-06-01", "england.licence.selective").state())
                .isEqualTo(UNKNOWN_FACT);
    }
}
