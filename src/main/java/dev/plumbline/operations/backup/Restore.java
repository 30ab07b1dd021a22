package dev.plumbline.operations.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Brings a backup back into a folder that is not there yet: whole, or not at all. */
final class Restore {
    private final BackupKey key;

    Restore(BackupKey key) {
        this.key = key;
    }

    /** @throws IOException when the file is cut, changed, of another key, or cannot be read or written */
    long read(Path file, Path data) throws IOException, GeneralSecurityException {
        Path target = data.toAbsolutePath().normalize();
        Path part = target.resolveSibling(target.getFileName() + ".restoring");
        Files.createDirectories(part);
        try {
            long files = unpack(file, part);
            onlyForUs(part);
            Files.deleteIfExists(part.resolve("plumbline.version"));
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            return files;
        } finally {
            remove(part);
        }
    }

    private long unpack(Path file, Path folder) throws IOException, GeneralSecurityException {
        long files = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                InputStream clear = key.opening(in);
                ZipInputStream zip = new ZipInputStream(clear, StandardCharsets.UTF_8)) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                Path place = folder.resolve(entry.getName()).normalize();
                if (!place.startsWith(folder)) {
                    throw new IOException("The backup names a file outside of the data folder");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(place);
                } else {
                    write(zip, place);
                    files++;
                }
                entry = zip.getNextEntry();
            }
            // The end of what was sealed is behind the end of the archive: without it something was cut off.
            clear.transferTo(OutputStream.nullOutputStream());
        }
        if (files == 0) {
            throw new IOException("The backup is empty");
        }
        return files;
    }

    private static void write(InputStream content, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        Files.copy(content, place, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel written = FileChannel.open(place, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    /** PostgreSQL does not start in a folder that others may enter. */
    private static void onlyForUs(Path folder) throws IOException {
        if (!Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.toList()) {
                Files.setPosixFilePermissions(
                        each, PosixFilePermissions.fromString(Files.isDirectory(each) ? "rwx------" : "rw-------"));
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}
