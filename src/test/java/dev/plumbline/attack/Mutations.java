package dev.plumbline.attack;

import static dev.plumbline.attack.Description.JSON;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Wrong bodies made from a right one. */
final class Mutations {
    /** Stands in a tree where a token is wanted that no tree can hold. */
    private static final String RAW = "@@raw@@";

    private static final JsonMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** Tokens put in the place of each value. */
    static final List<String> TOKENS = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e400",
            "-1e400",
            "1e-400",
            "NaN",
            "Infinity",
            "9223372036854775808",
            "123456789012345678901234567890",
            "-0",
            "01",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"x\\udfffx\"",
            "\"\\u202e\"",
            "\"\\ufeff\"",
            "\"\\u001b[2J\"",
            "\"\\r\\nX: y\"",
            "\"" + "x".repeat(20_000) + "\"",
            "\"%00\"",
            "\"../../etc/passwd\"",
            "\"-1\"",
            "\"1e400\"",
            "\"2026-02-30\"",
            "\"9999-99-99T99:99:99Z\"",
            "\"+999999999-01-01T00:00:00Z\"",
            "\"0000-01-01\"",
            "\"-999999999-01-01T00:00:00Z\"",
            "\"1899-12-31T23:59:59Z\"",
            "\"+10000-01-01T00:00:00Z\"",
            "\"9999-12-31T23:59:59Z\"",
            "\"-999999999-01-01\"",
            "\"+999999999-12-31\"",
            "\"018f3b5e-0000-7000-8000-00000000dead\"",
            "\"ı\"",
            "[]",
            "[null]",
            "[[]]",
            "{}",
            "{\"value\":1}",
            "[\"a\",\"a\"]",
            "[" + "1,".repeat(5000) + "1]",
            "'x'",
            "undefined");

    private Mutations() {}

    /** Every value of the body replaced by every token, then the body as a whole spoilt. */
    static List<byte[]> of(JsonNode body) {
        List<byte[]> all = new ArrayList<>(whole(body));
        for (String pointer : pointers(body)) {
            for (String token : TOKENS) {
                all.add(text(replaced(body, pointer, token)).getBytes(StandardCharsets.UTF_8));
            }
            all.add(text(without(body, pointer)).getBytes(StandardCharsets.UTF_8));
        }
        return all;
    }

    private static List<byte[]> whole(JsonNode body) {
        String right = text(body);
        List<byte[]> all = new ArrayList<>();
        Consumer<String> add = s -> all.add(s.getBytes(StandardCharsets.UTF_8));
        for (String s :
                List.of("", " ", "null", "[]", "\"x\"", "1", "{", "}", "{\"", "{}", right + right, "[" + right + "]")) {
            add.accept(s);
        }
        add.accept("[".repeat(100_000));
        add.accept("{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000));
        add.accept("\ufeff" + right);
        add.accept("/* c */" + right);
        if (right.startsWith("{") && right.length() > 2) {
            add.accept("{\"surprise\":1," + right.substring(1));
            add.accept("{\"__proto__\":{\"a\":1}," + right.substring(1));
            add.accept("{\"@type\":\"java.util.HashMap\"," + right.substring(1));
            String first = body.propertyNames().iterator().next();
            add.accept("{\"" + first + "\":" + text(body.path(first)) + "," + right.substring(1));
        }
        all.add(right.getBytes(StandardCharsets.UTF_16));
        all.add(new byte[] {'{', '"', (byte) 0xC3, '"', ':', (byte) 0xFF, '}'});
        all.add(new byte[] {0, 0, 0, 0});
        return all;
    }

    /** A body of random JSON. */
    static byte[] random(Random random) {
        return text(tree(random, 0)).getBytes(StandardCharsets.UTF_8);
    }

    /** Just over what an address takes. */
    static byte[] large() {
        return ("{\"name\":\"" + "x".repeat(1 << 20) + "\"}").getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] huge() {
        return ("{\"name\":\"" + "x".repeat(10 << 20) + "\"}").getBytes(StandardCharsets.US_ASCII);
    }

    private static JsonNode tree(Random random, int depth) {
        int kind = random.nextInt(depth > 4 ? 4 : 6);
        return switch (kind) {
            case 0 -> JSON.getNodeFactory().nullNode();
            case 1 -> JSON.getNodeFactory().numberNode(random.nextLong());
            case 2 -> JSON.getNodeFactory().booleanNode(random.nextBoolean());
            case 3 -> JSON.getNodeFactory().stringNode(word(random));
            case 4 -> {
                ArrayNode array = JSON.createArrayNode();
                for (int n = random.nextInt(4); n > 0; n--) {
                    array.add(tree(random, depth + 1));
                }
                yield array;
            }
            default -> {
                ObjectNode object = JSON.createObjectNode();
                for (int n = random.nextInt(5); n > 0; n--) {
                    object.set(word(random), tree(random, depth + 1));
                }
                yield object;
            }
        };
    }

    private static String word(Random random) {
        List<String> known =
                List.of("name", "id", "email", "code", "rows", "permissions", "value", "firmId", "version");
        return random.nextInt(3) > 0
                ? known.get(random.nextInt(known.size()))
                : random.ints(random.nextInt(12), 1, 0x2ff)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    static List<String> pointers(JsonNode body) {
        List<String> found = new ArrayList<>();
        collect(body, "", found);
        return found;
    }

    private static void collect(JsonNode node, String at, List<String> found) {
        if (!at.isEmpty()) {
            found.add(at);
        }
        if (node.isObject()) {
            node.properties().forEach(e -> collect(e.getValue(), at + "/" + e.getKey(), found));
        } else if (node.isArray() && !node.isEmpty()) {
            collect(node.get(0), at + "/0", found);
        }
    }

    static JsonNode replaced(JsonNode body, String pointer, String token) {
        JsonNode copy = body.deepCopy();
        set(copy, pointer, RAW + token + RAW);
        return copy;
    }

    /** The body with a text at a place. */
    static JsonNode withText(JsonNode body, String pointer, String value) {
        JsonNode copy = body.deepCopy();
        set(copy, pointer, value);
        return copy;
    }

    private static JsonNode without(JsonNode body, String pointer) {
        JsonNode copy = body.deepCopy();
        int last = pointer.lastIndexOf('/');
        if (copy.at(pointer.substring(0, last)) instanceof ObjectNode parent) {
            parent.remove(pointer.substring(last + 1));
        }
        return copy;
    }

    private static void set(JsonNode root, String pointer, String value) {
        int last = pointer.lastIndexOf('/');
        JsonNode parent = root.at(pointer.substring(0, last));
        String name = pointer.substring(last + 1);
        if (parent instanceof ObjectNode object) {
            object.put(name, value);
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), JSON.getNodeFactory().stringNode(value));
        }
    }

    static String text(JsonNode tree) {
        String text = ASCII.writeValueAsString(tree);
        int start = text.indexOf("\"" + RAW);
        if (start < 0) {
            return text;
        }
        int end = text.indexOf(RAW + "\"", start + RAW.length() + 1);
        String token = JSON.readValue("\"" + text.substring(start + RAW.length() + 1, end) + "\"", String.class);
        return text.substring(0, start) + token + text.substring(end + RAW.length() + 1);
    }
}
