package dev.plumbline.fault;

import java.io.File;
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
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The server as its users run it: a process with a data folder, on loopback. */
final class RealServer implements AutoCloseable {
    static final Duration START_LIMIT = Duration.ofSeconds(180);

    private static final byte[] SECRET =
            "thirty-two bytes of a test's own".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final Pattern NODE = Pattern.compile("Taking jobs as (node-\\S+)");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Path data;
    private final int port;
    private final List<String> options;
    private final SmallVolumes volumes;
    private final List<String> before;
    private Process process;

    RealServer(Path data, String... options) {
        this(data, SmallVolumes.NONE, options);
    }

    RealServer(Path data, SmallVolumes volumes, String... options) {
        this(data, volumes, volumes.command(), options);
    }

    /** @param clock what its processes see the time through */
    RealServer(Path data, FakeTime clock, String... options) {
        this(data, SmallVolumes.NONE, clock.command(), options);
    }

    private RealServer(Path data, SmallVolumes volumes, List<String> before, String... options) {
        this.before = before;
        this.data = data.toAbsolutePath();
        this.port = freePort();
        this.options = List.of(options);
        this.volumes = volumes;
    }

    static byte[] secret() {
        return SECRET.clone();
    }

    static String secretText() {
        return Base64.getEncoder().encodeToString(SECRET);
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Starts and waits until it answers; how long that took. */
    Duration start() throws IOException {
        Files.createDirectories(data);
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dplumbline.secret=" + secretText()));
        options.stream().filter(RealServer::isOfJava).forEach(command::add);
        command.addAll(List.of(
                "-cp",
                classPath(),
                "org.springframework.boot.SpringApplication",
                "--spring.main.sources=dev.plumbline.Plumbline",
                "--server.port=" + port,
                "--plumbline.data=" + data));
        options.stream().filter(o -> !isOfJava(o)).forEach(command::add);
        long started = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        // One person calls here as often as a crowd.
        for (String limit :
                List.of("GLOBAL_USER", "GLOBAL_FIRM", "API_USER", "API_FIRM", "UPLOAD_USER", "UPLOAD_FIRM")) {
            builder.environment().put("PLUMBLINE_RATES_" + limit, "1000000");
        }
        process = builder.start();
        while (status("/api/v1/firms/current", Duration.ofSeconds(10)) != 401) {
            if (!process.isAlive() || System.nanoTime() - started > START_LIMIT.toNanos()) {
                throw new IllegalStateException("The server does not start, see " + log());
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - started);
    }

    /** For the machine that runs it, which takes the last of two that disagree. */
    private static boolean isOfJava(String option) {
        return !option.startsWith("--");
    }

    /** What all its processes have said. */
    Path log() {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    /** The name by which the process that runs now takes jobs in hand. */
    String node() throws IOException {
        return Files.readAllLines(log()).stream()
                .map(NODE::matcher)
                .filter(Matcher::find)
                .map(line -> line.group(1))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** The beginning of a command that runs the product. */
    static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                classPath());
    }

    /** Of the product only: a test's beans have no place in it. */
    static String classPath() {
        String given = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(given.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The status of an answer, or 0 when there is none in time. */
    int status(String path, Duration limit) {
        try {
            return CLIENT.send(
                            HttpRequest.newBuilder(base().resolve(path))
                                    .timeout(limit)
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** From the system's list of processes: threads, and memory that is really there. */
    Footprint footprint() throws IOException {
        int threads = 0;
        long kilobytes = 0;
        for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
            if (line.startsWith("Threads:")) {
                threads = Integer.parseInt(line.substring(8).strip());
            } else if (line.startsWith("VmRSS:")) {
                kilobytes = Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        return new Footprint(threads, kilobytes >> 10);
    }

    /** kill -9 of the server alone; its database lives on as an orphan. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(20, TimeUnit.SECONDS);
    }

    Path postgres() {
        return seen(data.resolve("postgres"));
    }

    /** A folder as the server sees it, where volumes of its own are mounted. */
    Path seen(Path folder) {
        Path whole = folder.toAbsolutePath();
        return volumes.none() ? whole : Path.of("/proc/" + process.pid() + "/root" + whole);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The embedded database as its owner, past all policies: the judge's view. */
    Connection database() throws SQLException, IOException {
        String password = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(new dev.plumbline.platform.Secrets(SECRET).derive("database-owner"));
        return DriverManager.getConnection(databaseUrl(), "postgres", password);
    }

    String databaseUrl() throws IOException {
        List<String> lock = Files.readAllLines(postgres().resolve("postmaster.pid"));
        return "jdbc:postgresql://127.0.0.1:" + lock.get(3).strip() + "/postgres";
    }

    /** Main process and children of the database in a folder. */
    static List<ProcessHandle> databaseProcesses(Path folder) throws IOException {
        Path lock = folder.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return List.of();
        }
        long pid = Long.parseLong(Files.readAllLines(lock).getFirst().strip());
        List<ProcessHandle> all = new ArrayList<>();
        ProcessHandle.of(pid)
                .filter(p -> p.info().command().orElse("").endsWith("postgres"))
                .ifPresent(main -> {
                    all.add(main);
                    main.descendants().forEach(all::add);
                });
        return all;
    }

    /** How the database in a folder was started, to start it so again. */
    static List<String> commandOf(Path folder) throws IOException {
        ProcessHandle main = databaseProcesses(folder).getFirst();
        List<String> command = new ArrayList<>(List.of(main.info().command().orElseThrow()));
        command.addAll(List.of(main.info().arguments().orElseThrow()));
        return command;
    }

    static void signal(String name, List<ProcessHandle> processes) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("kill", "-" + name));
        processes.forEach(p -> command.add(String.valueOf(p.pid())));
        new ProcessBuilder(command).start().waitFor(5, TimeUnit.SECONDS);
    }

    static void killDatabase(Path folder) throws IOException {
        killAll(databaseProcesses(folder));
    }

    private static void killAll(List<ProcessHandle> all) {
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(p -> p.onExit().orTimeout(20, TimeUnit.SECONDS).join());
    }

    /** Looked for before the server ends, which would start its database again, and whose volumes nobody sees later. */
    @Override
    public void close() throws IOException, InterruptedException {
        if (process != null) {
            List<ProcessHandle> database = databaseProcesses(postgres());
            kill();
            killAll(database);
        }
    }
}
