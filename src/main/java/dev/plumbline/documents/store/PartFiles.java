package dev.plumbline.documents.store;

import dev.plumbline.platform.Leftovers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

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
        for (Path part : Leftovers.in(folder, before)) {
            Files.deleteIfExists(part);
        }
    }
}
