package dev.plumbline.compliance.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.ComplianceTest;
import dev.plumbline.compliance.obligations.Outlooks;
import dev.plumbline.firms.BuiltInRole;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The board says of all properties what their pages say, and nobody has to write at midnight for it. */
class DutyBoardApiTests extends ComplianceTest {
    private static final String BOARD = "/api/v1/obligations/board";
    private static final List<String> SAID =
            List.of("reckoned", "colour", "red", "amber", "green", "worst", "changesOn");

    private TestWorld.@Nullable Person again;

    @Autowired
    private OutlookKeeper keeper;

    @Autowired
    private OutlookRepository kept;

    @Test
    void agreesWithEachPropertysPageOnEveryDayOfTheYear() {
        List<String> homes = someHomes();
        reckon();
        for (int ahead : List.of(0, 1, 27, 28, 60, 120, 200, 300, 355, 356, 366)) {
            LocalDate day = today().plusDays(ahead);
            List<JsonNode> rows = rows(on(day));
            assertThat(rows).hasSize(homes.size());
            long[] counted = new long[6];
            for (JsonNode row : rows) {
                JsonNode page = summary(row.path("property").asString(), on(day));
                SAID.forEach(name ->
                        assertThat(row.path(name)).as(name + " on " + day).isEqualTo(page.path(name)));
                assertThat(row.path("name").asString()).isEqualTo("12 Elm Street");
                if (!page.path("reckoned").asBoolean()) {
                    continue;
                }
                counted[2 - rank(page)]++;
                counted[3] += page.path("red").asLong();
                counted[4] += page.path("amber").asLong();
                counted[5] += page.path("green").asLong();
            }
            JsonNode counts =
                    owner().get(BOARD + "/counts" + on(day)).expect(200).json();
            assertThat(List.of(
                            counts.path("red").asLong(),
                            counts.path("amber").asLong(),
                            counts.path("green").asLong(),
                            counts.at("/duties/red").asLong(),
                            counts.at("/duties/amber").asLong(),
                            counts.at("/duties/green").asLong()))
                    .containsExactly(counted[0], counted[1], counted[2], counted[3], counted[4], counted[5]);
            assertThat(counts.path("asOf").asString()).isEqualTo(day.toString());
        }
    }

