package dev.plumbline.sales.figures;

import dev.plumbline.sales.LeadSource;
import dev.plumbline.sales.LeadStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dashboard of sales, for the leads that the caller may see.
 *
 * @param asOf   when it was counted
 * @param byDay  leads that came in on each of the last thirty days of the firm's calendar, today last
 */
record SalesFigures(
        Instant asOf,
        Currency currency,
        List<Tile> tiles,
        List<Stage> funnel,
        List<BySource> bySource,
        List<Day> byDay) {

    /**
     * One figure.
     *
     * @param unit  {@code count}, {@code money} or {@code share} (0 to 1)
     * @param value null when there is nothing to tell it from
     * @param query of the list of leads that makes the figure up
     */
    record Tile(String code, @Nullable BigDecimal value, String unit, String query) {}

    /** One state of the funnel, with what was quoted in it. */
    record Stage(LeadStatus status, long count, BigDecimal value, String query) {}

    /**
     * How a source does.
     *
     * @param winRate won of won and lost; null before the first of either
     */
    record BySource(
            LeadSource source,
            long open,
            long won,
            long lost,
            @Nullable BigDecimal winRate,
            BigDecimal value,
            String query) {}

    record Day(LocalDate day, long count, String query) {}
}
