package dev.plumbline.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyTests {
    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }

    @Test
    void roundsHalfACentToTheEvenOne() {
        assertThat(usd("0.125")).isEqualTo(usd("0.12"));
        assertThat(usd("0.135")).isEqualTo(usd("0.14"));
        assertThat(usd("-0.125")).isEqualTo(usd("-0.12"));
        assertThat(usd("10.01").times(new BigDecimal("0.5"))).isEqualTo(usd("5.00"));
        assertThat(usd("10.03").times(new BigDecimal("0.5"))).isEqualTo(usd("5.02"));
    }

    @Test
    void keepsTheDecimalsOfTheCurrency() {
        assertThat(Money.of("12", "JPY")).hasToString("12 JPY");
        assertThat(usd("12")).hasToString("12.00 USD");
        assertThat(Money.of("1.2345", "BHD")).hasToString("1.234 BHD");
    }

    @Test
    void refusesATrillionAndWhatIsNotTheSameCurrency() {
        assertThat(usd("999999999999.99").amount()).isEqualTo("999999999999.99");
        for (String amount : List.of("1000000000000", "-1000000000000", "999999999999.995")) {
            assertThatThrownBy(() -> usd(amount)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> usd("1").minus(Money.of("1", "EUR"))).hasMessage("Cannot combine USD with EUR");
        assertThatThrownBy(() -> usd("1").compareTo(Money.of("1", "EUR"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ordersAmountsAndKnowsTheSign() {
        assertThat(List.of(usd("3"), usd("-1"), usd("2")).stream().sorted())
                .containsExactly(usd("-1"), usd("2"), usd("3"));
        assertThat(usd("-0.01").isNegative()).isTrue();
        assertThat(usd("0").isNegative()).isFalse();
        assertThat(usd("0.01").isNegative()).isFalse();
    }

    @Test
    void splitsWithTheLargerPartsFirst() {
        assertThat(usd("1.00").split(3)).containsExactly(usd("0.34"), usd("0.33"), usd("0.33"));
        assertThat(usd("-1.00").split(3)).containsExactly(usd("-0.34"), usd("-0.33"), usd("-0.33"));
        assertThat(usd("5").split(1)).containsExactly(usd("5"));
        assertThatThrownBy(() -> usd("5").split(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
