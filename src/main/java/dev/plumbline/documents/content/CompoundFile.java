package dev.plumbline.documents.content;

import dev.plumbline.documents.content.ContentRefused.Reason;
import dev.plumbline.documents.content.Inspection.Found;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A compound file (MS-CFB), as Office wrote until 2003 and still writes for encrypted documents. Its directory says what it is
 * and whether it holds macros; nothing else of it is understood.
 */
final class CompoundFile {

    static final int NAMES_MAX = 20_000;
    static final int SHEETS_MAX = 5_000;
    static final int RECORDS_MAX = 500_000;

    private static final int NAME_LENGTH = 128;
    private static final long LAST_SECTOR = 0xFFFFFFFAL;
    private static final long FREE = 0xFFFFFFFFL;
    private static final int TABLES_IN_HEADER = 109;
    private static final char INSTALLER_NAME = '\u4840';

    private static final Set<String> ENCRYPTED = Set.of("encryptedpackage", "encryptioninfo", "encryptedsummary");
    private static final Set<String> MACROS = Set.of("_vba_project_cur", "_vba_project", "vba", "macros", "projectwm");
    private static final String EMBEDDED_FILE = "\u0001ole10native";

    private static final int WORD = 0xA5EC;
    private static final int WORD_FLAGS = 10;
    private static final int WORD_ENCRYPTED = 0x0100;

    private static final int EXCEL_START = 0x0809;
    private static final int EXCEL_END = 0x000A;
    private static final int EXCEL_PASSWORD = 0x002F;
    private static final int EXCEL_SHEET = 0x0085;
    private static final int EXCEL_MACRO_SHEET = 0x0040;

    private final Bytes bytes;
    private final int sector;
    private final List<Long> tables = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();

    private record Name(String text, long start, long length) {}

    private CompoundFile(Bytes bytes) throws IOException {
        this.bytes = bytes;
        int shift = bytes.little16(30);
        if (shift != 9 && shift != 12) {
            throw new EOFException();
        }
        this.sector = 1 << shift;
        readTables();
        readNames();
    }

    static Found judge(Bytes bytes) throws IOException, ContentRefused {
        return new CompoundFile(bytes).judge();
    }

    private Found judge() throws IOException, ContentRefused {
        refuseSurplus();
        for (Name name : names) {
            if (ENCRYPTED.contains(name.text())) {
                throw new ContentRefused(Reason.ENCRYPTED);
            }
            if (MACROS.contains(name.text())) {
                throw new ContentRefused(Reason.MACROS);
            }
            if (name.text().equals(EMBEDDED_FILE)) {
                throw new ContentRefused(Reason.ACTIVE_CONTENT);
            }
            if (name.text().charAt(0) == INSTALLER_NAME) {
                throw new ContentRefused(Reason.EXECUTABLE);
            }
        }
        for (Name name : names) {
            switch (name.text()) {
                case "worddocument" -> {
                    refuseWord(new Stream(name));
                    return Found.of(FileKind.DOC);
                }
                case "workbook", "book" -> {
                    refuseExcel(new Stream(name));
                    return Found.of(FileKind.XLS);
                }
                case "powerpoint document" ->
                    throw new ContentRefused(
                            Reason.TYPE_NOT_ALLOWED,
                            "Presentations of this old type hide their macros. Save it as PPTX or PDF and upload that.");
                default -> {}
            }
        }
        return Found.UNKNOWN;
    }

    /** The sectors that hold the table of sectors; the first are listed in the header, the others in a chain. */
    private void readTables() throws IOException {
        for (int i = 0; i < TABLES_IN_HEADER; i++) {
            addTable(bytes.little32(76 + 4L * i));
        }
        long at = bytes.little32(68);
        long most = bytes.size() / sector + 1;
        for (long seen = 0; at < LAST_SECTOR; seen++) {
            refuseLoop(seen, most);
            for (int i = 0; i < sector / 4 - 1; i++) {
                addTable(bytes.little32(offset(at) + 4L * i));
            }
            at = bytes.little32(offset(at) + sector - 4);
        }
    }

    private void addTable(long at) throws IOException {
        if (at < LAST_SECTOR) {
            refuseLoop(tables.size(), bytes.size() / sector + 1);
            tables.add(at);
        }
    }

