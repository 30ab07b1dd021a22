package dev.plumbline.attack;

import static dev.plumbline.attack.Description.JSON;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import java.net.URLEncoder;
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
    private static final List<String> PATH_VALUES = List.of(
            "x",
            "0",
            "-1",
            "%20",
            "%00",
            "%0d%0aX:y",
            "..%2f..%2fetc",
            "%2e%2e",
            "1-1-1-1-1",
            "%F0%9F%92%A3",
            "%ff",
            "null",
            "018f3b5e-0000-7000-8000-00000000dead",
            "018f3b5e-0000-7000-8000-00000000dead;a=b",
            "a".repeat(3000),
            "'",
            "*");
    private static final List<String> QUERY_VALUES = List.of(
            "",
            " ",
            "\u0000",
            "x\u0000y",
            "\ud800",
            "0",
            "-1",
            "201",
            "99999999999999999999",
            "1e400",
            "NaN",
            "null",
            "true",
            "[]",
            "{}",
            "'",
            "\"",
            "\\",
            "%",
            "_",
            "name:asc",
            "name:up",
            "x:y:z",
            ":",
            "x".repeat(2000),
            "\u202e",
            "ı",
            "İ",
            "2026-02-30",
            "-999999999-01-01T00:00:00Z",
            "+999999999-12-31T23:59:59Z",
            "0001-01-01T00:00:00Z",
            "9999-12-31T23:59:59Z",
            "+999999999-12-31",
            "AAAA",
            "////",
            "===",
            "\r\nX: y",
            "018f3b5e-0000-7000-8000-00000000dead",
            "{{7*7}}",
            "a,b,,c");
    /** Escapes as they stand in the address: bytes that are no UTF-8, and escapes that are none. */
    private static final List<String> RAW_QUERY_VALUES =
            List.of("%ff", "%ed%a0%80", "%c0%80", "%f4%90%80%80", "a%80b", "%e2%82", "%", "%2", "%zz");

    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/yaml",
            "application/cbor",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "*/*",
            "json",
            "",
            "application/json;charset=utf-7",
            "application/json;charset=none",
            "application/vnd.api+json");
    private static final Map<String, List<String>> HEADERS = Map.of(
            "If-Match", List.of("*", "1", "\"x\"", "\"-1\"", "\"999999999999999999999\"", "W/\"1\"", "\"1\", \"2\""),
            "Idempotency-Key", List.of("", " ", "k".repeat(256), "é\u00ff", "'; select 1 --"),
            "Accept", List.of("text/html", "application/xml", "image/png", "x", "*/*;q=0", "application/json;q=x"),
            "Accept-Language", List.of("xx-zz-!!", "tr", "*"),
            "Content-Encoding", List.of("gzip", "br"),
            "Authorization",
                    List.of(
                            "",
                            "Bearer",
                            "Bearer ",
                            "Basic eDp5",
                            "Bearer a.b.c",
                            "bearer x",
                            "Bearer " + "x".repeat(6000)),
            "X-Forwarded-For", List.of("' or 1=1", "127.0.0.1"),
            "Range", List.of("bytes=0-", "x"));

    private final Target target;
    private final Estate estate;
    private final AnswerRules rules;
    private final Map<Integer, Integer> statuses = new java.util.TreeMap<>();
    private int sent;

    Fuzzer(Target target, Estate estate) {
        this.target = target;
        this.estate = estate;
        this.rules = target.rules();
    }

    int sent() {
        return sent;
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
        Random random = new Random(operation.name().hashCode());
        List<Call> calls = new ArrayList<>(calls(operation, right));
        Collections.shuffle(calls, random);
        while (operation.hasBody() && calls.size() < requests) {
            calls.add(right.carrying(Mutations.random(random)));
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
            Call fresh = operation.endpoint().idempotent()
                            && right.headers()
                                    .get("Idempotency-Key")
                                    .equals(call.headers().get("Idempotency-Key"))
                    ? call.with("Idempotency-Key", UUID.randomUUID().toString())
                    : call;
            for (String violation : judge(operation, fresh)) {
                found.merge(violation, 1, Integer::sum);
            }
        }
        return found.entrySet().stream()
                .map(e -> operation.name() + " (" + e.getValue() + " x) " + e.getKey())
                .toList();
    }

    private List<String> judge(Operation operation, Call call) {
        Http.Answer answer = call.send(target.base());
        sent++;
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
            for (String value : PATH_VALUES) {
                calls.add(right.to(operation
                        .path()
                        .replace("{" + variable + "}", value)
                        .replaceAll("\\{[^}]+}", Samples.ABSENT.toString())));
            }
        }
        for (Map.Entry<String, JsonNode> query : operation.queries().entrySet()) {
            for (String value : QUERY_VALUES) {
                calls.add(right.to(right.target() + "?" + query.getKey() + "=" + encoded(value)));
            }
            for (String value : RAW_QUERY_VALUES) {
                calls.add(right.to(right.target() + "?" + query.getKey() + "=" + value));
            }
            calls.add(right.to(right.target() + "?" + query.getKey() + "=a&" + query.getKey() + "=b"));
            calls.add(right.to(right.target() + "?" + query.getKey() + "=%ff%fe"));
        }
        calls.add(right.to(right.target() + "?surprise=1"));
        calls.add(right.to(right.target() + "?a=%ff%fe&b=%"));
        calls.add(right.to(right.target() + "?%ff=1"));
        HEADERS.forEach((name, values) -> values.stream()
                .filter(v -> !name.equals("Content-Encoding") || operation.hasBody())
                .forEach(v -> calls.add(right.with(name, v))));
        for (String name : right.headers().keySet()) {
            calls.add(right.with(name, null));
        }
        if (operation.hasBody()) {
            calls.add(right.inChunks());
            TYPES.forEach(type -> calls.add(right.with("Content-Type", type)));
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

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
