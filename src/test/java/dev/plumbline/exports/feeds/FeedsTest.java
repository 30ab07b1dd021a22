package dev.plumbline.exports.feeds;

import static dev.plumbline.sales.SalesWorld.at;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dev.plumbline.Http;
import dev.plumbline.TestWorld.Person;
import dev.plumbline.documents.DocumentsTest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

/** Base of tests of calendars. */
abstract class FeedsTest extends DocumentsTest {
    static final String FEEDS = "/api/v1/calendar-feeds";

    /** All tests come from one network. */
    @BeforeEach
    void forgetCalls() {
        world.onPlatform()
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> world.jdbc()
                                .sql("delete from shared.call_window")
                                .update()));
    }

    static Map<String, Object> settings(String name, String... contents) {
        return Map.of("name", name, "contents", List.of(contents));
    }

    static JsonNode made(Http caller, String... contents) {
        return caller.post(FEEDS, settings("My dates", contents)).expect(201).json();
    }

    static String path(JsonNode made) {
        return FEEDS + "/" + made.path("feed").path("id").asString();
    }

    /** Where a program fetches. */
    static String file(JsonNode made) {
        return URI.create(made.path("address").asString()).getPath();
    }

    ICalendar fetched(JsonNode made) {
        return Biweekly.parse(anonymous().get(file(made)).expect(200).text()).first();
    }

    List<String> titles(JsonNode made) {
        return fetched(made).getEvents().stream()
                .map(VEvent::getSummary)
                .map(summary -> summary.getValue())
                .toList();
    }

    Http.Answer planned(Http caller, JsonNode lead, String what, Person who) {
        return caller.post(
                        at(lead) + "/follow-ups",
                        Map.of(
                                "dueAt",
                                clock.instant().plus(Duration.ofDays(2)).toString(),
                                "what",
                                what,
                                "member",
                                who.member().value()))
                .expect(201);
    }

    void sql(String text) {
        world.in(ownerPerson().firm())
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> world.jdbc().sql(text).update()));
    }

    long count(String text) {
        return world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(status ->
                                world.jdbc().sql(text).query(Long.class).single()));
    }
}
