package dev.plumbline.records.search;

import static dev.plumbline.sales.SalesWorld.at;
import static dev.plumbline.sales.SalesWorld.details;
import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld.Person;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.records.RecordsTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SearchApiTests extends RecordsTest {
    private static final String SEARCH = "/api/v1/records/search?q=";

    @Test
    void findsALeadByAnyOfItsWordsAndTheirBeginnings() {
        Http owner = owner();
        JsonNode ann = named(owner, "Annika", "Kowalski", "Slate & Sons");
        named(owner, "Tom", "Brooks", null);
        for (String words :
                List.of("annika", "KOWAL", "kow ann", "slate", "sons kowalski", "Kowalski, Annika", "annika@slate")) {
            assertThat(names(owner, words, "leads")).as(words).containsExactly("Annika Kowalski");
        }
        JsonNode hit = group(owner, "annika", "leads").get("items").get(0);
        assertThat(hit.get("link").asString())
                .isEqualTo("/leads/" + ann.get("id").asString());
        assertThat(hit.get("detail").asString()).startsWith("Slate & Sons");
    }

    @Test
    void findsANameThatWasMistypedAfterThoseThatWereNot() {
        Http owner = owner();
        named(owner, "Annika", "Kowalski", null);
        named(owner, "Jan", "Kowalsky", null);
        named(owner, "Tom", "Brooks", null);
        assertThat(names(owner, "kowalsky", "leads")).containsExactly("Jan Kowalsky", "Annika Kowalski");
        assertThat(names(owner, "kowlaski", "leads"))
                .contains("Annika Kowalski")
                .doesNotContain("Tom Brooks");
        assertThat(names(owner, "xyzzyx", "leads")).isEmpty();
    }

    @Test
    void findsALeadByItsNumberHoweverItIsWritten() {
        Http owner = owner();
        Map<String, Object> details = details();
        details.put("phone", "(615) 862-9999");
        JsonNode lead = lead(owner, details);
        for (String number : List.of("615 862 9999", "%2B1 615.862.9999", "6158629999", "(615) 862-9999")) {
            assertThat(names(owner, number, "leads"))
                    .as(number)
                    .containsExactly(lead.get("name").asString());
        }
        assertThat(names(owner, "615 862 9998", "leads")).isEmpty();
    }

    @Test
    void findsClientsByTheirContactsAndPropertiesByTheirAddress() {
        Http owner = owner();
        JsonNode lead = qualified(owner, named(owner, "Annika", "Kowalski", "Slate and Sons"));
        String client = owner.post(at(lead) + "/conversion", Map.of())
                .expect(200)
                .json()
                .get("client")
                .asString();
        for (String words : List.of("slate", "kowalski", "slaet sons")) {
            JsonNode found = group(owner, words, "clients").get("items");
            assertThat(found.size()).as(words).isEqualTo(1);
            assertThat(found.get(0).get("link").asString()).isEqualTo("/clients/" + client);
        }
        JsonNode property =
                group(owner, "oak street", "properties").get("items").get(0);
        assertThat(property.get("name").asString()).endsWith("Oak Street");
        assertThat(property.get("link").asString())
                .isEqualTo("/properties/" + property.get("id").asString());
        assertThat(names(owner, "oka stret", "properties")).hasSize(1);
        assertThat(kinds(as(BuiltInRole.CONTRACTOR), "slate")).doesNotContain("clients", "properties", "people");
    }

    @Test
    void findsPeopleByNameAndAddressAndPutsTheKindWithTheBestHitFirst() {
        Http owner = owner();
        Person mo = world.join(ownerPerson().firm(), BuiltInRole.MANAGER);
        named(owner, "Mona", "Manager-Friend", null);
        assertThat(names(owner, mo.email(), "people"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Mo manager");
        assertThat(names(owner, "mo mangaer", "people")).hasSize(1);
        assertThat(kinds(owner, "mo manager")).startsWith("people");
        assertThat(kinds(owner, "mona manager")).startsWith("leads");
    }

    @Test
    void findsOnlyWhatTheCallerMaySee() {
        Http owner = owner();
        Person seller = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        Person other = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        JsonNode lead = named(owner, "Annika", "Kowalski", null);
        owner.seen(lead.get("version").asLong())
                .put(at(lead) + "/assignment", Map.of("owner", seller.member().value()))
                .expect(200);
        for (String words : List.of("kowalski", "kowalsky")) {
            assertThat(names(anonymous().as(seller), words, "leads")).hasSize(1);
            assertThat(names(anonymous().as(other), words, "leads")).isEmpty();
            assertThat(kinds(stranger(), words)).isEmpty();
        }
        anonymous().get(SEARCH + "kowalski").expect(401);
    }

    @Test
    void showsSoManyAndSaysWhetherThereAreMore() {
        Http owner = owner();
        for (int n = 0; n < 4; n++) {
            named(owner, "Annika", "Kowalski", null);
        }
        assertThat(group(owner, "kowalski&limit=3", "leads").get("items").size())
                .isEqualTo(3);
        assertThat(group(owner, "kowalski&limit=3", "leads").get("more").asBoolean())
                .isTrue();
        assertThat(group(owner, "kowalski&limit=4", "leads").get("more").asBoolean())
                .isFalse();
        assertThat(group(owner, "kowlaski&limit=3", "leads").get("more").asBoolean())
                .as("more that are only like it no list shows")
                .isFalse();
    }

    @Test
    void findsNothingThatWasPutAside() {
        Http owner = owner();
        JsonNode lead = named(owner, "Annika", "Kowalski", null);
        owner.seen(lead.get("version").asLong()).delete(at(lead)).expect(204);
        assertThat(kinds(owner, "kowalski")).isEmpty();
        assertThat(kinds(owner, "kowalsky")).isEmpty();
    }

    @Test
    void takesSignsForWordsAndRefusesTooLittleAndTooMuch() {
        Http owner = owner();
        named(owner, "Annika", "Kowalski", null);
        for (String words : List.of("' or 1=1 --", "%%", "kowal:*|x", "\\\\", "((", "<script>", "!&|")) {
            owner.get(SEARCH + URLEncoder.encode(words, StandardCharsets.UTF_8)).expect(200);
        }
        for (String words : List.of("", "a", "++++", "+++a", "x".repeat(201))) {
            owner.get(SEARCH + words).expect(400);
        }
        owner.get("/api/v1/records/search").expect(400);
        owner.get(SEARCH + "kowalski&limit=21").expect(400);
    }

    private static JsonNode named(
            Http owner, String first, String last, @org.jspecify.annotations.Nullable String company) {
        Map<String, Object> details = details();
        details.put("firstName", first);
        details.put("lastName", last);
        if (company != null) {
            details.put("company", company);
            details.put("email", "annika@slate.example");
        }
        return owner.post("/api/v1/sales/leads", Map.of("lead", details, "evenIf", true))
                .expect(201)
                .json()
                .get("lead");
    }

    private static JsonNode groups(Http who, String query) {
        return who.get(SEARCH + query.replace(" ", "+").replace(",", "%2C").replace("@", "%40"))
                .expect(200)
                .json()
                .get("groups");
    }

    private static List<String> kinds(Http who, String query) {
        List<String> all = new ArrayList<>();
        groups(who, query).forEach(group -> all.add(group.get("kind").asString()));
        return all;
    }

    private static JsonNode group(Http who, String query, String kind) {
        for (JsonNode group : groups(who, query)) {
            if (group.get("kind").asString().equals(kind)) {
                return group;
            }
        }
        throw new AssertionError("Nothing of " + kind + " was found by " + query);
    }

    private static List<String> names(Http who, String query, String kind) {
        List<String> all = new ArrayList<>();
        groups(who, query).forEach(group -> {
            if (group.get("kind").asString().equals(kind)) {
                group.get("items").forEach(item -> all.add(item.get("name").asString()));
            }
        });
        return all;
    }
}
