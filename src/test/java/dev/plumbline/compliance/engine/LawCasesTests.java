package dev.plumbline.compliance.engine;

import static dev.plumbline.compliance.ObligationState.MISSING;
import static dev.plumbline.compliance.ObligationState.OVERDUE;
import static dev.plumbline.compliance.ObligationState.PENDING_VERIFICATION;
import static dev.plumbline.compliance.ObligationState.UNKNOWN_FACT;
import static dev.plumbline.compliance.engine.Home.day;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.compliance.Certificate.Status;
import dev.plumbline.compliance.Colour;
import dev.plumbline.compliance.FactCode;
import dev.plumbline.compliance.LegalDay;
import dev.plumbline.compliance.Obligation;
import dev.plumbline.compliance.ProofKind;
import dev.plumbline.compliance.Quality;
import dev.plumbline.compliance.Reason;
import dev.plumbline.compliance.Standing;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for every duty: its day, what is not known, and the two axes. */
class LawCasesTests {
    @Test
    void legionellaIsNeverIllegal() {
        Home home = Home.england();
        Obligation none = home.on("2026-06-01", "england.legionella.review");
        assertThat(none.state()).isEqualTo(MISSING);
        assertThat(none.colour()).isEqualTo(Colour.AMBER);
        assertThat(none.standing()).isEqualTo(Standing.NO_DUTY);
        Obligation old = home.verified(ProofKind.LEGIONELLA_ASSESSMENT, "2020-01-01")
                .on("2026-06-01", "england.legionella.review");
        assertThat(old.state()).isEqualTo(OVERDUE);
        assertThat(old.colour()).isEqualTo(Colour.AMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30T22:59:59Z, 2026-06-30",
        "2026-06-30T23:30:00Z, 2026-07-01",
        "2026-12-31T23:30:00Z, 2026-12-31",
        "2026-03-29T00:59:59Z, 2026-03-29",
        "2026-10-24T23:00:00Z, 2026-10-25",
        "2026-10-25T23:59:59Z, 2026-10-25",
    })
    void theDayIsThatOfLondon(Instant at, LocalDate day) {
        assertThat(LegalDay.of(at)).isEqualTo(day);
    }

    @Test
    void aNationThatIsNotKnownHidesNoDuty() {
        Home home = Home.england().forget(FactCode.JURISDICTION);
        assertThat(home.on("2026-06-01")).singleElement().satisfies(o -> {
            assertThat(o.state()).isEqualTo(UNKNOWN_FACT);
            assertThat(o.facts()).containsExactly("jurisdiction");
        });
        assertThat(Home.england().on("2018-09-30")).singleElement().satisfies(o -> {
            assertThat(o.reasons()).containsExactly(Reason.NO_RULES);
            assertThat(o.changesOn()).isEqualTo(day("2018-10-01"));
            assertThat(o.colour()).isEqualTo(Colour.AMBER);
        });
    }

    @Test
    void theTwoAxesAreApart() {
        Home home = Home.england().boiler().tenancy("2025-01-01");
        home.proof(ProofKind.GAS_SAFETY_RECORD, "2026-03-01", Status.UPLOADED, "SAFE");
        Obligation uploaded = home.on("2026-03-02", "england.gas.check");
        assertThat(uploaded.state()).isEqualTo(PENDING_VERIFICATION);
        assertThat(uploaded.quality()).isEqualTo(Quality.UPLOADED);
        assertThat(uploaded.standing()).isEqualTo(Standing.NOT_SHOWN);
        home.verified(ProofKind.GAS_SAFETY_RECORD, "2026-03-01", "SAFE");
        assertThat(home.on("2026-03-02", "england.gas.check").quality()).isEqualTo(Quality.VERIFIED);
        home.served("2026-03-03");
        assertThat(home.on("2026-03-04", "england.gas.check").quality()).isEqualTo(Quality.SERVED);
    }
}
