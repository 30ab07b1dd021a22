package dev.plumbline.clients.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.clients.ClientsTest;
import dev.plumbline.firms.BuiltInRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The people to talk to at a client. */
class ContactApiTests extends ClientsTest {
    private String made() {
        return "/api/v1/clients/" + client("Oak Roofs", null).value();
    }

    private static JsonNode contacts(Http who, String client) {
        return who.get(client).expect(200).json().path("contacts");
    }

    @Test
    void addsChangesAndTakesAwayAndOneOfThemComesFirst() {
        Http owner = owner();
        String client = made();
        JsonNode ann = as(BuiltInRole.STAFF)
                .post(
                        client + "/contacts",
                        Map.of("name", " Ann Lee ", "position", "Owner", "email", "ann@oak.example", "main", true))
                .expect(201)
                .json();
        assertThat(ann.path("name").asString()).isEqualTo("Ann Lee");
        JsonNode bo = owner.post(client + "/contacts", Map.of("name", "Bo Lind", "phone", "615 862 0100", "main", true))
                .expect(201)
                .json();
        assertThat(contacts(owner, client).get(0).path("name").asString()).isEqualTo("Bo Lind");
        assertThat(contacts(owner, client).get(1).path("main").asBoolean()).isFalse();
        assertThat(contacts(owner, client).get(1).path("version").asLong()).isEqualTo(2);

        String one = client + "/contacts/" + ann.path("id").asString();
        Map<String, Object> first = Map.of("name", "Ann Leigh", "main", true);
        owner.seen(1).put(one, first).expect(412);
        owner.seen(2).put(one, first).expect(200);
        assertThat(contacts(owner, client).get(0).path("name").asString()).isEqualTo("Ann Leigh");
        assertThat(contacts(owner, client).get(0).hasNonNull("position")).isFalse();

        String other = client + "/contacts/" + bo.path("id").asString();
        owner.seen(1).delete(other).expect(412);
        owner.seen(2).delete(other).expect(204);
        owner.seen(3).delete(other).expect(404);
        owner.seen(3).put(other, first).expect(404);
        assertThat(contacts(owner, client).size()).isEqualTo(1);
        assertThat(names(owner, "/api/v1/clients?q=leigh")).containsExactly("Oak Roofs");
        assertThat(names(owner, "/api/v1/clients?q=lind")).isEmpty();
        String timeline = owner.get(client.replace("/api/v1/", "/api/v1/records/") + "/timeline")
                .expect(200)
                .text();
        assertThat(timeline).contains("\"people\"", "\"added\"", "\"removed\"", "Bo Lind");
    }

    @Test
    void isRefusedToOthersAndForAnotherClient() {
        Http owner = owner();
        String client = made();
        JsonNode ann = owner.post(client + "/contacts", Map.of("name", "Ann Lee"))
                .expect(201)
                .json();
        String path = "/contacts/" + ann.path("id").asString();
        Map<String, Object> body = Map.of("name", "Eve");
        stranger().seen(1).put(client + path, body).expect(404);
        stranger().seen(1).delete(client + path).expect(404);
        stranger().post(client + "/contacts", body).expect(404);
        as(BuiltInRole.AUDITOR).post(client + "/contacts", body).expect(403);
        as(BuiltInRole.CONTRACTOR).seen(1).delete(client + path).expect(403);
        owner.seen(1).put(made() + path, body).expect(404);
        owner.put(client + path, body).expect(428);
        for (Map<String, Object> bad : List.<Map<String, Object>>of(
                Map.of("name", " "),
                Map.of("name", "x".repeat(201)),
                Map.of("name", "Ann", "email", "nobody"),
                Map.of("name", "Ann", "phone", "12"),
                Map.of("name", "Ann", "position", "x".repeat(101)))) {
            owner.post(client + "/contacts", bad).expect(400);
        }
    }

    @Test
    void thereIsOneMainContactHoweverManyAtOnce() throws Exception {
        Http owner = owner();
        String client = made();
        try (Race race = new Race("main contacts")) {
            List<Http.Answer> answers = race.run(
                    () -> owner.post(client + "/contacts", Map.of("name", "Ann " + UUID.randomUUID(), "main", true)));
            assertThat(answers).allMatch(answer -> answer.status() == 201);
        }
        List<Boolean> main = new ArrayList<>();
        contacts(owner, client).forEach(each -> main.add(each.path("main").asBoolean()));
        assertThat(main).hasSize(Race.CALLERS).containsOnlyOnce(true);
    }

    @Test
    void aClientHasNoMoreThanAHundred() {
        Http owner = owner();
        String client = made();
        assertThat(adding(owner, client).path("allowed").asBoolean()).isTrue();
        for (int n = 0; n < ContactBook.MAX; n++) {
            owner.post(client + "/contacts", Map.of("name", "Ann " + n)).expect(201);
        }
        assertThat(adding(owner, client).path("allowed").asBoolean()).isFalse();
        assertThat(owner.post(client + "/contacts", Map.of("name", "One more"))
                        .expect(409)
                        .text())
                .contains("client.not-ready", "The client has 100 contacts.");
    }

    private static JsonNode adding(Http who, String client) {
        return who.get(client)
                .expect(200)
                .json()
                .path("commands")
                .valueStream()
                .filter(command -> command.path("name").asString().equals("add_contact"))
                .findFirst()
                .orElseThrow();
    }
}
