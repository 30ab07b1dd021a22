package dev.plumbline.documents.store;

import dev.plumbline.documents.store.Contents.Kept;
import dev.plumbline.shared.FirmId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps contents in a storage and gives them out, each under the seal that it is handed. */
final class Strongroom {
    private final Storage storage;
    private final PartFiles parts;

    Strongroom(Storage storage, PartFiles parts) {
        this.storage = storage;
        this.parts = parts;
    }

    Storage storage() {
        return storage;
    }

    /** Asks the storage for names that nobody has: those of the platform, which has no documents. */
    void reach() throws IOException {
        try (Stream<String> none = storage.names(FirmId.PLATFORM, Instant.EPOCH)) {
            none.forEach(name -> {});
        }
    }

    /** Read twice: the name, which the seal is bound to, is known only after all of it was read. */
    Kept keep(Seal seal, Path clear) throws IOException {
        Kept kept = copy(clear, OutputStream.nullOutputStream());
        String name = seal.name(kept.sha256());
        Path part = parts.begin();
        try {
            if (!write(seal, name, clear, part).equals(kept)) {
                throw new IOException("The file was changed while it was kept");
            }
            storage.put(seal.firm(), name, part);
        } finally {
            Files.deleteIfExists(part);
        }
        return kept;
    }

    ClearStream open(Seal seal, String name) throws IOException {
        return ClearStream.whole(seal, name, storage.open(seal.firm(), name));
    }

    ClearStream open(Seal seal, String name, long from, long length) throws IOException {
        return ClearStream.range(seal, name, storage.open(seal.firm(), name), from, length);
    }

    /** The hash of the clear content, all of which is read; nothing when it is missing or damaged. */
    Optional<String> inspect(Seal seal, String name) throws IOException {
        try (InputStream clear = open(seal, name)) {
            String sha256 = copy(clear, OutputStream.nullOutputStream()).sha256();
            return seal.name(sha256).equals(name) ? Optional.of(sha256) : Optional.empty();
        } catch (ContentMissing | ContentDamaged e) {
            return Optional.empty();
        }
    }

    void sweep(Instant before) throws IOException {
        parts.sweep(before);
        storage.sweep(before);
    }

    private static Kept write(Seal seal, String name, Path clear, Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            Kept written;
            // The end of a sealed content is written when its stream is closed, and the channel with it.
            try (OutputStream sealing = seal.closing(new LeftOpen(channel), name)) {
                written = copy(clear, sealing);
            }
            channel.force(true);
            return written;
        }
    }

    private static Kept copy(Path clear, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(clear)) {
            return copy(in, out);
        }
    }

    private static Kept copy(InputStream clear, OutputStream out) throws IOException {
        DigestInputStream digested = new DigestInputStream(clear, sha256());
        long bytes = digested.transferTo(out);
        return new Kept(HexFormat.of().formatHex(digested.getMessageDigest().digest()), bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Closing the seal must not close the file: it is still to be forced to the disk. */
    private static final class LeftOpen extends OutputStream {
        private final OutputStream file;

        LeftOpen(FileChannel channel) {
            this.file = Channels.newOutputStream(channel);
        }

        @Override
        public void write(int one) throws IOException {
            file.write(one);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            file.write(bytes, offset, length);
        }
    }
}
