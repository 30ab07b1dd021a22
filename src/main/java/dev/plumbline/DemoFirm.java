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
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A firm to look at: a roofing company near Detroit with six weeks of leads. It is made through the product's own API, by
 * the same commands as everybody's, so that nothing in it could not have happened.
 */
final class DemoFirm {
    /** As for every owner without a second factor. */
    static final int PASSWORD_MIN = 15;

    static final String EMAIL = "olivia@ridgeline.example";

    private static final ZoneId ZONE = ZoneId.of("America/Detroit");

    private static final int LEADS = 96;
    private static final int DAYS = 45;
    /** So many of the newest have been answered by nobody yet. */
    private static final int WAITING = 3;

    private static final List<String> STEPS =
            List.of("qualification", "appointment", "inspection", "quote", "negotiation");
    private static final List<String> LOST = List.of(
            "Price too high",
            "Chose another roofer",
            "Insurance refused the claim",
            "Sold the house",
            "No answer any more");
    private static final List<String> TODO = List.of(
            "Call back about the colour of the shingles",
            "Send the photographs of the flashing",
            "Ask the insurer for the claim number",
            "Fix a day for the measurement");
    private static final List<String> SAID = List.of(
            "%s, the neighbour across the street asked as well: offer them both at once.",
            "%s: the insurer wants photographs of the north side before Friday. Can you take them on the way?",
            "They have a dog and a narrow drive, so no trailer. %s, please tell the crew.",
            "Spoke to the wife: she decides. She is there after four.");
    /** Of so many leads one is talked about, if it is a colleague's. */
    private static final int SAID_OF = 6;

    private static final List<DemoTeam.Colleague> COLLEAGUES = List.of(
            new DemoTeam.Colleague("Marcus Hale", "marcus@ridgeline.example", "manager"),
            new DemoTeam.Colleague("Dana Whitfield", "dana@ridgeline.example", "staff"),
            new DemoTeam.Colleague("Theo Bergmann", "theo@ridgeline.example", "staff"));

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();
    private final URI server;
    private final Clock clock;
    // The same seed always tells the same story.
    private final Random random = new Random(20_261_120);
    private final DemoLeads leads = new DemoLeads(random);
    private String token = "";
    private String self = "";

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
        send("POST", "/api/v1/firms/territories", null, territory("Oakland County", DemoLeads.OAKLAND));
        send("POST", "/api/v1/firms/territories", null, territory("Wayne County", DemoLeads.WAYNE));
        List<String> members = new DemoTeam(this::send).join(COLLEAGUES);
        self = send("GET", "/api/v1/firms/members/me", null, null).path("id").asString();
        for (int n = 0; n < LEADS; n++) {
            work(n, received(n), members.get(random.nextInt(members.size())));
        }
    }

    /** Evenly over the last weeks, in working hours; the newest a few minutes ago. */
    private Instant received(int n) {
        int left = LEADS - n;
        if (left <= WAITING) {
            return clock.instant().minus(Duration.ofMinutes(1L + 9L * (left - 1)));
        }
        ZonedDateTime day = clock.instant().atZone(ZONE).minusDays(1L + (long) DAYS * left / LEADS);
        while (day.getDayOfWeek().getValue() > 5) {
            day = day.minusDays(1);
        }
        return day.with(LocalTime.of(9 + random.nextInt(8), random.nextInt(60), random.nextInt(60)))
                .toInstant();
    }

    private static Map<String, Object> founding(String password) {
        return Map.of(
                "firmName", "Ridgeline Roofing",
                "slug", "ridgeline",
                "timeZone", ZONE.getId(),
                "currency", "USD",
                "locale", "en-US",
                "name", "Olivia Reed",
                "email", EMAIL,
                "password", password);
    }

    private static Map<String, Object> territory(String name, List<String> postcodes) {
        return Map.of("name", name, "postcodes", postcodes, "members", List.of());
    }

    /** One lead from enquiry to wherever it got. */
    private void work(int n, Instant createdAt, String owner) {
        Map<String, Object> enquiry = Map.of("lead", leads.facts(n), "createdAt", createdAt.toString(), "owner", owner);
        JsonNode lead = send("POST", "/api/v1/sales/leads", null, enquiry).path("lead");
        if (n >= LEADS - WAITING) {
            return;
        }
        JsonNode now = send("POST", leadPath(lead) + "/interactions", null, contact(createdAt));
        if (n % SAID_OF == 0 && !owner.equals(self)) {
            String text = SAID.get(n / SAID_OF % SAID.size()).replace("%s", "<@" + owner + ">");
            String talk = "/api/v1/records/leads/" + lead.path("id").asString() + "/comments";
            send("POST", talk, null, Map.of("body", text));
        }
        boolean old = n < LEADS * 2 / 3;
        int steps = old ? STEPS.size() : random.nextInt(STEPS.size() + 1);
        for (String step : STEPS.subList(0, steps)) {
            now = send("PUT", leadPath(lead) + "/" + step, now, null);
        }
        switch (old ? random.nextInt(5) : 5 + random.nextInt(7)) {
            case 0, 1 -> send("POST", leadPath(lead) + "/conversion", null, null);
            case 2, 3 -> send("PUT", leadPath(lead) + "/loss", now, Map.of("reason", any(LOST)));
            case 4 -> send("PUT", leadPath(lead) + "/nurture", now, Map.of("reason", "Wants to wait until spring"));
            case 5, 6 -> send("POST", leadPath(lead) + "/follow-ups", null, followUp());
            default -> {
                // Stays where it is.
            }
        }
    }

    /** For whoever asks, which is the owner: so there is something to do today. */
    private Map<String, Object> followUp() {
        Instant due = clock.instant().plus(Duration.ofHours(1L + random.nextInt(30)));
        return Map.of("what", any(TODO), "dueAt", due.toString());
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
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
        call.put("occurredAt", createdAt.plusSeconds(answeredAfter()).toString());
        return call;
    }

    /** Most within the promise, some late, a few far too late. */
    private int answeredAfter() {
        int luck = random.nextInt(10);
        return luck < 7 ? 20 + random.nextInt(95) : luck < 9 ? 125 + random.nextInt(300) : 900 + random.nextInt(2400);
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
