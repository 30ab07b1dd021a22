import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whole tables, out and in, as a person asks for them: from the click to the last byte. */
final class Tables {
    /** The leads that were loaded, and none that another scenario made: those begin later. */
    private static final String LOADED = "createdTo=2026-09-01T00:00:00Z";

    private static final int ROWS = 100_000;
    private static final int WARM = 2;
    private static final int ROUNDS = 5;
    private static final String HEAP = "512m";
    private static final JsonMapper JSON = new JsonMapper();

    private Tables() {}

    static void export(World world, Report report) throws Exception {
        export(world, report, "csv", 2);
        export(world, report, "xlsx", 6);
    }

    private static void export(World world, Report report, String format, double bar) throws Exception {
        for (int warm = 0; warm < WARM; warm++) {
            download(world, format);
        }
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            Path file = download(world, format);
            seconds.add((System.nanoTime() - start) / 1e9);
            if (format.equals("csv") && lines(file) != world.leads + 1) {
                throw new IllegalStateException("The export has " + lines(file) + " lines");
            }
        }
        Collections.sort(seconds);
        String what = "export of " + world.leads + " leads as " + format + ", asked to downloaded, ";
        report.figure(what + "median of " + ROUNDS, seconds.get(ROUNDS / 2), bar, "s");
        report.figure("the slowest of them", seconds.getLast(), bar, "s");
        // Apart: watching takes a fifth of a core from what is watched.
        try (Heap heap = Heap.of(world.product)) {
            heap.watch();
            download(world, format);
            report.figure("heap held more meanwhile", heap.extra(), 128, "MB");
        }
    }

    private static Path download(World world, String format) throws IOException {
        JsonNode export = world.post("/api/v1/sales/leads/export?" + LOADED + "&format=" + format, Map.of());
        String path = "/api/v1/exports/" + export.path("id").asString();
        while (!export.path("ready").asBoolean()) {
            LockSupport.parkNanos(50_000_000);
            export = world.get(path);
        }
        if (export.path("rows").asLong() != world.leads) {
            throw new IllegalStateException("The export has " + export.path("rows") + " rows");
        }
        Path file = world.folder.resolve("export." + format);
        world.send(world.request(path + "/file").build(), HttpResponse.BodyHandlers.ofFile(file));
        return file;
    }

    private static long lines(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                BufferedReader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return text.lines().count();
        }
    }

    /** In a server that has no more heap than the bar allows. */
    static void importing(World world, Report report) throws Exception {
        Path file = world.folder.resolve("leads.csv");
        write(file);
        world.restart(HEAP);
        long start = System.nanoTime();
        JsonNode run = run(world, upload(world, file));
        double seconds = (System.nanoTime() - start) / 1e9;
        JsonNode counts = run.path("run").path("counts");
        System.out.println("import: " + counts);
        long made = counts.path("created").asLong() + counts.path("held").asLong();
        if (made < ROWS * 97 / 100 || counts.path("attached").asLong() == 0 || counts.path("refused").asLong() > 0) {
            throw new IllegalStateException("The import came to " + counts);
        }
        report.figure(
                "import of " + ROWS + " leads into " + world.leads + ", duplicates checked, scored, uploaded to finished, in a heap of "
                        + HEAP,
                seconds, 120, "s");
    }

    /** Two of a hundred are leads that an earlier row has made. */
    private static void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder(
                "First name,Last name,Phone,E-mail,Street,Town,State,Zip,Home value,Urgency,Description\r\n");
        for (int row = 0; row < ROWS; row++) {
            int n = row % 50 == 49 ? row - 40 : row;
            text.append(String.format(
                    Locale.ROOT,
                    "Imported%d,Newcomer%d,+1313%07d,new%d@example.org,%d Oak Avenue,Village %d,MI,%05d,%d,%s,Roof %d%s\r\n",
                    n % 991, n % 9_967, 2_000_000 + n, n, n % 8_999 + 1, n % 300, 49_000 + n % 400, 150_000 + n % 700 * 1_000,
                    List.of("immediate", "1-3_months", "3-6_months", "planning").get(n % 4), n, n == row ? "" : " again"));
        }
        Files.writeString(file, text);
    }

    private static JsonNode upload(World world, Path file) throws IOException {
        String boundary = UUID.randomUUID().toString();
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"leads.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder request = world.request("/api/v1/imports?target=leads")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Idempotency-Key", boundary)
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofByteArray(head),
                        HttpRequest.BodyPublishers.ofFile(file),
                        HttpRequest.BodyPublishers.ofByteArray(tail)));
        return JSON.readTree(world.text(request));
    }

    private static JsonNode run(World world, JsonNode uploaded) {
        String path = "/api/v1/imports/" + uploaded.path("id").asString();
        JsonNode mapped = send(world, "PUT", path + "/mapping", uploaded, mapping().toString());
        JsonNode run = send(world, "POST", path + "/run", mapped, "");
        while (List.of("running", "mapped").contains(run.path("status").asString())) {
            LockSupport.parkNanos(250_000_000);
            run = world.get(path);
        }
        if (!run.path("status").asString().equals("finished")) {
            throw new IllegalStateException("The import ended as " + run);
        }
        return run;
    }

    private static ObjectNode mapping() {
        ObjectNode mapping = JSON.createObjectNode();
        ArrayNode columns = mapping.putArray("columns");
        Map.of(
                        "First name", "first_name", "Last name", "last_name", "Phone", "phone", "E-mail", "email", "Street",
                        "street", "Town", "city", "Zip", "postcode", "Home value", "property_value", "Urgency", "urgency",
                        "Description", "description")
                .forEach((column, field) -> columns.addObject().put("column", column).put("field", field));
        mapping.putObject("constants").put("source", "door_to_door").put("region", "MI");
        return mapping;
    }

    private static JsonNode send(World world, String method, String path, JsonNode seen, String body) {
        return JSON.readTree(world.text(world.request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + seen.path("version").asLong() + "\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(method, HttpRequest.BodyPublishers.ofString(body))));
    }
}
