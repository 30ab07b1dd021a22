package dev.plumbline.sales.contacts;

import static dev.plumbline.sales.SalesWorld.at;
import static dev.plumbline.sales.SalesWorld.contacted;
import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.platform.data.OwnerDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class ContactsApiTests extends ApiTest {
    @Autowired
    private OwnerDatabase database;

    @Test
    void contactNeedsTheLoggedInteractionAndNotTheLeadsCopyOfItsTime() {
        JsonNode lead = lead(owner());
        assertThat(requirement(lead).get("met").asBoolean()).isFalse();
        JsonNode reached = contacted(owner(), lead);
        JsonNode met = requirement(lead);
        assertThat(met.get("met").asBoolean()).isTrue();
        assertThat(met.get("fact").asString())
                .contains(reached.get("activity").get("firstContactAt").asString());

        loseEvidenceOf(lead);

        assertThat(owner().get(at(lead)).json().get("activity").hasNonNull("firstContactAt"))
                .isTrue();
        assertThat(requirement(lead).get("met").asBoolean()).isFalse();
    }

    @Test
    void theContactOfAMergedLeadCountsAndGoesWithItWhenTheMergeIsUndone() {
        JsonNode kept = lead(owner());
        JsonNode gone = contacted(owner(), lead(owner()));
        JsonNode merged = owner().post(
                        "/api/v1/sales/merges", Map.of("kept", id(kept), "gone", id(gone), "take", List.of()))
                .expect(201)
                .json();
        assertThat(requirement(kept).get("met").asBoolean()).isTrue();
        owner().put("/api/v1/sales/merges/" + merged.get("id").asString() + "/undoing", Map.of())
                .expect(200);
        assertThat(requirement(kept).get("met").asBoolean()).isFalse();
    }

    /** As nobody with the application's rights could. */
    private void loseEvidenceOf(JsonNode lead) {
        database.transaction().executeWithoutResult(status -> {
            database.jdbc().sql("set local session_replication_role = replica").update();
            database.jdbc()
                    .sql("delete from sales.interaction where lead_id = :lead")
                    .param("lead", UUID.fromString(id(lead)))
                    .update();
        });
    }

    private JsonNode requirement(JsonNode lead) {
        return owner().get(at(lead))
                .expect(200)
                .json()
                .get("commands")
                .valueStream()
                .filter(command -> command.get("name").asString().equals("contact"))
                .flatMap(command -> command.get("readiness").valueStream())
                .filter(one -> one.get("code").asString().equals("contact-logged"))
                .findFirst()
                .orElseThrow();
    }

    private static String id(JsonNode lead) {
        return lead.get("id").asString();
    }
}
