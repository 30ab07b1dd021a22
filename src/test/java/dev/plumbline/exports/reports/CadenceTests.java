package dev.plumbline.exports.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class CadenceTests {
    private static final ZoneId DETROIT = ZoneId.of("America/Detroit");

    private static Instant next(Cadence cadence, String after) {
        return cadence.next(Instant.parse(after), DETROIT);
    }

    @Test
    void aWeekIsSevenDaysOnTheWall() {
        Cadence mondays = new Cadence(1, null, 8);
        assertThat(next(mondays, "2026-10-26T11:59:59Z")).isEqualTo("2026-10-26T12:00:00Z");
        assertThat(next(mondays, "2026-10-26T12:00:00Z"))
                .as("behind the end of summer time")
                .isEqualTo("2026-11-02T13:00:00Z");
    }

    @Test
    void anHourThatDoesNotExistIsTheNext() {
        Cadence sundays = new Cadence(7, null, 2);
        assertThat(next(sundays, "2027-03-13T12:00:00Z")).isEqualTo("2027-03-14T07:00:00Z");
        assertThat(next(sundays, "2027-03-14T07:00:00Z")).isEqualTo("2027-03-21T06:00:00Z");
    }

    @Test
    void anHourThatExistsTwiceIsItsFirst() {
        Cadence sundays = new Cadence(7, null, 1);
        assertThat(next(sundays, "2026-10-31T12:00:00Z")).isEqualTo("2026-11-01T05:00:00Z");
        assertThat(next(sundays, "2026-11-01T05:00:00Z")).isEqualTo("2026-11-08T06:00:00Z");
        assertThat(next(sundays, "2026-11-01T05:59:00Z")).isEqualTo("2026-11-08T06:00:00Z");
    }

    @Test
    void theLastDayIsThatOfEachMonth() {
        Cadence last = new Cadence(null, Cadence.LAST_DAY, 18);
        assertThat(next(last, "2028-01-31T23:00:00Z")).isEqualTo("2028-02-29T23:00:00Z");
        assertThat(next(last, "2028-02-29T23:00:00Z")).isEqualTo("2028-03-31T22:00:00Z");
    }

    @Test
    void aDayOfTheMonthThatIsOverIsInTheNext() {
        Cadence monthly = new Cadence(null, 15, 0);
        assertThat(next(monthly, "2026-12-16T00:00:00Z")).isEqualTo("2027-01-15T05:00:00Z");
        assertThat(next(monthly, "2026-12-15T04:59:00Z")).isEqualTo("2026-12-15T05:00:00Z");
    }
}
