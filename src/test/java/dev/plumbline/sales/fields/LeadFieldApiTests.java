package dev.plumbline.sales.fields;

import static dev.plumbline.sales.SalesWorld.LEADS;
import static dev.plumbline.sales.SalesWorld.at;
import static dev.plumbline.sales.SalesWorld.details;
import static dev.plumbline.sales.SalesWorld.lead;
import static dev.plumbline.sales.SalesWorld.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LeadFieldApiTests extends ApiTest {
    private static final String FIELDS = "/api/v1/sales/lead-fields";

    @Test
    void renamesAFieldAndPutsItAside() {
        Http owner = owner();
        JsonNode pets = owner.post(
                        FIELDS,
                        Map.of("code", "pets", "label", "Pets", "kind", "choice", "choices", List.of("dog", "none")))
                .expect(201)
                .json();
        String at = FIELDS + "/" + pets.path("id").asString();
        Http seen = owner.seen(pets.path("version").asLong());

        stranger().seen(1).put(at, change("Cats", false)).expect(404);
        JsonNode renamed = seen.put(at, change("Animals", false)).expect(200).json();
        assertThat(renamed.path("label").asString()).isEqualTo("Animals");
        assertThat(renamed.path("choices").toString()).isEqualTo("[\"dog\",\"cat\"]");
        assertThat(renamed.path("code").asString()).isEqualTo("pets");
        seen.put(at, change("Late", false)).expect(412);

        owner.seen(renamed.path("version").asLong())
                .put(at, change("Animals", true))
                .expect(200);
        JsonNode listed = owner.get(FIELDS).expect(200).json().path("items").get(0);
        assertThat(listed.hasNonNull("archivedAt")).isTrue();
    }

    @Test
    void standsInTheListAndFindsItsLeads() {
        Http owner = owner();
        owner.post(FIELDS, Map.of("code", "floors", "label", "Floors", "kind", "number"))
                .expect(201);
        JsonNode tall = lead(owner, with(details(), "custom", Map.of("floors", 3)));
        lead(owner, with(details(), "email", "low@example.com"));
        JsonNode found = owner.get(LEADS + "?own=floors:3").expect(200).json().path("items");
        assertThat(found.size()).isEqualTo(1);
        assertThat(found.get(0).path("id").asString()).isEqualTo(tall.path("id").asString());
        assertThat(found.get(0).path("own").path("floors").asInt()).isEqualTo(3);
        assertThat(owner.get(LEADS + "?own=floors:4").expect(200).json().path("items"))
                .isEmpty();
        owner.get(LEADS + "?own=floors").expect(400);
        assertThat(stranger().get(LEADS + "?own=floors:3").expect(200).json().path("items"))
                .isEmpty();
    }

    @Test
    void keepsAChoiceThatTheFieldNoLongerOffers() {
        Http owner = owner();
        JsonNode pets = owner.post(
                        FIELDS,
                        Map.of("code", "pets", "label", "Pets", "kind", "choice", "choices", List.of("dog", "none")))
                .expect(201)
                .json();
        Map<String, Object> details = with(details(), "custom", Map.of("pets", "none"));
        JsonNode lead = lead(owner, details);
        owner.seen(pets.path("version").asLong())
                .put(FIELDS + "/" + pets.path("id").asString(), change("Pets", false))
                .expect(200);
        JsonNode saved = owner.seen(1)
                .put(at(lead), with(details, "firstName", "Zoe"))
                .expect(200)
                .json();
        assertThat(saved.path("custom").path("pets").asString()).isEqualTo("none");
        Http seen = owner.seen(saved.path("version").asLong());
        seen.put(at(lead), with(details, "custom", Map.of("pets", "fish"))).expect(400);
        seen.put(at(lead), with(details, "custom", Map.of("pets", "cat"))).expect(200);
        owner.post(LEADS, Map.of("lead", with(details(), "custom", Map.of("pets", "none"))))
                .expect(400);
    }

    private static Map<String, Object> change(String label, boolean archived) {
        return Map.of("label", label, "choices", List.of("dog", "cat"), "archived", archived);
    }
}
