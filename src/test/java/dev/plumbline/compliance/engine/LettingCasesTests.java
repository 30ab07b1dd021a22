package dev.plumbline.compliance.engine;

import static dev.plumbline.compliance.ObligationState.DUE_SOON;
import static dev.plumbline.compliance.ObligationState.MISSING;
import static dev.plumbline.compliance.ObligationState.NOT_APPLICABLE;
import static dev.plumbline.compliance.ObligationState.NOT_YET_IN_FORCE;
import static dev.plumbline.compliance.ObligationState.OVERDUE;
import static dev.plumbline.compliance.ObligationState.VALID;
import static dev.plumbline.compliance.engine.Home.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.compliance.Answer;
import dev.plumbline.compliance.Certificate;
import dev.plumbline.compliance.Certificate.Dates;
import dev.plumbline.compliance.Certificate.Status;
import dev.plumbline.compliance.FactCode;
import dev.plumbline.compliance.Hazard;
import dev.plumbline.compliance.Nation;
import dev.plumbline.compliance.Obligation;
import dev.plumbline.compliance.ProofKind;
import dev.plumbline.compliance.Reason;
import dev.plumbline.compliance.Tenancy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases of licences, tenancies and hazards that the field's own documents give, each by its name. */
class LettingCasesTests {
    @Test
    void theFifthSharerMovesIn() {
        Home home = Home.england()
                .fact(FactCode.SHARED_FACILITIES, "yes")
                .fact(FactCode.HOUSEHOLDS, "4")
                .fact(FactCode.OCCUPANTS, "4")
                .fact(FactCode.OCCUPANTS, day("2026-09-01"), Answer.of("5"));
        Obligation before = home.on("2026-08-31", "england.licence.hmo");
        assertThat(before.state()).isEqualTo(NOT_APPLICABLE);
        assertThat(before.changesOn()).isEqualTo(day("2026-09-01"));
        assertThat(home.on("2026-09-01", "england.licence.hmo").state()).isEqualTo(MISSING);
    }

    @Test
    void aLicenceEndsOnItsOwnDayAndAfterFiveYearsAtMost() {
        Home home = Home.england()
                .fact(FactCode.SELECTIVE_LICENSING_AREA, "yes")
                .proof(
                        ProofKind.SELECTIVE_LICENCE,
                        Dates.issued(day("2024-01-01")).expires(day("2027-06-30")),
                        Status.VERIFIED);
        assertThat(home.on("2026-06-01", "england.licence.selective").due()).isEqualTo(day("2027-06-30"));
        assertThat(home.proof(
                                ProofKind.SELECTIVE_LICENCE,
                                Dates.issued(day("2024-02-01")).expires(day("2034-01-31")),
                                Status.VERIFIED)
                        .on("2026-06-01", "england.licence.selective")
                        .due())
                .isEqualTo(day("2029-01-31"));
    }

    @ParameterizedTest(name = "{0}: {2} received 1 March, due {3}")
    @CsvSource({
        "ENGLAND, ASSURED_SHORTHOLD, england.deposit.protect, 2026-03-30",
        "ENGLAND, ASSURED_SHORTHOLD, england.deposit.information, 2026-03-30",
        "WALES, OCCUPATION_CONTRACT, wales.deposit.protect, 2026-03-30",
        "SCOTLAND, PRIVATE_RESIDENTIAL, scotland.deposit.protect, 2026-04-13",
        "NORTHERN_IRELAND, PRIVATE_NI, northern_ireland.deposit.protect, 2026-03-28",
        "NORTHERN_IRELAND, PRIVATE_NI, northern_ireland.deposit.information, 2026-04-04",
    })
    void deposit(Nation nation, Tenancy.Type type, String rule, String due) {
        Home home = Home.in(nation).tenancy(Home.deposit("2026-03-01", type, "2026-03-01"));
        Obligation open = home.on("2026-03-02", rule);
        assertThat(open.state()).isEqualTo(DUE_SOON);
        assertThat(open.due()).isEqualTo(day(due));
        assertThat(home.on(day(due).plusDays(1).toString(), rule).state()).isEqualTo(OVERDUE);
        ProofKind kind = rule.endsWith("protect") ? ProofKind.DEPOSIT_PROTECTION : ProofKind.PRESCRIBED_INFORMATION;
        Obligation late = home.verified(kind, day(due).plusDays(2).toString()).on("2026-06-01", rule);
        assertThat(late.state()).isEqualTo(VALID);
        assertThat(late.reasons()).contains(Reason.DONE_LATE);
        assertThat(late.steps()).anyMatch(s -> s.contains("2 days late"));
    }

