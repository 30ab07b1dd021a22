package dev.plumbline.platform.data;

import dev.plumbline.platform.StartRefused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The data folder in the hands of one process. Only who holds it starts, stops or mends what is in it; the lock ends with
 * its process, however that ends.
 */
final class DataFolder implements AutoCloseable {
    private static final String LOCK = "plumbline.lock";

    private final FileChannel file;

    private DataFolder(FileChannel file) {
        this.file = file;
    }

    /** Null when another process has it. */
    static @Nullable DataFolder take(Path data) {
        try {
            Files.createDirectories(data);
            FileChannel file =
                    FileChannel.open(data.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = file.tryLock();
            if (lock != null) {
                return new DataFolder(file);
            }
            file.close();
            return null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            // The file stays open: closing it would end the lock that this process has (POSIX, close).
            return null;
        } catch (IOException e) {
            throw new StartRefused("The data folder " + data + " cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
