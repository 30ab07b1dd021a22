package dev.plumbline.firms.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.firms.BusinessHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CalendarApiTests extends ApiTest {
    private static final String CALENDAR = "/api/v1/firms/calendar";

    @Autowired
    private BusinessHours hours;

    @Test
    void aNewFirmHasUsualHours() {
        BusinessHours.Facts facts = world.in(ownerPerson().firm()).call(hours::current);

        assertThat(facts.zone()).isEqualTo(ZoneId.of("America/Detroit"));
        assertThat(facts.week()).hasSize(5).doesNotContainKey(DayOfWeek.SUNDAY);
        assertThat(owner().get(CALENDAR)
                        .expect(200)
                        .json()
                        .path("hours")
                        .get(0)
                        .path("from")
                        .asString())
                .startsWith("08:00");
    }

    @Test
    void keepsWhatTheFirmSays() {
        owner().seen(1)
                .put(
                        CALENDAR,
                        calendar(
                                List.of(open("saturday", "13:00", "00:00"), open("saturday", "09:00", "12:30")),
                                List.of(Map.of("date", "2026-12-25", "name", "Christmas"))))
                .expect(200);

        BusinessHours.Facts facts = world.in(ownerPerson().firm()).call(hours::current);

        assertThat(facts.week().get(DayOfWeek.SATURDAY))
                .containsExactly(
                        new BusinessHours.Hours(LocalTime.of(9, 0), LocalTime.of(12, 30)),
                        new BusinessHours.Hours(LocalTime.of(13, 0), LocalTime.MIDNIGHT));
        assertThat(facts.holidays()).containsExactly(LocalDate.of(2026, 12, 25));
    }

    @Test
    void refusesWhatNoWallClockShows() {
        for (Map<String, ?> wrong : List.of(
                calendar(List.of(), List.of()),
                calendar(List.of(open("monday", "10:00", "09:00")), List.of()),
                calendar(List.of(open("monday", "10:00", "10:00")), List.of()),
                calendar(List.of(open("monday", "08:00", "12:00"), open("monday", "11:59", "13:00")), List.of()),
                calendar(List.of(open("monday", "08:00", "00:00"), open("monday", "23:00", "23:30")), List.of()),
                calendar(List.of(open("someday", "08:00", "12:00")), List.of()),
                calendar(List.of(open("monday", "25:00", "26:00")), List.of()),
                calendar(List.of(open("monday", "08:00", "12:00")), List.of(day("2026-02-30"))),
                calendar(List.of(open("monday", "08:00", "12:00")), List.of(day("2026-02-01"), day("2026-02-01"))),
                calendar(List.of(open("monday", "08:00", "12:00")), days(501)))) {
            owner().seen(1).put(CALENDAR, wrong).expect(400);
        }
    }

    @Test
    void refusesTheWrongRoleAndAnOldVersion() {
        Map<String, ?> good = calendar(List.of(open("monday", "08:00", "12:00")), List.of());
        as(BuiltInRole.MANAGER).seen(1).put(CALENDAR, good).expect(403);
        owner().put(CALENDAR, good).expect(428);
        owner().seen(1).put(CALENDAR, good).expect(200);
        owner().seen(1).put(CALENDAR, good).expect(412);
        assertThat(stranger().get(CALENDAR).expect(200).json().path("hours")).hasSize(5);
    }

    private static Map<String, ?> calendar(List<?> hours, List<?> holidays) {
        return Map.of("hours", hours, "holidays", holidays);
    }

    private static Map<String, ?> open(String day, String from, String until) {
        return Map.of("day", day, "from", from, "until", until);
    }

    private static Map<String, ?> day(String date) {
        return Map.of("date", date, "name", "Off");
    }

    private static List<Map<String, ?>> days(int count) {
        List<Map<String, ?>> days = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            days.add(day(LocalDate.of(2026, 1, 1).plusDays(i).toString()));
        }
        return days;
    }
}
