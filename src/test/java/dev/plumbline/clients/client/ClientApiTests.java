package dev.plumbline.clients.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.Clients;
import dev.plumbline.clients.NewClient;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class ClientApiTests extends ApiTest {
    @Autowired
    private Clients clients;

    @Test
    void aLeadHasOneClientWithItsContact() {
        NewClient roofs = new NewClient(
                UUID.randomUUID(),
                "Oak Roofs",
                "Oak Roofs",
                "office@oak.example",
                null,
                new NewClient.Contact("Ada Lovelace", "ada@oak.example", "+16158620100"),
                null);
        ClientId client = made(roofs);

        assertThat(made(roofs)).isEqualTo(client);
        JsonNode shown =
                owner().get("/api/v1/clients/" + client.value()).expect(200).json();
        assertThat(shown.path("contacts").size()).isEqualTo(1);
        assertThat(shown.path("contacts").get(0).path("name").asString()).isEqualTo("Ada Lovelace");
        assertThat(shown.path("properties").size()).isZero();
        stranger().get("/api/v1/clients/" + client.value()).expect(404);
    }

    private ClientId made(NewClient client) {
        return world.in(ownerPerson().firm()).call(() -> world.transaction().execute(status -> clients.of(client)));
    }
}
