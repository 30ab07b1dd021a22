package dev.plumbline.imports.table;

import dev.plumbline.imports.TableProblem.Code;
import dev.plumbline.imports.TableRefused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a file is, told from its content alone: names and stated types are a stranger's claim. */
enum ContentKind {
    ARCHIVE,
    TEXT;

    private static final String SAVE_AS = " Save the table as XLSX or CSV and upload that.";

    /** More than one control character in this many bytes, and it is no text. */
    private static final int BYTES_PER_CONTROL = 20;

    private static final int CONTROLS_FORGIVEN = 8;
    private static final int HEAD_TEXT = 256;

    private record Signature(Code code, String what, String bytes) {
        private boolean matches(byte[] head) {
            for (int i = 0; i < bytes.length(); i++) {
                if (head.length <= i || (head[i] & 0xFF) != bytes.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Signature> SIGNATURES = List.of(
            new Signature(Code.PDF, "a PDF", "%PDF-"),
            new Signature(Code.IMAGE, "an image", "\u0089PNG"),
            new Signature(Code.IMAGE, "an image", "\u00FF\u00D8\u00FF"),
            new Signature(Code.IMAGE, "an image", "GIF87a"),
            new Signature(Code.IMAGE, "an image", "GIF89a"),
            new Signature(Code.IMAGE, "an image", "II*\0"),
            new Signature(Code.IMAGE, "an image", "MM\0*"),
            new Signature(Code.IMAGE, "an image", "RIFF"),
            new Signature(Code.IMAGE, "an image", "\0\0\0"),
            new Signature(Code.OTHER_ARCHIVE, "an archive", "\u001F\u008B"),
            new Signature(Code.OTHER_ARCHIVE, "an archive", "7z\u00BC\u00AF"),
            new Signature(Code.OTHER_ARCHIVE, "an archive", "Rar!\u001A"),
            new Signature(Code.OTHER_ARCHIVE, "an archive", "(\u00B5/\u00FD"),
            new Signature(Code.BINARY, "a database", "SQLite form"));

    private static final Signature OLD_OFFICE =
            new Signature(Code.LEGACY_EXCEL, "", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");
    private static final Signature ZIP = new Signature(Code.OTHER_ARCHIVE, "", "PK\u0003\u0004");
    private static final Signature EMPTY_ZIP = new Signature(Code.OTHER_ARCHIVE, "an empty archive", "PK\u0005\u0006");

    /** Decides from the first and last few kilobytes, or refuses with the code of what it found. */
    static ContentKind of(byte[] head, byte[] tail, TextEncoding encoding) {
        if (ZIP.matches(head)) {
            return ARCHIVE;
        }
        if (OLD_OFFICE.matches(head)) {
            throw oldOffice(head, tail);
        }
        if (EMPTY_ZIP.matches(head)) {
            throw refused(EMPTY_ZIP.code(), EMPTY_ZIP.what());
        }
        for (Signature signature : SIGNATURES) {
            if (signature.matches(head)) {
                throw refused(signature.code(), signature.what());
            }
        }
        refuseOtherText(new String(head, encoding.charset()));
        if (!encoding.wide() && (binary(head) || binary(tail))) {
            throw refused(Code.BINARY, "not text");
        }
        return TEXT;
    }

    /** Old Excel files and password-protected new ones share a container; the names inside tell them apart. */
    private static TableRefused oldOffice(byte[] head, byte[] tail) {
        String names = new String(head, StandardCharsets.UTF_16LE) + new String(tail, StandardCharsets.UTF_16LE);
        if (names.contains("EncryptedPackage") || names.contains("EncryptionInfo")) {
            return TableRefused.of(
                    Code.ENCRYPTED_FILE,
                    "The file is protected by a password. Save a copy without one and upload that.");
        }
        return TableRefused.of(
                Code.LEGACY_EXCEL,
                "This is an Excel file of the format before 2007 (XLS). Open it, save it as XLSX or CSV and upload that.");
    }

    private static void refuseOtherText(String decoded) {
        String start = decoded.replace("\uFEFF", "")
                .stripLeading()
                .substring(
                        0,
                        Math.min(
                                HEAD_TEXT,
                                decoded.replace("\uFEFF", "").stripLeading().length()))
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<table")) {
            throw refused(Code.HTML, "a web page");
        }
        if (start.startsWith("<?xml") && start.contains("<html")) {
            throw refused(Code.HTML, "a web page");
        }
        if (start.startsWith("<?xml") || start.startsWith("<!doctype") || start.startsWith("<svg")) {
            throw refused(Code.OTHER_TEXT, "XML");
        }
        if (start.startsWith("{\\rtf")) {
            throw refused(Code.OTHER_TEXT, "a text document (RTF)");
        }
        if (start.matches("(?s)(\\{\\s*\"|\\[\\s*[{\\[]).*")) {
            throw refused(Code.OTHER_TEXT, "JSON");
        }
    }

    private static boolean binary(byte[] sample) {
        int controls = 0;
        for (byte each : sample) {
            int value = each & 0xFF;
            if (value < ' ' && value != '\t' && value != '\n' && value != '\r' && value != '\f') {
                controls++;
            }
        }
        return controls > CONTROLS_FORGIVEN && controls > sample.length / BYTES_PER_CONTROL;
    }

    private static TableRefused refused(Code code, String what) {
        return TableRefused.of(code, "This is " + what + " and not a table." + SAVE_AS);
    }
}
