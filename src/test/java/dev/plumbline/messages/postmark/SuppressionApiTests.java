package dev.plumbline.messages.postmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.messages.Mail;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who gets no mail any more, and who may say that they do again. */
class SuppressionApiTests extends PostmarkApiTest {
    private static final Map<String, String> WHY = Map.of("reason", "They have a new mailbox.");

    @Test
    void anOwnerLiftsABounceAndMailGoesAgainAlsoAtPostmark() {
        JsonNode mail = sent("one");
        bounces(mail, clock.instant());
        JsonNode held = only();
        String path = SUPPRESSIONS + "/" + held.path("id").asString();
        Http lifts = owner().seen(held.path("version").asLong());

        as(BuiltInRole.ADMIN)
                .seen(held.path("version").asLong())
                .put(path + "/lifting", WHY)
                .expect(403);
        stranger()
                .seen(held.path("version").asLong())
                .put(path + "/lifting", WHY)
                .expect(404);
        stranger().get(path).expect(404);
        as(BuiltInRole.MANAGER).get(SUPPRESSIONS).expect(403);
        owner().seen(held.path("version").asLong() + 1)
                .put(path + "/lifting", WHY)
                .expect(412);
        owner().put(path + "/lifting", WHY).expect(428);
        lifts.put(path + "/lifting", Map.of("reason", " ")).expect(400);
        clock.advance(Duration.ofMinutes(1));
        POSTMARK.reset();
        JsonNode now = lifts.put(path + "/lifting", WHY).expect(200).json();
        assertThat(now.path("status").asString()).isEqualTo("lifted");
        owner().seen(now.path("version").asLong()).put(path + "/lifting", WHY).expect(409);
        assertThat(as(BuiltInRole.ADMIN)
                        .get(SUPPRESSIONS + "?status=active")
                        .json()
                        .path("items"))
                .isEmpty();

        POSTMARK.does((exchange, asked) -> TestPostmark.answer(exchange, 500, "{}"));
        jobs.runDue();
        POSTMARK.reset();
        clock.advance(Duration.ofMinutes(1));
        jobs.runDue();
        TestPostmark.Asked asked = POSTMARK.asked().getFirst();
        assertThat(asked.path()).isEqualTo("/message-streams/outbound/suppressions/delete");
        assertThat(asked.text()).isEqualTo("{\"Suppressions\":[{\"EmailAddress\":\"gus@example.com\"}]}");
        write(new Mail(GUS, "Again", "Text", null, "again"));
        jobs.runDue();
        assertThat(POSTMARK.letters()).hasSize(1);
    }

    /** Postmark tells an event again for hours; somebody may also have kept it. */
    @Test
    void aBounceOfBeforeTheLiftingDoesNotCountAgainAndANewOneDoes() {
        JsonNode mail = sent("one");
        Instant then = clock.instant();
        bounces(mail, then);
        JsonNode held = only();
        clock.advance(Duration.ofMinutes(1));
        owner().seen(held.path("version").asLong())
                .put(SUPPRESSIONS + "/" + held.path("id").asString() + "/lifting", WHY)
                .expect(200);
        bounces(mail, then);
        assertThat(only().path("status").asString()).isEqualTo("lifted");

        clock.advance(Duration.ofMinutes(1));
        bounces(sent("two"), clock.instant());
        assertThat(only().path("status").asString()).isEqualTo("active");
    }

    @Test
    void whatAPersonDoesNotWantIsNotLifted() {
        JsonNode mail = sent("one");
        tells(event("SpamComplaint", mail, Map.of("Email", GUS)));
        JsonNode held = only();
        Http.Answer refused = owner().seen(held.path("version").asLong())
                .put(SUPPRESSIONS + "/" + held.path("id").asString() + "/lifting", WHY)
                .expect(409);
        assertThat(refused.code()).isEqualTo("suppression.not-ready");
        assertThat(refused.text()).contains("not what a person wants");
        assertThat(held.path("commands").get(0).path("allowed").asBoolean()).isFalse();
    }

    private void bounces(JsonNode mail, Instant at) {
        tells(event(
                "Bounce",
                mail,
                Map.of("Email", GUS, "Type", "HardBounce", "BouncedAt", at.toString(), "Inactive", true)));
    }
}
