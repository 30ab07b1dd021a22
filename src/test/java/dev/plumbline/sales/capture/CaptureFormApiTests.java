package dev.plumbline.sales.capture;

import static dev.plumbline.sales.CaptureWorld.FORMS;
import static dev.plumbline.sales.CaptureWorld.SITE;
import static dev.plumbline.sales.CaptureWorld.asked;
import static dev.plumbline.sales.CaptureWorld.at;
import static dev.plumbline.sales.CaptureWorld.command;
import static dev.plumbline.sales.CaptureWorld.draft;
import static dev.plumbline.sales.CaptureWorld.form;
import static dev.plumbline.sales.CaptureWorld.key;
import static dev.plumbline.sales.CaptureWorld.settings;
import static dev.plumbline.sales.CaptureWorld.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.firms.BuiltInRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CaptureFormApiTests extends ApiTest {
    @Test
    void isADraftUntilItIsActivatedAndThenPausedAndRetired() {
        Http owner = owner();
        JsonNode form = draft(owner, settings());
        assertThat(form.get("status").asString()).isEqualTo("draft");
        assertThat(key(form)).matches("[A-Za-z0-9_-]{40}");
        JsonNode active = command(owner, form, "activation").expect(200).json();
        assertThat(active.get("status").asString()).isEqualTo("active");
        assertThat(command(owner, active, "retirement").expect(409).code()).isEqualTo("capture.not-ready");
        JsonNode paused = command(owner, active, "pause").expect(200).json();
        JsonNode retired = command(owner, paused, "retirement").expect(200).json();
        assertThat(retired.get("status").asString()).isEqualTo("retired");
        assertThat(command(owner, retired, "activation").expect(409).code()).isEqualTo("capture.not-ready");
        assertThat(owner.get(FORMS).json().get("items").size()).isOne();
    }

    @Test
    void saysWhatAFormLacksBeforeItCanBeActivated() {
        Http owner = owner();
        JsonNode form = draft(owner, with(settings(), "fields", List.of(asked("description", true))));
        assertThat(unmet(form, "activate")).containsExactly("name", "reachable");
        Http.Answer refused = command(owner, form, "activation").expect(409);
        assertThat(refused.text()).contains("A lead has a first name").contains("reachable");
        JsonNode confirmed = draft(owner, with(settings(), "doubleOptIn", true));
        assertThat(unmet(confirmed, "activate")).containsExactly("confirmable");
        assertThat(command(owner, confirmed, "activation").expect(409).code()).isEqualTo("capture.not-ready");
    }

    @Test
    void aFormThatIsOpenStaysUsableThroughAChange() {
        Http owner = owner();
        JsonNode form = form(owner);
        Http.Answer refused = owner.seen(form.get("version").asLong())
                .put(at(form), with(settings(), "fields", List.of(asked("last_name", true))))
                .expect(409);
        assertThat(refused.code()).isEqualTo("capture.not-ready");
        JsonNode changed = owner.seen(form.get("version").asLong())
                .put(at(form), with(settings(), "title", "Write to us"))
                .expect(200)
                .json();
        assertThat(changed.get("title").asString()).isEqualTo("Write to us");
        assertThat(key(changed)).isEqualTo(key(form));
    }

    @Test
    void aReplacedKeyIsUnknownFromThenOn() {
        Http owner = owner();
        JsonNode form = form(owner);
        anonymous().get("/capture/" + key(form)).expect(200);
        JsonNode replaced = command(owner, form, "key").expect(200).json();
        assertThat(key(replaced)).isNotEqualTo(key(form));
        anonymous().get("/capture/" + key(form)).expect(404);
        anonymous().get("/capture/" + key(replaced)).expect(200);
    }

    @Test
    void keepsOriginsAsBrowsersSendThem() {
        Http owner = owner();
        JsonNode form = draft(
                owner,
                with(
                        settings(),
                        "origins",
                        List.of("HTTPS://Www.Ridgeline.Example:443/", SITE, "http://localhost:3000")));
        assertThat(form.get("origins").toString()).isEqualTo("[\"" + SITE + "\",\"http://localhost:3000\"]");
    }

    @Test
    void refusesOriginsAndReturnAddressesThatAreNone() {
        for (String origin : List.of(
                "*",
                "null",
                "http://www.example.com",
                "https://www.example.com/page",
                "https://www.example.com?x",
                "https://user@www.example.com",
                "javascript:alert(1)",
                "https://www.example.com 'unsafe-inline'",
                "https://www.example.com;script-src *",
                "https:///x",
                "www.example.com")) {
            Http.Answer refused = owner().post(FORMS, with(settings(), "origins", List.of(origin)));
            assertThat(refused.status()).as(origin).isEqualTo(400);
            assertThat(refused.json().get("errors").get(0).get("pointer").asString())
                    .isEqualTo("/origins/0");
        }
        for (String address :
                List.of("javascript:alert(1)", "//evil.example", "http://www.example.com", "data:text/html,x")) {
            Http.Answer refused = owner().post(FORMS, with(settings(), "returnTo", address));
            assertThat(refused.status()).as(address).isEqualTo(400);
            assertThat(refused.json().get("errors").get(0).get("pointer").asString())
                    .isEqualTo("/returnTo");
        }
    }

    @Test
    void refusesLimitsOutOfRangeAndFieldsThatAreAskedTwice() {
        owner().post(FORMS, with(settings(), "perMinute", 0)).expect(400);
        owner().post(FORMS, with(settings(), "perAddress", 61)).expect(400);
        owner().post(FORMS, with(with(settings(), "perMinute", 5), "perAddress", 6))
                .expect(400);
        owner().post(FORMS, with(settings(), "fields", List.of(asked("phone", true), asked("phone", false))))
                .expect(400);
        owner().post(FORMS, with(settings(), "fields", List.of(asked("score", true))))
                .expect(400);
    }

    @Test
    void refusesASecondFormWithTheName() {
        Map<String, Object> settings = settings();
        draft(owner(), settings);
        assertThat(owner().post(FORMS, settings).expect(409).code()).isEqualTo("capture.name-taken");
    }

    @Test
    void asksForTheVersionThatWasSeen() {
        Http owner = owner();
        JsonNode form = form(owner);
        assertThat(owner.put(at(form) + "/pause", null).expect(428).code()).isEqualTo("request.version-required");
        assertThat(owner.seen(1).put(at(form) + "/pause", null).expect(412).code())
                .isEqualTo("request.stale");
    }

    @Test
    void showsAnotherFirmNothing() {
        JsonNode form = form(owner());
        Http stranger = stranger();
        stranger.get(at(form)).expect(404);
        stranger.get(at(form) + "/enquiries").expect(404);
        stranger.get(at(form) + "/snippets").expect(404);
        command(stranger, form, "pause").expect(404);
        assertThat(stranger.get(FORMS).json().get("items").size()).isZero();
    }

    @Test
    void aManagerSeesFormsAndAnAdminChangesThem() {
        JsonNode form = form(owner());
        JsonNode seen = as(BuiltInRole.MANAGER).get(at(form)).expect(200).json();
        assertThat(unmet(seen, "pause")).containsExactly("permission");
        command(as(BuiltInRole.MANAGER), form, "pause").expect(403);
        as(BuiltInRole.STAFF).get(FORMS).expect(403);
        command(as(BuiltInRole.ADMIN), form, "pause").expect(200);
    }

    private static List<String> unmet(JsonNode form, String command) {
        return form.get("commands")
                .valueStream()
                .filter(c -> c.get("name").asString().equals(command))
                .flatMap(c -> c.get("readiness").valueStream())
                .filter(r -> !r.get("met").asBoolean())
                .map(r -> r.get("code").asString())
                .toList();
    }
}