    @Test
    void propertyInNorthernIreland() {
        List<Obligation> all = Home.in(Nation.NORTHERN_IRELAND)
                .tenancy(Home.tenancy("2026-03-01", Tenancy.Type.PRIVATE_NI))
                .on("2026-06-01");
        assertThat(all).extracting(o -> o.rule().id()).allMatch(id -> id.startsWith("northern_ireland."));
        assertThat(all).noneMatch(o -> o.rule().title().contains("Right to Rent"));
        assertThat(all)
                .filteredOn(o -> o.rule().id().equals("northern_ireland.electrical.check"))
                .singleElement()
                .satisfies(o -> assertThat(o.rule().citation().law()).contains("SR 2024/201"));
    }

    @Test
    void rightToRentWithAPermissionThatEnds() {
        Home home = Home.england()
                .tenancy("2025-09-02")
                .proof(
                        ProofKind.RIGHT_TO_RENT_CHECK,
                        Dates.issued(day("2025-09-01")).expires(day("2026-03-01")),
                        Status.VERIFIED);
        Obligation check = home.on("2026-05-01", "england.right_to_rent");
        assertThat(check.state()).isEqualTo(VALID);
        assertThat(check.due()).isEqualTo(day("2026-08-31"));
        assertThat(home.on("2026-08-31", "england.right_to_rent").state()).isEqualTo(DUE_SOON);
        assertThat(home.on("2026-09-01", "england.right_to_rent").state()).isEqualTo(OVERDUE);
    }

    @Test
    void rightToRentOfEachAdult() {
        Home home = Home.england()
                .tenancy(new Tenancy(
                        "tenancy",
                        day("2026-03-01"),
                        null,
                        Tenancy.Type.ASSURED_SHORTHOLD,
                        Answer.of("2"),
                        Answer.no(),
                        Answer.no()))
                .add(check("Ann", "2026-02-01"))
                .add(check("Ann", "2026-02-02"));
        assertThat(home.on("2026-02-28", "england.right_to_rent").state()).isEqualTo(DUE_SOON);
        assertThat(home.on("2026-03-01", "england.right_to_rent").state()).isEqualTo(OVERDUE);
        assertThat(home.add(check("Ben", "2026-02-20"))
                        .on("2026-03-01", "england.right_to_rent")
                        .state())
                .isEqualTo(VALID);
    }

    private static Certificate check(String person, String issued) {
        return new Certificate(
                person + issued,
                ProofKind.RIGHT_TO_RENT_CHECK,
                List.of(Home.tenancy("2026-03-01", Tenancy.Type.ASSURED_SHORTHOLD)
                        .subject()),
                Status.VERIFIED,
                Dates.issued(day(issued)),
                Set.of(),
                person,
                Map.of());
    }

    @Test
    void theInformationSheetIsForTenanciesFromBeforeMay2026() {
        Home old = Home.england().tenancy("2025-01-01");
        assertThat(old.on("2026-04-30", "england.renters.sheet").state()).isEqualTo(NOT_YET_IN_FORCE);
        assertThat(old.on("2026-05-31", "england.renters.sheet").state()).isEqualTo(DUE_SOON);
        assertThat(old.on("2026-06-01", "england.renters.sheet").state()).isEqualTo(OVERDUE);
        assertThat(old.on("2026-06-01", "england.renters.statement").state()).isEqualTo(NOT_APPLICABLE);
        Home next = Home.england().tenancy("2026-05-01");
        assertThat(next.on("2026-06-01", "england.renters.sheet").state()).isEqualTo(NOT_APPLICABLE);
        assertThat(next.on("2026-06-01", "england.renters.statement").state()).isEqualTo(OVERDUE);
    }

    @Test
    void dampReportedOn18December2025() {
        Home home = Home.england().fact(FactCode.LANDLORD_KIND, "SOCIAL").hazard(Hazard.Kind.DAMP_MOULD, "2025-12-18");
        assertThat(home.on("2025-12-18", "england.awaab.investigate").due()).isEqualTo(day("2026-01-06"));
        assertThat(home.on("2025-12-18", "england.awaab.summary").state()).isEqualTo(NOT_APPLICABLE);
        home.verified(ProofKind.HAZARD_INVESTIGATION, "2026-01-06");
        assertThat(home.on("2026-01-06", "england.awaab.investigate").state()).isEqualTo(VALID);
        assertThat(home.on("2026-01-06", "england.awaab.summary").due()).isEqualTo(day("2026-01-09"));
        assertThat(home.on("2026-01-06", "england.awaab.safe").due()).isEqualTo(day("2026-01-13"));
        assertThat(home.on("2026-01-06", "england.awaab.work").due()).isEqualTo(day("2026-03-31"));
        assertThat(home.on("2026-01-06", "england.awaab.emergency").state()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void hazardsOfPrivateLettingsAreAnnouncedOnly() {
        Home home = Home.england().hazard(Hazard.Kind.DAMP_MOULD, "2026-06-01");
        assertThat(home.on("2026-06-01", "england.awaab.investigate").state()).isEqualTo(NOT_APPLICABLE);
        assertThat(home.on("2026-06-01", "england.awaab.private").state()).isEqualTo(NOT_YET_IN_FORCE);
    }
}
