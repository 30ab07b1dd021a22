package dev.plumbline.messages.letterhead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterheadRequestTests {
    /** Figures of WCAG's own formula. */
    @Test
    void contrastIsThatOfWcag() {
        assertThat(Contrast.withWhite("#000000")).isCloseTo(21, within(0.001));
        assertThat(Contrast.withWhite("#ffffff")).isCloseTo(1, within(0.001));
        assertThat(Contrast.withWhite("#767676")).isCloseTo(4.54, within(0.005));
        assertThat(Contrast.withWhite("#777777")).isCloseTo(4.48, within(0.005));
        assertThat(Contrast.withWhite("#ff0000")).isCloseTo(3.998, within(0.005));
    }

    @Test
    void aColourThatIsTooWeakIsRefusedWithItsFigure() {
        assertThatThrownBy(() -> colour("#777777").checked()).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.errors().getFirst().pointer()).isEqualTo("/colour");
            assertThat(problem.detail()).contains("4.47 to 1");
        });
        assertThat(colour("#767676").checked().colour()).isEqualTo("#767676");
        assertThat(colour("#1D4ED8").checked().colour()).isEqualTo("#1d4ed8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "#123", "#12345g", "#1234567", "#000000;", "url(x)", "#00000", "123456"})
    void whatIsNoColourIsRefused(String text) {
        assertThatThrownBy(() -> colour(text).checked()).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "office@example.com\nBcc: eve@example.com",
                "office@example.com\r\n",
                "a@example.com,b@example.com",
                "Office <office@example.com>",
                "office@",
                "@example.com",
                "office",
                ".office@example.com",
                "off..ice@example.com",
                "\"of fice\"@example.com",
                "büro@example.com",
                "office@exämple.com",
                "office@example",
                "office@-example.com",
                "office@example.com (home)",
                "office@[127.0.0.1]"
            })
    void answersGoToOnePlainAddress(String text) {
        assertThatThrownBy(() -> new LetterheadRequest(null, "", text).checked())
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors().getFirst().pointer())
                                .isEqualTo("/replyTo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"office@example.com", "o.f+roof@sub-1.example.co.uk", "o'neil@example.com"})
    void ordinaryAddressesAreTaken(String text) {
        assertThat(new LetterheadRequest(null, "", text).checked().replyTo()).isEqualTo(text);
    }

    private static LetterheadRequest colour(String colour) {
        return new LetterheadRequest(colour, "", null);
    }
}
