package dev.plumbline.imports.table;

import java.util.HashMap;
import java.util.Map;

/** Finds the character between cells: the one that splits a sample into rows of the most equal width. */
final class Delimiter {

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final char NONE_FOUND = ',';
    private static final String DECLARATION = "sep=";

    private Delimiter() {}

    /** The character that a first line {@code sep=;} declares, as Excel writes and obeys it; 0 if there is none. */
    static char declared(String sample) {
        if (sample.length() > DECLARATION.length()
                && sample.regionMatches(true, 0, DECLARATION, 0, DECLARATION.length())) {
            int end = DECLARATION.length() + 1;
            if (end == sample.length() || sample.charAt(end) == '\n' || sample.charAt(end) == '\r') {
                return sample.charAt(DECLARATION.length());
            }
        }
        return 0;
    }

    /** @param whole whether the sample is the whole file; else its last row is cut and does not count */
    static char detect(String sample, boolean whole) {
        char best = NONE_FOUND;
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = score(widths(sample, candidate, whole));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** The share of rows that have the most frequent width, where wider counts a little more. */
    private static double score(Map<Integer, Integer> widths) {
        int rows = widths.values().stream().mapToInt(Integer::intValue).sum();
        double best = 0;
        for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
            if (width.getKey() > 1) {
                double share = (double) width.getValue() / rows;
                best = Math.max(best, share * (1 + Math.min(width.getKey(), 100) / 200.0));
            }
        }
        return best;
    }

    private static Map<Integer, Integer> widths(String sample, char delimiter, boolean whole) {
        Map<Integer, Integer> widths = new HashMap<>();
        boolean quoted = false;
        boolean cellStart = true;
        int width = 1;
        int length = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (quoted) {
                quoted = c != '"';
            } else if (c == '"' && (cellStart || sample.charAt(i - 1) == '"')) {
                quoted = true;
            } else if (c == '\n' || c == '\r') {
                if (length > 0) {
                    widths.merge(width, 1, Integer::sum);
                }
                width = 1;
                length = -1;
            } else if (c == delimiter) {
                width++;
            }
            cellStart = !quoted && (c == delimiter || c == '\n' || c == '\r');
            length++;
        }
        if (length > 0 && (whole || widths.isEmpty())) {
            widths.merge(width, 1, Integer::sum);
        }
        return widths;
    }
}