    @Test
    void isSortedByWhatChangesNextAndGoesOnByKey() {
        List<String> homes = someHomes();
        reckon();
        List<String> days = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = owner().get(BOARD + "?limit=1" + cursor).expect(200).json();
            JsonNode row = page.at("/items/0");
            days.add(row.path("changesOn").asString("9999"));
            seen.add("/api/v1/properties/" + row.path("property").asString());
            cursor = page.hasNonNull("nextCursor")
                    ? "&cursor=" + page.path("nextCursor").asString()
                    : "";
        } while (!cursor.isEmpty());
        assertThat(days).isSorted();
        assertThat(seen).containsExactlyInAnyOrderElementsOf(homes);
    }

    @Test
    void saysWhenAPropertyGetsWorse() {
        String at = gasHome();
        reckon();
        JsonNode row = rows("").getFirst();
        assertThat(row.path("colour")).isEqualTo(summary(id(at), "").path("colour"));
        LocalDate worse = LocalDate.parse(row.path("worsensOn").asString());
        assertThat(rank(summary(id(at), on(worse)))).isGreaterThan(rank(row));
        assertThat(rank(summary(id(at), on(worse.minusDays(1))))).isEqualTo(rank(row));
    }

    @Test
    void showsThoseThatStandAsAskedFor() {
        someHomes();
        reckon();
        for (String stands : List.of("red", "amber", "green", "no_rules")) {
            List<JsonNode> some = rows("?stands=" + stands);
            JsonNode counts = owner().get(BOARD + "/counts").expect(200).json();
            assertThat(some)
                    .hasSize(counts.path(stands.equals("no_rules") ? "noRules" : stands)
                            .asInt());
            assertThat(some)
                    .allMatch(row -> stands.equals("no_rules")
                            ? !row.path("reckoned").asBoolean()
                            : row.path("colour").asString().equals(stands));
        }
        assertThat(rows("?stands=no_rules")).hasSize(1);
    }

    @Test
    void whatWasRecordedAMomentAgoStandsOnItAtOnce() {
        String at = home();
        reckon();
        assertThat(pending()).isZero();
        know(at, ALWAYS, Map.of("let", "no"));
        assertThat(pending()).isOne();
        JsonNode live = rows("").getFirst();
        assertThat(live.path("red")).isEqualTo(summary(id(at), "").path("red"));
        reckon();
        assertThat(pending()).isZero();
        assertThat(rows("").getFirst()).isEqualTo(live);
    }

    @Test
    void whatIsPutAsideIsGoneAndComesBack() {
        String at = home();
        reckon();
        owner().seen(1).put(at + "/archival", Map.of("reason", "Sold")).expect(200);
        assertThat(rows("")).isEmpty();
        reckon();
        assertThat(rows("")).isEmpty();
        owner().seen(2)
                .put(at + "/restoration", Map.of("reason", "Bought back"))
                .expect(200);
        reckon();
        assertThat(rows("")).hasSize(1);
    }

    /** No job has to run for a day to begin; one looks further ahead, in time. */
    @Test
    void daysGoByWithoutAnybodyAndTheYearAheadStaysWhole() {
        String at = home();
        verified(at, "epc", epc(today().minusYears(10).plusDays(420).toString(), "C"));
        reckon();
        pass(30);
        assertThat(rows("").getFirst().path("changesOn"))
                .isEqualTo(summary(id(at), "").path("changesOn"));
        assertThat(rows(on(today().plusDays(366)))).hasSize(1);
        world.in(ownerPerson().firm()).run(keeper::refresh);
        assertThat(pending()).isZero();
        pass(340);
        world.in(ownerPerson().firm()).run(keeper::refresh);
        assertThat(pending()).as("its EPC ends before the year ahead does").isOne();
        reckon();
        LocalDate last = today().plusDays(366);
        assertThat(rows(on(last)).getFirst().path("red"))
                .isEqualTo(summary(id(at), on(last)).path("red"));
    }

    @Test
    void otherRulesAreReckonedByAnew() {
        home();
        reckon();
        assertThat(mark(Outlooks.rules())).isZero();
        assertThat(mark("1/others")).isOne();
        assertThat(mark("1/others")).as("once marked is enough").isZero();
    }

    /** Whoever writes while it is reckoned has a mark of his own that stays. */
    @Test
    void nothingIsMissedThatIsWrittenMeanwhile() {
        String at = home();
        PropertyId property = new PropertyId(UUID.fromString(id(at)));
        world.in(ownerPerson().firm())
                .run(() -> world.transaction().executeWithoutResult(status -> {
                    assertThat(kept.alone()).isTrue();
                    assertThat(kept.take(100)).containsExactly(property);
                    CompletableFuture.runAsync(() -> know(at, ALWAYS, Map.of("let", "no")))
                            .join();
                    assertThat(CompletableFuture.supplyAsync(() -> {
                                        world.in(ownerPerson().firm()).run(keeper::reckon);
                                        return pending();
                                    })
                                    .join())
                            .as("two never reckon at once")
                            .isPositive();
                }));
        assertThat(pending()).isOne();
        world.onPlatform().run(keeper::reckonAll);
        assertThat(pending()).isZero();
        assertThat(rows("").getFirst().path("red"))
                .isEqualTo(summary(id(at), "").path("red"));
    }

    @Test
    void wrongQuestionsAreRefusedAndOthersSeeNothing() {
        home();
        reckon();
        for (LocalDate day : List.of(today().minusDays(1), today().plusDays(367))) {
            assertThat(owner().get(BOARD + on(day)).expect(400).text()).contains("query:asOf");
            owner().get(BOARD + "/counts" + on(day)).expect(400);
        }
        owner().get(BOARD + "?asOf=tomorrow").expect(400);
        owner().get(BOARD + "?stands=blue").expect(400);
        owner().get(BOARD + "?sort=name").expect(400);
        owner().get(BOARD + "?sort=changes:desc").expect(400);
        owner().get(BOARD + "?sort=changes:asc").expect(200);
        owner().get(BOARD + "?cursor=abc").expect(400);
        as(BuiltInRole.AUDITOR).get(BOARD).expect(200);
        as(BuiltInRole.CONTRACTOR).get(BOARD).expect(403);
        as(BuiltInRole.CONTRACTOR).get(BOARD + "/counts").expect(403);
        anonymous().get(BOARD).expect(401);
        assertThat(stranger().get(BOARD).expect(200).json().path("items")).isEmpty();
        assertThat(stranger()
                        .get(BOARD + "/counts")
                        .expect(200)
                        .json()
                        .path("red")
                        .asInt())
                .isZero();
    }

    /** One of which nothing is known, one without papers, one with gas that was checked, one that no rules know. */
    private List<String> someHomes() {
        String abroad = bare();
        List<String> homes = List.of(bare(), home(), gasHome(), abroad);
        owner().seen(1)
                .put(abroad, Map.of("address", Map.of("street", "12 Elm Street", "city", "Detroit", "country", "US")))
                .expect(200);
        return homes;
    }

    private String gasHome() {
        String at = home();
        String boiler = boiler(at);
        verified(at, "gas_safety_record", gas(today().minusDays(20).toString(), boiler, "SAFE"));
        verified(at, "eicr", states(today().minusDays(20).toString(), "SATISFACTORY"));
        verified(at, "epc", epc(today().minusYears(2).toString(), "C"));
        return at;
    }

    private Integer mark(String rules) {
        return world.in(ownerPerson().firm())
                .call(() -> world.transaction().execute(status -> kept.mark(today(), rules)));
    }

    private void reckon() {
        world.in(ownerPerson().firm()).run(keeper::reckon);
    }

    /** Who was signed in before is not any more. */
    private void pass(int days) {
        clock.advance(Duration.ofDays(days));
        again = world.signInAgain(ownerPerson());
    }

    private Http reader() {
        return again == null ? owner() : anonymous().as(again);
    }

    private List<JsonNode> rows(String query) {
        return StreamSupport.stream(
                        reader().get(BOARD + query)
                                .expect(200)
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .toList();
    }

    private long pending() {
        return reader().get(BOARD + "/counts")
                .expect(200)
                .json()
                .path("pending")
                .asLong();
    }

    private JsonNode summary(String property, String query) {
        return reader().get("/api/v1/obligations/summaries" + (query.isEmpty() ? "?" : query + "&") + "property="
                        + property)
                .expect(200)
                .json()
                .at("/items/0");
    }

    private static int rank(JsonNode stands) {
        return List.of("green", "amber", "red").indexOf(stands.path("colour").asString());
    }

    private static String id(String at) {
        return at.substring(at.lastIndexOf('/') + 1);
    }
}
