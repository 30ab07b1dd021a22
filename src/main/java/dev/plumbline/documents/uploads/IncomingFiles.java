package dev.plumbline.documents.uploads;

import dev.plumbline.documents.UploadId;
import dev.plumbline.platform.Leftovers;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Files on their way here, in a folder of each firm, under names that are ours alone. They are in the clear: nobody else reads them. */
@Component
class IncomingFiles {
    private static final int CHUNK = 1 << 16;
    private static final FileAttribute<Set<PosixFilePermission>> OURS =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path folder;
    private final Ids ids;

    IncomingFiles(@Value("${plumbline.data:data}") Path data, Ids ids) {
        this.folder = data.resolve("files").resolve("uploads");
        this.ids = ids;
    }

    /**
     * A part as far as it arrived, in a file of its own.
     *
     * @param broken why no more of it came; null when it is whole
     */
    record Part(Path file, long bytes, @Nullable IOException broken) {}

    /** Takes a part in while nothing is locked, so that a slow sender keeps nobody waiting; the caller deletes it. */
    Part take(FirmId firm, InputStream in, long most) throws IOException {
        Files.createDirectories(folder(firm));
        Path file = folder(firm).resolve(ids.next() + ".part");
        long bytes = 0;
        IOException broken = null;
        byte[] chunk = new byte[CHUNK];
        try (FileChannel out =
                FileChannel.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OURS)) {
            while (bytes <= most) {
                int n;
                try {
                    n = in.read(chunk, 0, (int) Math.min(CHUNK, most + 1 - bytes));
                } catch (IOException e) {
                    broken = e;
                    break;
                }
                if (n < 0) {
                    break;
                }
                write(out, ByteBuffer.wrap(chunk, 0, n));
                bytes += n;
            }
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return new Part(file, bytes, broken);
    }

    /** Puts a part behind what is there for good; what a crash left behind that is overwritten. */
    void append(FirmId firm, UploadId id, long at, Part part) throws IOException {
        try (FileChannel whole = FileChannel.open(
                        path(firm, id), Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), OURS);
                FileChannel from = FileChannel.open(part.file(), StandardOpenOption.READ)) {
            if (whole.size() > at) {
                whole.truncate(at);
            }
            whole.position(at);
            long done = 0;
            while (done < part.bytes()) {
                done += from.transferTo(done, part.bytes() - done, whole);
            }
            whole.force(true);
        }
    }

    Path path(FirmId firm, UploadId id) {
        return folder(firm).resolve(id.value().toString());
    }

    void delete(FirmId firm, UploadId id) {
        delete(path(firm, id));
    }

    void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files of a firm that nobody has written to since. */
    List<Path> untouchedSince(FirmId firm, Instant limit) {
        try {
            return Leftovers.in(folder(firm), limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder(FirmId firm) {
        return folder.resolve(firm.value().toString());
    }

    private static void write(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }
}
