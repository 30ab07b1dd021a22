package dev.plumbline.documents.store;

import dev.plumbline.documents.store.Contents.Kept;
import dev.plumbline.shared.FirmId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
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

    /**
     * Writes a small object, reads it back and takes it away, as the platform, which has no documents.
     *
     * @param who   tells processes apart, which may do it at the same moment: each has one object
     * @param stale before this nobody is at it any more: what a crash has left of others is taken away too
     * @throws IOException when any of it fails, or something else comes back
     */
    void probe(String who, Instant stale) throws IOException {
        byte[] written = ("probe of " + who).getBytes(StandardCharsets.UTF_8);
        String name = HexFormat.of().formatHex(sha256().digest(written));
        writeAndRead(name, written);
        try (Stream<String> left = storage.names(FirmId.PLATFORM, stale)) {
            for (String other : (Iterable<String>) left::iterator) {
                storage.erase(FirmId.PLATFORM, other);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        storage.erase(FirmId.PLATFORM, name);
        try (SeekableByteChannel there = storage.open(FirmId.PLATFORM, name)) {
            throw new IOException("What was erased is still there, with " + there.size() + " bytes");
        } catch (ContentMissing gone) {
            // As it has to be.
            return;
        }
    }

    private void writeAndRead(String name, byte[] written) throws IOException {
        Path part = parts.begin();
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(written));
                channel.force(true);
            }
            storage.put(FirmId.PLATFORM, name, part);
            try (InputStream read = Channels.newInputStream(storage.open(FirmId.PLATFORM, name))) {
                if (!Arrays.equals(read.readAllBytes(), written)) {
                    throw new IOException("The storage gives back something else than was written");
                }
            }
        } finally {
            Files.deleteIfExists(part);
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
