package dev.plumbline.compliance.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.compliance.ComplianceTest;
import dev.plumbline.compliance.board.OutlookKeeper;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.platform.data.OwnerDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class RenewalPlanApiTests extends ComplianceTest {
    private static final String PLAN = "/api/v1/obligations/plan";
    private static final String GAS_IN_M1 = PLAN + "/visits?trade=gas_engineer&area=M1";

    @Autowired
    private OutlookKeeper keeper;

    @Autowired
    private OwnerDatabase database;

    private void reckon() {
        world.in(ownerPerson().firm()).run(keeper::reckon);
    }

    private JsonNode asked(String address) {
        return owner().get(address).expect(200).json();
    }

    /** A home whose gas check has its last day so many days from now. */
    private String gasDue(int days) {
        String at = home();
        String checked = today().plusDays(days).minusYears(1).toString();
        verified(at, "gas_safety_record", gas(checked, boiler(at), "SAFE"));
        return at;
    }

    private static String id(String at) {
        return at.substring(at.lastIndexOf('/') + 1);
    }

    private JsonNode row(String query, String trade) {
        return asked(PLAN + query)
                .path("items")
                .valueStream()
                .filter(one -> one.path("trade").asString().equals(trade))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing for " + trade));
    }

    @Test
    void whatIsDueIsPlannedIntoTheFewestVisitsThatLoseNoTime() {
        String first = gasDue(10);
        String second = gasDue(40);
        String late = gasDue(-3);
        gasDue(200);
        reckon();
        JsonNode count = row("", "gas_engineer");
        assertThat(count.path("area").asString()).isEqualTo("M1");
        assertThat(count.path("label").asString()).isEqualTo("Gas engineer");
        assertThat(count.path("duties").asInt()).isEqualTo(3);
        assertThat(count.path("properties").asInt()).isEqualTo(3);
        assertThat(count.path("late").asInt()).isOne();
        assertThat(count.path("first").asString())
                .isEqualTo(today().minusDays(3).toString());

        JsonNode visits = asked(GAS_IN_M1).path("visits");
        assertThat(visits).as("all windows are open today").hasSize(1);
        assertThat(visits.at("/0/day").asString()).isEqualTo(today().toString());
        assertThat(visits.at("/0/properties").asInt()).isEqualTo(3);
        JsonNode overdue = visits.at("/0/duties/0");
        assertThat(overdue.path("property").asString()).isEqualTo(id(late));
        assertThat(overdue.path("late").asBoolean()).isTrue();
        JsonNode next = visits.at("/0/duties/1");
        JsonNode page = duty(first, "", "england.gas.check");
        assertThat(next.path("property").asString()).isEqualTo(id(first));
        assertThat(next.path("name").asString()).isEqualTo("12 Elm Street");
        assertThat(next.path("late").asBoolean()).isFalse();
        for (String said : List.of("due", "opens", "title", "rule")) {
            assertThat(next.path(said)).as(said).isEqualTo(page.path(said));
        }

        JsonNode later = asked(GAS_IN_M1 + "&from=" + today().plusDays(1) + "&until=" + today().plusDays(200));
        assertThat(later.path("visits")).hasSize(2);
        JsonNode both = later.at("/visits/0");
        assertThat(both.path("day").asString()).isEqualTo(today().plusDays(10).toString());
        assertThat(both.path("earliest").asString()).isEqualTo(today().toString());
        assertThat(both.path("duties")
                        .valueStream()
                        .map(one -> one.path("property").asString()))
                .containsExactly(id(first), id(second));
        JsonNode alone = later.at("/visits/1");
        assertThat(alone.path("day").asString()).isEqualTo(today().plusDays(200).toString());
        assertThat(alone.path("earliest").asString())
                .isEqualTo(today().plusDays(200).minusMonths(2).plusDays(1).toString());
        assertThat(later.hasNonNull("next")).isFalse();
        assertThat(later.path("cut").asBoolean()).isFalse();
    }

    /** Without a window in law the next term runs from the day of the work: any day before the last one is lost. */
    @Test
    void whatHasNoWindowIsDoneOnItsLastDayAndWhatIsPutRightAtAnyTime() {
        String kept = home();
        verified(kept, "eicr", states(today().plusDays(30).minusYears(5).toString(), "SATISFACTORY"));
        String failed = home();
        verified(failed, "eicr", states(today().minusDays(8).toString(), "C2"));
        reckon();
        JsonNode visits = asked(PLAN + "/visits?trade=electrician&area=m1").path("visits");
        assertThat(visits).hasSize(2);
        JsonNode remedy = visits.at("/0/duties/0");
        assertThat(remedy.path("property").asString()).isEqualTo(id(failed));
        assertThat(remedy.path("due").asString())
                .isEqualTo(
                        duty(failed, "", "england.electrical.check").path("due").asString());
        assertThat(remedy.hasNonNull("opens")).isFalse();
        assertThat(visits.at("/0/earliest").asString()).isEqualTo(today().toString());
        JsonNode report = visits.at("/1/duties/0");
        assertThat(report.path("property").asString()).isEqualTo(id(kept));
        assertThat(report.path("opens").asString()).isEqualTo(report.path("due").asString());
        assertThat(visits.at("/1/day").asString()).isEqualTo(report.path("due").asString());
    }

    @Test
    void theOverviewGoesOnByKeyAndIsNarrowedByTradeAndArea() {
        String at = gasDue(10);
        verified(at, "eicr", states(today().plusDays(30).minusYears(5).toString(), "SATISFACTORY"));
        verified(at, "epc", epc(today().plusDays(30).minusYears(10).toString(), "C"));
        reckon();
        List<String> all = asked(PLAN)
                .path("items")
                .valueStream()
                .map(RenewalPlanApiTests::key)
                .toList();
        assertThat(all)
                .contains("M1 gas_engineer", "M1 electrician", "M1 energy_assessor")
                .isSorted();
        List<String> paged = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = asked(PLAN + "?limit=1" + cursor);
            page.path("items").forEach(one -> paged.add(key(one)));
            cursor = page.hasNonNull("nextCursor")
                    ? "&cursor=" + page.path("nextCursor").asString()
                    : "";
        } while (!cursor.isEmpty());
        assertThat(paged).isEqualTo(all);
        assertThat(asked(PLAN + "?trade=electrician").path("items")).hasSize(1);
        assertThat(asked(PLAN + "?area=m1").path("items")).hasSize(all.size());
        assertThat(asked(PLAN + "?area=M2").path("items")).isEmpty();
        assertThat(asked(PLAN + "?area=").path("items")).isEmpty();
        assertThat(asked(PLAN + "?until=" + today().plusDays(29)).path("items").toString())
                .contains("gas_engineer")
                .doesNotContain("electrician");
        String next = asked(PLAN + "?limit=1").path("nextCursor").asString();
        owner().get(PLAN + "?limit=1&trade=electrician&cursor=" + next).expect(400);
    }

    private static String key(JsonNode row) {
        return row.path("area").asString() + " " + row.path("trade").asString();
    }

    @Test
    void aPropertyThatMovesIsPlannedThereAndIsNoNewsForCalendars() {
        String at = gasDue(10);
        reckon();
        long before = version(at);
        JsonNode shown = asked(at);
        owner().seen(shown.path("version").asLong())
                .put(
                        at,
                        Map.of(
                                "address",
                                Map.of(
                                        "street", "12 Elm Street",
                                        "city", "Leeds",
                                        "postcode", "LS1 4DY",
                                        "country", "GB")))
                .expect(200);
        reckon();
        assertThat(row("", "gas_engineer").path("area").asString()).isEqualTo("LS1");
        assertThat(version(at)).isEqualTo(before);
    }

    private long version(String at) {
        return database.jdbc()
                .sql(
                        "select version from compliance.deadline where property_id = cast(? as uuid) and rule = 'england.gas.check'")
                .param(id(at))
                .query(Long.class)
                .single();
    }

    /** Nothing is left out in silence, and nothing comes twice. */
    @Test
    void onePlanHoldsSoManyDutiesAndSaysWhereItGoesOn() {
        String at = home();
        reckon();
        plant(at, 1_100, "date '" + today().plusDays(1) + "' + n / 20");
        Set<String> seen = new HashSet<>();
        String from = today().toString();
        int plans = 0;
        while (!from.isEmpty()) {
            JsonNode plan = asked(GAS_IN_M1 + "&from=" + from);
            plan.path("visits")
                    .forEach(visit -> visit.path("duties")
                            .forEach(duty -> assertThat(
                                            seen.add(duty.path("subject").asString()))
                                    .isTrue()));
            assertThat(plan.path("cut").asBoolean()).isFalse();
            from = plan.path("next").asString("");
            plans++;
        }
        assertThat(seen).hasSize(1_100);
        assertThat(plans).isEqualTo(3);
    }

    @Test
    void moreOnOneDayThanAPlanHoldsIsSaid() {
        String at = home();
        reckon();
        plant(at, 501, "date '" + today().plusDays(5) + "'");
        JsonNode plan = asked(GAS_IN_M1);
        assertThat(plan.path("cut").asBoolean()).isTrue();
        assertThat(plan.path("until").asString()).isEqualTo(today().plusDays(5).toString());
        assertThat(plan.path("next").asString()).isEqualTo(today().plusDays(6).toString());
        assertThat(plan.at("/visits/0/duties")).hasSize(500);
    }

    /** So many last days of one home, as no home has them. */
    private void plant(String at, int count, String due) {
        database.transaction().executeWithoutResult(status -> {
            database.jdbc().sql("set local session_replication_role = replica").update();
            database.jdbc()
                    .sql("""
                            insert into compliance.deadline (firm_id, property_id, rule, subject_id, title, about, due, area, changed_at)
                            select cast(:firm as uuid), cast(:home as uuid), 'england.gas.check', 'boiler ' || n, 'Gas', '', %s, 'M1', now()
                              from generate_series(1, %d) n
                            """.replace("%s", due).replace("%d", Integer.toString(count)))
                    .param("firm", ownerPerson().firm().value())
                    .param("home", id(at))
                    .update();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?trade=plumber",
                "?area=SW1AA",
                "?from=soon",
                "?from=2020-01-01",
                "?from=9999-12-31",
                "?until=2020-01-01",
                "?until=9999-12-31",
                "?sort=area:asc",
                "?limit=0",
                "?cursor=x",
                "/visits",
                "/visits?trade=plumber",
                "/visits?area=M1",
                "/visits?trade=electrician&area=SW1AA",
                "/visits?trade=electrician&from=2020-01-01",
                "/visits?trade=electrician&until=9999-12-31",
                "/visits?trade=electrician&limit=5"
            })
    void wrongQuestionsAreRefused(String query) {
        owner().get(PLAN + query).expect(400);
    }

    @Test
    void aPlanReachesAYearAheadAndNoFurther() {
        LocalDate last = today().plusDays(PlanSpan.DAYS_MAX);
        owner().get(PLAN + "?from=" + last + "&until=" + last).expect(200);
        assertThat(asked(GAS_IN_M1 + "&from=" + last.minusDays(5)).path("until").asString())
                .isEqualTo(last.toString());
        assertThat(asked(GAS_IN_M1).path("until").asString())
                .isEqualTo(today().plusDays(PlanSpan.DAYS).toString());
        owner().get(PLAN + "?until=" + last.plusDays(1)).expect(400);
        owner().get(PLAN + "?from=" + last.plusDays(1)).expect(400);
        owner().get(PLAN + "?from=" + last + "&until=" + last.minusDays(1)).expect(400);
    }

    @Test
    void isForThoseWhoReadClientsAndOfTheirOwnFirm() {
        gasDue(10);
        reckon();
        for (String address : List.of(PLAN, GAS_IN_M1)) {
            as(BuiltInRole.AUDITOR).get(address).expect(200);
            as(BuiltInRole.CONTRACTOR).get(address).expect(403);
            anonymous().get(address).expect(401);
        }
        Http stranger = stranger();
        assertThat(stranger.get(PLAN).expect(200).json().path("items")).isEmpty();
        assertThat(stranger.get(GAS_IN_M1).expect(200).json().path("visits")).isEmpty();
    }
}
