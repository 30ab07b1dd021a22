package dev.plumbline.clients;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.platform.data.OwnerDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Base of tests of clients, which come into being as by a conversion. */
public abstract class ClientsTest extends ApiTest {
    @Autowired
    private Clients clients;

    @Autowired
    private OwnerDatabase database;

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

    /** Returns when an act that runs beside the test waits for the row of a property that the test holds. */
    protected void waitsForAProperty(CompletableFuture<?> act) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> act.isDone() || waiting() > 0);
        assertThat(act).isNotDone();
    }

    private int waiting() {
        return database.jdbc().sql("""
                        select count(*) from pg_stat_activity
                         where wait_event_type = 'Lock' and query like '%from clients.property p%for no key update%'
                        """).query(Integer.class).single();
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
