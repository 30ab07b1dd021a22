package dev.plumbline.documents.pictures;

import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.store.Contents;
import dev.plumbline.documents.versions.Derived;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Small pictures of versions. In front of each the version's id is stored: so no two of them are the same content, none is that of a
 * document, and each can be erased for itself.
 */
@Component
public class Pictures implements Derived {
    private static final int ID = 16;

    private final PictureRepository pictures;
    private final Contents contents;
    private final Path folder;
    private final Clock clock;

    Pictures(PictureRepository pictures, Contents contents, @Value("${plumbline.data:data}") Path data, Clock clock) {
        this.pictures = pictures;
        this.contents = contents;
        this.folder = data.resolve("files").resolve("reading");
        this.clock = clock;
    }

    /**
     * A picture that lies in the store.
     *
     * @param stored its name there
     * @param sha256 of what lies there in the clear
     * @param bytes  of the same
     */
    public record Kept(String stored, String sha256, long bytes) {}

    /** Seals and stores it, outside of transactions; null for none. */
    public @Nullable Kept keep(DocumentVersionId id, byte @Nullable [] png) {
        if (png == null) {
            return null;
        }
        FirmId firm = Scope.current().firm();
        try {
            Files.createDirectories(folder);
            // Only this user can read it (as the JDK makes temporary files); what a crash leaves goes with what parsers
            // leave.
            Path clear = Files.createTempFile(folder, "", ".png");
            try {
                Files.write(clear, marked(id, png));
                Contents.Kept kept = contents.keep(firm, clear);
                return new Kept(contents.name(firm, kept.sha256()), kept.sha256(), kept.bytes());
            } finally {
                Files.deleteIfExists(clear);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(DocumentVersionId id, @Nullable Kept picture) {
        if (picture != null) {
            pictures.insert(id, picture, clock.instant());
        }
    }

    /** Takes away one that was kept and is not to be added. */
    public void discard(@Nullable Kept picture) {
        if (picture != null) {
            try {
                contents.eraseNamed(Scope.current().firm(), picture.stored());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Those of the names of contents that a picture has. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<String> storedAmong(Collection<String> names) {
        return pictures.storedAmong(names);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> erase(Collection<DocumentVersionId> versions) {
        return pictures.erase(versions);
    }

    /** By which {@link #png} reads it. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<String> hash(DocumentVersionId id) {
        return pictures.hash(id);
    }

    byte[] png(FirmId firm, String sha256) throws IOException {
        try (InputStream in = contents.open(firm, sha256)) {
            in.skipNBytes(ID);
            return in.readAllBytes();
        }
    }

    private static byte[] marked(DocumentVersionId id, byte[] png) {
        return ByteBuffer.allocate(ID + png.length)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .put(png)
                .array();
    }
}
