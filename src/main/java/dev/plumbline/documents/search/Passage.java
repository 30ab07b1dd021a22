package dev.plumbline.documents.search;

import dev.plumbline.records.RecordHit.Excerpt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands around the words that were looked for: plain text in pieces, so that nobody needs to trust marks in it. */
final class Passage {
    /** So many signs before the first word are shown, and so many in all. */
    static final int BEFORE = 60;

    static final int LENGTH = 200;

    /** What {@code shared.words} in the database tells words apart by. */
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}@.+-]+");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final String MORE = "…";

    private Passage() {}

    static List<String> words(String query) {
        return Arrays.stream(BETWEEN.split(query.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** @param part of a text, cut wherever it was */
    static List<Excerpt> of(String part, List<String> words) {
        String text = whole(part);
        Matcher found = anyOf(words).matcher(text);
        List<Excerpt> pieces = new ArrayList<>();
        int done = 0;
        while (found.find()) {
            if (found.start() > done) {
                pieces.add(new Excerpt(text.substring(done, found.start()), false));
            }
            pieces.add(new Excerpt(found.group(), true));
            done = found.end();
        }
        if (done < text.length()) {
            pieces.add(new Excerpt(text.substring(done), false));
        }
        return List.copyOf(pieces);
    }

    /** From word to word: those that were cut are left out. */
    private static String whole(String part) {
        String text = SPACE.matcher(part).replaceAll(" ").strip();
        int from = part.length() < LENGTH ? 0 : text.indexOf(' ') + 1;
        int to = part.length() < LENGTH ? text.length() : text.lastIndexOf(' ');
        if (from >= BEFORE || to <= from) {
            return text;
        }
        return (from > 0 ? MORE : "") + text.substring(from, to) + (to < text.length() ? MORE : "");
    }

    private static Pattern anyOf(List<String> words) {
        String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
