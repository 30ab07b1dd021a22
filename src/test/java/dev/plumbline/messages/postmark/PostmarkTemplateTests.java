package dev.plumbline.messages.postmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.messages.Mail;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** With the operator's own templates at Postmark. */
@TestPropertySource(properties = "plumbline.mail.postmark.templates=true")
class PostmarkTemplateTests extends PostmarkApiTest {
    @ParameterizedTest
    @CsvSource({
        "password-reset:a:b, password-reset",
        "invitation:a:1, password-setup",
        "notice.digest:a:2026-11-29, monthly-digest"
    })
    void sendsByTheTemplateOfTheMailsKind(String key, String alias) {
        JsonNode mail = sent(key);

        assertThat(mail.path("status").asString()).isEqualTo("sent");
        assertThat(POSTMARK.letters()).isEmpty();
        TestPostmark.Asked asked = POSTMARK.asked().getFirst();
        assertThat(asked.path()).isEqualTo("/email/withTemplate");
        assertThat(asked.body().path("TemplateAlias").asString()).isEqualTo(alias);
        JsonNode model = asked.body().path("TemplateModel");
        assertThat(model.path("subject").asString()).isEqualTo("Hello");
        assertThat(model.path("text").asString()).isEqualTo("Here: https://example.com/top-secret");
        assertThat(model.path("link").asString()).isEqualTo("https://example.com/top-secret");
        assertThat(asked.body().path("To").asString()).isEqualTo(GUS);
        assertThat(asked.body().path("Metadata").path("mail").asString())
                .isEqualTo(mail.path("id").asString());
        assertThat(asked.body().has("Subject")).isFalse();
        assertThat(asked.body().has("TextBody")).isFalse();
    }

    @Test
    void aLetterOfAMemberHasItsOwnAndKeepsTheWayToStopIt() {
        write(new Mail(
                GUS,
                "Your roof",
                "When may we come?",
                null,
                "invitation:not-this",
                null,
                new Mail.About("leads", UUID.randomUUID(), ownerPerson().member(), clock.instant())));
        jobs.runDue();

        JsonNode body = POSTMARK.asked().getFirst().body();
        assertThat(body.path("TemplateAlias").asString()).isEqualTo("admin-manual");
        assertThat(body.path("TemplateModel").path("text").asString())
                .startsWith("When may we come?")
                .contains("/opt-outs/");
        assertThat(body.path("TemplateModel").path("link").asString()).isEmpty();
        assertThat(body.path("Headers").toString()).contains("List-Unsubscribe-Post");
    }

    @Test
    void whatHasNoTemplateIsSentAsItIs() {
        sent("lead-confirmation:a");
        assertThat(POSTMARK.letters()).hasSize(1);
    }

    @Test
    void aTemplateThatIsMissingLetsTheMailWait() {
        POSTMARK.says(422, """
                {"ErrorCode":1101,"Message":"The Template's 'Alias' associated with this request is not valid or was not found."}
                """);
        assertThat(sent("invitation:missing").path("status").asString()).isEqualTo("queued");
    }
}
