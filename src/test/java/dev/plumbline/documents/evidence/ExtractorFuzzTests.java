package dev.plumbline.documents.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.CoverageFuzzing;
import dev.plumbline.Mutated;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** C6: the reader of certificates. */
class ExtractorFuzzTests {
    private static final int FEW = 5_000;
    private static final String GAS = """
            Landlord Gas Safety Record
            Certificate No: GSR-4417  Date of inspection: 12/05/2026
            Next inspection due by 11 May 2027\f
            Appliances safe to use: Yes
            Outcome: PASS  Result: satisfactory
            """;
    private static final String EICR = """
            Electrical Installation Condition Report
            Date of issue 3rd March 2025, recommended next inspection 03.03.2030
            Overall assessment of the installation: UNSATISFACTORY  RRN 0123-4567-8901-2345-6789
            """;

    @Test
    void noTextHurtsTheRules() throws Exception {
        assertThat(new RuleExtractor().propose(GAS)).hasSizeGreaterThan(2);
        Mutated.each(seeds(), 128, FEW, ExtractorFuzzTarget::fuzzerTestOneInput);
        System.out.println("C6 evidence: 0 findings in " + FEW + " mutated texts");
    }

    @Test
    @Tag("slow")
    void minutesOfCoverageGuidedFuzzingFindNothing() throws Exception {
        new CoverageFuzzing("C6 evidence", ExtractorFuzzTarget.class, "dev.plumbline.documents.evidence.**")
                .run(seeds());
    }

    private static List<byte[]> seeds() {
        return List.of(GAS.getBytes(UTF_8), EICR.getBytes(UTF_8));
    }
}
