package dev.plumbline.platform.data;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the embedded server again when it ends while the application runs: killed, out of memory, or because its volume
 * was full. Nobody else would; and it never gives up, because what hinders it (no space) is mended outside.
 */
final class EmbeddedGuard implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedGuard.class);

    private static final Duration LOOK_EVERY = Duration.ofMillis(250);
    private static final Duration START_WAIT = Duration.ofSeconds(60);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(4);

    private final Path folder;
    private final Path tool;
    private final Path serverLog;
    private final CountDownLatch closed = new CountDownLatch(1);

    private EmbeddedGuard(Path folder, Path tool) {
        this.folder = folder;
        this.tool = tool;
        this.serverLog = folder.resolveSibling("postgres.log").toAbsolutePath();
    }

    /** Watches over the server that runs in a folder. */
    static EmbeddedGuard over(Path folder) throws IOException {
        ProcessHandle server = serverIn(folder);
        Path program = Path.of(server.info().command().orElseThrow());
        EmbeddedGuard guard = new EmbeddedGuard(folder, program.resolveSibling("pg_ctl"));
        Thread.ofPlatform().name("database-guard").daemon().start(() -> guard.watch(server));
        return guard;
    }

    private void watch(ProcessHandle first) {
        ProcessHandle server = first;
        while (!isClosedWithin(LOOK_EVERY)) {
            if (runs(server)) {
                continue;
            }
            log.error("The embedded database has ended; it is started again and from now on writes to {}", serverLog);
            Duration pause = FIRST_PAUSE;
            while (!isStarted()) {
                if (isClosedWithin(pause)) {
                    return;
                }
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
            server = started(server);
        }
    }

    private ProcessHandle started(ProcessHandle before) {
        try {
            ProcessHandle server = serverIn(folder);
            log.warn("The embedded database runs again");
            return server;
        } catch (IOException | RuntimeException e) {
            log.error("The embedded database ended as soon as it was started", e);
            return before;
        }
    }

    /** A process that has ended may stay in the system's list; its program does not. */
    private static boolean runs(ProcessHandle server) {
        return server.isAlive() && server.info().command().isPresent();
    }

    /** With the options that it had: {@code pg_ctl restart} reads them, and does not mind that nothing runs. */
    private boolean isStarted() {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root; the library starts it like this too.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(tool.toString(), "-D", folder.toString(), "-l", serverLog.toString()));
        command.addAll(List.of("-w", "-t", String.valueOf(START_WAIT.toSeconds()), "restart"));
        ProcessBuilder start =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try {
            int code = start.start().waitFor();
            if (code != 0) {
                log.error("The embedded database does not start, see {}; it is tried again", serverLog);
            }
            return code == 0;
        } catch (IOException e) {
            log.error("The embedded database cannot be started; it is tried again", e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static ProcessHandle serverIn(Path folder) throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).getFirst().strip());
        return ProcessHandle.of(pid).orElseThrow();
    }

    private boolean isClosedWithin(Duration wait) {
        try {
            return closed.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
