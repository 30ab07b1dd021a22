package dev.plumbline.clients.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.clients.IntakeTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What strangers are shown who apply, and what is made of what they send. */
class ApplyApiTests extends IntakeTest {
    private static final String PUBLISHED = "/api/intake/submit";

    @Test
    void showsPricesRoomAndWords() {
        JsonNode offer =
                anonymous().get(OFFERS + key(openPage(owner()))).expect(200).json();
        assertThat(offer.path("open").asBoolean()).isTrue();
        assertThat(offer.path("plans").size()).isEqualTo(3);
        JsonNode solo = offer.path("plans").get(0);
        assertThat(solo.path("code").asString()).isEqualTo("SOLO");
        assertThat(solo.path("monthly").decimalValue()).isEqualByComparingTo("19.00");
        assertThat(solo.path("setup").decimalValue()).isEqualByComparingTo("49.00");
        assertThat(solo.path("currency").asString()).isEqualTo("GBP");
        assertThat(solo.path("properties").asInt()).isEqualTo(2);
        assertThat(offer.path("consents").size()).isEqualTo(3);
        anonymous().get(OFFERS + "nowhere").expect(404);
        anonymous().get(OFFERS + "A".repeat(64)).expect(404);
    }

    @Test
    void saysEverythingThatIsWrongAtItsField() {
        JsonNode page = openPage(owner());
        assertThat(pointers(apply(page, Map.of()).expect(400)))
                .contains("/kind", "/name", "/email", "/plan", "/properties")
                .contains("/consents/dataProcessing", "/consents/serviceBoundary")
                .doesNotContain("/consents/communications", "/company");
        assertFault(page, with(landlord(), "kind", "company"), "/company");
        assertFault(page, with(landlord(), "kind", "agent"), "/company");
        assertFault(page, with(landlord(), "email", "no mail"), "/email");
        assertFault(page, with(landlord(), "phone", "call me"), "/phone");
        assertFault(page, with(landlord(), "contacting", "sms"), "/phone");
        assertFault(page, with(landlord(), "plan", "GOLD"), "/plan");
        assertFault(page, with(landlord(), "name", "x".repeat(201)), "/name");
        assertFault(page, with(landlord(), "properties", List.of(Map.of())), "/properties/0/street");
        assertFault(page, with(landlord(), "properties", List.of(home("NOWHERE"))), "/properties/0/postcode");
        assertFault(page, with(landlord(), "properties", List.of(home("ZZ1 1AA"))), "/properties/0/postcode");
        assertFault(page, with(landlord(), "consents", Map.of("dataProcessing", 1)), "/consents/serviceBoundary");
        assertFault(
                page,
                with(landlord(), "consents", Map.of("dataProcessing", 9, "serviceBoundary", 1)),
                "/consents/dataProcessing");
        assertThat(pointers(apply(page, with(landlord(), "remind", "agent")).expect(400)))
                .containsExactly("/agentName", "/agentEmail");
        apply(page, with(landlord(), "kind", "ghost")).expect(400);
        apply(page, with(landlord(), "properties", homes(101))).expect(400);
        apply(page, with(landlord(), "name", "x".repeat(2_000_000))).expect(413);
        assertThat(count(owner(), APPLICATIONS)).isZero();
    }

    private void assertFault(JsonNode page, Map<String, Object> sent, String pointer) {
        assertThat(pointers(apply(page, sent).expect(400))).contains(pointer);
    }

    private static Map<String, Object> home(String postcode) {
        return Map.of("street", "1 High Street", "city", "London", "postcode", postcode);
    }

    @Test
    void aPlanTakesNoMorePropertiesThanItHasRoomFor() {
        JsonNode page = openPage(owner());
        apply(page, with(landlord(), "properties", homes(2))).expect(202);
        Http.Answer refused =
                apply(page, with(landlord(), "properties", homes(3))).expect(403);
        assertThat(refused.code()).isEqualTo("intake.property-limit-exceeded");
        assertThat(refused.json().path("errors").get(1).path("message").asString())
                .isEqualTo("PORTFOLIO");
        Http.Answer most = apply(page, with(with(landlord(), "plan", "PRO"), "properties", homes(26)))
                .expect(403);
        assertThat(most.json().path("errors").size()).isOne();
        assertThat(most.json().path("detail").asString()).contains("No plan is for more than 25");
        assertThat(count(owner(), APPLICATIONS)).isOne();
    }

    @Test
    void whatNoPersonSentIsThankedAndKeptNowhere() {
        JsonNode page = openPage(owner());
        JsonNode thanked = apply(page, with(landlord(), "website", "buy.example"))
                .expect(202)
                .json();
        apply(page, with(landlord(), "started", "1.nothing")).expect(202);
        send(anonymous().with("Sec-Fetch-Site", "same-origin"), page, landlord())
                .expect(202);
        String started =
                anonymous().get(OFFERS + key(page)).json().path("started").asString();
        apply(page, with(landlord(), "started", started)).expect(202);
        assertThat(count(owner(), APPLICATIONS)).isZero();
        anonymous().put(withdrawal(thanked), "").expect(404);

        clock.advance(Duration.ofSeconds(3));
        apply(page, with(landlord(), "started", started)).expect(202);
        assertThat(count(owner(), APPLICATIONS)).isOne();
    }

