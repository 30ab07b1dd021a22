package dev.plumbline.messages.postmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.messages.Mail;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Mail goes by Postmark: whatever that answers, nothing is lost and nothing goes twice. */
class PostmarkServerTests extends PostmarkApiTest {
    @Test
    void sendsALetterOnceWithItsMarksAndForgetsTheSecret() {
        JsonNode mail = sent("one");

        assertThat(mail.path("status").asString()).isEqualTo("sent");
        assertThat(mail.path("provider").asString()).isEqualTo("postmark");
        assertThat(mail.path("providerId").asString()).isEqualTo(TestPostmark.ID);
        assertThat(mail.path("sentAt").isString()).isTrue();
        assertThat(POSTMARK.asked()).hasSize(1);
        TestPostmark.Asked asked = POSTMARK.letters().getFirst();
        assertThat(asked.token()).isEqualTo("the-server-token");
        JsonNode letter = asked.body();
        assertThat(letter.path("To").asString()).isEqualTo(GUS);
        assertThat(letter.path("TextBody").asString()).contains("https://example.com/top-secret");
        assertThat(letter.path("HtmlBody").asString()).contains("<a href=\"https://example.com/top-secret\">");
        assertThat(letter.path("TrackLinks").asString()).isEqualTo("None");
        assertThat(letter.path("MessageStream").asString()).isEqualTo("outbound");
        String id = mail.path("id").asString();
        assertThat(letter.path("Metadata").path("mail").asString()).isEqualTo(id);
        assertThat(letter.path("Headers").get(0).path("Value").asString()).isEqualTo("<" + id + "@plumbline>");
        assertThat(letter.path("Headers").get(1).path("Name").asString()).isEqualTo("X-PM-KeepID");
        Long secrets = world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(s -> world.jdbc()
                                .sql("select count(*) from messages.mail where link is not null")
                                .query(Long.class)
                                .single()));
        assertThat(secrets).isZero();
    }

    @ParameterizedTest
    @CsvSource({"500", "503", "429", "401", "200", "302"})
    void waitsWhilePostmarkIsOutOfOrderAndSendsOnceThen(int status) {
        POSTMARK.says(status, status == 401 ? TestPostmark.BAD_TOKEN : "<html>out of order</html>");
        JsonNode mail = sent("later");
        assertThat(mail.path("status").asString()).isEqualTo("queued");
        assertThat(POSTMARK.letters()).hasSize(1);

        POSTMARK.reset();
        clock.advance(Duration.ofMinutes(1));
        jobs.runDue();

        assertThat(mail(mail).path("status").asString()).isEqualTo("sent");
        assertThat(POSTMARK.letters()).hasSize(1);
    }

    @Test
    void anHourWithoutPostmarkLosesNothingAndSendsNothingTwice() {
        POSTMARK.says(500, "{}");
        for (String key : List.of("a", "b", "c")) {
            write(new Mail(GUS, "Hello " + key, "Text", null, key));
        }
        for (int minute = 0; minute < 60; minute += 5) {
            jobs.runDue();
            clock.advance(Duration.ofMinutes(5));
        }
        POSTMARK.reset();
        clock.advance(Duration.ofMinutes(31));
        jobs.runDue();
        clock.advance(Duration.ofMinutes(31));
        jobs.runDue();

        assertThat(POSTMARK.letters())
                .extracting(one -> one.body().path("Subject").asString())
                .containsExactlyInAnyOrder("Hello a", "Hello b", "Hello c");
    }

    /** A letter may be there although nobody said so: it is asked for by its mark before it goes again. */
    @Test
    void aPostmarkThatHangsAfterItHasTakenALetterIsAskedForIt() {
        POSTMARK.hangs();
        JsonNode mail = sent("hangs");
        assertThat(mail.path("status").asString()).isEqualTo("queued");
        String id = mail.path("id").asString();

        POSTMARK.reset();
        POSTMARK.does((exchange, asked) -> TestPostmark.answer(exchange, 200, """
                {"TotalCount":1,"Messages":[{"MessageID":"%s","To":[{"Email":"gus@example.com","Name":null}],
                 "Status":"Sent","Metadata":{"mail":"%s"}}]}
                """.formatted(TestPostmark.ID, id)));
        clock.advance(Duration.ofMinutes(1));
        jobs.runDue();

        assertThat(mail(mail).path("status").asString()).isEqualTo("sent");
        assertThat(mail(mail).path("providerId").asString()).isEqualTo(TestPostmark.ID);
        assertThat(POSTMARK.letters()).isEmpty();
        assertThat(POSTMARK.asked().getFirst().path()).contains("metadata_mail=" + id);
    }

    /** A job that was buried and is tried by hand counts its attempts anew. */
    @Test
    void whatIsHoursLateIsAskedForAlsoByAFirstAttempt() {
        write(new Mail(GUS, "Late", "Text", null, "late"));
        clock.advance(Duration.ofHours(2));
        jobs.runDue();
        assertThat(POSTMARK.asked()).extracting(TestPostmark.Asked::method).containsExactly("GET", "POST");
    }

    @Test
    void aSearchThatFindsAnotherLetterOrFailsIsNoAnswer() {
        POSTMARK.says(500, "{}");
        JsonNode mail = sent("search");
        POSTMARK.does((exchange, asked) ->
                TestPostmark.answer(exchange, asked.method().equals("GET") ? 500 : 200, TestPostmark.TAKEN));
        clock.advance(Duration.ofMinutes(1));
        jobs.runDue();
        assertThat(mail(mail).path("status").asString()).isEqualTo("queued");

        POSTMARK.does((exchange, asked) ->
                TestPostmark.answer(exchange, 200, asked.method().equals("GET") ? """
                        {"TotalCount":1,"Messages":[{"MessageID":"other","Metadata":{"mail":"other"}}]}
                        """ : TestPostmark.TAKEN));
        clock.advance(Duration.ofMinutes(5));
        jobs.runDue();
        assertThat(mail(mail).path("providerId").asString()).isEqualTo(TestPostmark.ID);
    }

    @Test
    void anInactiveRecipientFailsAndIsNotWrittenToAgain() {
        POSTMARK.says(422, TestPostmark.INACTIVE);
        JsonNode mail = sent("inactive");

        assertThat(mail.path("status").asString()).isEqualTo("failed");
        assertThat(mail.path("detail").asString()).contains("marked as inactive");
        JsonNode suppressed = only();
        assertThat(suppressed.path("address").asString()).isEqualTo(GUS);
        assertThat(suppressed.path("cause").asString()).isEqualTo("bounce");
        assertThat(suppressed.path("mail").asString()).isEqualTo(mail.path("id").asString());

        POSTMARK.reset();
        write(new Mail("GUS@Example.com", "Again", "Text", null, "again"));
        jobs.runDue();
        JsonNode second = owner().get(MESSAGES + "?status=suppressed")
                .json()
                .path("items")
                .get(0);
        assertThat(second.path("detail").asString()).isEqualTo("Mail to this address came back.");
        assertThat(POSTMARK.asked()).isEmpty();
    }

    @Test
    void anInvalidLetterFailsAndSuppressesNobody() {
        POSTMARK.says(422, TestPostmark.INVALID);
        assertThat(sent("invalid").path("status").asString()).isEqualTo("failed");
        assertThat(owner().get(SUPPRESSIONS).json().path("items")).isEmpty();
    }

    @Test
    void nobodyBeginsAHeaderOrAddsAReceiver() {
        write(new Mail(GUS, "Hello\r\nBcc: eve@example.com", "Text", null, "subject"));
        write(new Mail("gus@example.com,eve@example.com", "Hello", "Text", null, "two"));
        write(new Mail("Eve <eve@example.com>", "Hello", "Text", null, "named"));
        jobs.runDue();

        assertThat(POSTMARK.letters()).hasSize(1);
        assertThat(POSTMARK.letters().getFirst().body().path("Subject").asString())
                .isEqualTo("Hello Bcc: eve@example.com");
        JsonNode failed = owner().get(MESSAGES + "?status=failed").json().path("items");
        assertThat(failed).hasSize(2);
        assertThat(failed.get(0).path("detail").asString()).isEqualTo("This is not one address.");
    }
}
