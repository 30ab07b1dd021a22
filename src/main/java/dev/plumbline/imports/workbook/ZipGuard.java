package dev.plumbline.imports.workbook;

import dev.plumbline.imports.TableLimits;
import dev.plumbline.imports.TableProblem.Code;
import dev.plumbline.imports.TableRefused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads an archive's directory by itself and refuses what an honest workbook never has, before anything is unpacked.
 * The sizes in the directory may lie, so {@link GuardedPart} counts again while unpacking.
 */
final class ZipGuard {

    static final int ENTRIES_MAX = 1_000;
    static final int RATIO_MAX = 100;
    static final long RATIO_GRACE = 1L << 20;

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int DIRECTORY_MAX = ENTRIES_MAX * 1_024;
    private static final long UNKNOWN = 0xFFFFFFFFL;

    private ZipGuard() {}

    record Entry(String name, int flags, int method, long packed, long unpacked, long offset) {}

    /** Where the directory is; an honest workbook ends with it and has no comment. */
    private record Directory(int entries, long length, long offset) {}

    static List<Entry> check(Path file, TableLimits limits) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            Directory directory = directoryOf(channel);
            List<Entry> entries = entriesOf(channel, directory);
            refuseEncrypted(entries);
            refuseBombs(entries, limits);
            refuseOverlaps(channel, entries, directory);
            return entries;
        }
    }

    private static Directory directoryOf(FileChannel channel) throws IOException {
        if (channel.size() < END_LENGTH) {
            throw damaged();
        }
        ByteBuffer end = read(channel, channel.size() - END_LENGTH, END_LENGTH);
        if (end.getInt(0) != END_SIGNATURE) {
            throw damaged();
        }
        int entries = Short.toUnsignedInt(end.getShort(10));
        if (entries > ENTRIES_MAX) {
            throw unsafe(String.format(Locale.ROOT, "has %,d parts; at most %,d are read", entries, ENTRIES_MAX));
        }
        long length = Integer.toUnsignedLong(end.getInt(12));
        long offset = Integer.toUnsignedLong(end.getInt(16));
        if (length > DIRECTORY_MAX || offset + length != channel.size() - END_LENGTH) {
            throw unsafe("has something before, between or after its parts");
        }
        return new Directory(entries, length, offset);
    }

    private static List<Entry> entriesOf(FileChannel channel, Directory directory) throws IOException {
        ByteBuffer bytes = read(channel, directory.offset(), (int) directory.length());
        List<Entry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < directory.entries(); i++) {
            Entry entry = nextEntry(bytes);
            if (!names.add(entry.name())) {
                throw unsafe("has two parts with one name");
            }
            entries.add(entry);
        }
        if (bytes.hasRemaining()) {
            throw damaged();
        }
        return entries;
    }

    private static Entry nextEntry(ByteBuffer bytes) {
        int at = bytes.position();
        if (bytes.remaining() < ENTRY_LENGTH || bytes.getInt(at) != ENTRY_SIGNATURE) {
            throw damaged();
        }
        int nameLength = Short.toUnsignedInt(bytes.getShort(at + 28));
        int tail = Short.toUnsignedInt(bytes.getShort(at + 30)) + Short.toUnsignedInt(bytes.getShort(at + 32));
        if (bytes.remaining() < ENTRY_LENGTH + nameLength + tail) {
            throw damaged();
        }
        byte[] name = new byte[nameLength];
        bytes.get(at + ENTRY_LENGTH, name);
        bytes.position(at + ENTRY_LENGTH + nameLength + tail);
        return new Entry(
                new String(name, StandardCharsets.UTF_8),
                Short.toUnsignedInt(bytes.getShort(at + 8)),
                Short.toUnsignedInt(bytes.getShort(at + 10)),
                Integer.toUnsignedLong(bytes.getInt(at + 20)),
                Integer.toUnsignedLong(bytes.getInt(at + 24)),
                Integer.toUnsignedLong(bytes.getInt(at + 42)));
    }

    private static void refuseEncrypted(List<Entry> entries) {
        if (entries.stream().anyMatch(entry -> (entry.flags() & 1) != 0)) {
            throw TableRefused.of(
                    Code.ENCRYPTED_FILE,
                    "The file is protected by a password. Save a copy without one and upload that.");
        }
    }

    private static void refuseBombs(List<Entry> entries, TableLimits limits) {
        long total = 0;
        for (Entry entry : entries) {
            if (entry.unpacked() == UNKNOWN || entry.packed() == UNKNOWN || entry.offset() == UNKNOWN) {
                throw unsafe("uses an archive format for files over 4 GB");
            }
            if (entry.method() != 0 && entry.method() != 8) {
                throw unsafe("is compressed in a way that spreadsheet programs do not use");
            }
            refuseRatio(entry.unpacked(), entry.packed());
            total += entry.unpacked();
        }
        refuseTotal(total, limits.unpackedBytes());
    }

    static void refuseRatio(long unpacked, long packed) {
        if (unpacked > RATIO_GRACE && unpacked / RATIO_MAX > packed) {
            throw unsafe(String.format(Locale.ROOT, "unpacks to more than %d times its size", RATIO_MAX));
        }
    }

    static void refuseTotal(long unpacked, long most) {
        if (unpacked > most) {
            throw TableRefused.of(
                    Code.UNPACKS_TOO_LARGE,
                    String.format(
                            Locale.ROOT,
                            "The workbook unpacks to more than %,d MB. Save the sheet as CSV, or split it.",
                            most >> 20));
        }
    }

    /** Parts that share bytes are how a small file unpacks without end. */
    private static void refuseOverlaps(FileChannel channel, List<Entry> entries, Directory directory)
            throws IOException {
        long end = 0;
        List<Entry> inOrder =
                entries.stream().sorted(Comparator.comparingLong(Entry::offset)).toList();
        for (Entry entry : inOrder) {
            if (entry.offset() < end || (end == 0 && entry.offset() != 0)) {
                throw unsafe("has parts that overlap");
            }
            ByteBuffer local = read(channel, entry.offset(), LOCAL_LENGTH);
            if (local.getInt(0) != LOCAL_SIGNATURE) {
                throw damaged();
            }
            int nameLength = Short.toUnsignedInt(local.getShort(26));
            int extra = Short.toUnsignedInt(local.getShort(28));
            end = entry.offset() + LOCAL_LENGTH + nameLength + extra + entry.packed();
            if (end > directory.offset()) {
                throw unsafe("has parts that overlap");
            }
        }
    }

    private static ByteBuffer read(FileChannel channel, long offset, int length) throws IOException {
        if (offset < 0 || offset + length > channel.size()) {
            throw damaged();
        }
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, offset + buffer.position()) < 0) {
                throw damaged();
            }
        }
        return buffer.flip();
    }

    static TableRefused damaged() {
        return TableRefused.of(
                Code.DAMAGED_WORKBOOK,
                "The workbook is damaged or incomplete. Open it in your spreadsheet program, save it again and upload that.");
    }

    static TableRefused unsafe(String why) {
        return TableRefused.of(
                Code.UNSAFE_WORKBOOK,
                "The workbook " + why + ", so it was not opened. Save the sheet as CSV and upload that.");
    }
}
