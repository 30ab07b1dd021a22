package dev.plumbline.exports;

import java.util.ArrayList;
import java.util.List;

/** A9: names that lead elsewhere, split a header, are reserved, cannot be seen or have no end. Each has the marker in it. */
public final class HostileNames {
    /** A file of this name, wherever it lies, was made by one of them. */
    public static final String MARKER = "a9marker";

    private static final List<String> UP = List.of(
            "../",
            "..\\",
            "../../../../../../../../",
            "..\\..\\..\\..\\..\\",
            "./../",
            "....//",
            "..././",
            "..%2f",
            "%2e%2e%2f",
            "%2e%2e/",
            "..%5c",
            "%252e%252e%252f",
            "..%c0%af",
            "..\u2215",
            "..\u2044",
            "..\uFF0F",
            "..\uFF3C",
            "\uFF0E\uFF0E/",
            "\u2025/",
            "..\u0000/",
            "..;/",
            "/",
            "//",
            "\\\\server\\share\\",
            "/etc/",
            "/tmp/",
            "C:\\",
            "C:/Windows/",
            "file:///tmp/",
            "~/",
            "$HOME/",
            "${java.io.tmpdir}/",
            "%TEMP%\\",
            "\\\\?\\C:\\",
            "\\\\.\\pipe\\");

    private static final List<String> WITHIN = List.of(
            "\u0000",
            "\r",
            "\n",
            "\r\n",
            "\r\nSet-Cookie: x=y\r\n\r\n",
            "\r\nContent-Type: text/html\r\n\r\n<script>",
            "\u0085",
            "\u2028",
            "\u2029",
            "\t",
            "\u0008",
            "\u001b[31m",
            "\u007f",
            "\u202E",
            "\u202D",
            "\u2066",
            "\u2069",
            "\u200F",
            "\u200B",
            "\u200D",
            "\uFEFF",
            "\u00AD",
            "\uD800",
            "\uDC00",
            "\uFFFF",
            "\uE000",
            "\"",
            "\"; filename=\"evil.html",
            "'; filename*=UTF-8''evil.html",
            ";",
            "%0d%0aX: y",
            "%00",
            "=?UTF-8?Q?=0D=0A?=",
            "`id`",
            "$(id)",
            "|id",
            "&id",
            "{{7*7}}",
            "${7*7}",
            "<script>alert(1)</script>",
            "<!--",
            "*",
            "?",
            ":",
            ":ads",
            "::$DATA",
            "<",
            ">",
            "|",
            "\uD83D\uDE00",
            "e\u0301",
            "\u0131",
            "\u212A",
            "\u00B9",
            "   ",
            "...",
            "'",
            "''",
            "--",
            "=1+1",
            "@SUM(A1)");

    private static final List<String> RESERVED = List.of(
            "con",
            "CON",
            "prn",
            "aux",
            "nul",
            "NUL",
            "com0",
            "com1",
            "COM9",
            "com¹",
            "lpt1",
            "LPT²",
            "clock$",
            "conin$",
            "manifest.json",
            "MANIFEST.TXT",
            ".",
            "..",
            "...",
            ".htaccess",
            ".git",
            "desktop.ini",
            "-rf",
            "--help");

    private HostileNames() {}

    public static List<String> all() {
        List<String> all = new ArrayList<>();
        for (String up : UP) {
            all.add(up + MARKER + ".txt");
            all.add("x/" + up + MARKER + ".txt");
        }
        for (String within : WITHIN) {
            all.add(MARKER + within + ".txt");
            all.add(within + MARKER + ".txt");
        }
        for (String reserved : RESERVED) {
            all.add(reserved + "/" + MARKER + ".txt");
            all.add(MARKER + "/" + reserved);
            all.add(MARKER + "/" + reserved + ".txt");
        }
        all.add(MARKER + "x".repeat(10_000) + ".txt");
        all.add("../".repeat(600) + MARKER + ".txt");
        all.add(MARKER + ".txt" + " ".repeat(300));
        all.add(MARKER + "\uD83D\uDE00".repeat(400) + ".txt");
        all.add(MARKER + "e\u0301".repeat(500) + ".txt");
        return List.copyOf(all);
    }
}
