package dev.plumbline.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * An amount in a currency, at the currency's own number of decimals. Rounding, where arithmetic needs it, is half-even
 * (IEEE 754 roundTiesToEven), so that sums of rounded parts do not drift.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {
    /** What numeric(14,2) holds. */
    private static final BigDecimal LIMIT = new BigDecimal("1000000000000");

    public Money {
        amount = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_EVEN);
        if (amount.abs().compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("Money is limited to amounts below one trillion");
        }
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    public Money negate() {
        return new Money(amount.negate(), currency);
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** Splits into {@code parts} that differ by at most one minor unit and sum to this amount exactly; larger parts first. */
    public List<Money> split(int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("Money is split into one part or more");
        }
        BigDecimal unit = BigDecimal.ONE.movePointLeft(amount.scale());
        BigDecimal[] share = amount.divide(unit).divideAndRemainder(BigDecimal.valueOf(parts));
        long extra = share[1].abs().longValueExact();
        List<Money> result = new ArrayList<>(parts);
        for (int i = 0; i < parts; i++) {
            BigDecimal units = i < extra ? share[0].add(BigDecimal.valueOf(amount.signum())) : share[0];
            result.add(new Money(units.multiply(unit), currency));
        }
        return List.copyOf(result);
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot combine " + currency + " with " + other.currency);
        }
        return other;
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
