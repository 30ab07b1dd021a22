package dev.plumbline.exports.reports;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Base of tests of scheduled reports. */
abstract class SchedulesTest extends ApiTest {
    static final String SCHEDULES = "/api/v1/reports/schedules";

    static Map<String, Object> settings(TestWorld.Person... recipients) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("name", "Open leads");
        settings.put("format", "csv");
        settings.put("cadence", Map.of("weekday", 1, "hour", 7));
        settings.put(
                "recipients",
                List.of(recipients).stream()
                        .map(person -> person.member().value())
                        .toList());
        return settings;
    }

    static Map<String, Object> schedule(String source, Map<String, List<String>> query, Map<String, Object> settings) {
        return Map.of("source", source, "query", query, "columns", List.of("name"), "settings", settings);
    }

    JsonNode made(Http caller, TestWorld.Person... recipients) {
        return caller.post(SCHEDULES, schedule("leads", Map.of(), settings(recipients)))
                .expect(201)
                .json();
    }

    static String path(JsonNode schedule) {
        return SCHEDULES + "/" + schedule.path("id").asString();
    }

    void sql(String text) {
        world.in(ownerPerson().firm())
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> world.jdbc().sql(text).update()));
    }
}
