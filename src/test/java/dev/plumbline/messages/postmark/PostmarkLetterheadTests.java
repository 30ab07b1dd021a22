package dev.plumbline.messages.postmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.messages.letterhead.TestPictures;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What Postmark gets of a firm's letterhead. */
class PostmarkLetterheadTests extends PostmarkApiTest {
    private static final String LETTERHEAD = "/api/v1/messages/letterhead";

    @Test
    void aLetterHasPictureColourFooterAndWhereAnswersGo() {
        owner().seen(0)
                .put(
                        LETTERHEAD,
                        Map.of("colour", "#1d4ed8", "footer", "1 Main Street", "replyTo", "office@example.com"))
                .expect(200);
        owner().seen(1)
                .put(LETTERHEAD + "/logo", TestPictures.body(TestPictures.png(300, 100)))
                .expect(200);
        sent("one");

        JsonNode letter = POSTMARK.letters().getFirst().body();
        assertThat(letter.path("ReplyTo").asString()).isEqualTo("office@example.com");
        assertThat(letter.path("TextBody").asString()).endsWith("\n\n--\n1 Main Street\n");
        assertThat(letter.path("HtmlBody").asString())
                .contains("src=\"cid:logo@plumbline\"", "background: #1d4ed8", "<p>1 Main Street</p>");
        assertThat(letter.path("Attachments")).hasSize(1);
        JsonNode logo = letter.path("Attachments").get(0);
        assertThat(logo.path("ContentID").asString()).isEqualTo("cid:logo@plumbline");
        assertThat(logo.path("ContentType").asString()).isEqualTo("image/png");
        assertThat(logo.path("Name").asString()).isEqualTo("logo.png");
        assertThat(Base64.getDecoder().decode(logo.path("Content").asString())).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void aLetterOfAFirmWithoutOneHasNothingOfIt() {
        sent("none");
        JsonNode letter = POSTMARK.letters().getFirst().body();
        assertThat(letter.has("ReplyTo")).isFalse();
        assertThat(letter.has("Attachments")).isFalse();
        assertThat(letter.path("HtmlBody").asString()).doesNotContain("<header>");
    }
}
