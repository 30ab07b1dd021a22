package dev.plumbline.operations.backup;

import dev.plumbline.platform.NewFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** When the last good backup was begun, in a file of the data folder, which no backup takes along: what is restored has none. */
final class BackupMark {
    private static final String NAME = "backed-up";

    private BackupMark() {}

    static void set(Path data, Instant begun) throws IOException {
        NewFile.write(data.resolve(NAME), out -> {
            out.write((begun + "\n").getBytes(StandardCharsets.US_ASCII));
            return NAME;
        });
    }

    /** @throws IOException when there is one that cannot be read, or that says no time */
    static Optional<Instant> find(Path data) throws IOException {
        try {
            return Optional.of(
                    Instant.parse(Files.readString(data.resolve(NAME)).strip()));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (DateTimeException e) {
            throw new IOException("The mark of the last backup says no time", e);
        }
    }
}
