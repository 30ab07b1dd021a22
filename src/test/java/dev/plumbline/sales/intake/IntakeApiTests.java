package dev.plumbline.sales.intake;

import static dev.plumbline.sales.SalesWorld.LEADS;
import static dev.plumbline.sales.SalesWorld.at;
import static dev.plumbline.sales.SalesWorld.details;
import static dev.plumbline.sales.SalesWorld.lead;
import static dev.plumbline.sales.SalesWorld.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class IntakeApiTests extends ApiTest {
    @Test
    void attachesASecondEnquiryOfTheSamePerson() {
        Http owner = owner();
        Map<String, Object> details = details();
        JsonNode first = lead(owner, details);
        JsonNode again = owner.post(LEADS, Map.of("lead", with(details, "email", "other@example.com")))
                .expect(201)
                .json();
        assertThat(again.get("decision").asString()).isEqualTo("attached");
        assertThat(again.get("lead").get("id")).isEqualTo(first.get("id"));
        assertThat(again.get("reasons").toString()).contains("Same phone number");
        assertThat(owner.get(LEADS).json().get("items").size()).isEqualTo(1);
        assertThat(owner.get(at(first) + "/interactions")
                        .json()
                        .get("items")
                        .get(0)
                        .get("kind")
                        .asString())
                .isEqualTo("enquiry");
    }

    @Test
    void holdsASharedPhoneUnderAnotherNameForReview() {
        Http owner = owner();
        Map<String, Object> details = details();
        JsonNode first = lead(owner, details);
        Map<String, Object> spouse = with(
                with(with(with(details, "firstName", "Zbigniew"), "lastName", "Quirk"), "email", "z@example.com"),
                "address",
                Map.of());
        JsonNode held = owner.post(LEADS, Map.of("lead", spouse)).expect(201).json();
        assertThat(held.get("decision").asString()).isEqualTo("held");
        assertThat(held.get("lookAlike")).isEqualTo(first.get("id"));
        assertThat(owner.get(LEADS).json().get("items").size()).isEqualTo(2);
    }

    @Test
    void makesANewLeadWhenAskedToInAnyCase() {
        Http owner = owner();
        Map<String, Object> details = details();
        lead(owner, details);
        JsonNode second = owner.post(LEADS, Map.of("lead", details, "evenIf", true))
                .expect(201)
                .json();
        assertThat(second.get("decision").asString()).isEqualTo("created");
        assertThat(owner.get(LEADS).json().get("items").size()).isEqualTo(2);
    }

    @Test
    void doesNotSeeTheLeadsOfAnotherFirm() {
        Map<String, Object> details = details();
        lead(owner(), details);
        JsonNode theirs =
                stranger().post(LEADS, Map.of("lead", details)).expect(201).json();
        assertThat(theirs.get("decision").asString()).isEqualTo("created");
        assertThat(theirs.hasNonNull("lookAlike")).isFalse();
    }

    @Test
    void answersARepeatedRequestWithTheSameLead() {
        Http owner = owner().with("Idempotency-Key", java.util.UUID.randomUUID().toString());
        Map<String, Object> body = Map.of("lead", details());
        String first =
                owner.post(LEADS, body).expect(201).json().get("lead").get("id").asString();
        String second =
                owner.post(LEADS, body).expect(201).json().get("lead").get("id").asString();
        assertThat(second).isEqualTo(first);
        owner.post(LEADS, Map.of("lead", details())).expect(409);
    }
}
