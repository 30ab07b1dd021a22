package dev.plumbline.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** One part while it unpacks: no more than the directory says comes out, no less, with the checksum that it gives. */
final class ZipPart extends InputStream {

    private static final int PACKED_AT_ONCE = 16 << 10;

    private final FileChannel channel;
    private final ZipDirectory.Entry entry;
    private final CRC32 checksum = new CRC32();
    private final Inflater inflater = new Inflater(true);
    private final boolean stored;
    private long at;
    private long packedLeft;
    private long unpacked;

    ZipPart(FileChannel channel, long start, ZipDirectory.Entry entry) {
        this.channel = channel;
        this.entry = entry;
        this.stored = entry.method() == 0 || entry.packed() == 0;
        this.at = start;
        this.packedLeft = entry.packed();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int count = stored ? copy(into, offset, length) : inflate(into, offset, length);
        if (count < 0) {
            refuseUnlessWhole();
            return -1;
        }
        unpacked += count;
        if (unpacked > entry.unpacked()) {
            throw new ZipFault(ZipFault.Kind.LIES, "unpacks to more than it says");
        }
        checksum.update(into, offset, count);
        return count;
    }

    private int copy(byte[] into, int offset, int length) throws IOException {
        byte[] packed = nextPacked(length);
        if (packed.length == 0) {
            return -1;
        }
        System.arraycopy(packed, 0, into, offset, packed.length);
        return packed.length;
    }

    private int inflate(byte[] into, int offset, int length) throws IOException {
        try {
            int count = inflater.inflate(into, offset, length);
            while (count == 0) {
                if (inflater.finished()) {
                    return -1;
                }
                byte[] packed = nextPacked(PACKED_AT_ONCE);
                if (inflater.needsDictionary() || packed.length == 0) {
                    throw ZipFault.damaged();
                }
                inflater.setInput(packed);
                count = inflater.inflate(into, offset, length);
            }
            return count;
        } catch (DataFormatException e) {
            throw ZipFault.damaged();
        }
    }

    private byte[] nextPacked(int most) throws IOException {
        ByteBuffer packed = ZipDirectory.bytes(channel, at, (int) Math.min(most, packedLeft));
        at += packed.remaining();
        packedLeft -= packed.remaining();
        byte[] bytes = new byte[packed.remaining()];
        packed.get(bytes);
        return bytes;
    }

    private void refuseUnlessWhole() throws ZipFault {
        if (packedLeft > 0 || inflater.getRemaining() > 0) {
            throw ZipFault.surplus();
        }
        if (unpacked != entry.unpacked() || (int) checksum.getValue() != entry.checksum()) {
            throw ZipFault.damaged();
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
