package dev.plumbline.firms.territories;

import dev.plumbline.shared.Postcodes;
import dev.plumbline.shared.Problem;
import java.util.ArrayList;
import java.util.List;

/** The postcodes that territories are made of, each whole or the beginning of many. */
final class PostcodePatterns {
    private static final int LENGTH_MAX = 12;

    private PostcodePatterns() {}

    /** What a territory is made of, each once, in order. */
    static List<String> patterns(List<String> asked) {
        List<String> patterns = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            String text = asked.get(i).strip();
            boolean prefix = text.endsWith("*");
            String plain = plain(prefix ? text.substring(0, text.length() - 1) : text);
            if (plain.isEmpty() || plain.length() > LENGTH_MAX || plain.contains("*")) {
                throw Problem.field(
                        "/postcodes/" + i,
                        "postcode",
                        "A postcode has letters and digits; a star stands at its end only.");
            }
            patterns.add(prefix ? plain + "*" : plain);
        }
        return patterns.stream().distinct().sorted().toList();
    }

    /** The patterns that cover a postcode, the narrowest first; none for a text that is no postcode. */
    static List<String> candidates(String postcode) {
        String plain = plain(postcode);
        if (plain.isEmpty() || plain.length() > LENGTH_MAX) {
            return List.of();
        }
        List<String> candidates = new ArrayList<>();
        candidates.add(plain);
        if (Postcodes.hasBlock(plain)) {
            candidates.add(Postcodes.area(plain));
        }
        for (int length = plain.length(); length > 0; length--) {
            candidates.add(plain.substring(0, length) + "*");
        }
        return candidates;
    }

    private static String plain(String text) {
        String bare = Postcodes.plain(text);
        return bare.matches("[0-9A-Z]+") ? bare : "";
    }
}
