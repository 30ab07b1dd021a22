package dev.plumbline.documents.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Files that are being written, sealed already, in a folder of their own: what a crash leaves is found there. */
final class PartFiles {
    private final Path folder;

    PartFiles(Path folder) {
        this.folder = folder;
    }

    /** Only this user can read it (as the JDK makes temporary files). */
    Path begin() throws IOException {
        Files.createDirectories(folder);
        return Files.createTempFile(folder, "", ".part");
    }

    void sweep(Instant before) throws IOException {
        for (Path part : list(folder)) {
            if (isOlder(part, before)) {
                Files.deleteIfExists(part);
            }
        }
    }

    static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What has gone meanwhile is not. */
    static boolean isOlder(Path file, Instant limit) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(limit);
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
