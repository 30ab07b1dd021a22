package dev.plumbline.messages.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.messages.texts.TextMessage;
import dev.plumbline.sales.SalesNotices;
import dev.plumbline.shared.FirmId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the provider of texts tells later, in any order and more than once, and who else would like to tell it. */
class TextEventTests extends CarrierWorld {
    private static final String EVENTS = "/api/v1/public/text-events";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void aTextArrivesAndTwiceChangesNothing() {
        TextMessage text = sent(texted(newNumber()), "arrives");
        tells(delivered(text));
        JsonNode now = texts().getFirst();
        assertThat(status(now)).isEqualTo("delivered");
        assertThat(now.path("deliveredAt").isString()).isTrue();
        tells(delivered(text));
        assertThat(texts().getFirst().path("version")).isEqualTo(now.path("version"));
    }

    @Test
    void whatDidNotArriveSaysWhyAlsoAfterItWasSaidToHave() {
        TextMessage text = sent(texted(newNumber()), "fails");
        tells(delivered(text));
        tells(event("text.failed", Map.of("reference", text.reference(), "detail", "Handset BAD off"))
                .replace("BAD", "\\ud83d\\u0007\\n"));
        JsonNode now = texts().getFirst();
        assertThat(status(now)).isEqualTo("bounced");
        assertThat(now.path("detail").asString()).isEqualTo("Handset off");
        tells(delivered(text));
        assertThat(status(texts().getFirst())).isEqualTo("bounced");
    }

