package dev.plumbline.billing.checkouts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.billing.BillingTest;
import dev.plumbline.firms.BuiltInRole;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How strangers begin to pay. */
class CheckoutApiTests extends BillingTest {
    @Test
    void isTheSameWhileItIsOpen() {
        String receipt = receipt(landlord());
        JsonNode first = open(receipt).expect(200).json();
        assertThat(first.path("url").asString())
                .endsWith("/pay/" + first.path("token").asString());
        clock.advance(Duration.ofMinutes(29));
        assertThat(open(receipt).expect(200).json()).isEqualTo(first);
        assertThat(shown(first.path("token").asString()).path("status").asString())
                .isEqualTo("open");
    }

    @Test
    void isOpenedAnewWhenItsTimeIsOver() {
        String receipt = receipt(landlord());
        String first = open(receipt).expect(200).json().path("token").asString();
        clock.advance(Duration.ofMinutes(30));
        assertThat(shown(first).path("status").asString()).isEqualTo("expired");
        assertThat(attempt(first, "success").expect(409).code()).isEqualTo("billing.checkout-not-ready");
        String second = open(receipt).expect(200).json().path("token").asString();
        assertThat(second).isNotEqualTo(first);
        assertThat(shown(second).path("status").asString()).isEqualTo("open");
    }

    @Test
    void manyWhoOpenItAtOnceGetTheSame() throws Exception {
        page();
        try (Race race = new Race("checkout opened by many")) {
            for (int round = 0; round < 2; round++) {
                clock.advance(Duration.ofMinutes(2));
                String receipt = receipt(landlord());
                Set<String> told = new HashSet<>();
                List<Http.Answer> answers = race.run(() -> open(receipt));
                answers.forEach(answer -> told.add(answer.expect(200).text()));
                race.judge(told.size() == 1);
            }
            race.finish();
        }
        Http owner = anonymous().as(world.signInAgain(ownerPerson()));
        assertThat(count(owner, CHECKOUTS)).isEqualTo(2);
    }

    @Test
    void tellsThePriceThatWasShownAndNothingOfWhoApplied() {
        Map<String, Object> sent = landlord();
        String token = open(receipt(sent)).expect(200).json().path("token").asString();
        JsonNode shown = shown(token);
        assertThat(shown.path("monthly").decimalValue()).isEqualByComparingTo("19.00");
        assertThat(shown.path("setup").decimalValue()).isEqualByComparingTo("49.00");
        assertThat(shown.path("currency").asString()).isEqualTo("GBP");
        assertThat(shown.path("ready").asBoolean(true)).isFalse();
        assertThat(shown.toString()).doesNotContain("Ada", sent.get("email").toString());
        anonymous().get(CHECKOUTS + "/" + token.substring(0, 136) + "00").expect(404);
        open("nothing").expect(404);
    }

    @Test
    void isRefusedWhereNothingIsToBePaid() {
        JsonNode page = openPage(owner());
        String receipt =
                apply(page, landlord()).expect(202).json().path("receipt").asString();
        assertThat(open(receipt).expect(409).code()).isEqualTo("billing.no-payment");
        owner().seen(0)
                .put(PROVIDER, Map.of("kind", "sandbox", "prices", List.of()))
                .expect(200);
        JsonNode application = latest(owner());
        seen(owner(), application)
                .put(at(application) + "/decline", Map.of("reason", "Too far."))
                .expect(200);
        assertThat(open(receipt).expect(409).code()).isEqualTo("billing.application-over");
    }

    @Test
    void isPaidOnce() {
        String receipt = receipt(landlord());
        String token = open(receipt).expect(200).json().path("token").asString();
        attempt(token, "success").expect(200);
        assertThat(open(receipt).expect(409).code()).isEqualTo("billing.paid-already");
    }

    @Test
    void isLimitedForEachNetwork() {
        String receipt = receipt(landlord());
        for (int n = 0; n < CheckoutLimits.PER_ADDRESS; n++) {
            open(receipt).expect(200);
        }
        open(receipt).expect(429);
        clock.advance(Duration.ofMinutes(1));
        open(receipt).expect(200);
    }

    @Test
    void isListedForTheFirmByStatusAndPageByPage() {
        Map<String, Object> sent = landlord();
        String paid = open(receipt(sent)).expect(200).json().path("token").asString();
        attempt(paid, "success").expect(200);
        token();
        token();
        JsonNode row = only(CHECKOUTS + "?status=paid");
        assertThat(row.path("name").asString()).isEqualTo("Ada Lovelace");
        assertThat(row.path("email").asString()).isEqualTo(sent.get("email"));
        assertThat(count(owner(), CHECKOUTS + "?status=open")).isEqualTo(2);
        JsonNode first = owner().get(CHECKOUTS + "?limit=2").expect(200).json();
        assertThat(first.path("items").size()).isEqualTo(2);
        String cursor = first.path("nextCursor").asString();
        assertThat(count(owner(), CHECKOUTS + "?limit=2&cursor=" + cursor)).isOne();
        as(BuiltInRole.AUDITOR).get(CHECKOUTS).expect(200);
        as(BuiltInRole.STAFF).get(CHECKOUTS).expect(403);
        assertThat(count(stranger(), CHECKOUTS)).isZero();
    }
}
