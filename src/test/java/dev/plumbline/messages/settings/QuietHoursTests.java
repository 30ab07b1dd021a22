package dev.plumbline.messages.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuietHoursTests {
    private static final ZoneId DETROIT = ZoneId.of("America/Detroit");
    private static final QuietHours NIGHT = hours("22:00", "07:00");

    /** Days on which clocks change, and the day on which Samoa crossed the date line and had no 30 December. */
    private static final Map<String, List<String>> CHANGES = Map.of(
            "America/Detroit", List.of("2026-03-08", "2026-11-01"),
            "Europe/Berlin", List.of("2026-03-29", "2026-10-25"),
            "Australia/Lord_Howe", List.of("2026-04-05", "2026-10-04"),
            "Africa/Casablanca", List.of("2026-02-15", "2026-03-22"),
            "America/Sao_Paulo", List.of("2018-11-04", "2018-02-18"),
            "Pacific/Apia", List.of("2011-12-30", "2011-12-31"));

    private static final List<QuietHours> ALL = List.of(
            NIGHT,
            hours("12:00", "13:30"),
            hours("00:00", "02:00"),
            hours("01:30", "02:30"),
            hours("02:30", "01:30"),
            hours("02:15", "02:45"),
            hours("23:30", "00:30"),
            hours("02:00", "01:59"));

    @Test
    void lastFromTheEveningToTheMorning() {
        assertThat(NIGHT.endOf(at("2026-06-01T21:59:59"), DETROIT)).isEmpty();
        assertThat(NIGHT.endOf(at("2026-06-01T22:00:00"), DETROIT)).contains(at("2026-06-02T07:00:00"));
        assertThat(NIGHT.endOf(at("2026-06-02T06:59:59"), DETROIT)).contains(at("2026-06-02T07:00:00"));
        assertThat(NIGHT.endOf(at("2026-06-02T07:00:00"), DETROIT)).isEmpty();
    }

    @Test
    void areAnHourShorterInTheNightThatSkipsOne() {
        Instant begin = at("2026-03-07T22:00:00");
        assertThat(Duration.between(begin, NIGHT.endOf(begin, DETROIT).orElseThrow()))
                .isEqualTo(Duration.ofHours(8));
        Instant longer = at("2026-10-31T22:00:00");
        assertThat(Duration.between(longer, NIGHT.endOf(longer, DETROIT).orElseThrow()))
                .isEqualTo(Duration.ofHours(10));
    }

    @Test
    void anHourThatComesTwiceIsQuietBothTimes() {
        QuietHours small = hours("01:15", "01:45");
        Instant first = Instant.parse("2026-11-01T05:30:00Z");
        Instant second = first.plus(Duration.ofHours(1));
        assertThat(small.endOf(first, DETROIT)).isEqualTo(small.endOf(second, DETROIT));
        assertThat(small.endOf(second, DETROIT)).contains(Instant.parse("2026-11-01T06:45:00Z"));
    }

    @Test
    void quietThatBeginsInASkippedHourBeginsWhenClocksGoOn() {
        QuietHours small = hours("02:30", "04:00");
        assertThat(small.endOf(Instant.parse("2026-03-08T06:59:59Z"), DETROIT)).isEmpty();
        assertThat(small.endOf(Instant.parse("2026-03-08T07:00:00Z"), DETROIT))
                .contains(Instant.parse("2026-03-08T08:00:00Z"));
    }

    /** Minute by minute around each change: whoever reads a quiet time on the wall is not disturbed, and the end is one. */
    @Test
    void noMailComesWhileTheClockOnTheWallShowsAQuietTime() {
        CHANGES.forEach((zone, days) -> days.forEach(day -> ALL.forEach(hours -> {
            ZoneId place = ZoneId.of(zone);
            Instant noon = LocalDate.parse(day).atTime(12, 0).atZone(place).toInstant();
            for (int minute = -36 * 60; minute < 36 * 60; minute++) {
                Instant moment = noon.plus(Duration.ofMinutes(minute));
                LocalTime wall = LocalTime.ofInstant(moment, place);
                Optional<Instant> end = hours.endOf(moment, place);
                if (shows(hours, wall)) {
                    assertThat(end).as("%s at %s in %s", hours, moment, zone).isPresent();
                }
                end.ifPresent(e -> {
                    assertThat(e).isAfter(moment).isBefore(moment.plus(Duration.ofHours(49)));
                    assertThat(hours.endOf(e, place)).isEmpty();
                    assertThat(shows(hours, LocalTime.ofInstant(e, place)))
                            .as("%s ends at %s in %s", hours, e, zone)
                            .isFalse();
                });
            }
        })));
    }

    /** Away from changes what the clock shows decides alone. */
    @Test
    void anOrdinaryDayIsWhatTheClockShows() {
        Instant start = at("2026-06-10T00:00:00");
        for (int minute = 0; minute < 48 * 60; minute++) {
            Instant moment = start.plus(Duration.ofMinutes(minute));
            LocalTime wall = LocalTime.ofInstant(moment, DETROIT);
            for (QuietHours hours : ALL) {
                assertThat(hours.endOf(moment, DETROIT).isPresent()).isEqualTo(shows(hours, wall));
            }
        }
    }

    private static boolean shows(QuietHours hours, LocalTime wall) {
        boolean begun = !wall.isBefore(hours.from());
        boolean before = wall.isBefore(hours.until());
        return hours.from().isBefore(hours.until()) ? begun && before : begun || before;
    }

    private static QuietHours hours(String from, String until) {
        return new QuietHours(LocalTime.parse(from), LocalTime.parse(until));
    }

    private static Instant at(String local) {
        return java.time.LocalDateTime.parse(local).atZone(DETROIT).toInstant();
    }
}
