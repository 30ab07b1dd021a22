package dev.plumbline;

import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A firm to look at: a roofing company near Detroit with a month of leads. It is made through the product's own API, by
 * the same commands as everybody's, so that nothing in it could not have happened.
 */
final class DemoFirm {
    /** As for every owner without a second factor. */
    static final int PASSWORD_MIN = 15;

    static final String EMAIL = "olivia@ridgeline.example";

    private static final int LEADS = 60;
    private static final List<String> COMMANDS =
            List.of("qualification", "appointment", "inspection", "quote", "negotiation");
    private static final List<String> SOURCES = List.of(
            "website_form",
            "google_lsa",
            "referral",
            "storm_response",
            "phone_inquiry",
            "facebook_ads",
            "partner_referral",
            "door_to_door");
    private static final List<String> URGENCIES = List.of("immediate", "1-3_months", "3-6_months", "planning");
    private static final List<String> FIRST =
            List.of("Ann", "Luis", "Priya", "Tom", "Grace", "Omar", "Helen", "Jin", "Maya", "Carl", "Nora", "Ben");
    private static final List<String> LAST = List.of(
            "Kowalski", "Ruiz", "Okafor", "Lindqvist", "Haddad", "Brooks", "Tanaka", "Murphy", "Novak", "Silva");
    private static final List<Town> TOWNS = List.of(
            new Town("Birmingham", "48009", 42.546, -83.211),
            new Town("Troy", "48084", 42.560, -83.163),
            new Town("Novi", "48374", 42.480, -83.475),
            new Town("Livonia", "48154", 42.396, -83.372),
            new Town("Bloomfield Hills", "48302", 42.583, -83.245),
            new Town("Rochester Hills", "48309", 42.658, -83.149),
            new Town("Ann Arbor", "48103", 42.281, -83.748),
            new Town("Grosse Pointe", "48236", 42.386, -82.911));

    private record Town(String name, String postcode, double latitude, double longitude) {}

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();
    private final URI server;
    private final Clock clock;
    // The same seed always tells the same story.
    private final Random random = new Random(20_261_120);
    private String token = "";
    private String owner = "";

    DemoFirm(URI server, Clock clock) {
        this.server = server;
        this.clock = clock;
    }

    /** Whether this installation is new and has nobody in it. */
    boolean possible() {
        return send("GET", "/api/v1/identity/setup", null, null).path("needed").asBoolean(false);
    }

    void make(String password) {
        token = send("POST", "/api/v1/identity/setup", null, founding(password))
                .path("accessToken")
                .asString();
        owner = send("GET", "/api/v1/firms/members", null, null)
                .path("items")
                .path(0)
                .path("id")
                .asString();
        send(
                "POST",
                "/api/v1/firms/territories",
                null,
                territory("Oakland County", "48009", "48084", "48302", "48309", "48374"));
        send("POST", "/api/v1/firms/territories", null, territory("Wayne County", "48154", "48236"));
        Instant now = clock.instant();
        for (int n = 0; n < LEADS; n++) {
            work(
                    n,
                    now.minus(Duration.ofHours(30L * 24 * (LEADS - n) / LEADS))
                            .plus(Duration.ofMinutes(random.nextInt(60))));
        }
    }

    private static Map<String, Object> founding(String password) {
        return Map.of(
                "firmName", "Ridgeline Roofing",
                "slug", "ridgeline",
                "timeZone", "America/Detroit",
                "currency", "USD",
                "locale", "en-US",
                "name", "Olivia Reed",
                "email", EMAIL,
                "password", password);
    }

    private static Map<String, Object> territory(String name, String... postcodes) {
        return Map.of("name", name, "postcodes", List.of(postcodes), "members", List.of());
    }

