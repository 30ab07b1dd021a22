package dev.plumbline.messages.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import dev.plumbline.messages.Mail;
import dev.plumbline.messages.MailApiTest;
import dev.plumbline.messages.Mailer;
import dev.plumbline.messages.MessageId;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SmtpTests extends MailApiTest {
    @Autowired
    private Mailer mailer;

    @Autowired
    private MailDelivery delivery;

    @Test
    void sendsAMailWithItsLinkOnceAndForgetsTheSecret() throws Exception {
        send("one");
        assertThat(SERVER.getReceivedMessages()).isEmpty();

        jobs.runDue();

        MimeMessage[] received = SERVER.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("Grüße");
        assertThat(received[0].getFrom()[0]).hasToString("plumbline@example.com");
        assertThat(GreenMailUtil.getBody(received[0])).contains("top-secret");
        String id = owner().get("/api/v1/messages?status=sent")
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asString();
        assertThat(received[0].getMessageID()).isEqualTo("<" + id + "@plumbline>");
        assertThat(secrets()).isZero();
        world.in(ownerPerson().firm())
                .run(() -> world.transaction()
                        .executeWithoutResult(s ->
                                delivery.send(MailConfiguration.Due.first(new MessageId(UUID.fromString(id))), false)));
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aMailHasItsTextAndTheSameAsHtml() throws Exception {
        send("both");
        jobs.runDue();

        MimeMessage mail = SERVER.getReceivedMessages()[0];
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Here: https://example.com/top-secret");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(parts.getBodyPart(1).getContent().toString())
                .contains("<title>Grüße</title>")
                .contains("Here: <a href=\"https://example.com/top-secret\">https://example.com/top-secret</a>");
    }

    @Test
    void waitsForAServerThatIsAway() {
        send("later");
        SERVER.stop();
        jobs.runDue();
        assertThat(secrets()).isEqualTo(1);

        SERVER.start();
        clock.advance(Duration.ofMinutes(1));
        jobs.runDue();

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(secrets()).isZero();
    }

    /** Decision 8: SMTP knows no key, mail systems know a copy by its id. */
    @Test
    void aNodeThatDiesBetweenSendingAndCommittingSendsTheSameMessageAgain() throws Exception {
        send("dies");
        UUID id = world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(s -> world.jdbc()
                                .sql("select id from messages.mail")
                                .query(UUID.class)
                                .single()));
        world.in(ownerPerson().firm())
                .run(() -> world.transaction().executeWithoutResult(status -> {
                    delivery.send(MailConfiguration.Due.first(new MessageId(id)), false);
                    status.setRollbackOnly();
                }));
        jobs.runDue();

        MimeMessage[] received = SERVER.getReceivedMessages();
        assertThat(received).hasSize(2);
        assertThat(received[0].getMessageID()).isEqualTo(received[1].getMessageID());
    }

    private void send(String key) {
        world.in(ownerPerson().firm())
                .run(() -> world.transaction()
                        .executeWithoutResult(s -> mailer.send(new Mail(
                                "gus@example.com",
                                "Grüße",
                                "Here: " + Mail.LINK,
                                "https://example.com/top-secret",
                                key))));
    }

    private long secrets() {
        Long count = world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(s -> world.jdbc()
                                .sql("select count(*) from messages.mail where link is not null")
                                .query(Long.class)
                                .single()));
        return count == null ? 0 : count;
    }
}
