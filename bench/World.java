import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The loaded database, the product as bin/run starts it, the floor beside it, and a signed-in owner. */
final class World implements AutoCloseable {
    static final int FIRMS = 50;
    private static final int SMALL = 1_000;
    private static final String EMAIL = "bench@example.com";
    private static final String PASSWORD = "a plumb line for the bench 7";
    private static final JsonMapper JSON = new JsonMapper();

    final Path folder = Files.createTempDirectory("bench");
    final HttpClient http = HttpClient.newHttpClient();
    final int productPort = freePort();
    final int floorPort = freePort();
    final int leads;
    final EmbeddedPostgres postgres;
    final Connection connection;
    Process product;
    Process floor;
    String token = "";
    /** Set at the end of a good run: then nobody needs the folder any more. */
    boolean done;
    String firm = "";

    private World(int leads) throws IOException, SQLException {
        this.leads = leads;
        this.postgres = postgres();
        this.connection = postgres.getPostgresDatabase().getConnection();
    }

    static World open(int leads) throws Exception {
        World world = new World(leads);
        try {
            world.product = world.product(world.productPort, "--empty", "--database-url", world.url());
            world.waitFor(world.productPort, "/api/v1/identity/setup");
            world.found();
            world.seed();
            world.floor = world.started(
                    "floor.log",
                    new ProcessBuilder(
                            java(), "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xmx1g",
                            // Else the JDK's server holds a long answer back until the reader's 40 ms acknowledgement.
                            "-Dsun.net.httpserver.nodelay=true", "-cp",
                            System.getProperty("java.class.path"), "bench/Floor.java",
                            String.valueOf(world.floorPort), world.url(), world.firm));
            world.waitFor(world.floorPort, "/list?new");
            return world;
        } catch (Exception e) {
            world.close();
            throw e;
        }
    }

    /** The embedded server with the settings that the product gives its own, and counting statements. */
    private EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_connections", "120")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .start();
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres?user=postgres";
    }

    /** Ends the product and starts it again on the same data, with a heap of this size. */
    void restart(String heap) throws Exception {
        restart(Map.of("PLUMBLINE_HEAP", heap));
    }

    /** The same with settings of the environment, which go before those of the bench. */
    void restart(Map<String, String> environment) throws Exception {
        stop(product);
        product = product(environment, productPort, "--empty", "--database-url", url());
        waitFor(productPort, "/api/v1/identity/setup");
        signIn();
    }

    /** As anybody starts it. */
    Process product(int port, String... more) throws IOException {
        return product(Map.of(), port, more);
    }

    private Process product(Map<String, String> environment, int port, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "bin/run", "--port", String.valueOf(port), "--data", folder.resolve("data-" + port).toString()));
        command.addAll(List.of(more));
        ProcessBuilder builder = new ProcessBuilder(command);
        // One owner calls as often as the machine can; counted all the same.
        for (String limit : List.of("GLOBAL_USER", "GLOBAL_FIRM", "API_USER", "API_FIRM", "EXPORT_USER", "EXPORT_FIRM")) {
            builder.environment().put("PLUMBLINE_RATES_" + limit, "1000000000");
        }
        builder.environment().putAll(environment);
        return started("product-" + port + ".log", builder);
    }

    /** The application that most would write, with the flags of the product. */
    Process ordinary(int port) throws IOException {
        Process built = started("ordinary-build.log", new ProcessBuilder("mvn", "-q", "-B", "-ntp", "-f", "bench/jpa/pom.xml", "package"));
        try {
            if (built.waitFor() != 0) {
                throw new IllegalStateException("bench/jpa does not build; see " + folder);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Process ordinary = started(
                "ordinary.log",
                new ProcessBuilder(
                        java(), "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xmx1g", "-jar",
                        "target/bench-jpa/ordinary.jar", "--server.address=127.0.0.1", "--server.port=" + port,
                        "--spring.datasource.url=" + url(), "--spring.datasource.hikari.maximum-pool-size=16",
                        "--spring.threads.virtual.enabled=true", "--spring.jpa.open-in-view=false"));
        waitFor(port, "/list?status=contacted&firm=" + firm);
        return ordinary;
    }

    /** Where the product's command line finds the same data. */
    Map<String, String> settings() {
        return Map.of(
                "PLUMBLINE_DATA", folder.resolve("data-" + productPort).toString(),
                "PLUMBLINE_DATABASE_URL", url());
    }

    Process started(String log, ProcessBuilder builder) throws IOException {
        return builder.redirectErrorStream(true).redirectOutput(folder.resolve(log).toFile()).start();
    }

    private void found() {
        JsonNode answer = post(
                "/api/v1/identity/setup",
                Map.of(
                        "firmName", "Bench", "slug", "bench", "timeZone", "America/Detroit", "currency", "USD", "locale",
                        "en-US", "name", "Bea Bench", "email", EMAIL, "password", PASSWORD));
        token = answer.path("accessToken").asString();
        firm = answer.path("firm").path("id").asString();
    }

    /** An access token lasts for ten minutes; a run takes longer. */
    void signIn() {
        signIn(EMAIL);
    }

    /** All whom the bench makes have one password. */
    void signIn(String email) {
        token = post("/api/v1/identity/sessions", Map.of("email", email, "password", PASSWORD))
                .path("accessToken")
                .asString();
    }

    private void seed() throws IOException, SQLException {
        script("bench/seed.sql", sql -> sql.replace(":firms", String.valueOf(FIRMS))
                .replace(":leads", String.valueOf(leads))
                .replace(":small", String.valueOf(SMALL)));
    }

    /** Runs the statements of a file, with what stands for its variables. */
    void script(String file, UnaryOperator<String> variables) throws IOException, SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String part : variables.apply(Files.readString(Path.of(file))).split(";\\s*\\n")) {
                if (!part.isBlank()) {
                    statement.execute(part);
                }
            }
        }
    }

    String auth() {
        return "Authorization: Bearer " + token + "\r\n";
    }

    JsonNode get(String path) {
        return JSON.readTree(text(request(path).GET()));
    }

    JsonNode post(String path, Object body) {
        return JSON.readTree(text(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))));
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + productPort + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    String text(HttpRequest.Builder request) {
        HttpResponse<String> answer = send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns when something answers with success. */
    void waitFor(int port, String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
        for (int i = 0; i < 2_400; i++) {
            try {
                if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 300) {
                    return;
                }
            } catch (IOException e) {
                // It is not there yet.
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new IllegalStateException("nothing answers on port " + port + "; see " + folder);
    }

    /** Milliseconds of CPU that a server and the database have used so far; unlike the clock, they know no foreign load. */
    double cpu(Process server) throws IOException {
        long postmaster = Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst().strip());
        ProcessHandle database = ProcessHandle.of(postmaster).orElseThrow();
        return Stream.concat(Stream.of(server.toHandle(), database), database.descendants())
                .mapToDouble(process -> process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / 1e6)
                .sum();
    }

    List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    static String machine() {
        return Runtime.getRuntime().availableProcessors() + " cores, "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch")
                + ", load, server and database on one machine, JDK " + System.getProperty("java.version") + ".";
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static void stop(Process process) throws InterruptedException {
        if (process != null) {
            process.destroy();
            process.waitFor(30, TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() throws Exception {
        stop(floor);
        stop(product);
        connection.close();
        postgres.close();
        if (done) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        } else {
            System.err.println("What the servers said is in " + folder);
        }
    }
}
