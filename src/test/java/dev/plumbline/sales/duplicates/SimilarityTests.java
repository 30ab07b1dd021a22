package dev.plumbline.sales.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTests {
    /** Winkler's own examples. */
    @ParameterizedTest
    @CsvSource({
        "MARTHA, MARHTA, 0.944, 0.961",
        "DWAYNE, DUANE, 0.822, 0.840",
        "DIXON, DICKSONX, 0.767, 0.813",
        "SHACKLEFORD, SHACKELFORD, 0.970, 0.982",
        "NICHLESON, NICHULSON, 0.926, 0.956",
        "ABC, XYZ, 0, 0"
    })
    void givesThePublishedValues(String a, String b, double jaro, double winkler) {
        assertThat(Similarity.jaro(a, b)).isCloseTo(jaro, within(0.0006));
        assertThat(Similarity.of(a, b)).isCloseTo(winkler, within(0.0006));
    }

    @Property
    void isTheSameBothWaysAndOneForEqualTextsOnly(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 9) String a,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 9) String b) {
        double similarity = Similarity.of(a, b);
        assertThat(similarity).isBetween(0.0, 1.0);
        assertThat(Similarity.of(b, a)).isCloseTo(similarity, within(1e-12));
        assertThat(similarity == 1.0).isEqualTo(a.equals(b));
    }
}
