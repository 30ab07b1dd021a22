package dev.plumbline.attack;

import static dev.plumbline.attack.Description.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a record has but its caller does not set cannot be set: every such member is refused, at every depth. */
class MassAssignmentTests extends AttackTest {
    private static final Set<String> ALWAYS = Set.of(
            "id",
            "firmId",
            "firm_id",
            "firm",
            "role",
            "roles",
            "roleId",
            "status",
            "statusCommand",
            "version",
            "createdAt",
            "updatedAt",
            "createdBy",
            "ownerId",
            "userId",
            "approvedBy",
            "approvedAt",
            "price",
            "total",
            "score",
            "temperature",
            "permissions",
            "isAdmin",
            "admin",
            "deletedAt",
            "passwordHash",
            "emailVerified",
            "builtIn",
            "commands",
            "class");

    /** Refused for the member, or before anybody looked at the body. */
    private static final Set<Integer> REFUSALS = Set.of(400, 401, 403, 429);

    @Test
    void noMemberCanBeSetThatTheRequestDoesNotName() {
        Estate estate = Estate.found(target(), "Massif");
        List<String> accepted = new ArrayList<>();
        int sent = 0;
        for (Operation operation : target().planted(false)) {
            if (!operation.writes() || !operation.hasBody()) {
                continue;
            }
            TestWorld.Person caller = estate.signedIn(BuiltInRole.OWNER);
            Call right = estate.valid(operation, caller);
            JsonNode complete = estate.samples().of("", operation.body());
            for (String member : hidden(operation)) {
                for (String parent : parents(operation, JSON.readTree(right.body()))) {
                    if (complete.at(parent).has(member)) {
                        continue;
                    }
                    Http.Answer answer = with(right, parent, member).send(target().base());
                    sent++;
                    if (!REFUSALS.contains(answer.status())) {
                        accepted.add(operation.name() + " " + parent + "/" + member + " " + answer.status());
                    }
                }
            }
        }
        System.out.printf("A15 mass assignment: %d accepted of %d%n", accepted.size(), sent);
        assertThat(accepted).isEmpty();
    }

    private static Call with(Call right, String parent, String member) {
        JsonNode body = JSON.readTree(right.body());
        ((ObjectNode) body.at(parent)).put(member, "018f3b5e-0000-7000-8000-00000000dead");
        Call call = right.carrying(JSON.writeValueAsBytes(body));
        return call.headers().containsKey("Idempotency-Key")
                ? call.with("Idempotency-Key", UUID.randomUUID().toString())
                : call;
    }

    /** Everything that the answers of the same resource show, and what no caller should ever set. */
    private Set<String> hidden(Operation operation) {
        Set<String> members = new TreeSet<>(ALWAYS);
        Pattern same = Pattern.compile(Pattern.quote(operation.path().replaceAll("/\\{.*", "")) + "(/.*)?");
        target().operations().stream()
                .filter(o -> same.matcher(o.path()).matches() && o.answer(200).isObject())
                .forEach(o -> o.description()
                        .resolve(o.answer(200))
                        .path("properties")
                        .propertyNames()
                        .forEach(members::add));
        operation.body().path("properties").propertyNames().forEach(members::remove);
        return members;
    }

    /** The body itself and each object in it that has named members: a map may have any. */
    private static List<String> parents(Operation operation, JsonNode body) {
        List<String> found = new ArrayList<>(List.of(""));
        Mutations.pointers(body).stream()
                .filter(p -> body.at(p).isObject() && !body.at(p).isEmpty())
                .filter(p -> operation.bodyAt(p).has("properties"))
                .forEach(found::add);
        return found;
    }
}
