package dev.plumbline.documents.links;

import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld.Person;
import dev.plumbline.documents.DocumentsTest;
import dev.plumbline.firms.BuiltInRole;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ContentLinkApiTests extends DocumentsTest {
    @Test
    void sendsWhatWasPutThereAsAFile() {
        Http owner = owner();
        byte[] content = text("Grüße vom Dach.\n");
        JsonNode document = added(owner, lead(owner), label("Grüße"), content);
        String url = link(owner, document.get("current"), false)
                .expect(200)
                .json()
                .get("url")
                .asString();
        Http.Answer sent = anonymous().get(url).expect(200);
        assertThat(anonymous().bytes(url)).isEqualTo(content);
        assertThat(sent.header("Content-Type")).startsWith("text/plain");
        assertThat(sent.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Gr%C3%BC%C3%9Fe.txt");
        assertThat(sent.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(sent.header("Content-Security-Policy")).contains("sandbox").contains("default-src 'none'");
        assertThat(sent.header("Cache-Control")).contains("no-store");
    }

    @Test
    void showsPicturesInThePageAndNothingThatCouldRun() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode picture = added(owner, lead, "roof.png", label("Roof", "photo"), png());
        String url = link(owner, picture.get("current"), true)
                .expect(200)
                .json()
                .get("url")
                .asString();
        Http.Answer shown = anonymous().get(url).expect(200);
        assertThat(shown.header("Content-Type")).isEqualTo("image/png");
        assertThat(shown.header("Content-Disposition")).startsWith("inline;");
        JsonNode page = added(
                owner,
                lead,
                "page.html",
                label("Page"),
                text("<!doctype html><html><body><p>Only text</p></body></html>\n"));
        assertThat(link(owner, page.get("current"), true)
                        .expect(400)
                        .json()
                        .get("errors")
                        .get(0)
                        .get("code")
                        .asString())
                .isEqualTo("no-preview");
        String file = link(owner, page.get("current"), false)
                .expect(200)
                .json()
                .get("url")
                .asString();
        assertThat(anonymous().get(file).expect(200).header("Content-Disposition"))
                .startsWith("attachment;");
    }

    @Test
    void endsByItself() {
        Http owner = owner();
        JsonNode document = added(owner, lead(owner), "A");
        String url =
                link(owner, document.get("current"), false).json().get("url").asString();
        clock.advance(ContentLinks.LIVES.minusSeconds(60));
        anonymous().get(url).expect(200);
        clock.advance(Duration.ofSeconds(60));
        assertThat(anonymous().get(url).expect(404).code()).isEqualTo("document.link-ended");
    }

    @Test
    void isWorthNothingWhenItWasChanged() {
        Http owner = owner();
        JsonNode document = added(owner, lead(owner), "A");
        String url =
                link(owner, document.get("current"), false).json().get("url").asString();
        String token = url.substring(url.lastIndexOf('/') + 1);
        for (int n = 0; n < token.length(); n++) {
            char other = token.charAt(n) == 'A' ? 'B' : 'A';
            String changed = token.substring(0, n) + other + token.substring(n + 1);
            Http.Answer answer = anonymous().get("/api/v1/documents/contents/" + changed);
            assertThat(answer.status()).as("sign " + n).isEqualTo(404);
        }
        for (String none : new String[] {"x", "%20", token.substring(1), token + "AA", "=".repeat(120)}) {
            anonymous().get("/api/v1/documents/contents/" + none).expect(404);
        }
        anonymous().get(url).expect(200);
    }

    @Test
    void endsWithWhatItsHolderMaySee() {
        Http owner = owner();
        Person mo = world.join(ownerPerson().firm(), BuiltInRole.MANAGER);
        Http manager = anonymous().as(mo);
        JsonNode document = added(owner, lead(owner), "A");
        String url = link(manager, document.get("current"), false)
                .expect(200)
                .json()
                .get("url")
                .asString();
        anonymous().get(url).expect(200);
        JsonNode hidden = put(owner, document, "", named("A")).expect(200).json();
        anonymous().get(url).expect(404);
        put(owner, hidden, "", label("A")).expect(200);
        anonymous().get(url).expect(200);
        JsonNode member = owner.get("/api/v1/firms/members/" + mo.member().value())
                .expect(200)
                .json();
        owner.seen(member.get("version").asLong())
                .post("/api/v1/firms/members/" + mo.member().value() + "/deactivation", Map.of("reason", "left"))
                .expect(200);
        assertThat(anonymous().get(url).expect(404).code()).isEqualTo("document.link-ended");
    }

    @Test
    void leavesAnEntryInTheLogForEachTime() {
        Http owner = owner();
        JsonNode document = added(owner, lead(owner), "A");
        String url =
                link(owner, document.get("current"), false).json().get("url").asString();
        String request = anonymous().get(url).expect(200).header("X-Request-Id");
        JsonNode logged = owner.get("/api/v1/audit/events?action=content.send&subjectId="
                        + document.get("current").get("id").asString())
                .expect(200)
                .json()
                .get("items");
        assertThat(logged.size()).isEqualTo(1);
        assertThat(logged.get(0).get("request").asString()).isEqualTo(request);
        assertThat(logged.get(0).get("actor").get("name").asString()).startsWith("Olivia Owner");
        assertThat(logged.get(0).toString())
                .contains(document.get("current").get("sha256").asString());
    }

    @Test
    void opensNothingThatWasNotLookedAtYet() {
        Http owner = owner();
        JsonNode made = add(owner, lead(owner), uploaded(owner, "a.txt", text("x\n")), label("A"))
                .expect(201)
                .json();
        assertThat(link(owner, made.get("latest"), false).expect(409).code()).isEqualTo("document.version-not-ready");
    }
}
