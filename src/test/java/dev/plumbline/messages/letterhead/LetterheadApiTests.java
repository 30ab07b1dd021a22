package dev.plumbline.messages.letterhead;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.firms.BuiltInRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LetterheadApiTests extends ApiTest {
    private static final String LETTERHEAD = "/api/v1/messages/letterhead";
    private static final String LOGO = LETTERHEAD + "/logo";
    private static final String PREVIEW = LETTERHEAD + "/preview";
    private static final String TRIAL = LETTERHEAD + "/trial";

    @Test
    void isEmptyUntilSomebodyChooses() {
        JsonNode now = owner().get(LETTERHEAD).expect(200).json();
        assertThat(now.path("version").asLong()).isZero();
        assertThat(now.path("footer").asString()).isEmpty();
        assertThat(now.path("colour").isString()).isFalse();
        assertThat(now.path("logo").isObject()).isFalse();
    }

    @Test
    void keepsWhatTheFirmChoseForThisFirmOnly() {
        Http owner = owner();
        owner.seen(0).put(LETTERHEAD, body()).expect(200);
        JsonNode now = owner.seen(1)
                .put(LOGO, TestPictures.body(TestPictures.png(300, 100)))
                .expect(200)
                .json();

        assertThat(now.path("version").asLong()).isEqualTo(2);
        assertThat(now.path("colour").asString()).isEqualTo("#1d4ed8");
        assertThat(now.path("footer").asString()).isEqualTo("Ridgeline Roofing\n1 Main Street");
        assertThat(now.path("replyTo").asString()).isEqualTo("office@example.com");
        assertThat(now.path("logo").path("width").asInt()).isEqualTo(300);
        assertThat(now.path("logo").path("mediaType").asString()).isEqualTo("image/png");
        assertThat(stranger().get(LETTERHEAD).json().path("version").asLong()).isZero();

        owner.seen(2).put(LETTERHEAD, Map.of("footer", "")).expect(200);
        now = owner.get(LETTERHEAD).json();
        assertThat(now.path("colour").isString()).isFalse();
        assertThat(now.path("logo").path("height").asInt()).isEqualTo(100);
    }

    @Test
    void aLogoIsTakenFirstAndRemovedOnce() {
        Http owner = owner();
        owner.seen(0).put(LOGO, TestPictures.body(TestPictures.jpeg(60, 20))).expect(200);
        owner.seen(0).delete(LOGO).expect(412);
        JsonNode now = owner.seen(1).delete(LOGO).expect(200).json();
        assertThat(now.path("logo").isObject()).isFalse();
        Http.Answer twice = owner.seen(2).delete(LOGO).expect(409);
        assertThat(twice.code()).isEqualTo("letterhead.not-ready");
    }

    @Test
    void onlyThoseWhoManageTheFirmChangeIt() {
        for (BuiltInRole role : List.of(BuiltInRole.MANAGER, BuiltInRole.STAFF)) {
            Http one = as(role);
            one.get(LETTERHEAD).expect(200);
            one.seen(0).put(LETTERHEAD, body()).expect(403);
            one.seen(0).put(LOGO, TestPictures.body(TestPictures.png(30, 10))).expect(403);
            one.seen(0).delete(LOGO).expect(403);
            one.get(PREVIEW + "?footer=x").expect(403);
            one.post(TRIAL, "").expect(403);
        }
        anonymous().get(LETTERHEAD).expect(401);
        as(BuiltInRole.ADMIN).seen(0).put(LETTERHEAD, body()).expect(200);
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() {
        Http owner = owner();
        owner.put(LETTERHEAD, body()).expect(428);
        owner.seen(1).put(LETTERHEAD, body()).expect(412);
        owner.seen(0).put(LETTERHEAD, body()).expect(200);
        owner.seen(0).put(LETTERHEAD, body()).expect(412);
        owner.seen(0).put(LOGO, TestPictures.body(TestPictures.png(30, 10))).expect(412);
    }

    @Test
    void oneOfManySavesTheFirstTimeAndTheSecond() throws Exception {
        try (Race race = new Race("letterhead, first save")) {
            for (long seen = 0; seen < 2; seen++) {
                Http caller = owner().seen(seen);
                List<Http.Answer> answers = race.run(List.of(() -> caller.put(LETTERHEAD, body())));
                race.judge(answers.stream().filter(a -> a.status() == 200).count() == 1
                        && answers.stream().allMatch(a -> a.status() == 200 || a.status() == 412));
            }
            race.finish();
        }
    }

    @Test
    void refusesWhatCannotBe() {
        refuse("/colour", LETTERHEAD, with("colour", "#777777"));
        refuse("/colour", LETTERHEAD, with("colour", "red"));
        refuse("/footer", LETTERHEAD, with("footer", "x".repeat(501)));
        refuse("/replyTo", LETTERHEAD, with("replyTo", "office@example.com\r\nBcc: eve@example.com"));
        refuse("/replyTo", LETTERHEAD, with("replyTo", "o@example.com,eve@example.com"));
        refuse("/content", LOGO, TestPictures.body(TestPictures.latin("<svg xmlns='http://www.w3.org/2000/svg'/>")));
        refuse("/content", LOGO, TestPictures.body(TestPictures.noise()));
        refuse("/content", LOGO, Map.of());
        refuse("/content", LOGO, Map.of("content", "no base 64!"));
        assertThat(owner().get(LETTERHEAD).json().path("version").asLong()).isZero();
    }

    @Test
    void aPreviewShowsWhatIsNotSavedAndSavesNothing() {
        owner().seen(0).put(LOGO, TestPictures.body(TestPictures.png(300, 100))).expect(200);
        String page = owner().get(PREVIEW + "?colour=%231d4ed8&footer=%3Cb%3E1%20Main%20Street%3C/b%3E%0ADetroit")
                .expect(200)
                .json()
                .path("page")
                .asString();

        assertThat(page)
                .contains("http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;")
                .contains("<p>&lt;b&gt;1 Main Street&lt;/b&gt;<br>Detroit</p>")
                .contains("background: #1d4ed8")
                .contains("src=\"data:image/png;base64,")
                .contains("width=\"240\" height=\"80\"")
                .doesNotContain("<script");
        assertThat(owner().get(LETTERHEAD).json().path("version").asLong()).isEqualTo(1);
        Http.Answer weak = owner().get(PREVIEW + "?colour=%23777777&footer=").expect(400);
        assertThat(weak.text()).contains("4.47 to 1");
    }

    @Test
    void aTrialGoesToWhoeverAsksOnce() {
        Http asked = owner().with("Idempotency-Key", "the-same");
        assertThat(asked.post(TRIAL, "").expect(200).json().path("to").asString())
                .isEqualTo(ownerPerson().email());
        asked.post(TRIAL, "").expect(200);
        JsonNode mails = owner().get("/api/v1/messages").expect(200).json().path("items");
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).path("to").asString()).isEqualTo(ownerPerson().email());
    }

    /** The log says that the picture changed, and does not hold it. */
    @Test
    void theLogNamesThePictureByItsHash() {
        owner().seen(0).put(LOGO, TestPictures.body(TestPictures.png(30, 10))).expect(200);
        String log = owner().get("/api/v1/audit/events?action=letterhead")
                .expect(200)
                .text();
        assertThat(log).contains("letterhead").doesNotContain("89504e47");
    }

    private void refuse(String field, String path, Map<String, Object> body) {
        assertThat(owner().seen(0).put(path, body).expect(400).text()).contains("\"" + field + "\"");
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> body = body();
        body.put(field, value);
        return body;
    }

    private static Map<String, Object> body() {
        return new HashMap<>(Map.of(
                "colour", "#1D4ED8", "footer", "Ridgeline Roofing\r\n1 Main Street", "replyTo", "office@example.com"));
    }
}
