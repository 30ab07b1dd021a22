package dev.plumbline.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The directory of an archive that a stranger made, read byte by byte: two programs that open one archive must not see two
 * things, so what lies outside of its parts, or in two of them, is a fault. The sizes in it may still lie.
 */
public final class ZipDirectory {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int ENTRY_BYTES_MAX = 1_024;
    private static final long OVER_4_GB = 0xFFFFFFFFL;

    /** Sizes that follow a part whose writer did not know them before: signature, checksum and two sizes of 8 bytes. */
    private static final int DESCRIPTOR_MAX = 24;

    private final FileChannel channel;
    private final long offset;
    private final List<Entry> entries = new ArrayList<>();

    private ZipDirectory(FileChannel channel, long offset) {
        this.channel = channel;
        this.offset = offset;
    }

    /** One part, as the directory describes it. */
    public record Entry(String name, int flags, int method, int checksum, long packed, long unpacked, long offset) {
        public boolean encrypted() {
            return (flags & 1) != 0;
        }

        /** Stored or deflated: what every program can open. */
        public boolean common() {
            return method == 0 || method == 8;
        }

        /** The format for files over 4 GB keeps its sizes elsewhere. */
        public boolean huge() {
            return unpacked == OVER_4_GB || packed == OVER_4_GB || offset == OVER_4_GB;
        }

        public boolean folder() {
            return name.endsWith("/");
        }

        private boolean describedAfterwards() {
            return (flags & 8) != 0;
        }
    }

    /** Reads a directory that ends the archive and is followed by nothing, not even a comment. */
    public static ZipDirectory read(FileChannel channel, int entriesMax) throws IOException {
        if (channel.size() < END_LENGTH) {
            throw ZipFault.damaged();
        }
        ByteBuffer end = bytes(channel, channel.size() - END_LENGTH, END_LENGTH);
        if (end.getInt(0) != END_SIGNATURE) {
            throw ZipFault.damaged();
        }
        int count = Short.toUnsignedInt(end.getShort(10));
        if (count > entriesMax) {
            throw new ZipFault(
                    ZipFault.Kind.TOO_MANY,
                    String.format(Locale.ROOT, "has %,d parts; at most %,d are read", count, entriesMax));
        }
        long length = Integer.toUnsignedLong(end.getInt(12));
        long offset = Integer.toUnsignedLong(end.getInt(16));
        if (length > (long) entriesMax * ENTRY_BYTES_MAX || offset + length != channel.size() - END_LENGTH) {
            throw ZipFault.surplus();
        }
        ZipDirectory directory = new ZipDirectory(channel, offset);
        directory.readEntries(count, bytes(channel, offset, (int) length));
        return directory;
    }

    private void readEntries(int count, ByteBuffer bytes) throws ZipFault {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < count; i++) {
            Entry entry = nextEntry(bytes);
            if (!names.add(entry.name())) {
                throw new ZipFault(ZipFault.Kind.TWICE, "has two parts with one name");
            }
            entries.add(entry);
        }
        if (bytes.hasRemaining()) {
            throw ZipFault.damaged();
        }
    }

    private static Entry nextEntry(ByteBuffer bytes) throws ZipFault {
        int at = bytes.position();
        if (bytes.remaining() < ENTRY_LENGTH || bytes.getInt(at) != ENTRY_SIGNATURE) {
            throw ZipFault.damaged();
        }
        int nameLength = Short.toUnsignedInt(bytes.getShort(at + 28));
        int tail = Short.toUnsignedInt(bytes.getShort(at + 30)) + Short.toUnsignedInt(bytes.getShort(at + 32));
        if (bytes.remaining() < ENTRY_LENGTH + nameLength + tail) {
            throw ZipFault.damaged();
        }
        byte[] name = new byte[nameLength];
        bytes.get(at + ENTRY_LENGTH, name);
        bytes.position(at + ENTRY_LENGTH + nameLength + tail);
        return new Entry(
                text(name),
                Short.toUnsignedInt(bytes.getShort(at + 8)),
                Short.toUnsignedInt(bytes.getShort(at + 10)),
                bytes.getInt(at + 16),
                Integer.toUnsignedLong(bytes.getInt(at + 20)),
                Integer.toUnsignedLong(bytes.getInt(at + 24)),
                Integer.toUnsignedLong(bytes.getInt(at + 42)));
    }

    /** Old programs write names in the letters of their country; read byte by byte they stay apart. */
    private static String text(byte[] name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(name, StandardCharsets.ISO_8859_1);
        }
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Parts that share bytes are how a small file unpacks without end. */
    public void refuseOverlaps() throws IOException {
        long end = 0;
        for (Entry entry : inOrder()) {
            if (entry.offset() < end) {
                throw ZipFault.overlap();
            }
            if (end == 0 && entry.offset() != 0) {
                throw ZipFault.surplus();
            }
            end = dataOf(entry) + entry.packed();
            if (end > offset) {
                throw ZipFault.overlap();
            }
        }
    }

    /**
     * Refuses bytes that belong to no part, and parts whose own header names another file than the directory does. To be
     * asked after {@link #refuseOverlaps()}.
     */
    public void refuseHidden() throws IOException {
        long end = 0;
        for (Entry entry : inOrder()) {
            if (entry.offset() > end) {
                throw ZipFault.surplus();
            }
            int nameLength = Short.toUnsignedInt(
                    bytes(channel, entry.offset(), LOCAL_LENGTH).getShort(26));
            byte[] name =
                    bytes(channel, entry.offset() + LOCAL_LENGTH, nameLength).array();
            if (!text(name).equals(entry.name())) {
                throw ZipFault.surplus();
            }
            end = dataOf(entry) + entry.packed() + (entry.describedAfterwards() ? DESCRIPTOR_MAX : 0);
        }
        if (end < offset) {
            throw ZipFault.surplus();
        }
    }

    /** What lies between the header of a part and its content: programs put times and padding there. */
    public byte[] extra(Entry entry) throws IOException {
        ByteBuffer local = bytes(channel, entry.offset(), LOCAL_LENGTH);
        int nameLength = Short.toUnsignedInt(local.getShort(26));
        return bytes(channel, entry.offset() + LOCAL_LENGTH + nameLength, Short.toUnsignedInt(local.getShort(28)))
                .array();
    }

    /** Unpacks a part; reading it ends in a {@link ZipFault} where it is not what the directory says. */
    public InputStream open(Entry entry) throws IOException {
        return new ZipPart(channel, dataOf(entry), entry);
    }

    private List<Entry> inOrder() {
        return entries.stream().sorted(Comparator.comparingLong(Entry::offset)).toList();
    }

    private long dataOf(Entry entry) throws IOException {
        ByteBuffer local = bytes(channel, entry.offset(), LOCAL_LENGTH);
        if (local.getInt(0) != LOCAL_SIGNATURE) {
            throw ZipFault.damaged();
        }
        return entry.offset()
                + LOCAL_LENGTH
                + Short.toUnsignedInt(local.getShort(26))
                + Short.toUnsignedInt(local.getShort(28));
    }

    static ByteBuffer bytes(FileChannel channel, long offset, int length) throws IOException {
        if (offset < 0 || offset + length > channel.size()) {
            throw ZipFault.damaged();
        }
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, offset + buffer.position()) < 0) {
                throw ZipFault.damaged();
            }
        }
        return buffer.flip();
    }
}
