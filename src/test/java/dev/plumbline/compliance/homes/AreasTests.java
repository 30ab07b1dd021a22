package dev.plumbline.compliance.homes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreasTests {
    @ParameterizedTest
    @CsvSource({
        "SW1A 1AA, SW1A",
        "sw1a1aa,  SW1A",
        "M1 1AA,   M1",
        "M11AA,    M1",
        "M11 1AA,  M11",
        "B33 8TH,  B33",
        "W1A 0AX,  W1A",
        "LS1,      LS1",
        "37203,    ''",
        "D02 AF30, ''",
        "'',       ''"
    })
    void isTheOutwardPart(String postcode, String area) {
        assertThat(Areas.of(postcode)).isEqualTo(area);
        assertThat(area.length()).isLessThanOrEqualTo(Areas.LENGTH_MAX);
    }

    @ParameterizedTest
    @CsvSource("''")
    void thereIsNoneWithoutAPostcode(String none) {
        assertThat(Areas.of(null)).isEqualTo(none);
    }
}
