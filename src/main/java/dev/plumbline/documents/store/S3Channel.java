package dev.plumbline.documents.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** An object as it was when it was opened, read on from one answer as long as nobody jumps. */
final class S3Channel implements SeekableByteChannel {
    private static final int CHUNK = 1 << 16;

    private final S3Client s3;
    private final GetObjectRequest same;
    private final long size;
    private ResponseInputStream<GetObjectResponse> body;
    private long bodyAt;
    private long position;
    private boolean open = true;

    private S3Channel(S3Client s3, GetObjectRequest request, ResponseInputStream<GetObjectResponse> body) {
        GetObjectResponse answer = body.response();
        this.s3 = s3;
        this.same = request.toBuilder().ifMatch(answer.eTag()).build();
        this.size = answer.contentLength();
        this.body = body;
    }

    static S3Channel open(S3Client s3, String bucket, String key, String name) throws IOException {
        GetObjectRequest request =
                GetObjectRequest.builder().bucket(bucket).key(key).build();
        return S3Storage.ask(() -> {
            try {
                return new S3Channel(s3, request, s3.getObject(request));
            } catch (NoSuchKeyException e) {
                throw new ContentMissing(name);
            }
        });
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (!open) {
            throw new ClosedChannelException();
        }
        if (position >= size) {
            return -1;
        }
        if (bodyAt != position) {
            jump();
        }
        byte[] chunk = new byte[Math.min(into.remaining(), CHUNK)];
        int read = S3Storage.ask(() -> body.read(chunk));
        if (read < 0) {
            throw new IOException("S3 sent less than it has");
        }
        into.put(chunk, 0, read);
        bodyAt += read;
        position = bodyAt;
        return read;
    }

    private void jump() throws IOException {
        body.abort();
        body = S3Storage.ask(() ->
                s3.getObject(same.toBuilder().range("bytes=" + position + "-").build()));
        bodyAt = position;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long next) {
        position = next;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long newSize) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    /** Without reading to the end what nobody wants. */
    @Override
    public void close() throws IOException {
        if (open && bodyAt == size) {
            body.close();
        } else if (open) {
            body.abort();
        }
        open = false;
    }
}
