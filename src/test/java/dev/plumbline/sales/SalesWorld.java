package dev.plumbline.sales;

import dev.plumbline.Http;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** Leads for tests, made by the API. */
public final class SalesWorld {
    private static final AtomicInteger COUNTER = new AtomicInteger();
    public static final String LEADS = "/api/v1/sales/leads";

    private SalesWorld() {}

    /** Enough for every command of the funnel; a name, phone and address that no other lead has. */
    public static Map<String, Object> details() {
        int n = COUNTER.incrementAndGet();
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("firstName", "Ann" + letters(n));
        details.put("lastName", "Lee" + letters(n * 31));
        details.put("phone", "615 862 %04d".formatted(n % 10_000));
        details.put("email", "ann" + n + "@example.org");
        details.put(
                "address",
                new LinkedHashMap<>(Map.of(
                        "street",
                        (1_000 + n) + " Oak Street",
                        "city",
                        "Nashville",
                        "postcode",
                        "37201",
                        "country",
                        "US")));
        details.put("need", new LinkedHashMap<>(Map.of("urgency", "immediate", "description", "Leak in the roof")));
        details.put("budget", new LinkedHashMap<>(Map.of("quoted", 12_000)));
        details.put("source", "referral");
        return details;
    }

    public static Map<String, Object> with(Map<String, Object> details, String name, Object value) {
        Map<String, Object> copy = new LinkedHashMap<>(details);
        copy.put(name, value);
        return copy;
    }

    public static JsonNode lead(Http caller) {
        return lead(caller, details());
    }

    public static JsonNode lead(Http caller, Map<String, Object> details) {
        return caller.post(LEADS, Map.of("lead", details)).expect(201).json().get("lead");
    }

    /** Merges one lead into another, which keeps its own facts. */
    public static JsonNode merged(Http caller, JsonNode kept, JsonNode gone) {
        return caller.post(
                        "/api/v1/sales/merges",
                        Map.of(
                                "kept",
                                kept.get("id").asString(),
                                "gone",
                                gone.get("id").asString(),
                                "take",
                                List.of()))
                .expect(201)
                .json();
    }

    public static String at(JsonNode lead) {
        return LEADS + "/" + lead.get("id").asString();
    }

    /** Logs a call that reached them. */
    public static JsonNode contacted(Http caller, JsonNode lead) {
        return caller.post(
                        at(lead) + "/interactions",
                        Map.of("kind", "phone_call", "direction", "outbound", "outcome", "successful"))
                .expect(201)
                .json();
    }

    public static JsonNode command(Http caller, JsonNode lead, String command, Object body) {
        return caller.seen(lead.get("version").asLong())
                .put(at(lead) + "/" + command, body)
                .expect(200)
                .json();
    }

    /** Business round the clock, so that a test does not depend on the hour at which it runs. */
    public static void alwaysOpen(Http owner) {
        List<Map<String, String>> hours = new ArrayList<>();
        for (String day : List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")) {
            hours.add(Map.of("day", day, "from", "00:00", "until", "00:00"));
        }
        long version = owner.get("/api/v1/firms/calendar")
                .expect(200)
                .json()
                .get("version")
                .asLong();
        owner.seen(version)
                .put("/api/v1/firms/calendar", Map.of("hours", hours, "holidays", List.of()))
                .expect(200);
    }

    private static String letters(int n) {
        StringBuilder text = new StringBuilder();
        for (int i = n; i > 0; i /= 26) {
            text.append((char) ('a' + i % 26));
        }
        return text.toString();
    }
}
