package dev.plumbline.documents.content;

import dev.plumbline.documents.content.ContentRefused.Reason;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Everything that is made of letters: plain text, tables, rich text, pages and drawings of the web, and scripts. */
final class TextFile {

    private static final int FIRST_LINES = 20;
    private static final int SNIFFED = 1_024;
    private static final int XML_PROLOG_MAX = 8_192;
    private static final int LITTLE_MARK = 0xFFFE;
    private static final int BIG_MARK = 0xFEFF;

    /** The first line of scripts of Unix, Windows and the web, in small letters. */
    private static final Pattern SCRIPT_START = Pattern.compile("""
            (#!|@echo |@if |@setlocal|::|rem |setlocal|#requires|set-executionpolicy|param ?\\(|<#|<\\?php|<\\?=|<%|\
            ['"]use strict['"]|option explicit|on error resume next|dim [a-z]|set [a-z]+ ?= ?createobject|\
            <job|<package|<component|<scriptlet|\\(?function[ (]|!function|import .* from ['"]|\
            (var|let|const) [a-z_$][a-z0-9_$]* ?=|windows registry editor|regedit4|\
            \\[(internetshortcut|desktop entry|autorun|shellclassinfo|\\.shellclassinfo)\\]).*""");

    /** Words that an honest letter does not have and a script to break in does. */
    private static final List<String> SCRIPT_WORDS = List.of(
            "wscript.shell",
            "wscript.createobject",
            "new activexobject(",
            "-executionpolicy bypass",
            "-encodedcommand",
            "invoke-expression",
            ".downloadstring(");

    private static final List<String> SCRIPT_TYPES =
            List.of("javascript", "ecmascript", "x-sh", "x-perl", "x-python", "x-bat", "php");

    /** Tags that make a browser see a page, from the WHATWG's rules for guessing. */
    private static final Pattern PAGE_START = Pattern.compile(
            "<(!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|meta|form|img)[\\s>/].*",
            Pattern.DOTALL);

    private static final Pattern ROOT = Pattern.compile("<(?:[a-z0-9_.-]+:)?([a-z0-9_-]+)[\\s>/]");
    private static final Pattern HANDLER = Pattern.compile("[\\s\"'/]on[a-z]{3,30}\\s{0,8}=");

    private static final List<String> PAGE_ACTS = List.of(
            "<script",
            ":script",
            "javascript:",
            "vbscript:",
            "data:text/html",
            "<iframe",
            "<object",
            "<embed",
            "<applet",
            "<foreignobject",
            "<!entity",
            "http-equiv=\"refresh",
            "http-equiv=refresh");

    private static final List<String> RICH_ACTS = List.of(
            "\\object", "\\objdata", "\\objemb", "\\objlink", "\\objautlink", "\\objocx", "\\objhtml", "ddeauto");

    private TextFile() {}

    /** No letters but those that text is made of; as bytes, or as pairs of bytes where a mark says so. */
    static boolean isText(Bytes bytes) throws IOException {
        int mark = bytes.size() < 2 ? 0 : bytes.big16(0);
        boolean pairs = mark == LITTLE_MARK || mark == BIG_MARK;
        if (pairs && bytes.size() % 2 != 0) {
            return false;
        }
        for (long at = 0; at < bytes.size(); at += pairs ? 2 : 1) {
            int letter = !pairs ? bytes.at(at) : mark == BIG_MARK ? bytes.big16(at) : bytes.little16(at);
            boolean control = letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r' && letter != '\f';
            if (control || letter == 0xFFFF) {
                return false;
            }
        }
        return true;
    }

    static FileKind judge(Bytes bytes, byte[] head, String type) throws IOException, ContentRefused {
        String text = Bytes.lowerCase(head)
                .replace("\0", "")
                .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)", "")
                .strip();
        if (text.startsWith("{\\rtf")) {
            refuseRichActs(bytes);
            return FileKind.RTF;
        }
        if (SCRIPT_TYPES.stream().anyMatch(type::contains)
                || SCRIPT_START.matcher(text.lines().findFirst().orElse("")).matches()
                || SCRIPT_WORDS.stream().anyMatch(text::contains)) {
            throw new ContentRefused(Reason.SCRIPT);
        }
        if (text.contains("<?mso-application")) {
            throw new ContentRefused(Reason.TYPE_NOT_ALLOWED);
        }
        FileKind page = page(text);
        if (page != null) {
            refusePageActs(bytes);
            return page;
        }
        return isTable(text) ? FileKind.CSV : FileKind.TEXT;
    }

    private static @Nullable FileKind page(String text) {
        String start = text.substring(0, Math.min(text.length(), XML_PROLOG_MAX));
        String bare = start.replaceAll("(?s)<\\?.*?\\?>|<!--.*?-->", "").strip();
        Matcher root = ROOT.matcher(bare);
        if (bare.startsWith("<") && root.find() && root.group(1).equals("svg")) {
            return FileKind.SVG;
        }
        String sniffed = bare.substring(0, Math.min(bare.length(), SNIFFED));
        boolean html = PAGE_START.matcher(bare).matches()
                || sniffed.contains("<html")
                || sniffed.contains("<!doctype html")
                || sniffed.contains("<script");
        return html ? FileKind.HTML : null;
    }

    private static void refusePageActs(Bytes bytes) throws IOException, ContentRefused {
        if (bytes.anyPiece(piece -> PAGE_ACTS.stream().anyMatch(piece::contains)
                || HANDLER.matcher(piece).find())) {
            throw new ContentRefused(Reason.SCRIPT);
        }
    }

    private static void refuseRichActs(Bytes bytes) throws IOException, ContentRefused {
        if (bytes.anyPiece(piece -> RICH_ACTS.stream().anyMatch(piece::contains))) {
            throw new ContentRefused(Reason.ACTIVE_CONTENT);
        }
        int depth = 0;
        for (long at = 0; at < bytes.size(); at++) {
            int letter = bytes.at(at);
            if (depth == 0 && at > 0 && letter > ' ') {
                throw new ContentRefused(Reason.POLYGLOT);
            }
            switch (letter) {
                case '\\' -> at++;
                case '{' -> depth++;
                case '}' -> depth--;
                default -> {}
            }
        }
        if (depth != 0) {
            throw new ContentRefused(Reason.UNREADABLE);
        }
    }

    /** Two lines or more, each with as many separators as the first. */
    private static boolean isTable(String text) {
        List<String> lines =
                text.lines().limit(FIRST_LINES).filter(line -> !line.isBlank()).toList();
        return lines.size() > 1
                && ";\t,|".chars().anyMatch(separator -> {
                    long columns = separators(lines.getFirst(), separator);
                    return columns > 0 && lines.stream().allMatch(line -> separators(line, separator) == columns);
                });
    }

    private static long separators(String line, int separator) {
        return line.toLowerCase(Locale.ROOT)
                .replaceAll("\"[^\"]*\"", "")
                .chars()
                .filter(letter -> letter == separator)
                .count();
    }
}
