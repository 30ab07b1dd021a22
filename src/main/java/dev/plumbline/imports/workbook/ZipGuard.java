package dev.plumbline.imports.workbook;

import dev.plumbline.imports.TableLimits;
import dev.plumbline.imports.TableProblem.Code;
import dev.plumbline.imports.TableRefused;
import dev.plumbline.platform.ZipDirectory;
import dev.plumbline.platform.ZipDirectory.Entry;
import dev.plumbline.platform.ZipFault;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Refuses what an honest workbook never has, before anything is unpacked. The sizes in an archive's directory may lie, so
 * {@link GuardedPart} counts again while unpacking.
 */
final class ZipGuard {

    static final int ENTRIES_MAX = 1_000;
    static final int RATIO_MAX = 100;
    static final long RATIO_GRACE = 1L << 20;

    private ZipGuard() {}

    static void check(Path file, TableLimits limits) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ZipDirectory directory = ZipDirectory.read(channel, ENTRIES_MAX);
            refuseEncrypted(directory.entries());
            refuseBombs(directory.entries(), limits);
            directory.refuseOverlaps();
        } catch (ZipFault fault) {
            throw fault.kind() == ZipFault.Kind.DAMAGED ? damaged() : unsafe(String.valueOf(fault.getMessage()));
        }
    }

    private static void refuseEncrypted(List<Entry> entries) {
        if (entries.stream().anyMatch(Entry::encrypted)) {
            throw TableRefused.of(
                    Code.ENCRYPTED_FILE,
                    "The file is protected by a password. Save a copy without one and upload that.");
        }
    }

    private static void refuseBombs(List<Entry> entries, TableLimits limits) {
        long total = 0;
        for (Entry entry : entries) {
            if (entry.huge()) {
                throw unsafe("uses an archive format for files over 4 GB");
            }
            if (!entry.common()) {
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
