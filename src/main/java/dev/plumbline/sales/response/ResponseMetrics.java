package dev.plumbline.sales.response;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the promise was kept over a period. Every first response counts, one after zero seconds too; a clock that was
 * cancelled counts in nothing. Without any response there is no mean, not a zero.
 *
 * @param mean   seconds in business, to a tenth
 * @param median the middle one, or the mean of the two in the middle, to a tenth
 * @param kept   percentage within the target, to a tenth
 */
public record ResponseMetrics(
        int count,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal median,
        @Nullable BigDecimal kept) {

    public record Response(long seconds, boolean withinTarget) {}

    public static ResponseMetrics of(List<Response> responses) {
        int count = responses.size();
        if (count == 0) {
            return new ResponseMetrics(0, null, null, null);
        }
        long[] sorted = responses.stream().mapToLong(Response::seconds).sorted().toArray();
        long sum = 0;
        for (long one : sorted) {
            sum += one;
        }
        long within = responses.stream().filter(Response::withinTarget).count();
        long middle = sorted[(count - 1) / 2] + sorted[count / 2];
        return new ResponseMetrics(count, tenth(sum, count), tenth(middle, 2), tenth(within * 100, count));
    }

    private static BigDecimal tenth(long of, long by) {
        return BigDecimal.valueOf(of).divide(BigDecimal.valueOf(by), 1, RoundingMode.HALF_UP);
    }
}
