package dev.plumbline.attack;

import static dev.plumbline.attack.Description.JSON;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The tool of that name, given one right call with every place marked in which it may put its own texts. */
final class Sqlmap {
    private static final Path FOLDER = Path.of("target/sqlmap");
    /** A new token lives this long; a run that is not done by then is cut and counted as such. */
    private static final Duration LIMIT = Duration.ofMinutes(5).minusSeconds(10);

    private static final Pattern FOUND = Pattern.compile("identified the following injection point");
    /** Each try is a new request, or the kept answer of the first would come back. */
    private static final String TAMPER = """
            import uuid
            from lib.core.enums import PRIORITY
            __priority__ = PRIORITY.NORMAL
            def dependencies():
                pass
            def tamper(payload, **kwargs):
                kwargs["headers"]["Idempotency-Key"] = str(uuid.uuid4())
                return payload
            """;

    /** @param places how many parameters, path variables and members of the body were marked */
    record Verdict(boolean injectable, boolean cut, int places, String output) {}

    private Sqlmap() {}

    static boolean isInstalled() {
        try {
            return new ProcessBuilder("sqlmap", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static Verdict run(Operation operation, Call right, URI base) {
        List<String> places = new ArrayList<>();
        String request = request(operation, right, base, places);
        if (places.isEmpty()) {
            return new Verdict(false, false, 0, "");
        }
        try {
            return run(operation.name().replaceAll("[^A-Za-z]+", "-"), request, places.size());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Verdict run(String name, String request, int places) throws IOException, InterruptedException {
        Path tamper = FOLDER.resolve("tamper");
        Files.createDirectories(tamper);
        Files.writeString(tamper.resolve("__init__.py"), "");
        Files.writeString(tamper.resolve("newkey.py"), TAMPER);
        Path file = Files.writeString(FOLDER.resolve(name + ".request"), request);
        Path log = FOLDER.resolve(name + ".log");
        Process process = new ProcessBuilder(
                        "sqlmap",
                        "-r",
                        file.toString(),
                        "--batch",
                        "--ignore-stdin",
                        "--level=2",
                        "--risk=1",
                        "--dbms=PostgreSQL",
                        "--time-sec=2",
                        "--timeout=10",
                        "--retries=1",
                        "--flush-session",
                        "--disable-coloring",
                        "--ignore-code=*",
                        "--tamper=" + tamper.resolve("newkey.py"),
                        "--output-dir=" + FOLDER.resolve("output"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean done = process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
        if (!done) {
            process.destroy();
            process.waitFor();
        }
        String output = Files.readString(log, StandardCharsets.UTF_8);
        if (done && !FOUND.matcher(output).find() && !output.contains("all tested parameters do not appear")) {
            throw new IllegalStateException("sqlmap did not come to a verdict on " + name + ":\n" + output);
        }
        return new Verdict(FOUND.matcher(output).find(), !done, places, output);
    }

    private static String request(Operation operation, Call right, URI base, List<String> places) {
        StringBuilder target =
                new StringBuilder(operation.writes() ? right.target() : marked(operation, right, places));
        char before = '?';
        for (String query : operation.queries().keySet()) {
            places.add("?" + query);
            target.append(before)
                    .append(query)
                    .append(query.equals("limit") ? "=5*" : query.equals("sort") ? "=name:asc*" : "=a*");
            before = '&';
        }
        StringBuilder text = new StringBuilder(
                right.method() + " " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + base.getPort() + "\r\n");
        right.headers()
                .forEach((name, value) ->
                        text.append(name).append(": ").append(value).append("\r\n"));
        text.append("\r\n");
        if (right.body() != null) {
            JsonNode body = JSON.readTree(right.body());
            mark(body, places);
            text.append(JSON.writeValueAsString(body));
        }
        return text.toString();
    }

    /** The path of a reading call, every variable marked; a writing one would find no record to write to. */
    private static String marked(Operation operation, Call right, List<String> places) {
        String[] names = operation.path().split("/", -1);
        String[] values = right.target().split("/", -1);
        for (int i = 0; i < names.length; i++) {
            if (names[i].startsWith("{")) {
                places.add(names[i]);
                values[i] += "*";
            }
        }
        return String.join("/", values);
    }

    private static void mark(JsonNode node, List<String> places) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                if (value.isString()) {
                    places.add(name);
                    object.put(name, value.asString() + "*");
                } else {
                    mark(value, places);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).isString()) {
                    places.add("[" + i + "]");
                    array.set(i, JSON.getNodeFactory().stringNode(array.get(i).asString() + "*"));
                } else {
                    mark(array.get(i), places);
                }
            }
        }
    }
}
