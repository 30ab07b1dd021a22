package dev.plumbline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The people of the demonstration firm beside its owner. They are invited and accept by the link of their mail, as
 * everybody does; where mails do not show their links, the owner stays alone.
 */
final class DemoTeam {
    private static final int LOOKS = 40;
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Api api;

    record Colleague(String name, String email, String role) {}

    /** One request as the owner: method, path, what was seen before, body. */
    interface Api {
        JsonNode send(String method, String path, @Nullable JsonNode seen, @Nullable Object body);
    }

    DemoTeam(Api api) {
        this.api = api;
    }

    /** Gives the ids of all members afterwards. */
    List<String> join(List<Colleague> colleagues) {
        Map<String, String> roles = new LinkedHashMap<>();
        api.send("GET", "/api/v1/firms/roles", null, null)
                .path("items")
                .forEach(role ->
                        roles.put(role.path("code").asString(), role.path("id").asString()));
        for (Colleague each : colleagues) {
            api.send(
                    "POST",
                    "/api/v1/firms/invitations",
                    null,
                    Map.of("email", each.email(), "role", String.valueOf(roles.get(each.role()))));
        }
        for (Colleague each : colleagues) {
            String link = link(each.email());
            if (link != null) {
                // Nobody signs in as them before asking for a password of their own.
                api.send(
                        "POST",
                        "/api/v1/identity/invitations/" + link.substring(link.lastIndexOf('/') + 1) + "/acceptance",
                        null,
                        Map.of(
                                "name",
                                each.name(),
                                "password",
                                UUID.randomUUID().toString()));
            }
        }
        List<String> members = new ArrayList<>();
        api.send("GET", "/api/v1/firms/members", null, null)
                .path("items")
                .forEach(member -> members.add(member.path("id").asString()));
        return members;
    }

    /** A mail is written by a job, so it may need a moment. */
    private @Nullable String link(String email) {
        for (int look = 0; look < LOOKS; look++) {
            for (JsonNode mail : api.send("GET", "/api/v1/messages", null, null).path("items")) {
                if (mail.path("to").asString().equals(email)) {
                    String link = mail.path("link").asString("");
                    return link.isEmpty() ? null : link;
                }
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return null;
    }
}
