package dev.plumbline.documents.content;

import dev.plumbline.documents.content.ContentRefused.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** Beginnings, and a few endings, that say what a file does, whatever it claims to be. */
final class Signatures {

    /** How far from its start readers of PDF look for its header. */
    static final int PDF_HEADER_WITHIN = 1_024;

    static final byte[] ZIP = hex("504b0304");
    static final byte[] ZIP_WITHOUT_PARTS = hex("504b0506");
    static final byte[] COMPOUND = hex("d0cf11e0a1b11ae1");

    private static final int ARCHIVE_END = 22;
    private static final int ARCHIVE_COMMENT_MAX = 65_535;
    private static final int MS_DOS_HEADER = 64;

    private static final List<byte[]> PROGRAMS = List.of(
            hex("7f454c46"), // ELF: Linux
            hex("feedface"), // Mach-O: macOS
            hex("feedfacf"),
            hex("cefaedfe"),
            hex("cffaedfe"),
            hex("cafebabe"), // class files of Java, and Mach-O for several processors
            hex("cafebabf"),
            hex("bebafeca"),
            hex("cafed00d"), // packed jar
            hex("aced0005"), // serialised objects of Java
            hex("0061736d"), // WebAssembly
            hex("6465780a"), // Android
            hex("4c00000001140200"), // shortcut of Windows
            hex("213c617263683e0a"), // deb
            hex("edabeedb"), // rpm
            hex("78617221"), // pkg
            hex("43723234"), // extension of a browser
            hex("4243c0de"), // LLVM
            hex("49545346"), // compiled help
            hex("3f5f0300")); // older help

    private static final List<byte[]> UNOPENED = List.of(
            hex("526172211a07"), // rar
            hex("377abcaf271c"), // 7z
            hex("1f8b08"), // gzip
            hex("1f9d"), // compress
            hex("425a68"), // bzip2
            hex("fd377a585a00"), // xz
            hex("28b52ffd"), // zstd
            hex("04224d18"), // lz4
            hex("4c5a4950"), // lzip
            hex("4d534346"), // cab
            hex("60ea")); // arj

    private static final List<String> OTHER_FACES =
            List.of("%pdf-", "<script", "<html", "<!doctype", "<iframe", "<body", "<svg", "<?php", "javascript:");

    private Signatures() {}

    static void refuseProgram(byte[] head) throws ContentRefused {
        if (PROGRAMS.stream().anyMatch(program -> starts(head, program)) || startsLikeDos(head)) {
            throw new ContentRefused(Reason.EXECUTABLE);
        }
    }

    /** For the middle of other files, where two letters may be chance: a whole header of Windows, Linux or Java. */
    static boolean surelyProgram(byte[] head) {
        if (starts(head, PROGRAMS.getFirst()) || starts(head, hex("cafebabe0000"))) {
            return true;
        }
        if (!starts(head, hex("4d5a")) || head.length < MS_DOS_HEADER) {
            return false;
        }
        int header = (head[60] & 0xFF) | (head[61] & 0xFF) << 8;
        return header + 4 <= head.length && head[header] == 'P' && head[header + 1] == 'E' && head[header + 2] == 0;
    }

    /** A letter may begin with MZ; a program has zeros soon after. */
    private static boolean startsLikeDos(byte[] head) {
        if (!starts(head, hex("4d5a")) && !starts(head, hex("5a4d"))) {
            return false;
        }
        for (int i = 2; i < Math.min(head.length, MS_DOS_HEADER); i++) {
            if (head[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Archives and images of disks that are not looked into. */
    static boolean unopenedArchive(Bytes bytes, byte[] head) throws IOException {
        return UNOPENED.stream().anyMatch(archive -> starts(head, archive))
                || hasAt(bytes, 257, "ustar")
                || hasAt(bytes, 7, "**ACE**")
                || hasAt(bytes, 0x8001, "CD001")
                || (hasAt(bytes, 2, "-lh") && hasAt(bytes, 6, "-"));
    }

    /** Whether what should be a comment, a name or padding reads like another kind of file. */
    static boolean otherFace(byte[] metadata) {
        String text = Bytes.lowerCase(metadata);
        return OTHER_FACES.stream().anyMatch(text::contains)
                || text.contains("pk\u0003\u0004")
                || text.contains("pk\u0005\u0006");
    }

    /** Whether a program that opens archives finds one at the end of the file, where such programs look. */
    static boolean endsAsArchive(Bytes bytes) throws IOException {
        byte[] tail = bytes.tail(ARCHIVE_END + ARCHIVE_COMMENT_MAX);
        long start = bytes.size() - tail.length;
        String letters = Bytes.text(tail);
        for (int at = letters.lastIndexOf("PK\5\6"); at >= 0; at = letters.lastIndexOf("PK\5\6", at - 1)) {
            if (at + ARCHIVE_END <= tail.length && hasDirectory(bytes, start + at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDirectory(Bytes bytes, long end) throws IOException {
        long directory = end - bytes.little32(end + 12);
        return directory == end || hasAt(bytes, directory, "PK\1\2") || hasAt(bytes, end - 20, "PK\6\7");
    }

    static boolean starts(byte[] bytes, byte[] with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if (bytes[i] != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasAt(Bytes bytes, long offset, String letters) throws IOException {
        if (offset < 0 || offset > bytes.size()) {
            return false;
        }
        return starts(bytes.upTo(offset, letters.length()), letters.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