    @Test
    void theSameRequestSentAgainOrByManyAtOnceIsOneApplication() throws Exception {
        JsonNode page = openPage(owner());
        Map<String, Object> sent = landlord();
        Http named = anonymous().with("Idempotency-Key", UUID.randomUUID().toString());
        String first = send(named, page, sent).expect(202).text();
        Http.Answer again = send(named, page, sent).expect(202);
        assertThat(again.text()).isEqualTo(first);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        send(named, page, with(sent, "name", "Somebody else")).expect(409);
        send(anonymous().with("Idempotency-Key", "k".repeat(256)), page, sent).expect(400);

        Http many = anonymous().with("Idempotency-Key", UUID.randomUUID().toString());
        try (Race race = new Race("application sent by many")) {
            List<Http.Answer> answers = race.run(() -> send(many, page, sent));
            race.judge(answers.stream().filter(each -> each.status() == 202).count() > 0);
            race.finish();
        }
        assertThat(count(owner(), APPLICATIONS)).isEqualTo(2);
    }

    @Test
    void whoSendsTooOftenWaits() {
        JsonNode page = openPage(owner());
        for (int n = 0; n < IntakeLimits.PER_ADDRESS; n++) {
            apply(page, Map.of()).expect(400);
        }
        assertThat(apply(page, landlord()).expect(429).header("Retry-After")).isNotEmpty();
        assertThat(count(owner(), APPLICATIONS)).isZero();
    }

    @Test
    void otherSitesAndOtherFirmsPagesDoNotReachTheFirm() {
        JsonNode page = openPage(owner());
        send(anonymous().with("Origin", "https://elsewhere.example"), page, landlord())
                .expect(403);
        Http other = stranger();
        JsonNode theirs = openPage(other);
        apply(theirs, landlord()).expect(202);
        assertThat(count(owner(), APPLICATIONS)).isZero();
        assertThat(count(other, APPLICATIONS)).isOne();
    }

    @Test
    void whoeverHasTheReceiptTakesItBackUntilItIsDecided() {
        JsonNode page = openPage(owner());
        JsonNode receipt = apply(page, landlord()).expect(202).json();
        anonymous().put(withdrawal(receipt), "").expect(204);
        anonymous().put(withdrawal(receipt), "").expect(204);
        assertThat(latest(owner()).path("status").asString()).isEqualTo("withdrawn");

        JsonNode other = apply(page, landlord()).expect(202).json();
        JsonNode application = latest(owner());
        seen(owner(), application).put(at(application) + "/acceptance", "").expect(200);
        assertThat(anonymous().put(withdrawal(other), "").expect(409).text()).doesNotContain("Ada");
        String forged = other.path("receipt").asString();
        char last = forged.charAt(forged.length() - 1) == '0' ? '1' : '0';
        anonymous()
                .put("/api/v1/intake/receipts/" + forged.substring(0, forged.length() - 1) + last + "/withdrawal", "")
                .expect(404);
        anonymous().put("/api/v1/intake/receipts/nothing/withdrawal", "").expect(404);
    }

    private static String withdrawal(JsonNode receipt) {
        return "/api/v1/intake/receipts/" + receipt.path("receipt").asString() + "/withdrawal";
    }

    @Test
    void takesWhatThePredecessorPublished() {
        JsonNode page = openPage(owner());
        Map<String, Object> sent = published();
        Http.Answer taken = publish(PUBLISHED + "?key=" + key(page), sent).expect(200);
        assertThat(taken.json().path("receipt").asString()).isNotEmpty();
        publish(PUBLISHED + "/?key=" + key(page), sent).expect(200);
        JsonNode application = latest(owner());
        assertThat(application.path("company").asString()).isEqualTo("Engines Ltd");
        assertThat(application.path("contacting").asString()).isEqualTo("sms");
        assertThat(application.path("properties").get(0).path("street").asString())
                .isEqualTo("Mill House, 1 High Street");
        assertThat(application.path("consents").size()).isEqualTo(2);

        Http.Answer refused = publish(PUBLISHED + "?key=" + key(page), Map.of("email", "no mail"))
                .expect(400);
        assertThat(pointers(refused))
                .contains("/full_name", "/client_type", "/billing_plan", "/consent_data_processing", "/email");
        assertThat(pointers(publish(PUBLISHED + "?key=" + key(page), with(sent, "client_type", "GHOST"))
                        .expect(400)))
                .containsExactly("/client_type");
        assertThat(pointers(publish(PUBLISHED + "?key=" + key(page), with(sent, "properties", List.of(Map.of())))
                        .expect(400)))
                .contains("/properties/0/address_line_1", "/properties/0/postcode");
        stranger().get(APPLICATIONS).expect(200);
        assertThat(pointers(publish(PUBLISHED, sent).expect(400))).containsExactly("query:key");
        publish(PUBLISHED + "?key=nowhere", sent).expect(404);
    }

    private Http.Answer publish(String path, Map<String, Object> sent) {
        return anonymous().send("POST", path, JsonMapper.shared().writeValueAsString(sent));
    }

    private static Map<String, Object> published() {
        Map<String, Object> sent = new HashMap<>();
        sent.put("full_name", "Charles Babbage");
        sent.put("email", "charles@engines.example");
        sent.put("phone", "+44 20 7946 0000");
        sent.put("company_name", "Engines Ltd");
        sent.put("client_type", "COMPANY");
        sent.put("preferred_contact", "SMS");
        sent.put("billing_plan", "SOLO");
        sent.put(
                "properties",
                List.of(Map.of(
                        "address_line_1", "Mill House",
                        "address_line_2", "1 High Street",
                        "city", "London",
                        "postcode", "SW1A 1AA")));
        sent.put("consent_data_processing", true);
        sent.put("consent_service_boundary", true);
        sent.put("consent_communications", false);
        return sent;
    }
}