    /** One lead from enquiry to wherever it got; the last few are still unanswered. */
    private void work(int n, Instant createdAt) {
        JsonNode taken = send("POST", "/api/v1/sales/leads", null, enquiry(n, createdAt));
        JsonNode lead = taken.path("lead");
        if (n >= LEADS - 6 || random.nextInt(10) == 0) {
            return;
        }
        JsonNode now = send("POST", leadPath(lead) + "/interactions", null, contact(createdAt));
        int steps = random.nextInt(COMMANDS.size() + 1);
        for (int step = 0; step < steps; step++) {
            now = send("PUT", leadPath(lead) + "/" + COMMANDS.get(step), now, null);
        }
        switch (random.nextInt(6)) {
            case 0 ->
                send(
                        "PUT",
                        leadPath(lead) + "/loss",
                        now,
                        Map.of("reason", "Price too high", "lostTo", "Another roofer"));
            case 1 -> send("PUT", leadPath(lead) + "/nurture", now, Map.of("reason", "Wants to wait until spring"));
            default -> {
                // Stays where it is.
            }
        }
    }

    private Map<String, Object> enquiry(int n, Instant createdAt) {
        return Map.of("lead", facts(n), "createdAt", createdAt.toString(), "owner", owner);
    }

    private static String leadPath(JsonNode lead) {
        return "/api/v1/sales/leads/" + lead.path("id").asString();
    }

    private Map<String, Object> contact(Instant createdAt) {
        Map<String, Object> call = new LinkedHashMap<>();
        call.put("kind", "phone_call");
        call.put("direction", "outbound");
        call.put("outcome", "successful");
        call.put("subject", "First call");
        call.put("content", "Talked through the roof, its age and what was seen from the ground.");
        call.put("seconds", 120 + random.nextInt(600));
        call.put("occurredAt", createdAt.plusSeconds(30 + random.nextInt(240)).toString());
        return call;
    }

    private Map<String, Object> address() {
        Town town = TOWNS.get(random.nextInt(TOWNS.size()));
        return Map.of(
                "street",
                (100 + random.nextInt(9800)) + " Maple Street",
                "city",
                town.name(),
                "region",
                "MI",
                "postcode",
                town.postcode(),
                "country",
                "US",
                "latitude",
                town.latitude() + random.nextInt(400) / 10_000.0 - 0.02,
                "longitude",
                town.longitude() + random.nextInt(400) / 10_000.0 - 0.02);
    }

    private Map<String, Object> facts(int n) {
        String first = FIRST.get(n % FIRST.size());
        String last = LAST.get((n * 7 + n / 10) % LAST.size());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("firstName", first);
        facts.put("lastName", last);
        facts.put("phone", "+1248555%04d".formatted(100 + n));
        facts.put("email", "%s.%s%d@example.com".formatted(first, last, n).toLowerCase(java.util.Locale.ROOT));
        facts.put("source", SOURCES.get(random.nextInt(SOURCES.size())));
        facts.put("address", address());
        facts.put(
                "property", Map.of("value", 150_000 + random.nextInt(50) * 10_000, "roofAgeYears", random.nextInt(35)));
        facts.put(
                "need",
                Map.of(
                        "urgency",
                        URGENCIES.get(random.nextInt(URGENCIES.size())),
                        "description",
                        "Roof over the main house; damage seen after the last storm."));
        int quoted = 8_000 + random.nextInt(60) * 500;
        facts.put(
                "budget",
                Map.of("confirmed", random.nextBoolean(), "decisionMaker", random.nextBoolean(), "quoted", quoted));
        return facts;
    }

    private JsonNode send(String method, String path, @Nullable JsonNode seen, @Nullable Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (seen != null) {
            request.header("If-Match", "\"" + seen.path("version").asLong() + "\"");
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw Problem.of(SharedProblem.CONFLICT, refusal(method, path, answer));
            }
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw Problem.of(SharedProblem.UNAVAILABLE, "No Plumbline answers at " + server + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String refusal(String method, String path, HttpResponse<String> answer) {
        boolean explained =
                answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json");
        String why = explained
                ? json.readTree(answer.body()).path("detail").asString("")
                : "the answer was " + answer.statusCode();
        return method + " " + server.resolve(path) + " was refused: " + why;
    }
}
