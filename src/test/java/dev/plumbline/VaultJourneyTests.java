package dev.plumbline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.audit.proof.ExportVerifier;
import dev.plumbline.audit.proof.VerifyReport;
import dev.plumbline.audit.proof.note.VerifierKey;
import dev.plumbline.clients.portal.PortalTest;
import dev.plumbline.exports.Unzipped;
import dev.plumbline.firms.GuestInvited;
import dev.plumbline.jobs.run.TestJobs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import tools.jackson.databind.JsonNode;

/** The whole way of a landlord: they apply, pay, come in, hand in, and are lawful until somebody has to act again. */
class VaultJourneyTests extends PortalTest {
    private static final String PASSWORD = "a long and unusual passphrase";
    private static final String RULE = "england.electrical.check";

    @Autowired
    private TestJobs jobs;

    @Autowired
    private ConfigurableApplicationContext context;

    private final List<GuestInvited> letters = new CopyOnWriteArrayList<>();
    private final ApplicationListener<PayloadApplicationEvent<GuestInvited>> listener =
            ApplicationListener.forPayload(letters::add);

    @BeforeEach
    void readLetters() {
        context.addApplicationListener(listener);
    }

    @AfterEach
    void stopReading() {
        context.removeApplicationListener(listener);
    }

    /** Ten in the morning where the firm is: reminders go out by day. */
    @BeforeEach
    void morning() {
        ZoneId zone = ZoneId.of(stranger()
                .get("/api/v1/firms/current")
                .expect(200)
                .json()
                .path("timeZone")
                .asString());
        clock.advance(Duration.between(
                clock.instant(),
                LocalDate.ofInstant(clock.instant(), zone)
                        .plusDays(1)
                        .atTime(LocalTime.of(10, 0))
                        .atZone(zone)));
    }

    @Test
    void fromTheFirstPageToTheProof() throws IOException {
        Http portal = comesIn(paid(applies()));
        String home = PORTAL + "/properties/"
                + portal.get(PORTAL + "/properties")
                        .expect(200)
                        .json()
                        .at("/items/0/id")
                        .asString();
        String at = home.replace("/portal/", "/");
        facts(at);
        assertThat(state(portal, home, today())).isEqualTo("missing");

        Map<String, Object> states = new HashMap<>(states(today().minusDays(2).toString(), "SATISFACTORY"));
        states.put("number", "EICR-2026-17");
        states.put("registration", "NICEIC 123456");
        states.put("nextDueOn", today().minusDays(2).plusYears(5).toString());
        states.put("shownBy", file(portal, home));
        JsonNode one = portal.post(home + "/certificates", Map.of("kind", "eicr", "states", states))
                .expect(201)
                .json();
        assertThat(state(portal, home, today())).isEqualTo("pending_verification");
        now().seen(1).put(at(at, one) + "/verification", Map.of()).expect(200);
        JsonNode green = duty(portal, home, today());
        assertThat(green.path("state").asString()).isEqualTo("valid");
        assertThat(green.path("steps").toString()).contains("5 years");
        assertThat(green.path("law").path("law").asString()).contains("Electrical Safety Standards");

        LocalDate due = LocalDate.parse(green.path("due").asString());
        assertThat(state(portal, home, due.minusDays(60))).isEqualTo("due_soon");
        assertThat(state(portal, home, due.plusDays(1))).isEqualTo("overdue");

        proves(at);
        reminds(due);
    }

    private String applies() {
        owner().seen(0)
                .put("/api/v1/billing/provider", Map.of("kind", "sandbox", "prices", List.of()))
                .expect(200);
        JsonNode page = owner().post("/api/v1/intake/pages", "").expect(201).json();
        owner().seen(page.path("version").asLong())
                .put("/api/v1/intake/pages/" + page.path("id").asString() + "/opening", "")
                .expect(200);
        Map<String, Object> sent = Map.of(
                "kind", "individual",
                "name", "Ada Lovelace",
                "email", "ada@journey.example",
                "plan", "SOLO",
                "properties", List.of(Map.of("street", "12 Elm Street", "city", "Manchester", "postcode", "M1 1AA")),
                "consents", Map.of("dataProcessing", 1, "serviceBoundary", 1));
        return anonymous()
                .post("/api/v1/intake/offers/" + page.path("key").asString() + "/applications", sent)
                .expect(202)
                .json()
                .path("receipt")
                .asString();
    }

