package dev.plumbline.webhooks.endpoints;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.webhooks.WebhooksTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EndpointApiTests extends WebhooksTest {

    @Test
    void showsTheSecretOnceAndKeepsItSealed() {
        JsonNode made = webhook("lead.created");
        String secret = made.path("secret").asString();

        assertThat(secret).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(owner().get(path(made)).expect(200).text()).doesNotContain("whsec_");
        assertThat(owner().get(ENDPOINTS).expect(200).text()).doesNotContain("whsec_");
        assertThat(stored("select secret || coalesce(former_secret, '') from webhooks.endpoint"))
                .doesNotContain(secret)
                .doesNotContain(secret.substring(6));
        assertThat(stored(
                        "select string_agg(e::text, ' ') from audit.event e where subject_type = 'webhooks.endpoint'"))
                .contains("sha256:")
                .doesNotContain(secret.substring(6));
    }

    @Test
    void rotatesTheSecretWithAnOverlap() {
        JsonNode made = webhook();
        JsonNode next =
                owner().seen(1).put(path(made) + "/secret", "").expect(200).json();

        assertThat(next.path("secret").asString())
                .startsWith("whsec_")
                .isNotEqualTo(made.path("secret").asString());
        assertThat(next.path("endpoint").path("formerSecretUntil").isString()).isTrue();
        owner().seen(1).put(path(made) + "/secret", "").expect(412);
        owner().put(path(made) + "/secret", "").expect(428);
    }

    @Test
    void pausesGoesOnAndEnds() {
        JsonNode made = webhook();
        String path = path(made);

        assertThat(owner().seen(1).put(path + "/activation", "").expect(409).code())
                .isEqualTo("webhook.not-ready");
        owner().seen(1).put(path + "/pause", "").expect(200);
        JsonNode active =
                owner().seen(2).put(path + "/activation", "").expect(200).json();
        assertThat(active.path("status").asString()).isEqualTo("active");
        owner().seen(3).put(path + "/retirement", "").expect(200);

        assertThat(owner().get(ENDPOINTS).json().path("items")).isEmpty();
        assertThat(owner().seen(4).put(path + "/secret", "").expect(409).code()).isEqualTo("webhook.not-ready");
        webhook();
    }

    @Test
    void changesWhatIsSentAndWhere() {
        JsonNode made = webhook("lead.created");
        Map<String, Object> next =
                Map.of("name", "Other", "url", receiver.url() + "/2", "types", List.of("lead.moved"), "athens", true);

        JsonNode changed = owner().seen(1).put(path(made), next).expect(200).json();

        assertThat(changed.path("name").asString()).isEqualTo("Other");
        assertThat(changed.path("types").get(0).asString()).isEqualTo("lead.moved");
        assertThat(changed.path("athens").asBoolean()).isTrue();
    }

    @Test
    void anAddressIsKeptAsItWasChecked() {
        Map<String, Object> spaced = settings("Spaced", "  " + receiver.url() + " ");
        JsonNode made = owner().post(ENDPOINTS, spaced).expect(201).json();

        assertThat(made.path("endpoint").path("url").asString()).isEqualTo(receiver.url());
    }

    @Test
    void refusesAddressesInsideAndWhatItDoesNotKnow() {
        for (String inside : List.of(
                "http://169.254.169.254/latest",
                "https://10.0.0.1/",
                "https://[::1]/",
                "http://127.0.0.2/",
                "https://1.1.1.1:25/",
                "http://1.1.1.1/",
                "file:///etc/passwd")) {
            JsonNode refusal = owner().post(ENDPOINTS, settings("Inside", inside))
                    .expect(400)
                    .json();
            assertThat(refusal.path("errors").get(0).path("pointer").asString()).isEqualTo("/url");
        }
        owner().post(ENDPOINTS, settings("Typo", receiver.url(), "lead.exploded"))
                .expect(400);
        owner().post(ENDPOINTS, settings("", receiver.url())).expect(400);
    }

    @Test
    void onlyWhoMayAndOnlyOfTheFirm() {
        JsonNode made = webhook();

        stranger().get(path(made)).expect(404);
        stranger().seen(1).put(path(made) + "/pause", "").expect(404);
        for (BuiltInRole role : List.of(BuiltInRole.MANAGER, BuiltInRole.STAFF, BuiltInRole.AUDITOR)) {
            Http caller = as(role);
            caller.get(ENDPOINTS).expect(403);
            caller.post(ENDPOINTS, settings("Mine", receiver.url())).expect(403);
        }
        assertThat(stranger().get(ENDPOINTS).json().path("items")).isEmpty();
    }

    @Test
    void oneNameIsOneWebhookAlsoAtTheSameMoment() throws Exception {
        Http caller = owner();

        try (Race race = new Race("webhooks of one name")) {
            race.judge(race.run(() -> caller.post(ENDPOINTS, settings("Same", receiver.url()))), 201, 409);
            race.finish();
        }
        assertThat(owner().get(ENDPOINTS).json().path("items")).hasSize(1);
    }

    private String stored(String query) {
        return world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(status ->
                                world.jdbc().sql(query).query(String.class).single()));
    }
}
