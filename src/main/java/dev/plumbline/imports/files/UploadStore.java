package dev.plumbline.imports.files;

import dev.plumbline.imports.ImportId;
import dev.plumbline.imports.ImportsProblem;
import dev.plumbline.imports.TableLimits;
import dev.plumbline.platform.Leftovers;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Uploaded files, in a folder of each firm, under names that are ours alone. */
@Component
public class UploadStore {
    private static final String PART = ".part";
    private static final int CHUNK = 1 << 16;

    private final Path folder;

    UploadStore(@Value("${plumbline.data:data}") Path data) {
        this.folder = data.resolve("files").resolve("imports");
    }

    public record Stored(Path path, String sha256, long bytes) {}

    /** Writes the stream to disk, counted on the way; the file appears under its name only when all of it is there. */
    public Stored store(FirmId firm, ImportId id, InputStream in) throws IOException {
        Path target = path(firm, id);
        Path part = target.resolveSibling(target.getFileName() + PART);
        Files.createDirectories(target.getParent());
        try (DigestInputStream digested = new DigestInputStream(in, sha256())) {
            long bytes = copy(digested, part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            return new Stored(
                    target, HexFormat.of().formatHex(digested.getMessageDigest().digest()), bytes);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    public Path path(FirmId firm, ImportId id) {
        return folder(firm).resolve(id.value().toString());
    }

    public void delete(FirmId firm, ImportId id) {
        try {
            Files.deleteIfExists(path(firm, id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files that are older than an instant: those without a record were left by a crash. */
    public List<Path> before(FirmId firm, Instant limit) {
        try {
            return Leftovers.in(folder(firm), limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder(FirmId firm) {
        return folder.resolve(firm.value().toString());
    }

    private static long copy(InputStream in, Path part) throws IOException {
        long bytes = 0;
        byte[] chunk = new byte[CHUNK];
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = java.nio.channels.Channels.newOutputStream(channel)) {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                bytes += n;
                if (bytes > TableLimits.FILE_BYTES) {
                    throw Problem.of(
                            ImportsProblem.FILE_TOO_LARGE,
                            String.format(
                                    Locale.ROOT,
                                    "At most %d MB are read. Split the file and upload the parts one after another.",
                                    TableLimits.FILE_BYTES >> 20));
                }
                out.write(chunk, 0, n);
            }
            channel.force(true);
        }
        return bytes;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
