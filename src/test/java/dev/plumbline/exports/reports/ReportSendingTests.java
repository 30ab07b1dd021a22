package dev.plumbline.exports.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.jobs.run.TestJobs;
import dev.plumbline.sales.SalesWorld;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who gets what when a list comes by itself, and that nobody gets it twice. */
class ReportSendingTests extends SchedulesTest {
    @Autowired
    private TestJobs jobs;

    @Autowired
    private Reports reports;

    private static final String EXPORTS = "/api/v1/exports";

    private Http again(TestWorld.Person person) {
        return anonymous().as(world.signInAgain(person));
    }

    private void pass(Duration time) {
        clock.advance(time);
        jobs.runRecurring("report.plan");
        jobs.runDue();
    }

    private static long files(Http caller) {
        return caller.get(EXPORTS).expect(200).json().path("items").size();
    }

    private static String file(Http caller) {
        String id = caller.get(EXPORTS).json().path("items").get(0).path("id").asString();
        return new String(caller.bytes(EXPORTS + "/" + id + "/file"), StandardCharsets.UTF_8);
    }

    @Test
    void eachGetsAFileOfTheirOwnOnceHoweverManyTimesWereMissed() {
        TestWorld.Person manager = world.join(ownerPerson().firm(), BuiltInRole.MANAGER);
        SalesWorld.lead(owner());
        JsonNode schedule = made(owner(), ownerPerson(), manager);
        assertThat(schedule.path("last").isMissingNode()
                        || schedule.path("last").isNull())
                .isTrue();

        jobs.runRecurring("report.plan");
        jobs.runDue();
        assertThat(files(owner())).as("before it is due").isZero();

        pass(Duration.ofDays(22));
        assertThat(files(again(ownerPerson()))).isEqualTo(1);
        assertThat(files(again(manager))).isEqualTo(1);
        assertThat(file(again(manager))).contains("Ann");
        JsonNode after = again(ownerPerson()).get(path(schedule)).json();
        assertThat(after.path("last").path("sent").asInt()).isEqualTo(2);
        assertThat(Instant.parse(after.path("dueAt").asString())).isAfter(clock.instant());
        assertThat(again(manager).get("/api/v1/messages/notifications").text())
                .contains("Open leads is ready to download");

        pass(Duration.ZERO);
        Reports.Due due = new Reports.Due(
                UUID.fromString(schedule.path("id").asString()),
                Instant.parse(after.path("last").path("dueAt").asString()),
                false);
        world.in(ownerPerson().firm()).run(() -> world.transaction().executeWithoutResult(status -> reports.make(due)));
        jobs.runDue();
        assertThat(files(again(ownerPerson()))).as("sent again").isEqualTo(1);

        pass(Duration.ofDays(7));
        assertThat(again(ownerPerson()).get(path(schedule)).json().path("last").path("dueAt"))
                .isNotEqualTo(after.path("last").path("dueAt"));
    }

    @Test
    void eachSeesTheirOwnRowsOnly() {
        String role = owner().post(
                        "/api/v1/firms/roles",
                        Map.of(
                                "name",
                                "Own exporter",
                                "permissions",
                                List.of("lead.read", "lead.export"),
                                "rows",
                                "own"))
                .expect(201)
                .json()
                .path("code")
                .asString();
        TestWorld.Person narrow = world.join(ownerPerson().firm(), role);
        JsonNode lead = SalesWorld.lead(owner());
        owner().post(
                        "/api/v1/sales/leads/assignment",
                        Map.of(
                                "filter",
                                Map.of(),
                                "owner",
                                ownerPerson().member().value()))
                .expect(200);
        made(owner(), ownerPerson(), narrow);

        pass(Duration.ofDays(8));

        assertThat(lead.path("id").isString()).isTrue();
        assertThat(file(again(ownerPerson()))).contains("Ann");
        assertThat(file(again(narrow))).contains("Lead").doesNotContain("Ann");
    }

    @Test
    void whoLostThePermissionOrLeftGetsNoneAndTheOwnerIsTold() {
        TestWorld.Person demoted = world.join(ownerPerson().firm(), BuiltInRole.MANAGER);
        TestWorld.Person gone = world.join(ownerPerson().firm(), BuiltInRole.MANAGER);
        JsonNode schedule = made(owner(), ownerPerson(), demoted, gone);
        sql(
                "update firms.member set role_id = (select id from firms.role where firm_id = shared.firm() and code = 'contractor')"
                        + " where firm_id = shared.firm() and id = '"
                        + demoted.member().value() + "'");
        sql("update firms.member set status = 'deactivated', status_command = 'deactivate'"
                + " where firm_id = shared.firm() and id = '" + gone.member().value() + "'");

        pass(Duration.ofDays(8));

        JsonNode last = again(ownerPerson()).get(path(schedule)).json().path("last");
        assertThat(last.path("sent").asInt()).isEqualTo(1);
        assertThat(last.path("withheld").asInt()).isEqualTo(2);
        assertThat(files(again(demoted))).isZero();
        assertThat(again(ownerPerson()).get("/api/v1/messages/notifications").text())
                .contains("did not go to everybody")
                .contains("is no longer active")
                .contains("may no longer take this list away");
    }

