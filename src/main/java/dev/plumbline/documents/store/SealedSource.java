package dev.plumbline.documents.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A storage's bytes on their way to be opened. It remembers whether the storage failed: then nothing is known of the content. */
final class SealedSource implements SeekableByteChannel {
    private final SeekableByteChannel storage;
    private boolean failed;

    SealedSource(SeekableByteChannel storage) {
        this.storage = storage;
    }

    boolean hasFailed() {
        return failed;
    }

    /** As much as was asked for, or all that is left: the library makes nothing of less. */
    @Override
    public int read(ByteBuffer into) throws IOException {
        int before = into.position();
        while (into.hasRemaining() && ask(() -> storage.read(into)) >= 0) {
            // On to the rest.
        }
        int read = into.position() - before;
        return read == 0 && into.hasRemaining() ? -1 : read;
    }

    @Override
    public long position() throws IOException {
        return ask(storage::position);
    }

    @Override
    public SeekableByteChannel position(long next) throws IOException {
        ask(() -> storage.position(next));
        return this;
    }

    @Override
    public long size() throws IOException {
        return ask(storage::size);
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return storage.isOpen();
    }

    @Override
    public void close() throws IOException {
        storage.close();
    }

    private interface Question<T> {
        T ask() throws IOException;
    }

    private <T> T ask(Question<T> question) throws IOException {
        try {
            return question.ask();
        } catch (IOException e) {
            failed = true;
            throw e;
        }
    }
}
