package dev.plumbline.clients;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Base of tests of clients, which come into being as by a conversion. */
public abstract class ClientsTest extends ApiTest {
    @Autowired
    private Clients clients;

    protected ClientId client(String name, @Nullable String street) {
        NewClient.Property property =
                street == null ? null : new NewClient.Property(street, "Nashville", "TN", "37203", "US", 36.1, -86.8);
        NewClient client = new NewClient(
                UUID.randomUUID(), name, name + " Ltd", "office@oak.example", "+16158620100", null, property);
        return world.in(ownerPerson().firm()).call(() -> world.transaction().execute(status -> clients.of(client)));
    }

    /** The id of the only property of a client. */
    protected String property(ClientId client) {
        return owner().get("/api/v1/clients/" + client.value())
                .expect(200)
                .json()
                .path("properties")
                .get(0)
                .path("id")
                .asString();
    }

    protected static List<String> names(Http who, String list) {
        return names(who.get(list).expect(200).json());
    }

    protected static List<String> names(JsonNode page) {
        List<String> names = new ArrayList<>();
        page.path("items").forEach(each -> names.add(each.path("name").asString()));
        return names;
    }

    protected static List<String> inPages(Http who, String list) {
        List<String> names = new ArrayList<>();
        String cursor = "";
        while (true) {
            JsonNode page = who.get(list + "&limit=1" + cursor).expect(200).json();
            names.addAll(names(page));
            if (!page.hasNonNull("nextCursor")) {
                return names;
            }
            cursor = "&cursor=" + page.path("nextCursor").asString();
        }
    }
}
