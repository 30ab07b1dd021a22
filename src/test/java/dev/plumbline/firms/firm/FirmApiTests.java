package dev.plumbline.firms.firm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FirmApiTests extends ApiTest {
    private static final String FIRM = "/api/v1/firms/current";

    @Test
    void changesSettingsThatExist() {
        JsonNode firm = owner().get(FIRM).expect(200).json();

        JsonNode changed = owner().seen(1)
                .put(FIRM, settings(firm, "timeZone", "Europe/Istanbul"))
                .expect(200)
                .json();

        assertThat(changed.path("timeZone").asString()).isEqualTo("Europe/Istanbul");
        owner().seen(1).put(FIRM, settings(firm, "timeZone", "UTC")).expect(412);
        owner().put(FIRM, settings(firm, "timeZone", "UTC")).expect(428);
        owner().seen(2).put(FIRM, settings(firm, "timeZone", "Mars/Base")).expect(400);
        for (String none : new String[] {"usd", "XXX", "XAU", "KWD"}) {
            owner().seen(2).put(FIRM, settings(firm, "currency", none)).expect(400);
        }
        owner().seen(2).put(FIRM, settings(firm, "locale", "not a tag")).expect(400);
        owner().seen(2).put(FIRM, settings(firm, "slug", "Not-A-Slug")).expect(400);
        owner().seen(2).put(FIRM, settings(firm, "limits", "none")).expect(400);
        owner().seen(2).put(FIRM, settings(firm, "name", "x".repeat(201))).expect(400);
        as(BuiltInRole.MANAGER)
                .seen(2)
                .put(FIRM, settings(firm, "timeZone", "UTC"))
                .expect(403);
    }

    @Test
    void refusesTheShortNameOfAnotherFirm() {
        JsonNode other = stranger().get(FIRM).json();
        JsonNode firm = owner().get(FIRM).json();

        assertThat(owner().seen(1)
                        .put(FIRM, settings(firm, "slug", other.path("slug").asString()))
                        .expect(409)
                        .code())
                .isEqualTo("firm.slug-taken");
    }

    @Test
    void aSuspendedFirmLetsOnlyThoseInWhoMayOpenItAgain() {
        TestWorld.Person staff = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        as(BuiltInRole.ADMIN)
                .seen(1)
                .post(FIRM + "/suspension", Map.of("reason", "x"))
                .expect(403);
        owner().seen(1).post(FIRM + "/suspension", Map.of("reason", " ")).expect(400);

        owner().seen(1).post(FIRM + "/suspension", Map.of("reason", "not paid")).expect(200);

        owner().seen(2).post(FIRM + "/suspension", Map.of("reason", "again")).status();
        await(() -> anonymous().as(staff).get(FIRM).code().equals("firm.suspended"));
        await(() -> owner().get("/api/v1/firms/members").status() == 403);
        JsonNode firm = owner().get(FIRM).expect(200).json();
        assertThat(firm.path("status").asString()).isEqualTo("suspended");
        assertThat(owner().seen(2)
                        .post(FIRM + "/suspension", Map.of("reason", "again"))
                        .expect(409)
                        .code())
                .isEqualTo("firm.not-ready");
        owner().seen(2).post(FIRM + "/activation", Map.of("reason", "paid")).expect(200);
        await(() -> anonymous().as(staff).get(FIRM).status() == 200);
    }

    @Test
    void intoACancelledFirmNobodyComes() {
        owner().seen(1).post(FIRM + "/cancellation", Map.of("reason", "closed")).expect(200);

        await(() -> owner().get(FIRM).code().equals("firm.suspended"));
    }

    private static void await(java.util.concurrent.Callable<Boolean> holds) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(holds);
    }

    private static Map<String, Object> settings(JsonNode firm, String field, String value) {
        Map<String, Object> body = new HashMap<>();
        for (String name : new String[] {"name", "slug", "timeZone", "currency", "locale"}) {
            body.put(name, firm.path(name).asString());
        }
        body.put(field, value);
        return body;
    }
}
