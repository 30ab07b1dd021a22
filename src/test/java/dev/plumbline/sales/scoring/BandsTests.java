package dev.plumbline.sales.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.sales.Temperature;
import dev.plumbline.sales.scoring.Assessment.Span;
import dev.plumbline.shared.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BandsTests {
    private static final Instant AT = Instant.parse("2026-03-01T09:00:00Z");
    private final Bands bands = Bands.USUAL;

    @Test
    void givesEachBandAtItsThreshold() {
        assertThat(bands.next(null, 100)).isEqualTo(Temperature.HOT);
        assertThat(bands.next(null, 80)).isEqualTo(Temperature.HOT);
        assertThat(bands.next(null, 79)).isEqualTo(Temperature.WARM);
        assertThat(bands.next(null, 60)).isEqualTo(Temperature.WARM);
        assertThat(bands.next(null, 59)).isEqualTo(Temperature.COOL);
        assertThat(bands.next(null, 40)).isEqualTo(Temperature.COOL);
        assertThat(bands.next(null, 39)).isEqualTo(Temperature.COLD);
        assertThat(bands.next(null, 0)).isEqualTo(Temperature.COLD);
    }

    @Test
    void coolsOnlyBelowTheMarginAndWarmsAtOnce() {
        assertThat(bands.next(Temperature.HOT, 75)).isEqualTo(Temperature.HOT);
        assertThat(bands.next(Temperature.HOT, 74)).isEqualTo(Temperature.WARM);
        assertThat(bands.next(Temperature.HOT, 20)).isEqualTo(Temperature.COLD);
        assertThat(bands.next(Temperature.WARM, 79)).isEqualTo(Temperature.WARM);
        assertThat(bands.next(Temperature.COLD, 80)).isEqualTo(Temperature.HOT);
    }

    @Property
    void doesNotFlickerWhileAScoreTremblesByLessThanTheMargin(
            @ForAll @IntRange(min = 5, max = 95) int score, @ForAll @IntRange(max = 4) int tremble) {
        Temperature settled = bands.next(bands.next(null, score + tremble), score);
        Temperature up = bands.next(settled, score + tremble);
        assertThat(bands.next(up, score)).isEqualTo(up);
    }

    @Test
    void refusesBandsThatCross() {
        assertThatThrownBy(() -> new Bands(60, 60, 40, 5)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> new Bands(80, 60, 40, 20)).isInstanceOf(Problem.class);
    }

    @Test
    void showsANumberSetByHandUntilItEndsAndKeepsTheComputedOne() {
        Ledger ledger = Ledger.EMPTY.recompute(FirstRules.RULES, nothingKnown(), AT);
        Instant until = AT.plus(Duration.ofDays(2));
        ManualScore manual = new ManualScore(90, "Met the owner in person", UUID.randomUUID(), AT, until);
        Assessment during = Assessment.of(ledger, bands, manual, Temperature.COLD, new Span(AT, AT.plusSeconds(1)));
        assertThat(during.shown()).isEqualTo(90);
        assertThat(during.temperature()).isEqualTo(Temperature.HOT);
        assertThat(during.computed()).isEqualTo(ledger.score(AT));
        assertThat(during.changesAt()).isEqualTo(until);
        Assessment after = Assessment.of(ledger, bands, manual, null, new Span(AT, until));
        assertThat(after.shown()).isEqualTo(ledger.score(until));
        assertThat(after.manual()).isNull();
        assertThat(after.temperature()).isEqualTo(Temperature.COLD);
    }

    @Test
    void asksForAReasonWhenANumberIsSetByHand() {
        assertThatThrownBy(() -> new ManualScore(50, "  ", UUID.randomUUID(), AT, null))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> new ManualScore(101, "x", UUID.randomUUID(), AT, null))
                .isInstanceOf(Problem.class);
    }

    private static ScoringFacts nothingKnown() {
        return new ScoringFacts(Map.of(), Map.of(), List.of(), AT);
    }
}