    /** A notice holds fewer words than all of them would need. */
    @Test
    void ofManyWhoGetNoneTheFirstAreNamedAndTheOthersCounted() {
        List<TestWorld.Person> all = new ArrayList<>();
        for (int n = 0; n < 49; n++) {
            all.add(world.join(ownerPerson().firm(), BuiltInRole.MANAGER));
        }
        all.add(ownerPerson());
        JsonNode schedule = made(owner(), all.toArray(TestWorld.Person[]::new));
        sql("update firms.member set status = 'deactivated', status_command = 'deactivate'"
                + " where firm_id = shared.firm() and id <> '"
                + ownerPerson().member().value() + "'");

        pass(Duration.ofDays(8));

        JsonNode last = again(ownerPerson()).get(path(schedule)).json().path("last");
        assertThat(last.path("sent").asInt()).isEqualTo(1);
        assertThat(last.path("withheld").asInt()).isEqualTo(49);
        assertThat(files(again(ownerPerson()))).isEqualTo(1);
        String told = again(ownerPerson())
                .get("/api/v1/messages/notifications")
                .expect(200)
                .text();
        assertThat(told.split("is no longer active", -1)).hasSize(6);
        assertThat(told).contains("The same is true of 44 more.");
    }

    @Test
    void pausedNothingIsSentAndResumedItGoesOnAtItsNextTime() {
        JsonNode schedule = made(owner(), ownerPerson());
        String path = path(schedule);
        owner().seen(1).put(path + "/resumption", "").expect(409);
        JsonNode paused = owner().seen(1).put(path + "/pause", "").expect(200).json();
        assertThat(paused.path("dueAt").isNull() || paused.path("dueAt").isMissingNode())
                .isTrue();
        owner().seen(2).put(path + "/pause", "").expect(409);

        pass(Duration.ofDays(15));
        assertThat(files(again(ownerPerson()))).isZero();

        again(ownerPerson()).seen(2).put(path + "/run", "").expect(200);
        jobs.runDue();
        assertThat(files(again(ownerPerson()))).as("by hand also while paused").isEqualTo(1);

        again(ownerPerson()).seen(3).put(path + "/resumption", "").expect(200);
        pass(Duration.ZERO);
        assertThat(files(again(ownerPerson())))
                .as("what was due meanwhile is not made up for")
                .isEqualTo(1);
        again(ownerPerson()).seen(4).delete(path).expect(204);
        pass(Duration.ofDays(5));
        assertThat(files(again(ownerPerson()))).isEqualTo(1);
        again(ownerPerson()).get(path).expect(404);
        again(ownerPerson()).seen(5).delete(path).expect(404);
    }

    @Test
    void pausedBetweenPlanAndSendingNothingGoesOut() {
        JsonNode schedule = made(owner(), ownerPerson());
        clock.advance(Duration.ofDays(8));
        jobs.runRecurring("report.plan");
        again(ownerPerson()).seen(2).put(path(schedule) + "/pause", "").expect(200);
        jobs.runDue();
        assertThat(files(again(ownerPerson()))).isZero();
    }

    @Test
    void otherClocksOfTheFirmMoveTheNextTime() {
        JsonNode schedule = made(owner(), ownerPerson());
        sql("update firms.firm set time_zone = 'Asia/Tokyo' where id = shared.firm()");
        jobs.runRecurring("report.plan");
        Instant due =
                Instant.parse(owner().get(path(schedule)).json().path("dueAt").asString());
        assertThat(due.atZone(ZoneId.of("Asia/Tokyo")).getHour()).isEqualTo(7);
        assertThat(due.toString()).isNotEqualTo(schedule.path("dueAt").asString());
    }

    @Test
    void runAtTheSameMomentItIsSentOnce() throws Exception {
        JsonNode schedule = made(owner(), ownerPerson());
        Http owner = owner();
        try (Race race = new Race("report run now")) {
            race.judge(race.run(() -> owner.seen(1).put(path(schedule) + "/run", "")), 200, 412);
            race.finish();
        }
        jobs.runDue();
        assertThat(files(owner())).isEqualTo(1);
    }
}
