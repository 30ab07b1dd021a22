package dev.plumbline.clients;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Base of tests of applications: pages that are open, and what strangers send by them. */
public abstract class IntakeTest extends ApiTest {
    protected static final String PAGES = "/api/v1/intake/pages";
    protected static final String APPLICATIONS = "/api/v1/intake/applications";
    protected static final String OFFERS = "/api/v1/intake/offers/";

    private static final AtomicInteger COUNTER = new AtomicInteger();

    /** The page of a firm, open. */
    protected static JsonNode openPage(Http owner) {
        return move(owner, owner.post(PAGES, "").expect(201).json(), "opening");
    }

    protected static JsonNode move(Http owner, JsonNode page, String command) {
        return seen(owner, page)
                .put(PAGES + "/" + page.path("id").asString() + "/" + command, "")
                .expect(200)
                .json();
    }

    protected static Http seen(Http who, JsonNode record) {
        return who.seen(record.path("version").asLong());
    }

    protected static String key(JsonNode page) {
        return page.path("key").asString();
    }

    /** A landlord with one home, whose e-mail nobody else has. */
    protected static Map<String, Object> landlord() {
        Map<String, Object> sent = new LinkedHashMap<>();
        sent.put("kind", "individual");
        sent.put("name", "Ada Lovelace");
        sent.put("email", "ada" + COUNTER.incrementAndGet() + "@landlords.example");
        sent.put("plan", "SOLO");
        sent.put("properties", homes(1));
        sent.put("consents", Map.of("dataProcessing", 1, "serviceBoundary", 1));
        return sent;
    }

    protected static List<Map<String, Object>> homes(int count) {
        List<Map<String, Object>> homes = new ArrayList<>();
        for (int n = 1; n <= count; n++) {
            homes.add(Map.of("street", n + " High Street", "city", "London", "postcode", "sw1a1aa"));
        }
        return homes;
    }

    protected static Map<String, Object> with(Map<String, Object> sent, String field, @Nullable Object value) {
        Map<String, Object> other = new LinkedHashMap<>(sent);
        other.put(field, value);
        return other;
    }

    protected Http.Answer apply(JsonNode page, Map<String, ?> sent) {
        return send(anonymous(), page, sent);
    }

    protected static Http.Answer send(Http who, JsonNode page, Map<String, ?> sent) {
        return who.send(
                "POST",
                OFFERS + key(page) + "/applications",
                JsonMapper.shared().writeValueAsString(sent));
    }

    /** The latest application of a firm, as its own people see it. */
    protected static JsonNode latest(Http owner) {
        JsonNode row = owner.get(APPLICATIONS).expect(200).json().path("items").get(0);
        return owner.get(at(row)).expect(200).json();
    }

    protected static String at(JsonNode application) {
        return APPLICATIONS + "/" + application.path("id").asString();
    }

    protected static int count(Http owner, String list) {
        return owner.get(list).expect(200).json().path("items").size();
    }

    protected static List<String> pointers(Http.Answer refused) {
        List<String> pointers = new ArrayList<>();
        refused.json()
                .path("errors")
                .forEach(each -> pointers.add(each.path("pointer").asString()));
        return pointers;
    }
}
