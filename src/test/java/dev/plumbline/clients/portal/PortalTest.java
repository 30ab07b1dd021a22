package dev.plumbline.clients.portal;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.compliance.ComplianceTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Base of tests of the portal: people of clients, with what they are granted. */
public abstract class PortalTest extends ComplianceTest {
    protected static final String PORTAL = "/api/v1/portal";

    protected static String users(String client) {
        return "/api/v1/clients/" + client + "/portal-users";
    }

    /** Whose a property is. */
    protected String clientOf(String property) {
        return owner().get(property).expect(200).json().path("client").asString();
    }

    protected static String idOf(String property) {
        return property.substring(property.lastIndexOf('/') + 1);
    }

    /** @param properties null for all */
    protected Http.Answer invite(Http who, String client, String kind, @Nullable List<String> properties) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", "Lena Landlord");
        body.put("email", "lena-" + UUID.randomUUID() + "@example.com");
        body.put("kind", kind);
        if (properties != null) {
            body.put("properties", properties);
        }
        return who.post(users(client), body);
    }

    /** Somebody of a client who is signed in. */
    protected TestWorld.Person somebody(String client, String kind, @Nullable List<String> properties) {
        JsonNode made = invite(owner(), client, kind, properties).expect(201).json();
        return world.enter(ownerPerson().firm(), UUID.fromString(made.path("id").asString()));
    }

    /** A member's view of a person; members have the place where the id of a person's place stands. */
    protected JsonNode seenByStaff(String client, TestWorld.Person person) {
        return owner().get(users(client))
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(each -> each.path("id")
                        .asString()
                        .equals(person.member().value().toString()))
                .findFirst()
                .orElseThrow();
    }

    protected Http.Answer does(String client, TestWorld.Person person, String command, Object body) {
        JsonNode now = seenByStaff(client, person);
        return owner().seen(now.path("version").asLong())
                .put(users(client) + "/" + now.path("id").asString() + "/" + command, body);
    }
}
