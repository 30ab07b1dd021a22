package dev.plumbline.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The wall clock of some processes, moved while they run (libfaketime); their count of nanoseconds is left alone, as whoever moves
 * the clock of a machine leaves it.
 *
 * @param library what is loaded before all others
 * @param file    how far it is moved, read with each look at the clock
 */
record FakeTime(Path library, Path file) {
    static FakeTime in(Path folder) throws IOException {
        FakeTime time = new FakeTime(found(), Files.createDirectories(folder).resolve("clock"));
        time.move("+0");
        return time;
    }

    /** @param by such as {@code +10y}, {@code -1h} */
    void move(String by) throws IOException {
        Path next = file.resolveSibling("clock.next");
        Files.writeString(next, by + "\n");
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }

    List<String> command() {
        return List.of(
                "env",
                "LD_PRELOAD=" + library,
                "FAKETIME_TIMESTAMP_FILE=" + file.toAbsolutePath(),
                "FAKETIME_NO_CACHE=1",
                "FAKETIME_DONT_FAKE_MONOTONIC=1",
                // Else waits go by another clock than they are measured by, and Java hangs.
                "FAKETIME_FORCE_MONOTONIC_FIX=0");
    }

    private static Path found() throws IOException {
        for (Path place : List.of(Path.of("/usr/lib"), Path.of("/usr/lib64"), Path.of("/usr/local/lib"))) {
            if (Files.isDirectory(place)) {
                try (Stream<Path> files = Files.find(place, 4, (path, about) -> path.endsWith("libfaketime.so.1"))) {
                    Path file = files.findFirst().orElse(null);
                    if (file != null) {
                        return file;
                    }
                }
            }
        }
        throw new IOException("The long runs need libfaketime (Debian package libfaketime)");
    }
}
