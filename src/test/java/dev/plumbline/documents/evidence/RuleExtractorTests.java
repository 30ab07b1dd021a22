package dev.plumbline.documents.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleExtractorTests {
    private static List<Proposal> all(String text) {
        return Ranking.of(new RuleExtractor().propose(text), text.length());
    }

    private static List<String> found(String text, EvidenceField field) {
        return all(text).stream()
                .filter(each -> each.field() == field)
                .map(Proposal::value)
                .toList();
    }

    @Test
    void readsAGasSafetyRecord() {
        String text = """
                LANDLORD GAS SAFETY RECORD (CP12)
                Certificate No: GSR-004417/A
                Date of inspection: 12/05/2026
                Appliance 1 Boiler, kitchen. Safe to use: Yes
                Next gas safety check due by 11 May 2027
                """;
        assertThat(found(text, EvidenceField.REFERENCE)).containsExactly("GSR-004417/A");
        assertThat(found(text, EvidenceField.ISSUED_ON)).containsExactly("2026-05-12");
        assertThat(found(text, EvidenceField.EXPIRES_ON)).containsExactly("2027-05-11");
        assertThat(found(text, EvidenceField.OUTCOME)).containsExactly("satisfactory");
    }

    @Test
    void readsAReportOnAnElectricalInstallation() {
        String text = """
                ELECTRICAL INSTALLATION CONDITION REPORT
                Report number EICR 18/22
                Report number: EICR-1822
                Date of inspection 3rd March 2026
                Overall assessment of the installation in terms of its suitability for continued use: UNSATISFACTORY
                Next inspection due: 02.03.2031
                """;
        assertThat(found(text, EvidenceField.REFERENCE)).containsExactly("EICR-1822");
        assertThat(found(text, EvidenceField.ISSUED_ON)).containsExactly("2026-03-03");
        assertThat(found(text, EvidenceField.EXPIRES_ON)).containsExactly("2031-03-02");
        assertThat(found(text, EvidenceField.OUTCOME)).containsExactly("unsatisfactory");
    }

    @Test
    void readsAnEnergyPerformanceCertificate() {
        String text = """
                Energy performance certificate (EPC)
                Valid until
                3 April 2035
                Certificate number
                0380-2025-7390-2107-5091
                Date of assessment 2 April 2025, date of certificate 4 April 2025
                """;
        assertThat(found(text, EvidenceField.EXPIRES_ON)).containsExactly("2035-04-03");
        assertThat(found(text, EvidenceField.REFERENCE)).containsExactly("0380-2025-7390-2107-5091");
        assertThat(found(text, EvidenceField.ISSUED_ON)).containsExactly("2025-04-04", "2025-04-02");
        assertThat(found(text, EvidenceField.OUTCOME)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Expires on 29 February 2024, 2024-02-29",
        "Expires on 29 February 2023,",
        "Expires on 31/04/2026,",
        "Expires on 04/13/2026,",
        "Expires on 13/04/26, 2026-04-13",
        "Expires: 2026-04-13, 2026-04-13",
        "Expiry date 1st of June 2027, 2027-06-01",
        "Expiry date 1.6.2027, 2027-06-01",
        "Expiry date 01/06/0027,",
        "Expiry date 7 or 1/6/2027,",
        "Expiry date: see below. Issued on 1/6/2027,",
        "Nothing of the kind 1/6/2027,",
        "Valid until 1/6/2027/9,",
    })
    void readsDaysAsTheyAreWrittenHereAndNothingElse(String text, String day) {
        assertThat(found(text, EvidenceField.EXPIRES_ON)).isEqualTo(day == null ? List.of() : List.of(day));
    }

    @Test
    void putsTheLikeliestFirstAndLeavesOutWhatCannotBe() {
        String text = "Issued on 1 May 2026. Valid to 1 May 2027. Valid until 30 April 2027. Expiry date 1 May 2020.";
        assertThat(found(text, EvidenceField.EXPIRES_ON)).containsExactly("2027-04-30", "2027-05-01");
        String many =
                "Expires 1/1/2027. Expires 2/1/2027. Expires 3/1/2027. Expires 4/1/2027. Expires 5/1/2027. Expires 6/1/2027.";
        assertThat(found(many, EvidenceField.EXPIRES_ON)).hasSize(Ranking.MOST);
    }

    @ParameterizedTest
    @CsvSource({
        "Overall assessment: SATISFACTORY / UNSATISFACTORY,",
        "Overall assessment: not satisfactory, unsatisfactory",
        "The weather was satisfactory,",
        "Result: PASS, satisfactory",
        "Result: pass/fail,",
        "Safe to use: no, unsatisfactory",
        "Safe to use: Yes / No,",
    })
    void takesNoOutcomeFromAFormThatNobodyHasFilledIn(String text, String outcome) {
        assertThat(found(text, EvidenceField.OUTCOME)).isEqualTo(outcome == null ? List.of() : List.of(outcome));
    }

    @Test
    void saysWhereItStands() {
        String text = "First page.\fSecond page.\nExpires on 13/04/2027 at noon.\fThird page.";
        Proposal expiry = all(text).getFirst();
        PlacedProposal placed = PlacedProposal.of(expiry, text, true, "rules");
        assertThat(placed.page()).isEqualTo(2);
        assertThat(placed.excerpt()).isEqualTo("Second page. Expires on 13/04/2027 at noon.");
        assertThat(placed.excerpt().substring(placed.starts(), placed.starts() + placed.length()))
                .isEqualTo("13/04/2027");
        assertThat(PlacedProposal.of(expiry, text, false, "rules").page()).isNull();
    }

    @Test
    void takesNothingOfAnExtractorThatCannotBe() {
        List<Proposal> wild = List.of(
                new Proposal(EvidenceField.EXPIRES_ON, "tomorrow", 1, 0, 4),
                new Proposal(EvidenceField.EXPIRES_ON, "2027-02-30", 1, 0, 4),
                new Proposal(EvidenceField.OUTCOME, "wonderful", 1, 0, 4),
                new Proposal(EvidenceField.REFERENCE, "A1", 1, 0, 400),
                new Proposal(EvidenceField.REFERENCE, "A2", 0.5, 0, 2));
        assertThat(Ranking.of(wild, 10)).extracting(Proposal::value).containsExactly("A2");
    }

    @Test
    void aLongTextMadeToBeSlowIsReadInTime() {
        String text = "Overall assessment ".repeat(10_000) + "next gas safety ".repeat(10_000);
        long began = System.nanoTime();
        assertThat(all(text)).isEmpty();
        assertThat(System.nanoTime() - began).isLessThan(10_000_000_000L);
    }
}