    @Test
    void manyAtOnceAreOne() throws Exception {
        TextMessage text = sent(texted(newNumber()), "parallel");
        long version = texts().getFirst().path("version").asLong();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> done = new ArrayList<>();
            for (int n = 0; n < 8; n++) {
                done.add(threads.submit(() -> tells(delivered(text))));
            }
            for (Future<?> one : done) {
                one.get();
            }
        }
        assertThat(texts().getFirst().path("version").asLong()).isEqualTo(version + 1);
    }

    /** The node died between the provider's yes and its own commit. */
    @Test
    void whatIsHeardOfATextThatStillWaitsProvesThatItLeft() {
        TestWorld.Person person = texted(newNumber());
        carrier.away = true;
        tell(person, SalesNotices.ESCALATED, "waits");
        passes(MOMENT);
        JsonNode waiting = texts().getFirst();
        assertThat(status(waiting)).isEqualTo("queued");
        tells(event(
                "text.delivered",
                Map.of(
                        "reference",
                        person.firm().value() + "." + waiting.path("id").asString(),
                        "id",
                        "carrier-77")));
        assertThat(status(texts().getFirst())).isEqualTo("delivered");
        assertThat(texts().getFirst().path("providerId").asString()).isEqualTo("carrier-77");
        carrier.away = false;
        passes(Duration.ofMinutes(40));
        assertThat(carrier.taken).isEmpty();
    }

    @Test
    void afterStopNothingGoesToThePhoneFromAnyFirmAndNoCodeUntilStart() {
        String number = newNumber();
        TestWorld.Person person = texted(number);
        tells(event("text.stopped", Map.of("number", number)));
        JsonNode phone = by(person).get(PHONE).expect(200).json();
        assertThat(phone.path("state").asString()).isEqualTo("stopped");
        assertThat(phone.path("barred").asBoolean()).isTrue();
        tell(person, SalesNotices.ESCALATED, "after");
        passes(MOMENT);
        assertThat(texts()).isEmpty();
        assertThat(by(person)
                        .seen(phoneVersion(person))
                        .put(PHONE, Map.of("number", number))
                        .expect(409)
                        .text())
                .contains("STOP was answered from this phone");

        // Another firm does not hear of it before it asks, and its code stays here.
        TestWorld.Person other = world.foundFirm();
        JsonNode asked = by(other)
                .seen(0)
                .put(PHONE, Map.of("number", number))
                .expect(200)
                .json();
        assertThat(asked.path("barred").asBoolean()).isTrue();
        assertThat(asked.path("commands").valueStream())
                .as("another number can be given")
                .anyMatch(command -> command.path("name").asString().equals("ask")
                        && command.path("allowed").asBoolean());
        jobs.runDue();
        assertThat(carrier.taken).isEmpty();
        assertThat(count(other, "select count(*) from messages.mail where status = 'suppressed' and link is null"))
                .isEqualTo(1);

        clock.advance(Duration.ofSeconds(1));
        tells(event("text.resumed", Map.of("number", number)));
        assertThat(by(person).get(PHONE).json().path("state").asString()).isEqualTo("confirmed");
        tell(person, SalesNotices.ESCALATED, "again");
        passes(MOMENT);
        assertThat(carrier.taken).hasSize(1);
        by(other)
                .seen(phoneVersion(other))
                .put(PHONE, Map.of("number", newNumber()))
                .expect(200);
    }

    @Test
    void whatWaitsWhenStopIsAnsweredDoesNotGo() {
        String number = newNumber();
        TestWorld.Person person = texted(number);
        carrier.away = true;
        tell(person, SalesNotices.ESCALATED, "waits");
        passes(MOMENT);
        carrier.away = false;
        tells(event("text.stopped", Map.of("number", number)));
        passes(Duration.ofMinutes(40));
        assertThat(carrier.taken).isEmpty();
        assertThat(status(texts().getFirst())).isEqualTo("suppressed");
        assertThat(texts().getFirst().path("detail").asString()).contains("STOP");
    }

    /** A STOP that is told again after the START, by whoever recorded it or by a provider that repeats, is older. */
    @Test
    void whatWasAnsweredLastCountsInWhateverOrderItIsTold() {
        String number = newNumber();
        TestWorld.Person person = texted(number);
        Instant now = clock.instant();
        tells(said("text.resumed", number, now.minusSeconds(10)));
        tells(said("text.stopped", number, now.minusSeconds(20)));
        assertThat(by(person).get(PHONE).json().path("barred").asBoolean()).isFalse();
        tells(said("text.stopped", number, now));
        assertThat(by(person).get(PHONE).json().path("barred").asBoolean()).isTrue();
        clock.advance(Duration.ofMinutes(1));
        tells(said("text.resumed", number, clock.instant()));
        assertThat(by(person).get(PHONE).json().path("barred").asBoolean()).isFalse();
    }

    /** Of an answer without a time of its own each repetition would be a new one. */
    @Test
    void anAnswerWithoutATimeOrOfTheFutureIsRefusedSoThatAStartToldAgainLiftsNoStop() {
        String number = newNumber();
        TestWorld.Person person = texted(number);
        String data = "\"data\":{\"number\":\"" + number + "\"}}";
        tells(said("text.stopped", number, clock.instant()));
        for (String type : List.of("text.resumed", "text.stopped")) {
            for (String timestamp : List.of(
                    "",
                    "\"timestamp\":null,",
                    "\"timestamp\":\"\",",
                    "\"timestamp\":\"soon\",",
                    "\"timestamp\":\"-9999-01-01T00:00:00Z\",",
                    "\"timestamp\":\"2026-11-29T18:00:00\",",
                    "\"timestamp\":\"" + clock.instant().plusSeconds(330) + "\",",
                    "\"timestamp\":\"" + clock.instant().plus(Duration.ofDays(9)) + "\",")) {
                String body = "{\"type\":\"" + type + "\"," + timestamp + data;
                assertThat(signed(body, clock.instant(), SECRET)
                                .send("POST", EVENTS, body)
                                .expect(400)
                                .json()
                                .at("/errors/0/pointer")
                                .asString())
                        .as(body)
                        .isEqualTo("/timestamp");
                clock.advance(Duration.ofSeconds(1));
            }
        }
        assertThat(by(person).get(PHONE).json().path("barred").asBoolean()).isTrue();
    }

    /** The provider's clock is ahead of ours, and it tells the same more than once. */
    @Test
    void whatIsToldAgainIsNoNewAnswer() {
        String number = newNumber();
        TestWorld.Person person = texted(number);
        String start = said("text.resumed", number, clock.instant().plusSeconds(240));
        String stop = said("text.stopped", number, clock.instant().plusSeconds(241));
        for (String each : List.of(start, stop, start)) {
            tells(each);
            clock.advance(Duration.ofSeconds(30));
        }
        assertThat(by(person).get(PHONE).json().path("barred").asBoolean()).isTrue();
        clock.advance(Duration.ofMinutes(9));
        tells(start);
        assertThat(by(person).get(PHONE).json().path("barred").asBoolean()).isTrue();
    }

    @Test
    void nobodyElseTellsAnything() {
        String number = newNumber();
        TestWorld.Person person = texted(number);
        String body = event("text.stopped", Map.of("number", number));
        Http nobody = anonymous();
        nobody.send("POST", EVENTS, body).expect(401);
        owner().send("POST", EVENTS, body).expect(401);
        signed(body, clock.instant(), "whsec_" + "QUJD".repeat(10))
                .send("POST", EVENTS, body)
                .expect(401);
        signed(body, clock.instant().minusSeconds(301), SECRET)
                .send("POST", EVENTS, body)
                .expect(401);
        signed(body, clock.instant().plusSeconds(302), SECRET)
                .send("POST", EVENTS, body)
                .expect(401);
        signed(body, clock.instant(), SECRET).send("POST", EVENTS, body + " ").expect(401);
        assertThat(signed(body, clock.instant(), SECRET)
                        .send("POST", EVENTS, body.replace("stopped", "resumed"))
                        .expect(401)
                        .code())
                .isEqualTo("mail-event.unauthenticated");
        assertThat(by(person).get(PHONE).json().path("state").asString()).isEqualTo("confirmed");
        signed(body, clock.instant(), SECRET).send("POST", EVENTS, body).expect(204);
        assertThat(by(person).get(PHONE).json().path("state").asString()).isEqualTo("stopped");
    }

    @Test
    void whatIsAboutNoTextIsNothingAndWhatIsNoEventIsRefused() {
        TestWorld.Person person = texted(newNumber());
        TextMessage text = sent(person, "other");
        FirmId other = world.foundFirm().firm();
        for (Object reference : List.of(
                other.value() + "." + text.id().value(),
                person.firm().value() + "." + UUID.randomUUID(),
                "x.y",
                text.reference().toUpperCase(Locale.ROOT) + " ")) {
            tells(event("text.delivered", Map.of("reference", reference)));
        }
        tells("{\"type\":\"text.read\"}");
        tells("{}");
        tells(event("text.delivered", Map.of()));
        assertThat(status(texts().getFirst())).isEqualTo("sent");
        for (String body : List.of("", "{", "null", "[1]", "{\"type\":{}}", "\u0000")) {
            signed(body, clock.instant(), SECRET).send("POST", EVENTS, body).expect(400);
        }
        for (String number : List.of("", "0151", "+0151", "+1".repeat(100))) {
            String body = event("text.stopped", Map.of("number", number));
            assertThat(signed(body, clock.instant(), SECRET)
                            .send("POST", EVENTS, body)
                            .expect(400)
                            .json()
                            .at("/errors/0/pointer")
                            .asString())
                    .isEqualTo("/data/number");
        }
        String large = "{\"type\":\"" + "x".repeat(40_000) + "\"}";
        signed(large, clock.instant(), SECRET).send("POST", EVENTS, large).expect(413);
        tells(delivered(text));
    }

    private TextMessage sent(TestWorld.Person person, String key) {
        tell(person, SalesNotices.ESCALATED, key);
        passes(MOMENT);
        assertThat(status(texts().getFirst())).isEqualTo("sent");
        return carrier.taken.getLast();
    }

    private String delivered(TextMessage text) {
        return event("text.delivered", Map.of("reference", text.reference()));
    }

    private String event(String type, Map<String, Object> data) {
        return JSON.writeValueAsString(
                Map.of("type", type, "timestamp", clock.instant().toString(), "data", data));
    }

    private static String said(String type, String number, Instant at) {
        return JSON.writeValueAsString(
                Map.of("type", type, "timestamp", at.toString(), "data", Map.of("number", number)));
    }

    private void tells(String body) {
        signed(body, clock.instant(), SECRET).send("POST", EVENTS, body).expect(204);
    }

    /** As the reference library of the specification signs. */
    private Http signed(String body, Instant at, String secret) {
        String id = "msg_" + UUID.randomUUID();
        try {
            return anonymous()
                    .with("webhook-id", id)
                    .with("webhook-timestamp", String.valueOf(at.getEpochSecond()))
                    .with("webhook-signature", new Webhook(secret).sign(id, at.getEpochSecond(), body));
        } catch (WebhookSigningException e) {
            throw new IllegalStateException(e);
        }
    }
}
