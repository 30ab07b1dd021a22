package dev.plumbline.fault;

import dev.plumbline.Http;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The product as a newcomer starts it: {@code plumbline serve} in a folder, with what it prints. */
final class Installation implements AutoCloseable {
    private static final String READY = "Plumbline is ready at ";
    private static final long STOP_LIMIT_SECONDS = 30;

    private final Path data;
    private final int port;
    private final Path output;
    private final Process process;

    private Installation(Path data, int port, Path output, Process process) {
        this.data = data;
        this.port = port;
        this.output = output;
        this.process = process;
    }

    static Installation serve(Path data, Map<String, String> environment, String... options) throws IOException {
        int port = RealServer.freePort();
        Path output = Files.createTempFile(Files.createDirectories(Path.of("target/fault")), "serve", ".log");
        // Whatever starts the tests in the background leaves Ctrl-C ignored to all that they start.
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
        command.addAll(RealServer.java());
        command.addAll(
                List.of("dev.plumbline.Plumbline", "serve", "--port", String.valueOf(port), "--data", data.toString()));
        command.addAll(List.of(options));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return new Installation(data, port, output, builder.start());
    }

    /** The line that says where it is; waits until it is printed. */
    String line() throws IOException {
        long started = System.nanoTime();
        Optional<String> line = Optional.empty();
        while (line.isEmpty()) {
            if (!process.isAlive() || System.nanoTime() - started > RealServer.START_LIMIT.toNanos()) {
                throw new IllegalStateException("It does not become ready, see " + output);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            line = said().stream().filter(said -> said.startsWith(READY)).findFirst();
        }
        return line.get();
    }

    /** Whole lines only: the last may be half printed. */
    List<String> said() throws IOException {
        String all = Files.readString(output);
        return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
    }

    String address() {
        return "http://localhost:" + port;
    }

    Http http() {
        return new Http(URI.create(address()), Map.of());
    }

    /** Ctrl-C: the exit code that the process ended with. */
    int interrupt() throws IOException, InterruptedException {
        RealServer.signal("INT", List.of(process.toHandle()));
        if (!process.waitFor(STOP_LIMIT_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Ctrl-C does not stop it, see " + output);
        }
        return process.exitValue();
    }

    /** Told to end, as service managers and orchestrators tell; it goes on with what it has in hand. */
    void terminate() throws IOException, InterruptedException {
        RealServer.signal("TERM", List.of(process.toHandle()));
    }

    int port() {
        return port;
    }

    /** Waits until it has ended, and returns the exit code. */
    int ended() throws InterruptedException {
        if (!process.waitFor(STOP_LIMIT_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("It does not stop, see " + output);
        }
        return process.exitValue();
    }

    Path postgres() {
        return data.resolve("postgres");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        List<ProcessHandle> database = RealServer.databaseProcesses(postgres());
        process.destroyForcibly().waitFor(STOP_LIMIT_SECONDS, TimeUnit.SECONDS);
        database.forEach(ProcessHandle::destroyForcibly);
    }
}
