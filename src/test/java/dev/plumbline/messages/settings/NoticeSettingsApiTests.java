package dev.plumbline.messages.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class NoticeSettingsApiTests extends ApiTest {
    private static final String SETTINGS = "/api/v1/messages/notice-settings";

    @Test
    void areTheUsualOnesUntilSomebodyChooses() {
        JsonNode now = owner().get(SETTINGS).expect(200).json();

        assertThat(now.path("version").asLong()).isZero();
        assertThat(now.path("firmTimeZone").asString()).isEqualTo("America/Detroit");
        assertThat(now.path("digestHour").asInt()).isEqualTo(8);
        assertThat(now.path("quietHours").isMissingNode()
                        || now.path("quietHours").isNull())
                .isTrue();
        assertThat(kind(now, "comment.mentioned").path("mail").asString()).isEqualTo("now");
        assertThat(kind(now, "comment.posted").path("mail").asString()).isEqualTo("digest");
        assertThat(kind(now, "lead.escalated").path("alwaysShown").asString()).contains("promised");
        assertThat(now.path("kinds")).allMatch(k -> k.path("shown").asBoolean());
    }

    @Test
    void keepWhatWasChosenForThisMemberOfThisFirm() {
        TestWorld.Person person = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        Http staff = anonymous().as(person);
        Map<String, Object> body = body(wish("comment.posted", false, "never"));
        body.put("timeZone", "Asia/Kolkata");
        body.put("quietHours", Map.of("from", "22:00", "until", "06:30"));
        body.put("digestHour", 17);

        Http.Answer saved = staff.seen(0).put(SETTINGS, body).expect(200);

        assertThat(saved.header("ETag")).isEqualTo("\"1\"");
        JsonNode now = staff.get(SETTINGS).expect(200).json();
        assertThat(now.path("timeZone").asString()).isEqualTo("Asia/Kolkata");
        assertThat(now.path("quietHours").path("until").asString()).startsWith("06:30");
        assertThat(now.path("digestHour").asInt()).isEqualTo(17);
        assertThat(kind(now, "comment.posted").path("shown").asBoolean()).isFalse();
        assertThat(kind(now, "comment.mentioned").path("mail").asString()).isEqualTo("now");
        assertThat(owner().get(SETTINGS).json().path("version").asLong()).isZero();

        TestWorld.Person elsewhere = world.foundFirm();
        world.joinAs(elsewhere.firm(), person, BuiltInRole.STAFF);
        assertThat(stranger().get(SETTINGS).json().path("version").asLong()).isZero();

        staff.seen(1)
                .put(SETTINGS, body(wish("comment.mentioned", true, "digest")))
                .expect(200);
        now = staff.get(SETTINGS).json();
        assertThat(kind(now, "comment.posted").path("mail").asString()).isEqualTo("never");
        assertThat(kind(now, "comment.mentioned").path("mail").asString()).isEqualTo("digest");
        assertThat(now.path("timeZone").isMissingNode() || now.path("timeZone").isNull())
                .isTrue();
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() {
        owner().put(SETTINGS, body()).expect(428);
        owner().seen(1).put(SETTINGS, body()).expect(412);
        owner().seen(0).put(SETTINGS, body()).expect(200);
        owner().seen(0).put(SETTINGS, body()).expect(412);
        owner().seen(1).put(SETTINGS, body()).expect(200);
    }

    @Test
    void oneOfSixteenSavesTheFirstTimeAndTheSecond() throws Exception {
        try (Race race = new Race("notice settings, first save")) {
            for (int n = 0; n < 5; n++) {
                Http one = as(BuiltInRole.STAFF);
                for (long seen = 0; seen < 2; seen++) {
                    Http caller = one.seen(seen);
                    List<Http.Answer> answers = race.run(List.of(() -> caller.put(SETTINGS, body())));
                    race.judge(answers.stream().filter(a -> a.status() == 200).count() == 1
                            && answers.stream().allMatch(a -> a.status() == 200 || a.status() == 412));
                }
            }
            race.finish();
        }
    }

    @Test
    void refusesWhatCannotBe() {
        refuse("/kinds/0/kind", body(wish("lead.vanished", true, "now")));
        refuse("/kinds/0/shown", body(wish("lead.escalated", false, "now")));
        refuse("/kinds/1/kind", body(wish("lead.assigned", true, "now"), wish("lead.assigned", true, "never")));
        Map<String, Object> zone = body();
        zone.put("timeZone", "+02:00");
        refuse("/timeZone", zone);
        Map<String, Object> quiet = body();
        quiet.put("quietHours", Map.of("from", "07:00", "until", "07:00"));
        refuse("/quietHours/until", quiet);
        Map<String, Object> hour = body();
        hour.put("digestHour", 24);
        refuse("/digestHour", hour);
        Map<String, Object> many = body(Stream.generate(() -> wish("lead.assigned", true, "now"))
                .limit(101)
                .toArray(Map[]::new));
        refuse("/kinds", many);
        owner().seen(0)
                .put(SETTINGS, body(wish("lead.assigned", true, "sometimes")))
                .expect(400);
    }

    @Test
    void aRoleChoosesOnlyOfWhatItIsTold() {
        Http staff = as(BuiltInRole.STAFF);
        assertThat(staff.get(SETTINGS).json().path("kinds"))
                .extracting(k -> k.path("kind").asString())
                .contains("lead.assigned", "comment.mentioned")
                .doesNotContain("job.dead", "webhook.disabled");
        assertThat(owner().get(SETTINGS).json().path("kinds"))
                .extracting(k -> k.path("kind").asString())
                .contains("job.dead", "webhook.disabled");
        Http.Answer refused = staff.seen(0).put(SETTINGS, body(wish("job.dead", true, "now")));
        assertThat(refused.expect(400).text()).contains("/kinds/0/kind");
    }

    private void refuse(String field, Map<String, Object> body) {
        assertThat(owner().seen(0).put(SETTINGS, body).expect(400).text()).contains("\"" + field + "\"");
    }

    private static Map<String, Object> body(Object... wishes) {
        Map<String, Object> body = new HashMap<>();
        body.put("digestHour", 8);
        body.put("kinds", new ArrayList<>(List.of(wishes)));
        return body;
    }

    private static Map<String, Object> wish(String kind, boolean shown, String mail) {
        return Map.of("kind", kind, "shown", shown, "mail", mail);
    }

    private static JsonNode kind(JsonNode settings, String code) {
        for (JsonNode kind : settings.path("kinds")) {
            if (kind.path("kind").asString().equals(code)) {
                return kind;
            }
        }
        throw new AssertionError("There is no kind " + code);
    }
}
