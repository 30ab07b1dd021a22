package dev.plumbline.sales;

import dev.plumbline.Http;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Capture forms for tests, made by the API, and what strangers send by them. */
public final class CaptureWorld {
    public static final String FORMS = "/api/v1/sales/capture-forms";
    public static final String PUBLIC = "/api/v1/public/capture/";
    public static final String SITE = "https://www.ridgeline.example";
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private CaptureWorld() {}

    public static Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("name", "Contact page " + COUNTER.incrementAndGet());
        settings.put("title", "Ask us for a quote");
        settings.put(
                "fields",
                List.of(
                        asked("last_name", true),
                        asked("phone", false),
                        asked("email", false),
                        asked("address", false),
                        asked("urgency", false),
                        asked("description", false)));
        settings.put("source", "website_form");
        settings.put("thanks", "We call you back today.");
        settings.put("origins", List.of(SITE));
        settings.put("doubleOptIn", false);
        settings.put("perMinute", 600);
        settings.put("perAddress", 60);
        return settings;
    }

    public static Map<String, Object> with(Map<String, Object> settings, String name, Object value) {
        Map<String, Object> copy = new LinkedHashMap<>(settings);
        copy.put(name, value);
        return copy;
    }

    public static Map<String, Object> asked(String field, boolean required) {
        return Map.of("field", field, "required", required);
    }

    public static JsonNode draft(Http owner, Map<String, Object> settings) {
        return owner.post(FORMS, settings).expect(201).json();
    }

    /** A form that takes enquiries. */
    public static JsonNode form(Http owner, Map<String, Object> settings) {
        return command(owner, draft(owner, settings), "activation").expect(200).json();
    }

    public static JsonNode form(Http owner) {
        return form(owner, settings());
    }

    /** One whose enquiries wait until their senders confirm them. */
    public static JsonNode confirmed(Http owner) {
        return form(
                owner,
                with(
                        with(settings(), "doubleOptIn", true),
                        "fields",
                        List.of(asked("last_name", true), asked("email", true), asked("phone", false))));
    }

    public static Http.Answer command(Http owner, JsonNode form, String command) {
        return owner.seen(form.get("version").asLong()).put(at(form) + "/" + command, null);
    }

    public static String at(JsonNode form) {
        return FORMS + "/" + form.get("id").asString();
    }

    public static String key(JsonNode form) {
        return form.get("key").asString();
    }

    public static Http.Answer send(Http stranger, JsonNode form, Map<String, ?> answers) {
        return stranger.send("POST", PUBLIC + key(form), json(answers));
    }

    public static JsonNode figures(Http owner, JsonNode form) {
        return owner.get(at(form)).expect(200).json().get("figures");
    }

    public static long leads(Http owner) {
        return owner.get(SalesWorld.LEADS).expect(200).json().get("items").size();
    }

    public static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }
}
