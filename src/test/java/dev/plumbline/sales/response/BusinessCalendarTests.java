package dev.plumbline.sales.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.sales.response.BusinessCalendar.Hours;
import dev.plumbline.shared.Problem;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BusinessCalendarTests {
    private static final ZoneId DETROIT = ZoneId.of("America/Detroit");

    @Test
    void countsNothingOverTheWeekend() {
        BusinessCalendar office = office(Set.of());
        assertThat(office.elapsed(at("2026-03-20T17:59:00"), at("2026-03-23T08:01:00")))
                .isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void countsNothingOnAHoliday() {
        BusinessCalendar office = office(Set.of(LocalDate.of(2026, 3, 23)));
        assertThat(office.elapsed(at("2026-03-20T17:59:00"), at("2026-03-24T08:01:00")))
                .isEqualTo(Duration.ofMinutes(2));
        assertThat(office.opening(at("2026-03-21T12:00:00"))).isEqualTo(at("2026-03-24T08:00:00"));
    }

    @Test
    void doesNotCountTheHourThatSpringSkips() {
        BusinessCalendar always = allDay(DETROIT);
        assertThat(always.elapsed(at("2026-03-08T00:00:00"), at("2026-03-09T00:00:00")))
                .isEqualTo(Duration.ofHours(23));
    }

    @Test
    void countsTheHourThatAutumnRepeatsTwice() {
        BusinessCalendar night = new BusinessCalendar(
                DETROIT,
                Map.of(DayOfWeek.SUNDAY, List.of(new Hours(LocalTime.of(1, 0), LocalTime.of(2, 0)))),
                Set.of());
        assertThat(night.elapsed(at("2026-11-01T00:00:00"), at("2026-11-02T00:00:00")))
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void isOpenAtTheFirstInstantAndShutAtTheLast() {
        BusinessCalendar office = office(Set.of());
        assertThat(office.open(at("2026-03-23T08:00:00"))).isTrue();
        assertThat(office.open(at("2026-03-23T18:00:00"))).isFalse();
        assertThat(office.after(at("2026-03-23T17:59:00"), Duration.ofMinutes(1)))
                .isEqualTo(at("2026-03-24T08:00:00"));
    }

    @Test
    void refusesHoursThatOverlapAndAWeekThatNeverOpens() {
        Hours morning = new Hours(LocalTime.of(8, 0), LocalTime.of(12, 0));
        Hours late = new Hours(LocalTime.of(11, 0), LocalTime.of(13, 0));
        assertThatThrownBy(
                        () -> new BusinessCalendar(DETROIT, Map.of(DayOfWeek.MONDAY, List.of(morning, late)), Set.of()))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> new BusinessCalendar(DETROIT, Map.of(), Set.of()))
                .isInstanceOf(Problem.class);
    }

    @Property(tries = 150)
    void agreesWithWalkingMinuteByMinute(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("starts") Instant from,
            @ForAll @IntRange(max = 5_000) int minutes) {
        Instant to = from.plus(Duration.ofMinutes(minutes));
        long walked = 0;
        for (Instant at = from; at.isBefore(to); at = at.plusSeconds(60)) {
            walked += openByHand(calendar, at) ? 1 : 0;
            assertThat(calendar.open(at)).as("%s", at).isEqualTo(openByHand(calendar, at));
        }
        assertThat(calendar.elapsed(from, to)).isEqualTo(Duration.ofMinutes(walked));
    }

    @Property(tries = 150)
    void findsTheInstantAfterSoMuchBusiness(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("starts") Instant from,
            @ForAll @IntRange(max = 100_000) int seconds) {
        Duration business = Duration.ofSeconds(seconds);
        Instant end = calendar.after(from, business);
        assertThat(calendar.open(end)).isTrue();
        assertThat(calendar.elapsed(from, end)).isEqualTo(business);
    }

    @Provide
    Arbitrary<BusinessCalendar> calendars() {
        Arbitrary<ZoneId> zones = Arbitraries.of(
                        "America/Detroit", "Europe/London", "Australia/Lord_Howe", "Asia/Kathmandu", "America/Havana")
                .map(ZoneId::of);
        Arbitrary<List<Hours>> hours = Arbitraries.of(
                List.of(new Hours(LocalTime.of(8, 0), LocalTime.of(18, 0))),
                List.of(new Hours(LocalTime.of(0, 0), LocalTime.MIDNIGHT)),
                List.of(
                        new Hours(LocalTime.of(0, 30), LocalTime.of(1, 45)),
                        new Hours(LocalTime.of(2, 15), LocalTime.of(9, 0)),
                        new Hours(LocalTime.of(22, 0), LocalTime.MIDNIGHT)));
        Arbitrary<Set<DayOfWeek>> days =
                Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).ofMaxSize(7);
        Arbitrary<Set<LocalDate>> holidays = Arbitraries.of(
                        LocalDate.of(2026, 3, 8), LocalDate.of(2026, 3, 29), LocalDate.of(2026, 11, 2))
                .set()
                .ofMaxSize(2);
        return Combinators.combine(zones, hours, days, holidays)
                .as((zone, open, week, off) -> new BusinessCalendar(
                        zone, week.stream().collect(java.util.stream.Collectors.toMap(d -> d, d -> open)), off));
    }

    /** Around the changes of the clock, where mistakes live. */
    @Provide
    Arbitrary<Instant> starts() {
        return Combinators.combine(
                        Arbitraries.of(
                                "2026-03-06", "2026-03-27", "2026-04-03", "2026-10-02", "2026-10-23", "2026-10-30"),
                        Arbitraries.integers().between(0, 4_000))
                .as((day, minute) -> Instant.parse(day + "T00:00:00Z").plus(Duration.ofMinutes(minute)));
    }

    private static boolean openByHand(BusinessCalendar calendar, Instant at) {
        LocalDateTime wall = LocalDateTime.ofInstant(at, calendar.zone());
        int minute = wall.getHour() * 60 + wall.getMinute();
        return !calendar.holidays().contains(wall.toLocalDate())
                && calendar.week().getOrDefault(wall.getDayOfWeek(), List.of()).stream()
                        .anyMatch(h -> minute >= h.from().toSecondOfDay() / 60
                                && minute < (h.to().equals(LocalTime.MIDNIGHT) ? 1440 : h.to().toSecondOfDay() / 60));
    }

    private static BusinessCalendar office(Set<LocalDate> holidays) {
        List<Hours> day = List.of(new Hours(LocalTime.of(8, 0), LocalTime.of(18, 0)));
        return new BusinessCalendar(
                DETROIT,
                Map.of(
                        DayOfWeek.MONDAY, day,
                        DayOfWeek.TUESDAY, day,
                        DayOfWeek.WEDNESDAY, day,
                        DayOfWeek.THURSDAY, day,
                        DayOfWeek.FRIDAY, day),
                holidays);
    }

    static BusinessCalendar allDay(ZoneId zone) {
        List<Hours> day = List.of(new Hours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        return new BusinessCalendar(
                zone,
                java.util.Arrays.stream(DayOfWeek.values())
                        .collect(java.util.stream.Collectors.toMap(d -> d, d -> day)),
                Set.of());
    }

    private static Instant at(String wall) {
        return LocalDateTime.parse(wall).atZone(DETROIT).toInstant();
    }
}
