package dev.plumbline.documents.store;

import dev.plumbline.shared.FirmId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Contents of documents, sealed with a key of their firm, under names that tell nothing. The firm is that of the scope.
 *
 * <p>Every method needs the firm's key and reads it in the running transaction, or in a short one of its own. Contents are
 * large and storages slow: call it outside of transactions.
 */
@Component
public class Contents {
    private final FirmKeys keys;
    private final Strongroom room;

    Contents(FirmKeys keys, Strongroom room) {
        this.keys = keys;
        this.room = room;
    }

    /**
     * @param sha256 of the clear content, in hex
     * @param bytes  of the clear content
     */
    public record Kept(String sha256, long bytes) {}

    /**
     * @param name   of the content in the storage
     * @param intact whether it is whole and what its name says
     */
    public record Inspected(String name, boolean intact) {}

    /**
     * Finds out whether the storage can be used: a small object is written, read back and taken away again.
     *
     * @param who   tells processes apart, each of which has an object of its own
     * @param stale what a crash left before this is taken away too
     * @throws IOException when it cannot
     */
    public void probe(String who, Instant stale) throws IOException {
        room.probe(who, stale);
    }

    /**
     * Seals and stores; durable when this returns. The same content of the same firm is stored once: it takes the place of
     * what is there, so it also mends what was damaged, and is young again for whoever looks for leftovers. The firm's first
     * makes its key, in a transaction of its own that stays also when a running one is rolled back.
     */
    public Kept keep(FirmId firm, Path clear) throws IOException {
        return room.keep(keys.findOrMake(firm), clear);
    }

    /**
     * The clear content. Each part of it is authenticated before it is given out; the first one already here.
     *
     * @throws ContentMissing when there is none
     * @throws ContentDamaged here or while it is read, when it is not what was kept
     * @throws IOException    when the storage cannot be read now
     */
    public InputStream open(FirmId firm, String sha256) throws IOException {
        Seal seal = sealOf(firm);
        return room.open(seal, seal.name(sha256));
    }

    /**
     * The same of a range, which is inside of the content as it was kept: what is before it and behind it is not read.
     *
     * @throws ContentDamaged also when there is less than that
     */
    public InputStream open(FirmId firm, String sha256, long from, long length) throws IOException {
        if (from < 0 || length < 0) {
            throw new IllegalArgumentException("A range begins and ends somewhere");
        }
        Seal seal = sealOf(firm);
        return room.open(seal, seal.name(sha256), from, length);
    }

    /**
     * Whether it is there, whole and what its name says: all of it is read and hashed again.
     *
     * @throws IOException when the storage cannot tell now
     */
    public boolean intact(FirmId firm, String sha256) throws IOException {
        Optional<Seal> seal = keys.find(firm);
        return seal.isPresent()
                && room.inspect(seal.get(), seal.get().name(sha256)).isPresent();
    }

    /**
     * Reads all contents of a firm and tells of each. What is erased meanwhile is told as damaged: ask again for it.
     *
     * @throws IOException when the storage cannot be read now
     */
    public void inspect(FirmId firm, Consumer<Inspected> told) throws IOException {
        Optional<Seal> seal = keys.find(firm);
        if (seal.isEmpty()) {
            return;
        }
        try (Stream<String> names = namesBefore(firm, Instant.MAX)) {
            for (String name : (Iterable<String>) names::iterator) {
                told.accept(new Inspected(name, room.inspect(seal.get(), name).isPresent()));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Gone for good when this returns; nothing to do when it is not there. Whoever calls it sees to it that nobody keeps the
     * same content meanwhile.
     *
     * @throws IOException when the storage cannot do it now: it may still be there
     */
    public void erase(FirmId firm, String sha256) throws IOException {
        Optional<Seal> seal = keys.find(firm);
        if (seal.isPresent()) {
            room.storage().erase(firm, seal.get().name(sha256));
        }
    }

    /**
     * The name under which the storage has a content that was kept.
     *
     * @throws UncheckedIOException when the firm's key cannot be unwrapped now
     */
    public String name(FirmId firm, String sha256) {
        try {
            return keys.find(firm)
                    .orElseThrow(() -> new IllegalStateException("A firm without a key has kept nothing"))
                    .name(sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Names of all that a firm last kept before an instant: those without a record were left by a crash. Found as the
     * stream goes on, which fails unchecked.
     */
    public Stream<String> namesBefore(FirmId firm, Instant limit) throws IOException {
        FirmKeys.requireScope(firm);
        return room.storage().names(firm, limit);
    }

    /**
     * Whether the storage has a content of this name, whole or damaged. Quick: also for a transaction.
     *
     * @throws UncheckedIOException when the storage cannot tell now
     */
    public boolean isThere(FirmId firm, String name) {
        FirmKeys.requireScope(firm);
        try (SeekableByteChannel found = room.storage().open(firm, name)) {
            return found.isOpen();
        } catch (ContentMissing e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #erase}, of a name in the storage. */
    public void eraseNamed(FirmId firm, String name) throws IOException {
        FirmKeys.requireScope(firm);
        if (!Seal.HASH.matcher(name).matches()) {
            throw new IllegalArgumentException("That is no name of a content");
        }
        room.storage().erase(firm, name);
    }

    /** Takes away what was begun before an instant, for whichever firm, and never became a content. */
    public void sweep(Instant before) throws IOException {
        room.sweep(before);
    }

    private Seal sealOf(FirmId firm) throws IOException {
        return keys.find(firm).orElseThrow(() -> new ContentMissing("of a firm that has kept nothing"));
    }
}
