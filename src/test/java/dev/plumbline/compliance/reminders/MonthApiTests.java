package dev.plumbline.compliance.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.compliance.ComplianceTest;
import dev.plumbline.compliance.Words;
import dev.plumbline.firms.BuiltInRole;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A month that is over is told of once, with the figures of the board. */
class MonthApiTests extends ComplianceTest {
    @Autowired
    private Months months;

    @Autowired
    private Reminders reminders;

    /** The 20th of a month that is still to come, in the middle of the day wherever the firm is. */
    @BeforeEach
    void middleOfAMonth() {
        until(today().withDayOfMonth(1).plusMonths(1).withDayOfMonth(20));
    }

    private void until(LocalDate day) {
        Instant then = day.atTime(18, 0).toInstant(ZoneOffset.UTC);
        clock.advance(Duration.between(clock.instant(), then));
    }

    private LocalDate next(int day) {
        return today().withDayOfMonth(1).plusMonths(1).withDayOfMonth(day);
    }

    private void round() {
        world.in(ownerPerson().firm()).run(months::round);
    }

    private void morning() {
        world.in(ownerPerson().firm()).run(reminders::round);
    }

    private Http now() {
        return anonymous().as(world.signInAgain(ownerPerson()));
    }

    private static List<JsonNode> told(Http caller) {
        return caller.get("/api/v1/messages/notifications")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(notice -> notice.path("kind").asString().equals("duty.month"))
                .toList();
    }

    @Test
    void aMonthIsToldOfOnceInTheFirstWeekOfTheNext() {
        String at = home();
        morning();
        verified(at, "eicr", states(today().minusDays(3).toString(), "SATISFACTORY"));
        round();
        assertThat(told(now())).as("the month is not over").isEmpty();
        String month = Words.month(YearMonth.from(today()));
        until(next(2));
        TestWorld.Person auditor = world.join(ownerPerson().firm(), BuiltInRole.AUDITOR);
        CompletableFuture.allOf(CompletableFuture.runAsync(this::round), CompletableFuture.runAsync(this::round))
                .join();
        round();

        List<JsonNode> notices = told(now());
        assertThat(notices).hasSize(1);
        JsonNode counts =
                now().get("/api/v1/obligations/board/counts").expect(200).json();
        assertThat(notices.getFirst().path("subject").asString())
                .startsWith(month + ": 1 home, " + counts.path("red").asLong() + " red, ");
        assertThat(notices.getFirst().path("text").asString())
                .contains("In " + month + " 1 certificate handed in, 1 verified, 0 rejected.")
                .doesNotContain("a month before");
        assertThat(told(anonymous().as(auditor))).isEmpty();

        morning();
        until(next(3));
        round();
        List<JsonNode> later = told(now());
        assertThat(later).hasSize(2);
        assertThat(later.getFirst().path("text").asString())
                .contains("a month before: " + counts.path("red").asLong() + " red")
                .contains(" 0 certificates handed in, 0 verified");
    }

    @Test
    void nobodyHearsOfAMonthInWhichTheFirmWasNotThere() {
        home();
        until(next(2));
        round();
        assertThat(told(now())).isEmpty();
    }

    @Test
    void afterAWeekTheMonthBeforeIsLeftAlone() {
        home();
        morning();
        until(next(8));
        round();
        assertThat(told(now())).isEmpty();
    }

    @Test
    void aFirmWithoutHomesHearsNothing() {
        morning();
        until(next(2));
        round();
        assertThat(told(now())).isEmpty();
    }
}
