package dev.plumbline.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Files of ours that nobody came back to: what a crash has left is found among them. */
public final class Leftovers {
    private Leftovers() {}

    /** All that is in a folder; nothing where there is none. */
    public static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What is in a folder and was last written to before an instant. */
    public static List<Path> in(Path folder, Instant before) throws IOException {
        List<Path> old = new ArrayList<>();
        for (Path file : list(folder)) {
            if (isOlder(file, before)) {
                old.add(file);
            }
        }
        return old;
    }

    /**
     * Of files that are called by ids those of which nobody knows; and those that are called otherwise.
     *
     * @param known asked once for all ids, if there are any: those that somebody knows
     */
    public static List<Path> unknown(List<Path> files, Function<List<UUID>, Collection<UUID>> known) {
        List<UUID> named = files.stream().flatMap(file -> id(file).stream()).toList();
        Set<UUID> kept = named.isEmpty() ? Set.of() : Set.copyOf(known.apply(named));
        return files.stream()
                .filter(file -> id(file).filter(kept::contains).isEmpty())
                .toList();
    }

    /** What has gone meanwhile is not. */
    private static boolean isOlder(Path file, Instant limit) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(limit);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static Optional<UUID> id(Path file) {
        try {
            return Optional.of(UUID.fromString(file.getFileName().toString()));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
