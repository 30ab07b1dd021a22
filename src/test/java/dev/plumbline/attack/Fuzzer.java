package dev.plumbline.attack;

import static dev.plumbline.attack.Description.JSON;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Sends to each operation what its description forbids, and some of what it allows, and judges every answer. */
final class Fuzzer {
    private final Target target;
    private final Estate estate;
    private final AnswerRules rules;
    private final Map<Integer, Integer> statuses = new java.util.TreeMap<>();
    private final Map<String, Integer> sent = new java.util.HashMap<>();
    private String session = "";
    private boolean signedOut;

    Fuzzer(Target target, Estate estate) {
        this.target = target;
        this.estate = estate;
        this.rules = target.rules();
    }

    int sent() {
        return sent.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How often the operation was called that was called least. */
    int fewest() {
        return sent.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    Map<Integer, Integer> statuses() {
        return statuses;
    }

    /** What was wrong in the answers to so many requests. */
    List<String> attack(Operation operation, int requests, boolean heavy) {
        if (operation.streams()) {
            return List.of();
        }
        TestWorld.Person caller = estate.signedIn(BuiltInRole.OWNER);
        Call right = estate.valid(operation, caller);
        session = "Bearer " + caller.token();
        signedOut = false;
        Random random = new Random(operation.name().hashCode());
        List<Call> calls = new ArrayList<>(calls(operation, right));
        Collections.shuffle(calls, random);
        while (calls.size() < requests) {
            Call more = operation.hasBody() && random.nextBoolean()
                    ? right.carrying(Mutations.random(random))
                    : Hostile.random(operation, right, random);
            if (canBeSent(more)) {
                calls.add(more);
            }
        }
        List<Call> chosen = new ArrayList<>(calls.subList(0, Math.min(requests, calls.size())));
        chosen.addFirst(right);
        if (operation.hasBody()) {
            chosen.add(right.carrying(Mutations.large()).inChunks());
        }
        if (heavy && operation.hasBody()) {
            chosen.add(right.carrying(Mutations.huge()));
            chosen.add(right.carrying(Mutations.huge()).inChunks());
        }
        Map<String, Integer> found = new LinkedHashMap<>();
        for (Call call : chosen) {
            for (String violation : judge(operation, fresh(operation, right, call))) {
                found.merge(violation, 1, Integer::sum);
            }
        }
        return found.entrySet().stream()
                .map(e -> operation.name() + " (" + e.getValue() + " x) " + e.getKey())
                .toList();
    }

    /** The call with a key of its own, and signed in anew where an earlier one has ended the session. */
    private Call fresh(Operation operation, Call right, Call call) {
        String key = right.headers().get("Idempotency-Key");
        Call keyed = operation.endpoint().idempotent()
                        && key != null
                        && key.equals(call.headers().get("Idempotency-Key"))
                ? call.with("Idempotency-Key", UUID.randomUUID().toString())
                : call;
        String token = right.headers().get("Authorization");
        if (token == null || !token.equals(call.headers().get("Authorization"))) {
            return keyed;
        }
        if (signedOut) {
            session = "Bearer " + estate.signedIn(BuiltInRole.OWNER).token();
            signedOut = false;
        }
        return keyed.with("Authorization", session);
    }

    private List<String> judge(Operation operation, Call call) {
        Http.Answer answer = call.send(target.base());
        signedOut |= answer.status() == 401 && session.equals(call.headers().get("Authorization"));
        sent.merge(operation.name(), 1, Integer::sum);
        statuses.merge(answer.status(), 1, Integer::sum);
        return rules.violations(operation, answer).stream()
                .map(v -> v.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "<id>") + " <- " + shown(call))
                .toList();
    }

    private static String shown(Call call) {
        String body = call.body() == null ? "" : new String(call.body(), StandardCharsets.UTF_8);
        String text = call.target() + " " + new java.util.TreeMap<>(call.headers()).tailMap("B") + " " + body;
        return text.substring(0, Math.min(400, text.length())).replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "<id>");
    }

    private static List<Call> calls(Operation operation, Call right) {
        List<Call> calls = new ArrayList<>();
        for (String variable : operation.variables()) {
            for (String value : Hostile.PATHS) {
                calls.add(right.to(operation
                        .path()
                        .replace("{" + variable + "}", value)
                        .replaceAll("\\{[^}]+}", Samples.ABSENT.toString())));
            }
        }
        for (Map.Entry<String, JsonNode> query : operation.queries().entrySet()) {
            for (String value : Hostile.QUERIES) {
                calls.add(right.to(right.target() + "?" + query.getKey() + "=" + Hostile.encoded(value)));
            }
            for (String value : Hostile.RAW_QUERIES) {
                calls.add(right.to(right.target() + "?" + query.getKey() + "=" + value));
            }
            calls.add(right.to(right.target() + "?" + query.getKey() + "=a&" + query.getKey() + "=b"));
            calls.add(right.to(right.target() + "?" + query.getKey() + "=%ff%fe"));
        }
        calls.add(right.to(right.target() + "?surprise=1"));
        calls.add(right.to(right.target() + "?a=%ff%fe&b=%"));
        calls.add(right.to(right.target() + "?%ff=1"));
        Hostile.HEADERS.forEach((name, values) -> values.stream()
                .filter(v -> !name.equals("Content-Encoding") || operation.hasBody())
                .forEach(v -> calls.add(right.with(name, v))));
        for (String name : right.headers().keySet()) {
            calls.add(right.with(name, null));
        }
        if (operation.hasBody()) {
            calls.add(right.inChunks());
            Hostile.TYPES.forEach(type -> calls.add(right.with("Content-Type", type)));
            Mutations.of(JSON.readTree(right.body())).forEach(body -> calls.add(right.carrying(body)));
        }
        return calls.stream().filter(Fuzzer::canBeSent).toList();
    }

    /** Java's client refuses some of our calls itself; those go over a bare socket elsewhere. */
    private static boolean canBeSent(Call call) {
        try {
            java.net.URI.create("http://localhost" + call.target());
        } catch (IllegalArgumentException e) {
            return false;
        }
        return call.headers().values().stream().allMatch(v -> v.chars().allMatch(c -> c >= 32 && c < 127));
    }
}