    /** What the letter with the way in brings. */
    private String paid(String receipt) {
        String token = anonymous()
                .post("/api/v1/billing/checkouts", Map.of("receipt", receipt))
                .expect(200)
                .json()
                .path("token")
                .asString();
        for (String outcome : List.of("decline", "challenge", "pass")) {
            anonymous()
                    .post("/api/v1/billing/sandbox/" + token + "/attempts", Map.of("outcome", outcome))
                    .expect(200);
        }
        jobs.runDue();
        assertThat(anonymous()
                        .get("/api/v1/billing/checkouts/" + token)
                        .expect(200)
                        .json()
                        .path("ready")
                        .asBoolean())
                .isTrue();
        assertThat(letters).hasSize(1);
        assertThat(owner().get("/api/v1/messages").expect(200).text())
                .contains("ada@journey.example")
                .contains("The team of ");
        return letters.getFirst().token();
    }

    private Http comesIn(String token) {
        JsonNode in = anonymous()
                .post("/api/v1/portal-links/" + token + "/acceptance", Map.of("name", "Ada", "password", PASSWORD))
                .expect(201)
                .json();
        return anonymous()
                .with("Authorization", "Bearer " + in.path("accessToken").asString());
    }

    /** What people of the firm know of the home. */
    private void facts(String at) {
        know(
                at,
                ALWAYS,
                Map.of(
                        "let", "yes",
                        "landlord_kind", "PRIVATE",
                        "landlord_resident", "no",
                        "excluded_accommodation", "NONE"));
    }

    private String file(Http portal, String home) {
        String id = home.substring(home.lastIndexOf('/') + 1);
        String version = portal.with("Content-Type", "application/octet-stream")
                .sendBytes("POST", PORTAL + "/files/" + id + "?name=EICR.txt", "Electrical report\n".getBytes(UTF_8))
                .expect(201)
                .json()
                .path("version")
                .asString();
        jobs.runDue();
        return version;
    }

    private static JsonNode duty(Http portal, String home, LocalDate day) {
        return portal.get(home + "/obligations" + on(day))
                .expect(200)
                .json()
                .path("obligations")
                .valueStream()
                .filter(each -> each.path("rule").asString().equals(RULE))
                .findFirst()
                .orElseThrow();
    }

    private static String state(Http portal, String home, LocalDate day) {
        return duty(portal, home, day).path("state").asString();
    }

    private void proves(String at) throws IOException {
        jobs.runRecurring("audit.seal");
        Map<String, byte[]> pack = Unzipped.checked(now().bytes(at + "/pack"));
        VerifierKey key = VerifierKey.parse(now().get("/api/v1/audit/keys")
                .expect(200)
                .json()
                .at("/items/0/verifierKey")
                .asString());
        VerifyReport report =
                new ExportVerifier(List.of(key), null).verify(new ByteArrayInputStream(pack.get("proof.jsonl")));
        assertThat(report.finding()).isNull();
        assertThat(new String(pack.get("duties.json"), UTF_8)).contains(RULE);
        assertThat(pack.keySet()).anyMatch(name -> name.startsWith("certificates/"));
    }

    /** Thirty days before the last one somebody is told, and a mail of it is on its way. */
    private void reminds(LocalDate due) {
        clock.advance(Duration.ofDays(ChronoUnit.DAYS.between(today(), due.minusDays(30))));
        jobs.runRecurring("duty.remind");
        assertThat(now().get("/api/v1/messages/notifications").expect(200).text())
                .contains("12 Elm Street: Electrical inspection");
        // Who has not read it there by then is written to.
        clock.advance(Duration.ofMinutes(30));
        jobs.runDue();
        assertThat(now().get("/api/v1/messages").expect(200).text()).contains("Electrical inspection");
    }

    /** Who was signed in before days went by is not any more. */
    private Http now() {
        return anonymous().as(world.signInAgain(ownerPerson()));
    }
}
