package dev.plumbline.messages.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.messages.MessageId;
import dev.plumbline.messages.suppression.SuppressionCause;
import dev.plumbline.shared.FirmId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that says no to a receiver, for good or for now. */
class SmtpRefusalTests {
    @Test
    void nobodyOfThatNameIsABounce() throws IOException {
        assertThat(hand("550 5.1.1 <gus@example.com>: User unknown"))
                .isInstanceOfSatisfying(Handover.Refused.class, refused -> {
                    assertThat(refused.why()).contains("User unknown");
                    assertThat(refused.suppresses()).isEqualTo(SuppressionCause.BOUNCE);
                });
    }

    @Test
    void aPolicyRefusesTheLetterAndSuppressesNobody() throws IOException {
        assertThat(hand("550 5.7.1 We do not like you"))
                .isInstanceOfSatisfying(
                        Handover.Refused.class,
                        refused -> assertThat(refused.suppresses()).isNull());
    }

    @Test
    void aFullMailboxIsTriedAgain() {
        assertThatThrownBy(() -> hand("452 4.2.2 Mailbox full")).isInstanceOf(MailSendException.class);
    }

    @Test
    void aSubjectBeginsNoHeader() throws IOException {
        List<String> said = Collections.synchronizedList(new ArrayList<>());
        assertThat(hand("250 2.1.5 Ok", said)).isInstanceOf(Handover.Taken.class);
        assertThat(said)
                .noneMatch(line -> line.startsWith("Bcc:"))
                .anyMatch(line -> line.startsWith("Subject: Hello Bcc:"));
    }

    private static Handover hand(String answer) throws IOException {
        return hand(answer, new ArrayList<>());
    }

    private static Handover hand(String answer, List<String> said) throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Thread.ofVirtual().start(() -> talk(listening, answer, said));
            JavaMailSenderImpl sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(listening.getLocalPort());
            sender.getJavaMailProperties().put("mail.smtp.timeout", "10000");
            return new SmtpServer(sender).hand(letter(), false);
        }
    }

    private static Letter letter() {
        return new Letter(
                new MessageId(UUID.randomUUID()),
                FirmId.PLATFORM,
                "plumbline@example.com",
                "gus@example.com",
                "Hello\r\nBcc: eve@example.com",
                "Text",
                Map.of(),
                Instant.EPOCH,
                null,
                null);
    }

    private static void talk(ServerSocket listening, String toReceiver, List<String> said) {
        try (Socket line = listening.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII))) {
            say(line, "220 ready");
            boolean data = false;
            for (String heard = in.readLine(); heard != null; heard = in.readLine()) {
                said.add(heard);
                if (data && !heard.equals(".")) {
                    continue;
                }
                data = heard.equals("DATA");
                say(line, data ? "354 go on" : heard.startsWith("RCPT") ? toReceiver : "250 ok");
            }
        } catch (IOException e) {
            said.add(e.toString());
        }
    }

    private static void say(Socket line, String text) throws IOException {
        line.getOutputStream().write((text + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
