package dev.plumbline.attack;

import dev.plumbline.Http;
import dev.plumbline.firms.BuiltInRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes to real records without their version, with a malformed one, and with one that nobody has seen. */
final class LostUpdates {
    /** A version that no record has. */
    static final String NEVER = "\"999999\"";

    private final Target target;
    private final Estate estate;
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, String> otherwise = new TreeMap<>();
    private int operations;

    LostUpdates(Target target, Estate estate) {
        this.target = target;
        this.estate = estate;
    }

    void attack(Operation operation) {
        operations++;
        Call right = estate.sensible(operation, estate.signedIn(BuiltInRole.OWNER));
        Http.Answer without = right.with("If-Match", null).send(target.base());
        if (without.status() != 428 || !without.code().equals("request.version-required")) {
            wrong.add(operation.name() + " without a version: " + without.status() + " " + without.text());
        }
        for (String malformed : List.of("*", "W/\"1\"", "1", "\"1\", \"2\"")) {
            Http.Answer answer = right.with("If-Match", malformed).send(target.base());
            if (answer.status() < 400 || answer.status() >= 500) {
                wrong.add(operation.name() + " takes If-Match: " + malformed + ": " + answer.status());
            }
        }
        Http.Answer other =
                estate.repaired(operation, right.with("If-Match", NEVER)).send(target.base());
        if (other.status() < 400 || other.status() >= 500) {
            wrong.add(operation.name() + " with another version: " + other.status() + " " + other.text());
        } else if (other.status() != 412) {
            otherwise.put(operation.name(), other.status() + " " + other.code());
        }
    }

    int operations() {
        return operations;
    }

    /** Writes that were done, or that were refused for another reason than their version. */
    List<String> wrong() {
        return wrong;
    }

    /** Refusals of a version that nobody has seen, by operation, for another reason than that. */
    Map<String, String> otherwise() {
        return otherwise;
    }
}