    private void readNames() throws IOException {
        for (long at : chain(bytes.little32(48), (long) NAMES_MAX * NAME_LENGTH)) {
            for (long entry = offset(at); entry < offset(at) + sector; entry += NAME_LENGTH) {
                int length = bytes.little16(entry + 64);
                if (bytes.at(entry + 66) != 0 && length > 2 && length <= 64) {
                    String text = new String(bytes.exactly(entry, length - 2L), StandardCharsets.UTF_16LE);
                    names.add(new Name(
                            text.toLowerCase(Locale.ROOT), bytes.little32(entry + 116), bytes.little32(entry + 120)));
                }
            }
        }
    }

    /** Sectors behind the last that is used: old programs leave waste there, and others hide a second file. */
    private void refuseSurplus() throws IOException, ContentRefused {
        long last = (long) tables.size() * (sector / 4) - 1;
        while (last >= 0 && next(last) == FREE) {
            last--;
        }
        long end = offset(last + 1);
        if (end > bytes.size()) {
            throw new EOFException();
        }
        if (end < bytes.size()
                && (Signatures.otherFace(bytes.upTo(end, Bytes.HEAD))
                        || Signatures.otherFace(bytes.upTo(Math.max(end, bytes.size() - Bytes.HEAD), Bytes.HEAD)))) {
            throw new ContentRefused(Reason.POLYGLOT);
        }
    }

    private static void refuseWord(Stream word) throws IOException, ContentRefused {
        if (word.little16(0) != WORD) {
            throw new EOFException();
        }
        if ((word.little16(WORD_FLAGS) & WORD_ENCRYPTED) != 0) {
            throw new ContentRefused(Reason.ENCRYPTED);
        }
    }

    private static void refuseExcel(Stream book) throws IOException, ContentRefused {
        if (book.little16(0) != EXCEL_START) {
            throw new EOFException();
        }
        int sheets = 0;
        int records = 0;
        for (long at = 0; book.little16(at) != EXCEL_END; at += 4 + book.little16(at + 2)) {
            refuseLoop(++records, RECORDS_MAX);
            int record = book.little16(at);
            if (record == EXCEL_PASSWORD) {
                throw new ContentRefused(Reason.ENCRYPTED);
            }
            if (record == EXCEL_SHEET) {
                refuseLoop(++sheets, SHEETS_MAX);
                refuseMacroSheet(book, at);
            }
        }
        if (sheets == 0) {
            throw new EOFException();
        }
    }

    /** Both the list of sheets and the sheet itself say what it is, and programs believe one or the other. */
    private static void refuseMacroSheet(Stream book, long at) throws IOException, ContentRefused {
        long sheet = book.little16(at + 4) | (long) book.little16(at + 6) << 16;
        int listed = book.little16(at + 8) >> 8;
        if (listed == 1 || listed == 6 || book.little16(sheet + 6) == EXCEL_MACRO_SHEET) {
            throw new ContentRefused(Reason.MACROS);
        }
    }

    private long offset(long at) {
        return (at + 1) * sector;
    }

    private long next(long at) throws IOException {
        int perTable = sector / 4;
        if (at < 0 || at / perTable >= tables.size()) {
            throw new EOFException();
        }
        return bytes.little32(offset(tables.get((int) (at / perTable))) + 4 * (at % perTable));
    }

    private List<Long> chain(long start, long length) throws IOException {
        List<Long> chain = new ArrayList<>();
        for (long at = start; at < LAST_SECTOR; at = next(at)) {
            refuseLoop(chain.size(), Math.min(length, bytes.size()) / sector + 1);
            chain.add(at);
        }
        return chain;
    }

    private static void refuseLoop(long seen, long most) throws EOFException {
        if (seen > most) {
            throw new EOFException();
        }
    }

    /** The content under one name. Those of less than 4,096 bytes lie elsewhere, and no document is that short. */
    private final class Stream {

        private static final int SHORT = 4_096;

        private final List<Long> sectors;

        Stream(Name name) throws IOException {
            if (name.length() < SHORT) {
                throw new EOFException();
            }
            this.sectors = chain(name.start(), name.length());
        }

        int little16(long at) throws IOException {
            return at(at) | at(at + 1) << 8;
        }

        private int at(long at) throws IOException {
            if (at / sector >= sectors.size()) {
                throw new EOFException();
            }
            return bytes.at(offset(sectors.get((int) (at / sector))) + at % sector);
        }
    }
}
