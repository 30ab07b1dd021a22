package dev.plumbline.messages.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import dev.plumbline.ApiTest;
import dev.plumbline.jobs.run.TestJobs;
import dev.plumbline.messages.Mail;
import dev.plumbline.messages.Mailer;
import dev.plumbline.messages.MessageId;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** With a mail server: a real one, that can be away. */
class SmtpTests extends ApiTest {
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", "smtp"));

    @Autowired
    private Mailer mailer;

    @Autowired
    private MailDelivery delivery;

    @Autowired
    private TestJobs jobs;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        SERVER.start();
        int port = SERVER.getSmtp().getPort();
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> port);
        registry.add("plumbline.mail.from", () -> "plumbline@example.com");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void emptyMailbox() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
    }

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
                        .executeWithoutResult(s -> delivery.send(new MessageId(UUID.fromString(id)))));
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
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

    /** The same before and after the server was away. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
