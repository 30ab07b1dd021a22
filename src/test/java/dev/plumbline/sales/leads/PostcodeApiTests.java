package dev.plumbline.sales.leads;

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

/** A ZIP code with the four digits of its block is the same place as without them. */
class PostcodeApiTests extends ApiTest {
    @Test
    void ratesAnAddressByItsZipCode() {
        Http owner = owner();
        JsonNode lead = lead(owner, in("7 Elm Street", "48009-1234"));
        String lines =
                owner.get(at(lead) + "/score").expect(200).json().get("lines").toString();
        assertThat(lines).contains("Premium area");
    }

    @Test
    void listsByZipCodeWhateverItsSpelling() {
        Http owner = owner();
        JsonNode block = lead(owner, in("7 Elm Street", "48009-1234"));
        JsonNode plain = lead(owner, in("8 Elm Street", "48009"));
        JsonNode british = lead(owner, in("9 Elm Street", "SW1A 1AA"));
        assertThat(found(owner, "48009")).containsExactlyInAnyOrder(id(block), id(plain));
        assertThat(found(owner, "480091234")).containsExactly(id(block));
        assertThat(found(owner, "sw1a1aa")).containsExactly(id(british));
    }

    @Test
    void findsTheSameHouseWithAndWithoutTheBlock() {
        Http owner = owner();
        for (List<String> codes : List.of(List.of("48009", "48009-1234"), List.of("48012-4321", "48012"))) {
            Map<String, Object> known = in("31 Elm Street", codes.get(0));
            JsonNode first = lead(owner, known);
            Map<String, Object> again = with(in("31 Elm Street", codes.get(1)), "firstName", known.get("firstName"));
            JsonNode taken = owner.post(LEADS, Map.of("lead", with(again, "lastName", known.get("lastName"))))
                    .expect(201)
                    .json();
            assertThat(taken.get("lookAlike")).isEqualTo(first.get("id"));
        }
    }

    private static Map<String, Object> in(String street, String postcode) {
        return with(details(), "address", Map.of("street", street, "city", "Birmingham", "postcode", postcode));
    }

    private static List<String> found(Http owner, String postcode) {
        return owner.get(LEADS + "?postcode=" + postcode)
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .map(PostcodeApiTests::id)
                .toList();
    }

    private static String id(JsonNode lead) {
        return lead.get("id").asString();
    }
}
