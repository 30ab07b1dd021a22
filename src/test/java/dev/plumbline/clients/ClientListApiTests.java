package dev.plumbline.clients;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.firms.BuiltInRole;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ClientListApiTests extends ClientsTest {
    private static final String CLIENTS = "/api/v1/clients";
    private static final String PROPERTIES = "/api/v1/properties";

    @Test
    void listsClientsAndPropertiesInTheOrderThatIsAskedFor() {
        Http owner = owner();
        for (String name : List.of("Birch", "Cedar", "Alder")) {
            client(name, "1 " + name + " Street");
            clock.advance(Duration.ofSeconds(1));
        }
        client("Nowhere", null);
        assertThat(names(owner, CLIENTS)).containsExactly("Nowhere", "Alder", "Cedar", "Birch");
        assertThat(names(owner, CLIENTS + "?sort=name:asc")).containsExactly("Alder", "Birch", "Cedar", "Nowhere");
        assertThat(names(owner, PROPERTIES)).containsExactly("1 Alder Street", "1 Cedar Street", "1 Birch Street");
        for (String list : List.of(
                CLIENTS + "?sort=name:asc",
                CLIENTS + "?sort=created:desc",
                PROPERTIES + "?sort=name:desc",
                PROPERTIES + "?sort=created:asc")) {
            assertThat(inPages(owner, list)).as(list).isEqualTo(names(owner, list));
        }
        owner.get(CLIENTS + "?sort=phone:asc").expect(400);
        owner.get(PROPERTIES + "?sort=latitude:asc").expect(400);
    }

    @Test
    void findsByWordsTagTimeAndPostcode() {
        Http owner = owner();
        Instant before = clock.instant();
        ClientId oak = client("Oak Roofs", "12 Elm Street");
        clock.advance(Duration.ofSeconds(1));
        Instant between = clock.instant();
        client("Pine Walls", "9 Ash Lane");
        tag("clients", oak.value().toString());
        tag("properties", property(oak));
        for (String only : List.of("q=oak", "tag=Key", "createdTo=" + between)) {
            assertThat(names(owner, CLIENTS + "?" + only)).as(only).containsExactly("Oak Roofs");
        }
        for (String only : List.of("q=elm", "tag=Key", "createdTo=" + between)) {
            assertThat(names(owner, PROPERTIES + "?" + only)).as(only).containsExactly("12 Elm Street");
        }
        assertThat(names(owner, CLIENTS + "?createdFrom=" + between)).containsExactly("Pine Walls");
        assertThat(names(owner, PROPERTIES + "?createdFrom=" + before)).hasSize(2);
        assertThat(names(owner, PROPERTIES + "?postcode=37203")).hasSize(2);
        assertThat(names(owner, PROPERTIES + "?postcode=10001")).isEmpty();
        assertThat(names(owner, CLIENTS + "?tag=key")).isEmpty();
        JsonNode row =
                owner.get(CLIENTS + "?tag=Key").expect(200).json().path("items").get(0);
        assertThat(row.path("tags").get(0).asString()).isEqualTo("Key");
    }

    @Test
    void showsAPropertyToThoseWhoSeeClientsAndToNobodyElse() {
        ClientId oak = client("Oak Roofs", "12 Elm Street");
        String at = PROPERTIES + "/" + property(oak);
        JsonNode shown = as(BuiltInRole.STAFF).get(at).expect(200).json();
        assertThat(shown.path("name").asString()).isEqualTo("12 Elm Street");
        assertThat(shown.path("clientName").asString()).isEqualTo("Oak Roofs");
        assertThat(shown.path("client").asString()).isEqualTo(oak.value().toString());
        stranger().get(at).expect(404);
        as(BuiltInRole.CONTRACTOR).get(at).expect(403);
        as(BuiltInRole.CONTRACTOR).get(PROPERTIES).expect(403);
        as(BuiltInRole.CONTRACTOR).get(CLIENTS).expect(403);
        assertThat(names(stranger(), PROPERTIES)).isEmpty();
        assertThat(names(stranger(), CLIENTS)).isEmpty();
    }

    @Test
    void letsPropertiesBeTalkedAboutAndTellsTheirTimeline() {
        Http owner = owner();
        String property = property(client("Oak Roofs", "12 Elm Street"));
        String talk = "/api/v1/records/properties/" + property;
        Http mo = as(BuiltInRole.MANAGER);
        mo.put(talk + "/watching", Map.of()).expect(200);
        owner.post(talk + "/comments", Map.of("body", "Mind the dog.")).expect(201);
        assertThat(mo.get(talk + "/comments").expect(200).json().get("items").size())
                .isEqualTo(1);
        owner.put(talk + "/favourite", Map.of()).expect(200);
        JsonNode kept = owner.get("/api/v1/records/favourites").expect(200).json();
        assertThat(kept.path("items").get(0).path("link").asString()).isEqualTo("/properties/" + property);
        assertThat(owner.get(talk + "/timeline").expect(200).text()).contains("\"created\"", "posted");
        owner.get("/api/v1/documents/records/properties/" + property).expect(200);
        owner.get(talk + "/letters/preparation").expect(200);
        stranger().get(talk + "/comments").expect(404);
    }

    @Test
    void takesTheListsAwayAsTheyAreFiltered() {
        Http owner = owner();
        ClientId oak = client("Oak Roofs", "12 Elm Street");
        client("Pine Walls", "9 Ash Lane");
        tag("clients", oak.value().toString());
        String clients =
                owner.get(CLIENTS + "/export?q=oak&sort=name:asc").expect(200).text();
        assertThat(clients).contains("Oak Roofs", "Key").doesNotContain("Pine");
        String properties = owner.get(PROPERTIES + "/export?q=elm&columns=name,client")
                .expect(200)
                .text();
        assertThat(properties).contains("12 Elm Street", "Oak Roofs").doesNotContain("Ash", "37203");
        for (String list : List.of(CLIENTS, PROPERTIES)) {
            owner.get(list + "/export?sort=phone:asc").expect(400);
            as(BuiltInRole.STAFF).get(list + "/export").expect(403);
            assertThat(stranger().get(list + "/export").expect(200).text()).doesNotContain("Oak", "Elm");
            owner.post(list + "/export?format=xlsx", Map.of()).expect(202);
        }
    }

    private void tag(String kind, String id) {
        owner().put("/api/v1/records/" + kind + "/" + id + "/tags", Map.of("add", List.of("Key")))
                .expect(200);
    }
}
