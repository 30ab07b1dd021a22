package dev.plumbline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.firms.BuiltInRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody overwrites what he has not seen: every operation that asks for a version refuses without it, and with another. */
class LostUpdateTests extends AttackTest {
    private static final String NEVER = "\"999999\"";

    @Test
    void noOperationWritesOverAVersionThatTheCallerHasNotSeen() {
        Estate estate = Estate.found(target(), "Version");
        List<String> wrong = new ArrayList<>();
        int operations = 0;
        int stale = 0;
        for (Operation operation : target().planted(false)) {
            if (!operation.takesHeader("If-Match")) {
                continue;
            }
            operations++;
            Call sample = estate.sensible(operation, estate.signedIn(BuiltInRole.OWNER));
            // The one record that is named by a number; every firm has its first.
            Call right = sample.to(sample.target().replaceFirst("/rule-sets/[^/]+", "/rule-sets/1"));
            Http.Answer without = right.with("If-Match", null).send(target().base());
            expect(operation, without, "request.version-required", 428, wrong);
            for (String malformed : List.of("*", "W/\"1\"", "1", "\"1\", \"2\"")) {
                Http.Answer answer = right.with("If-Match", malformed).send(target().base());
                if (answer.status() < 400 || answer.status() >= 500) {
                    wrong.add(operation.name() + " takes If-Match: " + malformed + ": " + answer.status());
                }
            }
            Http.Answer other = right.with("If-Match", NEVER).send(target().base());
            stale += other.status() == 412 ? 1 : 0;
            if (!List.of(400, 404, 409, 412).contains(other.status())) {
                wrong.add(operation.name() + " with another version: " + other.status() + " " + other.text());
            }
        }
        System.out.printf(
                "C4 lost updates: %d possible in %d operations with a version, %d told 412%n",
                wrong.size(), operations, stale);
        assertThat(wrong).isEmpty();
        assertThat(stale).isGreaterThan(operations / 3);
    }

    private static void expect(Operation operation, Http.Answer answer, String code, int status, List<String> wrong) {
        if (answer.status() != status || !answer.code().equals(code)) {
            wrong.add(operation.name() + ": " + answer.status() + " " + answer.code() + " instead of " + status);
        }
    }
}
