package dev.plumbline.messages;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.plumbline.ApiTest;
import dev.plumbline.TestWorld;
import dev.plumbline.jobs.run.TestJobs;
import dev.plumbline.operations.traces.TestCollector;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** With a mail server: a real one, that can be away. */
public abstract class MailApiTest extends ApiTest {
    /** Where people reach the installation. */
    protected static final String ADDRESS = "https://plumbline.example";

    protected static final GreenMail SERVER = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", "smtp"));

    /** Here is a collector of traces too: no context of its own for one test. */
    protected static final TestCollector COLLECTOR = new TestCollector(200);

    @Autowired
    protected TestJobs jobs;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
        int port = SERVER.getSmtp().getPort();
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> port);
        registry.add("plumbline.mail.from", () -> "plumbline@example.com");
        registry.add("plumbline.mail.address", () -> ADDRESS);
        registry.add("plumbline.traces.endpoint", COLLECTOR::address);
        // Tests begin at the same instant, and have the row of the installation in common.
        registry.add("plumbline.mail.pace.per-minute", () -> 60_000);
    }

    @BeforeEach
    void emptyMailbox() throws Exception {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
        SERVER.purgeEmailFromAllMailboxes();
    }

    /** A test before may have had a later clock. */
    @BeforeEach
    void planNothing() {
        planNothing(world);
    }

    /** No mail of the installation has a place. */
    public static void planNothing(TestWorld world) {
        world.onPlatform()
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> world.jdbc()
                                .sql("delete from messages.mail_pace where firm_id = shared.firm()")
                                .update()));
    }

    /** What has arrived for somebody. */
    protected static List<MimeMessage> arrived(TestWorld.Person person) {
        return Stream.of(SERVER.getReceivedMessages())
                .filter(message -> isFor(message, person.email()))
                .toList();
    }

    /** What a mail program without HTML shows. */
    protected static String text(MimeMessage mail) {
        try {
            return ((MimeMultipart) mail.getContent())
                    .getBodyPart(0)
                    .getContent()
                    .toString()
                    .replace("\r\n", "\n");
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isFor(MimeMessage message, String email) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString().equals(email);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same before and after the server was away. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
