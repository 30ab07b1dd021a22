package dev.plumbline.attack;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parts of requests that nobody sensible sends, and whole requests with several of them at once. */
final class Hostile {
    static final List<String> PATHS = List.of(
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
    static final List<String> QUERIES = List.of(
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
    static final List<String> RAW_QUERIES =
            List.of("%ff", "%ed%a0%80", "%c0%80", "%f4%90%80%80", "a%80b", "%e2%82", "%", "%2", "%zz");

    static final List<String> TYPES = List.of(
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
    static final Map<String, List<String>> HEADERS = Map.of(
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

    private Hostile() {}

    /** A call with two wrongs or more, any of which may hide what the other does. */
    static Call random(Operation operation, Call right, Random random) {
        Call call = right.to(address(operation, right, random) + query(operation, random));
        for (int n = random.nextInt(3); n > 0; n--) {
            String name = one(
                    HEADERS.keySet().stream()
                            .filter(h -> !h.equals("Content-Encoding") || right.body() != null)
                            .sorted()
                            .toList(),
                    random);
            call = call.with(name, one(HEADERS.get(name), random));
        }
        if (right.body() != null && random.nextInt(3) == 0) {
            call = call.carrying(Mutations.random(random));
        }
        return call;
    }

    /** Each variable as it was, or hostile, or an id that nobody has. */
    private static String address(Operation operation, Call right, Random random) {
        String[] names = operation.path().split("/");
        String[] values = right.target().split("/");
        for (int n = 0; n < names.length; n++) {
            if (names[n].startsWith("{")) {
                values[n] = switch (random.nextInt(4)) {
                    case 0, 1 -> one(PATHS, random);
                    case 2 -> new UUID(random.nextLong(), random.nextLong()).toString();
                    default -> values[n];
                };
            }
        }
        return String.join("/", values);
    }

    private static String query(Operation operation, Random random) {
        List<String> names = new ArrayList<>(operation.queries().keySet());
        names.add("q" + random.nextInt(1000));
        return Stream.generate(() -> one(names, random) + "=" + value(random))
                .limit(1 + random.nextInt(4))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String value(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> one(RAW_QUERIES, random);
            case 1 -> encoded(Long.toString(random.nextLong(), 36));
            default -> encoded(one(QUERIES, random));
        };
    }

    private static String one(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
