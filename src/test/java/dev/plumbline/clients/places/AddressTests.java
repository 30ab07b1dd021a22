package dev.plumbline.clients.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTests {
    private static Address of(@Nullable String street, @Nullable String postcode, @Nullable String country) {
        return new Address(street, null, null, postcode, country, null, null);
    }

    @ParameterizedTest
    @CsvSource({"sw1a1aa,SW1A 1AA", "SW1A 1AA,SW1A 1AA", " m1  1ae ,M1 1AE", "bt1-5gs,BT1 5GS", "CR26XH,CR2 6XH"})
    void spellsPostcodesOfTheUnitedKingdom(String given, String spelled) {
        assertThat(of("1 Elm", given, "GB").checked(null).postcode()).isEqualTo(spelled);
        assertThat(of("1 Elm", given, null).checked("GB").postcode()).isEqualTo(spelled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"M1", "SW1A", "48201", "M1 1A", "1M1 1AE", "ABC1 1AE", "M1 1AEE", "M１ 1AE"})
    void refusesWhatIsNoneThere(String given) {
        assertThatThrownBy(() -> of("1 Elm", given, "GB").checked(null))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors().getFirst().pointer())
                                .isEqualTo("/address/postcode"));
        assertThat(of("1 Elm", given, "US").checked("GB").postcode()).isEqualTo(given);
    }

    @Test
    void anAddressOfNothingIsNone() {
        assertThat(of(" ", "", "GB").checked("GB")).isEqualTo(Address.NONE);
        assertThat(Address.NONE.checked("US")).isEqualTo(Address.NONE);
        assertThatThrownBy(() -> of(" ", "", "GB").found("GB")).isInstanceOf(Problem.class);
    }

    @Test
    void isKnownAgainHoweverItIsSpelled() {
        String key = of("12 Elm Street", "LS1 4DY", "GB").key("Flat 3");
        assertThat(of("Flat 3, 12  ELM street", "ls14dy", null).key(null)).isEqualTo(key);
        assertThat(of("12 Elm Street", "LS1 4DY", "GB").key(null)).isNotEqualTo(key);
        assertThat(new Address("12 Elm Street", "Leeds", null, null, null, null, null).key(null))
                .isEqualTo("12 elm street|leeds");
    }
}
