package dev.plumbline.records.letters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.messages.Mail;
import dev.plumbline.messages.MailApiTest;
import dev.plumbline.messages.Mailer;
import dev.plumbline.sales.SalesWorld;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Letters to the person of a record: who may write them, when they go, and who stops them. */
class LetterApiTests extends MailApiTest {
    private static final Map<String, String> LETTER = Map.of("subject", "Your roof", "text", "When may we come?");

    @Autowired
    private Mailer mailer;

    private JsonNode lead;

    @BeforeEach
    void byDay() {
        world.onPlatform()
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> world.jdbc()
                                .sql("delete from shared.call_window")
                                .update()));
        lead = SalesWorld.lead(owner());
        for (int hour = 0; isQuiet(); hour++) {
            assertThat(hour).isLessThan(24);
            clock.advance(Duration.ofHours(1));
        }
    }

    /** Other tests have the same server. */
    @AfterEach
    void leaveNothingToBeSent() {
        jobs.runDue();
    }

    @Test
    void goesOnceSaysHowToStopItAndIsToldOnTheRecord() throws Exception {
        Http keyed = me().with("Idempotency-Key", "the-same-letter");
        JsonNode letter = keyed.post(letters(), LETTER).expect(201).json();
        keyed.post(letters(), LETTER).expect(201);
        jobs.runDue();

        MimeMessage[] received = SERVER.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getAllRecipients()[0]).hasToString(email());
        assertThat(received[0].getSubject()).isEqualTo("Your roof");
        String body = text(received[0]);
        assertThat(body).startsWith("When may we come?").contains(ADDRESS + "/opt-outs/");
        assertThat(received[0].getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        JsonNode listed = me().get(letters()).expect(200).json().path("items");
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).path("id").asString())
                .isEqualTo(letter.path("id").asString());
        assertThat(listed.get(0).path("status").asString()).isEqualTo("sent");
        JsonNode told = me().get("/api/v1/records/leads/" + id() + "/timeline?source=letters")
                .expect(200)
                .json()
                .path("items");
        assertThat(told).hasSize(1);
        assertThat(told.get(0).path("text").asString()).isEqualTo("Your roof");
        assertThat(told.get(0).path("facts").path("status").asString()).isEqualTo("sent");
    }

    @Test
    void whatLooksLikeATemplateIsText() throws Exception {
        me().post(letters(), Map.of("subject", "{link} {{name}}", "text", "{link} ${7*7} {{#x}}%s{{/x}}"))
                .expect(201);
        jobs.runDue();
        assertThat(SERVER.getReceivedMessages()[0].getSubject()).isEqualTo("{link} {{name}}");
        assertThat(text(SERVER.getReceivedMessages()[0])).startsWith("{link} ${7*7} {{#x}}%s{{/x}}");
        assertThat(me().get("/api/v1/messages")
                        .json()
                        .path("items")
                        .get(0)
                        .path("text")
                        .asString())
                .isEqualTo("{link} ${7*7} {{#x}}%s{{/x}}");
    }

    @Test
    void whoOptsOutGetsNoMoreLettersAndStillAnInvitation() throws Exception {
        me().post(letters(), LETTER).expect(201);
        jobs.runDue();
        Matcher link = Pattern.compile("/opt-outs/([A-Za-z0-9_-]+)\\?from=outside")
                .matcher(text(SERVER.getReceivedMessages()[0]));
        assertThat(link.find()).isTrue();
        me().post(letters(), Map.of("subject", "Waits", "text", "It was written before."))
                .expect(201);
        anonymous().post("/api/v1/public/opt-outs/" + link.group(1), "").expect(204);
        anonymous().post("/api/v1/public/opt-outs/" + link.group(1), "").expect(204);
        jobs.runDue();

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(me().get(letters())
                        .json()
                        .path("items")
                        .get(0)
                        .path("status")
                        .asString())
                .isEqualTo("suppressed");
        Http.Answer refused = me().post(letters(), LETTER).expect(409);
        assertThat(refused.code()).isEqualTo("letter.not-ready");
        assertThat(refused.text()).contains("wants no mail");
        JsonNode held =
                me().get("/api/v1/messages/suppressions").json().path("items").get(0);
        assertThat(held.path("cause").asString()).isEqualTo("opt_out");
        me().seen(held.path("version").asLong())
                .put(
                        "/api/v1/messages/suppressions/" + held.path("id").asString() + "/lifting",
                        Map.of("reason", "They told me"))
                .expect(409);
        world.in(ownerPerson().firm())
                .run(() -> world.transaction()
                        .executeWithoutResult(
                                s -> mailer.send(new Mail(email(), "Invitation", "Come in", null, "invitation:1"))));
        jobs.runDue();
        assertThat(SERVER.getReceivedMessages()).hasSize(2);
    }

    @Test
    void quietHoursPostponeALetterAndDropNone() {
        for (int hour = 0; !isQuiet(); hour++) {
            assertThat(hour).isLessThan(24);
            clock.advance(Duration.ofHours(1));
        }
        JsonNode letter = me().post(letters(), LETTER).expect(201).json();
        Instant due = Instant.parse(letter.path("dueAt").asString());
        assertThat(due).isAfter(clock.instant());
        jobs.runDue();
        assertThat(SERVER.getReceivedMessages()).isEmpty();

        clock.advance(Duration.between(clock.instant(), due).minusSeconds(60));
        jobs.runDue();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
        clock.advance(Duration.ofSeconds(61));
        jobs.runDue();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void oneAddressGetsTenADayHoweverManyWriteAtOnce() throws Exception {
        Http me = me();
        int written = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<Http.Answer>> answers = new ArrayList<>();
            for (int n = 0; n < 13; n++) {
                answers.add(threads.submit(() -> me.post(letters(), LETTER)));
            }
            for (Future<Http.Answer> answer : answers) {
                int status = answer.get().status();
                assertThat(status).isIn(201, 409);
                written += status == 201 ? 1 : 0;
            }
        }
        assertThat(written).isEqualTo(10);
        JsonNode command = me.get(letters() + "/preparation")
                .expect(200)
                .json()
                .path("commands")
                .get(0);
        assertThat(command.path("allowed").asBoolean()).isFalse();
        assertThat(command.path("readiness").toString()).contains("10 times").contains("changesAt");
        clock.advance(Duration.ofDays(1).plusSeconds(1));
        me().post(letters(), LETTER).expect(201);
    }

    @Test
    void onlyWhoSeesTheRecordAndMayWriteWrites() {
        as(BuiltInRole.AUDITOR).get(letters()).expect(200);
        as(BuiltInRole.AUDITOR).post(letters(), LETTER).expect(403);
        as(BuiltInRole.CONTRACTOR).get(letters()).expect(403);
        as(BuiltInRole.CONTRACTOR).get(letters() + "/preparation").expect(403);
        stranger().get(letters()).expect(404);
        stranger().get(letters() + "/preparation").expect(404);
        stranger().post(letters(), LETTER).expect(404);
        me().get(letters() + "/drafts/" + id()).expect(404);
        as(BuiltInRole.AUDITOR).get(letters() + "/drafts/" + id()).expect(403);
        me().get("/api/v1/records/ghosts/" + id() + "/letters").expect(404);
        me().send("POST", letters(), "{\"subject\":\"a\",\"text\":\"b\"}").expect(400);
        as(BuiltInRole.MANAGER).post(letters(), LETTER).expect(201);
    }

    @Test
    void whatCannotGoIsRefusedBeforeItIsWritten() {
        for (Map<String, String> wrong : List.of(
                Map.of("subject", "Hello\r\nBcc: eve@example.com", "text", "x"),
                Map.of("subject", " ", "text", "x"),
                Map.of("subject", "x", "text", " "),
                Map.of("subject", "x".repeat(201), "text", "x"),
                Map.of("subject", "x", "text", "x".repeat(10_001)))) {
            me().post(letters(), wrong).expect(400);
        }
        Map<String, Object> mute = SalesWorld.details();
        mute.remove("email");
        String other = SalesWorld.lead(me(), mute).path("id").asString();
        String path = "/api/v1/records/leads/" + other + "/letters";
        assertThat(me().post(path, LETTER).expect(409).text()).contains("No mail address is known");
        assertThat(me().get(path + "/preparation").expect(200).json().path("to").isNull())
                .isTrue();
    }

    private boolean isQuiet() {
        JsonNode now = me().get(letters() + "/preparation").expect(200).json();
        return !now.path("dueAt").isNull();
    }

    private Http me() {
        TestWorld.Person again = world.signInAgain(ownerPerson());
        return anonymous().as(again);
    }

    private String id() {
        return lead.path("id").asString();
    }

    private String email() {
        return lead.path("contact").path("email").asString();
    }

    private String letters() {
        return "/api/v1/records/leads/" + id() + "/letters";
    }
}
