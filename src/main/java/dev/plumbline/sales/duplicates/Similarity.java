package dev.plumbline.sales.duplicates;

/** Jaro-Winkler similarity (Winkler 1990): 1 for equal texts, 0 for texts with nothing in common. */
public final class Similarity {
    private static final double PREFIX_WEIGHT = 0.1;
    private static final int PREFIX_MAX = 4;

    public static double of(String a, String b) {
        double jaro = jaro(a, b);
        int prefix = 0;
        int limit = Math.min(PREFIX_MAX, Math.min(a.length(), b.length()));
        while (prefix < limit && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
    }

    static double jaro(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        int window = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
        boolean[] taken = new boolean[b.length()];
        boolean[] matched = new boolean[a.length()];
        int matches = 0;
        for (int i = 0; i < a.length(); i++) {
            int to = Math.min(b.length(), i + window + 1);
            for (int j = Math.max(0, i - window); j < to && !matched[i]; j++) {
                if (!taken[j] && a.charAt(i) == b.charAt(j)) {
                    taken[j] = true;
                    matched[i] = true;
                    matches++;
                }
            }
        }
        if (matches == 0) {
            return 0;
        }
        double m = matches;
        return (m / a.length() + m / b.length() + (m - outOfOrder(a, b, matched, taken) / 2.0) / m) / 3;
    }

    private static int outOfOrder(String a, String b, boolean[] matched, boolean[] taken) {
        int count = 0;
        int j = 0;
        for (int i = 0; i < a.length(); i++) {
            if (matched[i]) {
                while (!taken[j]) {
                    j++;
                }
                count += a.charAt(i) == b.charAt(j) ? 0 : 1;
                j++;
            }
        }
        return count;
    }

    private Similarity() {}
}
