package dev.plumbline.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchKeysTests {
    @ParameterizedTest
    @ValueSource(strings = {"(615) 862-6590", "615.862.6590", "+1 615 862 6590", "1-615-862-6590", "6158626590"})
    void readsOneNumberHoweverItIsWritten(String given) {
        assertThat(MatchKeys.phone(given, "US")).isEqualTo("+16158626590");
    }

    @Test
    void readsANumberAsTheRegionOfTheFirmDoes() {
        assertThat(MatchKeys.phone("020 7946 0018", "GB")).isEqualTo("+442079460018");
        assertThat(MatchKeys.phone("862-6590 x", "ZZ")).isNull();
        assertThat(MatchKeys.phone("1", "US")).isNull();
        assertThat(MatchKeys.phone(null, "US")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Ann.Lee+roof@GMail.com, annlee@gmail.com",
        "annlee@googlemail.com, annlee@gmail.com",
        "Ann.Lee+roof@Example.org, ann.lee@example.org",
        "INFO@EXAMPLE.ORG, info@example.org",
        "a@bücher.example, a@xn--bcher-kva.example",
        "+@example.org, +@example.org"
    })
    void comparesMailBoxesAndNotSpellings(String given, String key) {
        assertThat(MatchKeys.email(given)).isEqualTo(key);
    }

    @Test
    void keepsDotsApartWhereTheyMayBeTwoPeople() {
        assertThat(MatchKeys.email("ann.lee@example.org")).isNotEqualTo(MatchKeys.email("annlee@example.org"));
        assertThat(MatchKeys.email("@example.org")).isNull();
        assertThat(MatchKeys.email("ann@")).isNull();
    }

    @Test
    void ignoresAccentsCaseAndPunctuationOfNames() {
        assertThat(MatchKeys.words("  José   O'NEIL-Ruiz ")).isEqualTo("jose o neil ruiz");
    }
}
