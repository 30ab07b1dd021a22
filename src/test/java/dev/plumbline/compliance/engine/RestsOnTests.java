package dev.plumbline.compliance.engine;

import static dev.plumbline.compliance.ProofKind.EICR;
import static dev.plumbline.compliance.ProofKind.ELECTRICAL_REMEDIAL;
import static dev.plumbline.compliance.ProofKind.EPC;
import static dev.plumbline.compliance.ProofKind.GAS_SAFETY_RECORD;
import static dev.plumbline.compliance.ProofKind.MEES_EXEMPTION;
import static dev.plumbline.compliance.ProofKind.RIGHT_TO_RENT_CHECK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.compliance.Certificate.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each answer names the certificates that it rests on. */
class RestsOnTests {
    private static final String CHECK = "england.electrical.check";

    private static List<String> rests(Home home, String day, String rule) {
        return home.on(day, rule).certificates();
    }

    @Test
    void onTheLatestVerifiedOneAndOnWhatWaitsOrWasRejected() {
        Home home = Home.england()
                .verified(EICR, "2019-01-01", "SATISFACTORY")
                .verified(EICR, "2021-05-01", "SATISFACTORY");
        assertThat(rests(home, "2020-01-01", CHECK)).isEmpty();
        assertThat(rests(home, "2022-01-01", CHECK)).containsExactly("eicr1");
        home.proof(EICR, "2026-04-01", Status.REJECTED, "SATISFACTORY");
        assertThat(rests(home, "2026-06-01", CHECK)).containsExactly("eicr1", "eicr2");
        home.proof(EICR, "2026-04-02", Status.UPLOADED, "SATISFACTORY");
        assertThat(rests(home, "2026-06-01", CHECK)).containsExactlyInAnyOrder("eicr1", "eicr2", "eicr3");
        assertThat(rests(home, "2026-06-01", "england.epc.valid")).isEmpty();
    }

    @Test
    void onWhatFailedAndOnWhatPutItRight() {
        Home home = Home.england().verified(EICR, "2026-03-01", "C2");
        home.proof(ELECTRICAL_REMEDIAL, "2026-03-05", Status.UPLOADED, "COMPLETE");
        assertThat(rests(home, "2026-03-10", CHECK)).containsExactly("eicr0", "electrical_remedial1");
        home.verified(ELECTRICAL_REMEDIAL, "2026-03-08", "COMPLETE");
        assertThat(rests(home, "2026-03-10", CHECK)).containsExactly("electrical_remedial2", "eicr0");
        assertThat(rests(home, "2026-03-10", "england.electrical.remedy.council"))
                .containsExactly("electrical_remedial2");
    }

    @Test
    void onTheExemptionWhileItHoldsAndAfterwards() {
        Home home = Home.england().verified(EPC, "2022-03-01", "F").verified(MEES_EXEMPTION, "2022-03-10");
        assertThat(rests(home, "2023-01-01", "england.epc.band")).containsExactly("mees_exemption1", "epc0");
        assertThat(rests(home, "2028-01-01", "england.epc.band")).containsExactly("epc0", "mees_exemption1");
    }

    @Test
    void onTheChecksOfPersonsAndOnThatOfWhichACopyIsGiven() {
        Home home = Home.england().boiler().tenancy("2025-05-01");
        home.verified(RIGHT_TO_RENT_CHECK, "2025-04-01").verified(GAS_SAFETY_RECORD, "2026-03-02", "SAFE");
        assertThat(rests(home, "2026-03-10", "england.right_to_rent")).containsExactly("right_to_rent_check0");
        assertThat(rests(home, "2026-03-10", "england.gas.copy")).containsExactly("gas_safety_record1");
        home.served("2026-03-05");
        assertThat(rests(home, "2026-03-10", "england.gas.copy")).containsExactly("gas_safety_record1");
    }
}
