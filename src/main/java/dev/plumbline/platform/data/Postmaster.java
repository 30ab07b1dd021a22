package dev.plumbline.platform.data;

import dev.plumbline.platform.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The PostgreSQL that says in a folder that it works there (PostgreSQL documentation, "Database File Layout",
 * {@code postmaster.pid}): process, folder, start, port, one a line.
 */
final class Postmaster {
    private static final Duration STOP_WAIT = Duration.ofSeconds(20);
    private static final int FOLDER_LINE = 1;
    private static final int PORT_LINE = 3;

    private final Path folder;
    private final List<String> lines;

    private Postmaster(Path folder, List<String> lines) {
        this.folder = folder;
        this.lines = lines;
    }

    /** Empty when no server says so. */
    static Optional<Postmaster> in(Path folder) throws IOException {
        Path file = file(folder);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        return lines.size() > PORT_LINE ? Optional.of(new Postmaster(folder, lines)) : Optional.empty();
    }

    int port() {
        return Integer.parseInt(lines.get(PORT_LINE).strip());
    }

    /**
     * After a kill -9 of the application its server lives on and holds the folder: it is asked to stop, then made to. A
     * number that the system has given to another process since, and the server of a folder that this one is a copy of,
     * are left alone. Only for who holds the data folder.
     */
    static void stopOrphan(Path folder) throws IOException {
        Optional<Postmaster> said = in(folder);
        if (said.isEmpty()) {
            return;
        }
        Optional<ProcessHandle> process = said.get().process();
        if (process.isPresent() && said.get().worksHere(process.get())) {
            process.get().destroy();
            if (!ended(process.get())) {
                process.get().destroyForcibly();
                ended(process.get());
            }
        }
        Files.deleteIfExists(file(folder));
    }

    private Optional<ProcessHandle> process() {
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(p -> p.info().command().orElse("").endsWith("postgres"));
    }

    private boolean worksHere(ProcessHandle process) throws IOException {
        List<String> arguments = List.of(process.info()
                .arguments()
                .orElseThrow(() -> new StartRefused("A PostgreSQL with the number " + process.pid()
                        + " may still work in " + folder + " and cannot be told from others: stop it.")));
        int option = arguments.indexOf("-D");
        return isHere(lines.get(FOLDER_LINE).strip())
                && option >= 0
                && option + 1 < arguments.size()
                && isHere(arguments.get(option + 1));
    }

    private boolean isHere(String other) throws IOException {
        Path path = Path.of(other);
        return Files.exists(path) && Files.isSameFile(path, folder);
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(STOP_WAIT.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path file(Path folder) {
        return folder.resolve("postmaster.pid");
    }
}
