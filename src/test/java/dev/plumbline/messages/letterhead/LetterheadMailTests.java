package dev.plumbline.messages.letterhead;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.messages.Mail;
import dev.plumbline.messages.MailApiTest;
import dev.plumbline.messages.Mailer;
import dev.plumbline.shared.FirmId;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a mail server gets of a firm's letterhead. */
class LetterheadMailTests extends MailApiTest {
    private static final String LETTERHEAD = "/api/v1/messages/letterhead";
    private static final String FOOTER = "Ridgeline Roofing, 1 Main Street\nRegistered in Detroit, 12345";

    @Autowired
    private Mailer mailer;

    @Test
    void aMailHasPictureColourFooterAndWhereAnswersGo() throws Exception {
        choose();
        owner().post(LETTERHEAD + "/trial", "").expect(200);
        jobs.runDue();

        MimeMessage mail = arrived(ownerPerson()).getFirst();
        assertThat(mail.getFrom()[0]).hasToString("plumbline@example.com");
        assertThat(mail.getReplyTo()[0]).hasToString("office@example.com");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(text(mail)).endsWith("and how to stop it.\n\n" + FOOTER + "\n");
        MimeMultipart related = (MimeMultipart)
                ((MimeMultipart) mail.getContent()).getBodyPart(1).getContent();
        assertThat(related.getContentType()).startsWith("multipart/related");
        assertThat(related.getBodyPart(0).getContent().toString())
                .contains("src=\"cid:logo@plumbline\"", ".band", "background: #1d4ed8")
                .contains("<p>Ridgeline Roofing, 1 Main Street<br>Registered in Detroit, 12345</p>")
                .doesNotContain("http://")
                .doesNotContain("Content-Security-Policy");
        BodyPart picture = related.getBodyPart(1);
        assertThat(picture.getHeader("Content-ID")).containsExactly("<logo@plumbline>");
        assertThat(picture.getDisposition()).isEqualTo("inline");
        try (InputStream in = picture.getInputStream()) {
            assertThat(ImageIO.read(new ByteArrayInputStream(in.readAllBytes())).getWidth())
                    .isEqualTo(300);
        }
    }

    @Test
    void everyMailOfTheFirmHasItAlsoToPeopleOutside() throws Exception {
        choose();
        send(ownerPerson().firm(), "letter");
        jobs.runDue();

        MimeMessage mail = SERVER.getReceivedMessages()[0];
        assertThat(text(mail)).isEqualTo("Hello\n\n--\n" + FOOTER + "\n");
        assertThat(mail.getReplyTo()[0]).hasToString("office@example.com");
    }

    @Test
    void otherFirmsAndAccountsHaveNoneOfIt() throws Exception {
        choose();
        send(world.foundFirm().firm(), "other");
        anonymous()
                .post(
                        "/api/v1/identity/password-resets",
                        Map.of("email", ownerPerson().email()))
                .expect(202);
        jobs.runDue();

        assertThat(SERVER.getReceivedMessages()).hasSize(2);
        for (MimeMessage mail : SERVER.getReceivedMessages()) {
            assertThat(mail.getHeader("Reply-To")).isNull();
            assertThat(text(mail)).doesNotContain("Main Street");
            assertThat(((MimeMultipart) mail.getContent())
                            .getBodyPart(1)
                            .getContent()
                            .toString())
                    .doesNotContain("cid:", "Main Street", "<header>");
        }
    }

    @Test
    void aLetterheadWithoutAPictureAddsNone() throws Exception {
        owner().seen(0).put(LETTERHEAD, Map.of("footer", FOOTER)).expect(200);
        send(ownerPerson().firm(), "plain");
        jobs.runDue();

        MimeMessage mail = SERVER.getReceivedMessages()[0];
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(parts.getBodyPart(1).getContent().toString()).doesNotContain("cid:", "<header>");
        assertThat(mail.getHeader("Reply-To")).isNull();
    }

    private void choose() {
        owner().seen(0)
                .put(LETTERHEAD, Map.of("colour", "#1d4ed8", "footer", FOOTER, "replyTo", "office@example.com"))
                .expect(200);
        owner().seen(1)
                .put(LETTERHEAD + "/logo", TestPictures.body(TestPictures.png(300, 100)))
                .expect(200);
    }

    private void send(FirmId firm, String key) {
        world.in(firm)
                .run(() -> world.transaction()
                        .executeWithoutResult(
                                status -> mailer.send(new Mail("gus@example.com", "Hello", "Hello", null, key))));
    }
}
