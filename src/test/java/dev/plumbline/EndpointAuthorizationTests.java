package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.firms.PermissionCatalogue;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Outward;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every endpoint × every role, from the running route table. */
class EndpointAuthorizationTests extends ApiTest {
    @Autowired
    private Endpoints endpoints;

    @Autowired
    private PermissionCatalogue permissions;

    @Test
    void everyEndpointSaysWhoMayCallIt() {
        String table = endpoints.all().stream().map(this::line).collect(Collectors.joining());

        Contract.check("endpoint-roles.txt", table);
    }

    /** What a rehearsal stops: whoever adds a change says here whether it reaches anybody outside. */
    @Test
    void everyChangeSaysWhetherItGoesOut() {
        String table = endpoints.all().stream()
                .filter(e -> !e.method().equals("GET"))
                .map(e -> String.join(
                        "  ",
                        e.method(),
                        e.path(),
                        e.handler().hasMethodAnnotation(Outward.class) ? "outward" : "inside"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());

        Contract.check("outward.txt", table);
    }

    @Test
    void everyPermissionIsDeclared() {
        Set<String> declared = permissions.codes();

        assertThat(endpoints.all())
                .filteredOn(e -> !e.isPublic())
                .extracting(Endpoints.Endpoint::permission)
                .filteredOn(p -> !Allow.OF_NO_ROLE.contains(p))
                .allMatch(declared::contains);
    }

    @Test
    void actionsAreUnique() {
        assertThat(endpoints.all().stream()
                        .filter(e -> !e.path().equals("/error"))
                        .map(e -> e.handler().getMethod())
                        .distinct()
                        .map(m -> m.getDeclaringClass().getSimpleName() + "." + m.getName()))
                .doesNotHaveDuplicates();
    }

    @Test
    void nobodyGetsInWithoutCredentials() {
        List<String> open = new ArrayList<>();
        for (Endpoints.Endpoint endpoint : endpoints.all()) {
            if (!endpoint.isPublic() && call(anonymous(), endpoint).status() != 401) {
                open.add(endpoint.method() + " " + endpoint.path());
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void aRoleWithoutThePermissionIsRefused() {
        List<String> wrong = new ArrayList<>();
        int calls = 0;
        for (BuiltInRole role : BuiltInRole.values()) {
            Http caller = as(role);
            for (Endpoints.Endpoint endpoint : endpoints.all()) {
                if (endpoint.isPublic() || allowed(role, endpoint)) {
                    continue;
                }
                calls++;
                Http.Answer answer = call(caller, endpoint);
                if (answer.status() != 403 || !answer.code().equals("request.forbidden")) {
                    wrong.add(role + " " + endpoint.method() + " " + endpoint.path() + " " + answer.status());
                }
            }
        }
        System.out.println("A3 endpoint x role refusals: " + wrong.size() + " wrong of " + calls);
        assertThat(wrong).isEmpty();
    }

    @Test
    void aRoleWithThePermissionIsLetIn() {
        List<String> wrong = new ArrayList<>();
        int calls = 0;
        for (BuiltInRole role : BuiltInRole.values()) {
            Http caller = as(role);
            for (Endpoints.Endpoint endpoint : endpoints.all()) {
                if (endpoint.isPublic() || !allowed(role, endpoint) || endpoint.streams()) {
                    continue;
                }
                calls++;
                Http.Answer answer = call(caller, endpoint);
                if (answer.status() == 401
                        || answer.status() == 403 && answer.code().equals("request.forbidden")) {
                    wrong.add(role + " " + endpoint.method() + " " + endpoint.path() + " " + answer.text());
                }
                // It may have ended the caller's session.
                caller = endpoint.method().equals("GET") || answer.status() >= 300 ? caller : as(role);
            }
        }
        // Where there is nothing to change a write changes nothing, and logs nothing.
        WriteJournal.take();
        System.out.println("A3 endpoint x role let in: " + wrong.size() + " wrong of " + calls);
        assertThat(wrong).isEmpty();
    }

    @Test
    void aGuestIsLetInToThePortalAndTheirOwnAccountAndNowhereElse() {
        List<String> wrong = new ArrayList<>();
        int calls = 0;
        for (Endpoints.Endpoint endpoint : endpoints.all()) {
            if (endpoint.isPublic() || endpoint.streams() && guestMay(endpoint)) {
                continue;
            }
            calls++;
            // What they may do with their own account may end their session.
            Http.Answer answer = call(anonymous().as(world.guest(ownerPerson().firm())), endpoint);
            boolean refused = answer.status() == 403 && answer.code().equals("request.forbidden");
            if (refused == guestMay(endpoint) || answer.status() == 401) {
                wrong.add(endpoint.method() + " " + endpoint.path() + " " + answer.status());
            }
        }
        WriteJournal.take();
        System.out.println("A3 endpoint x guest: " + wrong.size() + " wrong of " + calls);
        assertThat(wrong).isEmpty();
    }

    private static boolean guestMay(Endpoints.Endpoint endpoint) {
        return Set.of(Allow.CALLER, Allow.GUEST, Allow.SIGNED_IN).contains(endpoint.permission());
    }

    @Test
    void anIdThatDoesNotExistIsNotFoundForEveryRoleThatMayAsk() {
        List<String> wrong = new ArrayList<>();
        for (Endpoints.Endpoint endpoint : endpoints.all()) {
            if (endpoint.method().equals("GET")
                    && endpoint.hasVariable()
                    && !endpoint.isPublic()
                    && !Set.of(Allow.OPERATOR, Allow.GUEST).contains(endpoint.permission())) {
                Http.Answer answer = call(owner(), endpoint);
                if (answer.status() != 404 && answer.status() != 400) {
                    wrong.add(endpoint.path() + " " + answer.status());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Http.Answer call(Http caller, Endpoints.Endpoint endpoint) {
        Http keyed = endpoint.idempotent()
                ? caller.with("Idempotency-Key", UUID.randomUUID().toString())
                : caller;
        boolean body = !Set.of("GET", "DELETE").contains(endpoint.method());
        return keyed.seen(1)
                .send(endpoint.method(), endpoint.with("018f3b5e-0000-7000-8000-000000000000"), body ? "{}" : null);
    }

    private boolean allowed(BuiltInRole role, Endpoints.Endpoint endpoint) {
        return Set.of(Allow.CALLER, Allow.MEMBER, Allow.PERSON, Allow.SIGNED_IN).contains(endpoint.permission())
                || permissions.of(role.code()).contains(endpoint.permission());
    }

    private String line(Endpoints.Endpoint endpoint) {
        String who = endpoint.isPublic()
                ? "public"
                : Stream.concat(
                                Arrays.stream(BuiltInRole.values())
                                        .filter(role -> allowed(role, endpoint))
                                        .map(BuiltInRole::code),
                                Stream.of("guest").filter(role -> guestMay(endpoint)))
                        .collect(Collectors.joining(" "));
        return "%-6s %s  %s  [%s]  %s%n"
                .formatted(endpoint.method(), endpoint.path(), endpoint.action(), endpoint.permission(), who);
    }
}
