import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;

/** Measures the product against the floor in one run on one machine, interleaved, and writes the ratios down. */
public class Bench {
    private static final int CONNECTIONS = 16;
    private static final int FIRMS = 50;
    private static final int SMALL = 1_000;
    private static final String EMAIL = "bench@example.com";
    private static final String PASSWORD = "a plumb line for the bench 7";

    private final int leads = Integer.getInteger("leads", 100_000);
    private final int rounds = Integer.getInteger("rounds", 3);
    private final double seconds = Double.parseDouble(System.getProperty("seconds", "5"));
    private final List<String> lines = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder = Files.createTempDirectory("bench");
    private final int productPort = freePort();
    private final int floorPort = freePort();
    private String token = "";
    private String firm = "";

    /** One path: how the product and the floor are asked, and what the product must reach. */
    record Scenario(String name, LongFunction<Load.Request> product, LongFunction<Load.Request> floor, double bar, double p99) {}

    Bench() throws IOException {}

    public static void main(String[] args) throws Exception {
        new Bench().run(args.length == 0 ? "all" : args[0]);
    }

    private void run(String only) throws Exception {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(true)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_connections", "120")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on");
        try (EmbeddedPostgres postgres = builder.start()) {
            String url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres?user=postgres";
            Process product = product(url);
            try {
                foundFirm();
                try (Connection connection = postgres.getPostgresDatabase().getConnection();
                        Statement statement = connection.createStatement()) {
                    seed(statement);
                    Process floor = floor(url);
                    try {
                        waitFor(floorPort, "/list?new");
                        measure(statement, only);
                    } finally {
                        floor.destroy();
                    }
                }
            } finally {
                product.destroy();
                product.waitFor(30, TimeUnit.SECONDS);
            }
        }
        report();
    }

    private void measure(Statement statement, String only) throws Exception {
        List<Scenario> paths = paths(statement);
        for (Scenario path : paths) {
            if (only.equals("all") || only.equals(path.name())) {
                compare(path);
            }
        }
        if (only.equals("all") || only.equals("latency")) {
            latency("search, 100,000 leads", "/api/v1/sales/leads?q=hail%20family7", 50);
            latency("search, rare word", "/api/v1/sales/leads?q=person4711@example.com", 50);
            latency("dashboard", "/api/v1/insights/sales", 150);
        }
    }

    private List<Scenario> paths(Statement statement) throws SQLException {
        String auth = "Authorization: Bearer " + token + "\r\n";
        List<String> ids = column(statement, "select id::text from floor.lead where firm_id = '" + firm + "' order by md5(id::text)");
        List<String> fresh = column(
                statement,
                "select id::text from floor.lead where firm_id = '" + firm + "' and status = 'new' order by md5(id::text)");
        List<String> deep = column(statement, "select to_char(created_at, 'YYYY-MM-DD\"T\"HH24:MI:SS.US') || ',' || id from floor.lead"
                + " where firm_id = '" + firm + "' and status = 'contacted' order by md5(id::text) limit 2000");
        List<String> cursors = cursors(auth);
        LongFunction<Load.Request> productList = n -> get(
                "/api/v1/sales/leads?status=contacted&sort=createdAt:desc&limit=50"
                        + (n % 2 == 0 ? "" : "&cursor=" + cursors.get((int) (n % cursors.size()))),
                auth);
        LongFunction<Load.Request> floorList =
                n -> get("/list?contacted" + (n % 2 == 0 ? "" : "," + deep.get((int) (n % deep.size()))), "");
        java.util.concurrent.atomic.AtomicInteger used = new java.util.concurrent.atomic.AtomicInteger();
        java.util.concurrent.atomic.AtomicInteger usedByFloor = new java.util.concurrent.atomic.AtomicInteger();
        return List.of(
                new Scenario("list", productList, floorList, 0.55, 3),
                new Scenario(
                        "by-id",
                        n -> get("/api/v1/sales/leads/" + ids.get((int) (n % ids.size())), auth),
                        n -> get("/lead?" + ids.get((int) (n % ids.size())), ""),
                        0.45,
                        3),
                new Scenario("create", n -> create(auth), n -> new Load.Request("POST", "/create?Ann,+1" + n + ",a" + n, "", ""), 0.40, 4),
                new Scenario(
                        "command",
                        n -> new Load.Request(
                                "PUT",
                                "/api/v1/sales/leads/" + fresh.get(used.getAndIncrement() % fresh.size()) + "/nurture",
                                auth + "If-Match: \"1\"\r\n",
                                "{\"reason\":\"not now\"}"),
                        n -> new Load.Request(
                                "PUT", "/command?" + fresh.get(usedByFloor.getAndIncrement() % fresh.size()), "", ""),
                        0.35,
                        4));
    }

    private static Load.Request get(String path, String headers) {
        return new Load.Request("GET", path, headers, "");
    }

    private static Load.Request create(String auth) {
        String unique = UUID.randomUUID().toString();
        String phone = "+1734" + (2_000_000 + Math.floorMod(unique.hashCode(), 7_999_999));
        return new Load.Request(
                "POST",
                "/api/v1/sales/leads",
                auth + "Idempotency-Key: " + unique + "\r\n",
                "{\"lead\":{\"firstName\":\"Ann\",\"lastName\":\"B" + unique.substring(0, 8) + "\",\"phone\":\"" + phone
                        + "\",\"email\":\"" + unique + "@example.com\",\"source\":\"website_form\"}}");
    }

    private List<String> cursors(String auth) {
        List<String> found = new ArrayList<>();
        String cursor = "";
        for (int page = 0; page < 40; page++) {
            String text = send("GET", "/api/v1/sales/leads?status=contacted&sort=createdAt:desc&limit=50" + cursor, "", true);
            java.util.regex.Matcher next = java.util.regex.Pattern.compile("\"nextCursor\":\"([^\"]+)\"").matcher(text);
            if (!next.find()) {
                break;
            }
            found.add(next.group(1));
            cursor = "&cursor=" + next.group(1);
        }
        return found;
    }

    private void compare(Scenario path) throws Exception {
        List<Load.Result> product = new ArrayList<>();
        List<Load.Result> floor = new ArrayList<>();
        Load.run(floorPort, CONNECTIONS, seconds, path.floor());
        Load.run(productPort, CONNECTIONS, seconds * 2, path.product());
        for (int round = 0; round < rounds; round++) {
            floor.add(Load.run(floorPort, CONNECTIONS, seconds, path.floor()));
            product.add(Load.run(productPort, CONNECTIONS, seconds, path.product()));
        }
        Load.Result f = median(floor);
        Load.Result p = median(product);
        double ratio = p.perSecond() / f.perSecond();
        double tail = p.p99() / f.p99();
        say(String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | **%.2f** | %.2f | %.1f | %.1f | **%.1f** | %.0f | %d | %s |",
                path.name(), f.perSecond(), p.perSecond(), ratio, path.bar(), f.p99(), p.p99(), tail, path.p99(), p.errors(),
                ratio >= path.bar() && tail <= path.p99() ? "met" : "not met"));
    }

    private void latency(String name, String path, double bar) throws Exception {
        int status = status(path);
        if (status != 200) {
            say("| " + name + " | | | | | | answers " + status + " | | | | not measured |");
            return;
        }
        String auth = "Authorization: Bearer " + token + "\r\n";
        Load.run(productPort, 1, 2, n -> get(path, auth));
        Load.Result result = Load.run(productPort, 1, 5, n -> get(path, auth));
        say(String.format(
                Locale.ROOT,
                "| %s (median ms, one caller) | | %.1f | | %.0f | | %.1f | | | %d | %s |",
                name, result.p50(), bar, result.p99(), result.errors(), result.p50() <= bar ? "met" : "not met"));
    }

    private static Load.Result median(List<Load.Result> results) {
        return results.stream().sorted(Comparator.comparingDouble(Load.Result::perSecond)).toList().get(results.size() / 2);
    }

    private void seed(Statement statement) throws IOException, SQLException {
        String script = Files.readString(Path.of("bench/seed.sql"))
                .replace(":firms", String.valueOf(FIRMS))
                .replace(":leads", String.valueOf(leads))
                .replace(":small", String.valueOf(SMALL));
        for (String part : script.split(";\\s*\\n")) {
            if (!part.isBlank()) {
                statement.execute(part);
            }
        }
    }

    private void foundFirm() {
        waitFor(productPort, "/api/v1/identity/setup");
        String answer = send(
                "POST",
                "/api/v1/identity/setup",
                "{\"firmName\":\"Bench\",\"slug\":\"bench\",\"timeZone\":\"America/Detroit\",\"currency\":\"USD\","
                        + "\"locale\":\"en-US\",\"name\":\"Bea Bench\",\"email\":\"" + EMAIL + "\",\"password\":\"" + PASSWORD + "\"}",
                false);
        token = part(answer, "\"accessToken\":\"([^\"]+)\"");
        firm = part(answer, "\"firm\":\\{\"id\":\"([^\"]+)\"");
    }

    private static String part(String text, String pattern) {
        java.util.regex.Matcher found = java.util.regex.Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("unexpected answer: " + text);
        }
        return found.group(1);
    }

    private String send(String method, String path, String body, boolean signedIn) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + productPort + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(method, body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (signedIn) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int status(String path) throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + productPort + path))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private Process product(String url) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                java(), "-XX:+UseCompactObjectHeaders", "-Xmx1g", "--enable-native-access=ALL-UNNAMED", "-jar",
                "target/plumbline.jar", "serve", "--empty", "--port", String.valueOf(productPort), "--data",
                folder.resolve("data").toString(), "--database-url", url);
        builder.environment().put("PLUMBLINE_DATABASE_USER", "postgres");
        return started(builder, "product.log");
    }

    private Process floor(String url) throws IOException {
        return started(
                new ProcessBuilder(
                        java(), "-XX:+UseCompactObjectHeaders", "-Xmx1g", "-cp", System.getProperty("java.class.path"),
                        "bench/Floor.java", String.valueOf(floorPort), url, firm),
                "floor.log");
    }

    private Process started(ProcessBuilder builder, String log) throws IOException {
        return builder.redirectErrorStream(true).redirectOutput(folder.resolve(log).toFile()).start();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private void waitFor(int port, String path) {
        for (int i = 0; i < 240; i++) {
            try {
                http.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
                        HttpResponse.BodyHandlers.discarding());
                return;
            } catch (IOException e) {
                java.util.concurrent.locks.LockSupport.parkNanos(250_000_000);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("nothing answers on port " + port + "; see " + folder);
    }

    private static List<String> column(Statement statement, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static int freePort() throws IOException {
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void say(String line) {
        lines.add(line);
        System.out.println(line);
    }

    private void report() throws IOException {
        String text = "# " + LocalDate.now(java.time.ZoneOffset.UTC) + "\n\n"
                + Runtime.getRuntime().availableProcessors() + " cores, load, server and database on one machine, JDK "
                + System.getProperty("java.version") + ", " + leads + " leads in one firm, " + FIRMS + " firms, "
                + CONNECTIONS + " connections, " + rounds + " rounds of " + seconds + " s each, interleaved, medians. Load average at the end: "
                + loadAverage() + ".\n\n"
                + "| path | floor /s | product /s | ratio | bar | floor p99 ms | product p99 ms | ratio | bar | errors | |\n"
                + "|---|---|---|---|---|---|---|---|---|---|---|\n" + String.join("\n", lines) + "\n";
        Path file = Path.of("bench/results", LocalDate.now(java.time.ZoneOffset.UTC) + ".md");
        Files.writeString(file, text);
        System.out.println("written to " + file);
    }

    private static String loadAverage() {
        return String.format(
                Locale.ROOT, "%.1f",
                java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
