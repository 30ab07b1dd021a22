package dev.plumbline.compliance.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.compliance.ComplianceTest;
import dev.plumbline.firms.BuiltInRole;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who has to act hears of it in time, once a day, and nobody else does. */
class ReminderApiTests extends ComplianceTest {
    @Autowired
    private Reminders reminders;

    /** Ten in the morning where firms of tests are. */
    @BeforeEach
    void morning() {
        ZoneId zone = ZoneId.of(stranger()
                .get("/api/v1/firms/current")
                .expect(200)
                .json()
                .path("timeZone")
                .asString());
        Instant ten = LocalDate.ofInstant(clock.instant(), zone)
                .plusDays(1)
                .atTime(LocalTime.of(10, 0))
                .atZone(zone)
                .toInstant();
        clock.advance(Duration.between(clock.instant(), ten));
    }

    @Test
    void aCheckThatFallsDueIsToldOfAtItsMilestonesAndEveryWeekAfter() {
        String at = home();
        String boiler = boiler(at);
        verified(at, "gas_safety_record", gas(today().minusYears(1).plusDays(31).toString(), boiler, "SAFE"));
        round();
        long before = told(now()).filter(ReminderApiTests::gas).count();
        clock.advance(Duration.ofDays(1));
        round();
        assertThat(told(now()).filter(ReminderApiTests::gas)).hasSize((int) before + 1);
        JsonNode notice = told(now()).findFirst().orElseThrow();
        assertThat(notice.path("text").asString()).contains("12 Elm Street: Gas safety check", "in 30 days");
        round();
        assertThat(told(now()).filter(ReminderApiTests::gas)).as("once a day").hasSize((int) before + 1);
        clock.advance(Duration.ofDays(38));
        round();
        assertThat(told(now()).findFirst().orElseThrow().path("text").asString())
                .contains("overdue since");
    }

    @Test
    void theDaysAreThoseOfTheFirm() {
        owner().seen(0)
                .put("/api/v1/compliance/milestones", Map.of("before", List.of(31), "every", 31))
                .expect(200);
        String at = home();
        String boiler = boiler(at);
        verified(at, "gas_safety_record", gas(today().minusYears(1).plusDays(32).toString(), boiler, "SAFE"));
        round();
        long before = told(now()).filter(ReminderApiTests::gas).count();
        clock.advance(Duration.ofDays(1));
        round();
        assertThat(told(now()).filter(ReminderApiTests::gas)).hasSize((int) before + 1);
        clock.advance(Duration.ofDays(1));
        round();
        assertThat(told(now()).filter(ReminderApiTests::gas))
                .as("30 days are not one of them")
                .hasSize((int) before + 1);
    }

    @Test
    void whatWasRenewedIsNotToldOfAgain() {
        String at = home();
        String boiler = boiler(at);
        verified(at, "gas_safety_record", gas(today().minusYears(1).plusDays(8).toString(), boiler, "SAFE"));
        verified(at, "gas_safety_record", gas(today().toString(), boiler, "SAFE"));
        clock.advance(Duration.ofDays(1));
        round();
        assertThat(told(now()).filter(ReminderApiTests::gas)).isEmpty();
    }

    @Test
    void whoWatchesIsToldAndOthersOnlyWhereNobodyDoes() {
        TestWorld.Person watcher = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        String at = home();
        String boiler = boiler(at);
        verified(at, "gas_safety_record", gas(today().minusYears(1).plusDays(7).toString(), boiler, "SAFE"));
        anonymous()
                .as(watcher)
                .put(at.replace("/properties/", "/records/properties/") + "/watching", Map.of())
                .expect(200);
        round();
        assertThat(told(anonymous().as(watcher)).filter(ReminderApiTests::gas)).hasSize(1);
        assertThat(told(now()).filter(ReminderApiTests::gas)).isEmpty();
        assertThat(told(stranger())).isEmpty();
    }

