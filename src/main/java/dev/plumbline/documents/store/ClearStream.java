package dev.plumbline.documents.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.Objects;

/** Clear bytes of a sealed content, or of a range of it. */
final class ClearStream extends InputStream {
    private final String name;
    private final SealedSource source;
    private final PushbackInputStream clear;
    private long left;

    private ClearStream(String name, SealedSource source, InputStream clear, long length) {
        this.name = name;
        this.source = source;
        this.clear = new PushbackInputStream(clear);
        this.left = length;
    }

    /** To its end, which is authenticated as well: a content that was cut is not read as a shorter one. */
    static ClearStream whole(Seal seal, String name, SeekableByteChannel sealed) throws IOException {
        SealedSource source = new SealedSource(sealed);
        try {
            InputStream clear = seal.opening(Channels.newInputStream(source), name);
            return new ClearStream(name, source, clear, Long.MAX_VALUE).looked();
        } catch (IOException e) {
            sealed.close();
            throw source.hasFailed() ? e : new ContentDamaged(name, e);
        }
    }

    /** A range that is inside of the content as it was kept: when it is not, there is less than was kept. */
    static ClearStream range(Seal seal, String name, SeekableByteChannel sealed, long from, long length)
            throws IOException {
        SealedSource source = new SealedSource(sealed);
        try {
            SeekableByteChannel clear = seal.opening(source, name);
            if (length > clear.size() - from) {
                throw new IOException("It ends before the range");
            }
            clear.position(from);
            return new ClearStream(name, source, Channels.newInputStream(clear), length).looked();
        } catch (IOException e) {
            sealed.close();
            throw source.hasFailed() ? e : new ContentDamaged(name, e);
        }
    }

    /** What is damaged at its beginning is refused before anybody is promised anything. */
    private ClearStream looked() throws IOException {
        if (left > 0) {
            int first = clear.read();
            if (first >= 0) {
                clear.unread(first);
            }
        }
        return this;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (left == 0) {
            return -1;
        }
        try {
            int read = clear.read(into, offset, (int) Math.min(length, left));
            if (read == 0) {
                // So the library answers when the storage has less than it said at first.
                throw new IOException("It ends too early");
            }
            left -= Math.max(read, 0);
            return read;
        } catch (IOException e) {
            throw source.hasFailed() ? e : new ContentDamaged(name, e);
        }
    }

    @Override
    public void close() throws IOException {
        clear.close();
    }

    /** A storage's bytes on their way to be opened. It remembers whether the storage failed: then nothing is known of the content. */
    private static final class SealedSource implements SeekableByteChannel {
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
}
