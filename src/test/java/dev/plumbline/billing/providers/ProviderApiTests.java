package dev.plumbline.billing.providers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.billing.BillingTest;
import dev.plumbline.firms.BuiltInRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ProviderApiTests extends BillingTest {
    /** In parts: what looks like a key is looked for in files. */
    private static final String TEST_KEY = "sk_test" + "_0123456789abcd";

    private static final String LIVE_KEY = "rk_live" + "_0123456789wxyz";

    private static List<Map<String, String>> prices() {
        List<Map<String, String>> prices = new ArrayList<>();
        for (String plan : List.of("SOLO", "PORTFOLIO", "PRO")) {
            prices.add(Map.of("plan", plan, "monthly", "price_monthly" + plan, "setup", "price_setup00" + plan));
        }
        return prices;
    }

    private static Map<String, Object> stripe() {
        Map<String, Object> sent = new LinkedHashMap<>();
        sent.put("kind", "stripe");
        sent.put("secretKey", TEST_KEY);
        sent.put("signingSecret", SECRET);
        sent.put("prices", prices());
        return sent;
    }

    private Http.Answer put(long version, Map<String, Object> sent) {
        return owner().seen(version).put(PROVIDER, sent);
    }

    @Test
    void nobodyTakesPaymentUntilTheFirmSaysSo() {
        JsonNode provider = owner().get(PROVIDER).expect(200).json();
        assertThat(provider.path("kind").asString()).isEqualTo("none");
        assertThat(provider.path("takesPayment").asBoolean()).isFalse();
        assertThat(provider.path("version").asLong()).isZero();
        JsonNode page = openPage(owner());
        String offer = OFFERS + key(page);
        assertThat(anonymous().get(offer).json().path("payment").asBoolean(true))
                .isFalse();
        put(0, Map.of("kind", "sandbox", "prices", List.of())).expect(200);
        assertThat(anonymous().get(offer).json().path("payment").asBoolean()).isTrue();
    }

    @Test
    void secretsAreKeptAndNeverShown() {
        JsonNode stored = put(0, stripe()).expect(200).json();
        assertThat(stored.path("secretKeyEnd").asString()).isEqualTo("abcd");
        assertThat(stored.path("live").asBoolean(true)).isFalse();
        assertThat(stored.path("takesPayment").asBoolean()).isTrue();
        Map<String, Object> again = stripe();
        again.remove("secretKey");
        again.remove("signingSecret");
        again.put("formerSigningSecret", SECRET + "former");
        Http.Answer changed = put(1, again).expect(200);
        assertThat(changed.json().path("secretKeyEnd").asString()).isEqualTo("abcd");
        assertThat(changed.json().path("formerSigningSecretEnd").asString()).isEqualTo("rmer");
        assertThat(changed.text()).doesNotContain(TEST_KEY, SECRET);
        assertThat(owner().get("/api/v1/audit/events?limit=50").expect(200).text())
                .doesNotContain(TEST_KEY, SECRET);
        String row = world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql("select to_jsonb(p)::text from billing.provider p where firm_id = shared.firm()")
                                .query(String.class)
                                .single()));
        assertThat(row).doesNotContain(TEST_KEY, SECRET);
        again.put("secretKey", LIVE_KEY);
        assertThat(put(2, again).expect(200).json().path("live").asBoolean()).isTrue();
    }

    @Test
    void stripeNeedsBothSecretsAndAPriceOfEachPlan() {
        assertThat(pointers(put(0, with(stripe(), "secretKey", null)).expect(400)))
                .containsExactly("/secretKey");
        assertThat(pointers(put(0, with(stripe(), "signingSecret", "")).expect(400)))
                .containsExactly("/signingSecret");
        assertThat(pointers(put(0, with(stripe(), "secretKey", "pk_test_0123456789"))
                        .expect(400)))
                .containsExactly("/secretKey");
        assertThat(pointers(
                        put(0, with(stripe(), "prices", prices().subList(0, 2))).expect(400)))
                .containsExactly("/prices");
        assertThat(pointers(put(0, with(stripe(), "prices", List.of(prices().get(0), prices().get(0))))
                        .expect(400)))
                .containsExactly("/prices/1/plan");
        assertThat(owner().get(PROVIDER).json().path("version").asLong()).isZero();
    }

    @Test
    void isForThoseWhoManageIt() {
        page();
        as(BuiltInRole.ADMIN).get(PROVIDER).expect(200);
        as(BuiltInRole.MANAGER).get(PROVIDER).expect(403);
        as(BuiltInRole.MANAGER)
                .seen(1)
                .put(PROVIDER, Map.of("kind", "none", "prices", List.of()))
                .expect(403);
        assertThat(stranger().get(PROVIDER).expect(200).json().path("kind").asString())
                .isEqualTo("none");
        put(0, stripe()).expect(412);
        owner().put(PROVIDER, stripe()).expect(428);
    }
}