    @Test
    void whereWhoWatchedHasLeftOthersAreTold() {
        TestWorld.Person watcher = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        String at = home();
        String boiler = boiler(at);
        verified(at, "gas_safety_record", gas(today().minusYears(1).plusDays(7).toString(), boiler, "SAFE"));
        anonymous()
                .as(watcher)
                .put(at.replace("/properties/", "/records/properties/") + "/watching", Map.of())
                .expect(200);
        owner().seen(1)
                .post("/api/v1/firms/members/" + watcher.member().value() + "/deactivation", Map.of("reason", "Left"))
                .expect(200);
        round();
        assertThat(told(now()).filter(ReminderApiTests::gas)).hasSize(1);
    }

    @Test
    void twoNodesTellOnce() {
        String at = home();
        String boiler = boiler(at);
        verified(at, "gas_safety_record", gas(today().minusYears(1).plusDays(14).toString(), boiler, "SAFE"));
        CompletableFuture.allOf(CompletableFuture.runAsync(this::round), CompletableFuture.runAsync(this::round))
                .join();
        assertThat(told(now()).filter(ReminderApiTests::gas)).hasSize(1);
    }

    @Test
    void nobodyIsToldBeforeSeven() {
        String at = home();
        String boiler = boiler(at);
        verified(at, "gas_safety_record", gas(today().minusYears(1).plusDays(14).toString(), boiler, "SAFE"));
        clock.advance(Duration.ofHours(-4));
        round();
        assertThat(told(now())).isEmpty();
        clock.advance(Duration.ofHours(2));
        round();
        assertThat(told(now())).isNotEmpty();
    }

    @Test
    void whatIsSnoozedIsToldOfOnTheDayOnWhichThatEnds() {
        String at = home();
        String boiler = boiler(at);
        verified(at, "gas_safety_record", gas(today().minusYears(1).plusDays(8).toString(), boiler, "SAFE"));
        now().post(
                        at + "/snoozes",
                        Map.of(
                                "rule",
                                "england.gas.check",
                                "subject",
                                boiler,
                                "until",
                                today().plusDays(4).toString(),
                                "reason",
                                "The engineer comes then."))
                .expect(201);
        clock.advance(Duration.ofDays(1));
        round();
        assertThat(told(now()).filter(ReminderApiTests::gas))
                .as("seven days before")
                .isEmpty();
        clock.advance(Duration.ofDays(3));
        round();
        assertThat(told(now()).filter(ReminderApiTests::gas))
                .as("the day on which it ends")
                .hasSize(1);
    }

    @Test
    void aPropertyThatStandsWorseThanBeforeIsToldOfOnce() {
        String at = home();
        String boiler = boiler(at);
        verified(at, "gas_safety_record", gas(today().minusDays(20).toString(), boiler, "SAFE"));
        verified(at, "eicr", states(today().minusDays(20).toString(), "SATISFACTORY"));
        verified(at, "epc", epc(today().minusYears(2).toString(), "C"));
        round();
        LocalDate worse = LocalDate.parse(now().get("/api/v1/obligations/board")
                .expect(200)
                .json()
                .at("/items/0/worsensOn")
                .asString());
        clock.advance(Duration.ofDays(ChronoUnit.DAYS.between(today(), worse) - 1));
        round();
        assertThat(told(now()).filter(ReminderApiTests::worse)).isEmpty();
        clock.advance(Duration.ofDays(1));
        round();
        assertThat(told(now()).filter(ReminderApiTests::worse)).hasSize(1);
        clock.advance(Duration.ofDays(1));
        round();
        assertThat(told(now()).filter(ReminderApiTests::worse)).as("once").hasSize(1);
    }

    private static boolean worse(JsonNode notice) {
        return notice.path("text").asString().contains("12 Elm Street is ");
    }

    private void round() {
        world.in(ownerPerson().firm()).run(reminders::round);
    }

    /** Who was signed in before days went by is not any more. */
    private Http now() {
        return anonymous().as(world.signInAgain(ownerPerson()));
    }

    private static boolean gas(JsonNode notice) {
        return notice.path("text").asString().contains("Gas safety check");
    }

    private static Stream<JsonNode> told(Http caller) {
        return caller.get("/api/v1/messages/notifications")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(notice -> notice.path("kind").asString().equals("duty.due"));
    }
}
