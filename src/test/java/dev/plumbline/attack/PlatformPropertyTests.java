package dev.plumbline.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.platform.Secrets;
import dev.plumbline.platform.SortKey;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Money;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.RowScope;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeTry;

/** What holds for every amount, every set of permissions, every cursor and every key. */
class PlatformPropertyTests {
    private static final int TRIES = 10_000;
    private static final List<SortKey> KEYS =
            List.of(SortKey.of("name", "t.name", "text"), SortKey.of("created", "t.created_at", "timestamptz"));

    private static final AtomicLong DONE = new AtomicLong();

    @BeforeTry
    void count() {
        DONE.incrementAndGet();
    }

    @AfterContainer
    static void printTheFigure() {
        System.out.printf(Locale.ROOT, "C5 money, permissions, cursors, keys: %,d tries%n", DONE.get());
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-99999999.99"), new BigDecimal("99999999.99"))
                .ofScale(2)
                .map(a -> new Money(a, Currency.getInstance("USD")));
    }

    @Property(tries = TRIES)
    void addingAndTakingAwayIsNothing(@ForAll("amounts") Money a, @ForAll("amounts") Money b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.negate().negate()).isEqualTo(a);
    }

    @Property(tries = TRIES)
    void partsSumToTheWholeAndDifferByOneCent(
            @ForAll("amounts") Money a, @ForAll @IntRange(min = 1, max = 50) int parts) {
        List<Money> split = a.split(parts);
        Money sum = split.stream().reduce(Money.zero(Currency.getInstance("USD")), Money::plus);
        assertThat(split).hasSize(parts);
        assertThat(sum).isEqualTo(a);
        BigDecimal spread =
                split.getFirst().amount().subtract(split.getLast().amount()).abs();
        assertThat(spread).isLessThanOrEqualTo(new BigDecimal("0.01"));
    }

    @Property(tries = TRIES)
    void amountsOfDifferentCurrenciesDoNotMix(@ForAll("amounts") Money a) {
        assertThatThrownBy(() -> a.plus(Money.of("1", "EUR"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = TRIES)
    void morePermissionsNeverAllowLess(
            @ForAll @Size(max = 8) Set<String> few, @ForAll @Size(max = 8) Set<String> more, @ForAll String asked) {
        Set<String> all = new java.util.HashSet<>(few);
        all.addAll(more);
        boolean before = access(few).allows(asked);
        assertThat(access(all).allows(asked)).isEqualTo(before || more.contains(asked));
        assertThat(Access.NONE.allows(asked)).isFalse();
    }

    /** What a role is given in two parts is what it is given at once, in any order. */
    @Property(tries = TRIES)
    void permissionsAreASet(
            @ForAll @Size(max = 8) Set<String> one, @ForAll @Size(max = 8) Set<String> other, @ForAll String asked) {
        Set<String> both = new java.util.HashSet<>(one);
        both.addAll(other);
        assertThat(access(both).allows(asked))
                .isEqualTo(access(one).allows(asked) || access(other).allows(asked))
                .isEqualTo(access(both).permits(asked).met());
        for (String permission : both) {
            assertThat(access(both).allows(permission)).isTrue();
        }
    }

    private static Access access(Set<String> permissions) {
        return new Access(null, Set.copyOf(permissions), RowScope.OWN, Set.of(), Set.of());
    }

    @Property(tries = TRIES)
    void aCursorOpensOnlyTheListItWasMadeFor(
            @ForAll @StringLength(max = 40) String filter, @ForAll @StringLength(max = 40) String other) {
        List<String> rows = List.of("a", "b");
        Page<String> page = Listing.of(new PageRequest(1, null, "name:asc"), KEYS, filter)
                .page(rows, r -> r, r -> "018f3b5e-0000-7000-8000-00000000dead");
        String cursor = page.nextCursor();
        assertThat(Listing.of(new PageRequest(1, cursor, "name:asc"), KEYS, filter))
                .isNotNull();
        assertThatThrownBy(() -> Listing.of(new PageRequest(1, cursor, "name:desc"), KEYS, filter))
                .isInstanceOf(Problem.class);
        if (!filter.equals(other)) {
            assertThatThrownBy(() -> Listing.of(new PageRequest(1, cursor, "name:asc"), KEYS, other))
                    .isInstanceOf(Problem.class);
        }
    }

    @Property(tries = TRIES)
    void aTextThatIsNoCursorIsRefusedAsOne(@ForAll @StringLength(max = 200) String text) {
        assertThatThrownBy(() -> Listing.of(new PageRequest(1, text, null), KEYS, ""))
                .isInstanceOf(Problem.class);
    }

    @Property(tries = TRIES)
    void keysDifferByPurposeAndInstallation(@ForAll String one, @ForAll String other, @ForAll @Size(32) byte[] root) {
        Secrets secrets = new Secrets(root);
        assertThat(secrets.derive(one)).hasSize(32).isEqualTo(new Secrets(root).derive(one));
        if (!Arrays.equals(
                one.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                other.getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
            assertThat(HexFormat.of().formatHex(secrets.derive(one)))
                    .isNotEqualTo(HexFormat.of().formatHex(secrets.derive(other)));
        }
    }
}
