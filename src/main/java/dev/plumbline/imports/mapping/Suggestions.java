package dev.plumbline.imports.mapping;

import dev.plumbline.imports.ImportField;
import dev.plumbline.imports.ImportTarget;
import dev.plumbline.imports.Mapping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which mapping a file probably needs, told from its column names. */
public final class Suggestions {
    private static final double EXACT = 1.0;
    private static final double WORDS = 0.7;
    private static final double WORTH = 0.6;

    /**
     * @param name    the saved or shipped mapping that was recognised; null when the columns were matched one by one
     * @param columns how sure each column is, from 0 to 1
     */
    public record Suggestion(@Nullable String name, Mapping mapping, List<Guess> columns) {}

    public record Guess(String column, String field, double confidence) {}

    /** A mapping that has a name. */
    public record Named(String name, Mapping mapping) {}

    /** The named mapping that reads most of these columns, if the file has all that it reads; else column by column. */
    public static Suggestion of(ImportTarget target, List<String> columns, List<Named> saved) {
        Set<String> there = new HashSet<>();
        columns.forEach(column -> there.add(column.toLowerCase(Locale.ROOT)));
        return Stream.concat(
                        saved.stream(),
                        target.shipped().stream().map(shipped -> new Named(shipped.name(), shipped.mapping())))
                .filter(named -> !named.mapping().reads().isEmpty())
                .filter(named -> named.mapping().reads().stream()
                        .allMatch(column -> there.contains(column.toLowerCase(Locale.ROOT))))
                .max(Comparator.comparingInt(named -> named.mapping().reads().size()))
                .map(named -> new Suggestion(
                        named.name(),
                        named.mapping(),
                        named.mapping().columns().stream()
                                .map(column -> new Guess(column.column(), column.field(), EXACT))
                                .toList()))
                .orElseGet(() -> guess(target.fields(), columns));
    }

    private static Suggestion guess(List<ImportField> fields, List<String> columns) {
        List<Guess> all = new ArrayList<>();
        for (String column : columns) {
            for (ImportField field : fields) {
                double confidence = confidence(field, column);
                if (confidence >= WORTH) {
                    all.add(new Guess(column, field.code(), confidence));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Guess::confidence).reversed());
        Set<String> used = new HashSet<>();
        List<Guess> chosen = new ArrayList<>();
        for (Guess guess : all) {
            if (!used.contains("c:" + guess.column()) && used.add("f:" + guess.field())) {
                used.add("c:" + guess.column());
                chosen.add(guess);
            }
        }
        List<Mapping.Column> mapped = chosen.stream()
                .map(guess -> Mapping.Column.of(guess.column(), guess.field()))
                .toList();
        return new Suggestion(null, new Mapping(null, mapped, null, null, null, null, null, null, null, null), chosen);
    }

    private static double confidence(ImportField field, String column) {
        String name = words(column);
        List<String> known = Stream.concat(
                        Stream.of(words(field.code()), words(field.label())),
                        field.synonyms().stream().map(Suggestions::words))
                .toList();
        if (known.contains(name)) {
            return EXACT;
        }
        List<String> parts = Arrays.asList(name.split(" "));
        return known.stream()
                .filter(synonym -> parts.containsAll(Arrays.asList(synonym.split(" "))))
                .mapToDouble(synonym -> WORDS * synonym.split(" ").length / parts.size())
                .max()
                .orElse(0);
    }

    /** {@code ZIP_Code}, {@code zipCode} and {@code Zip code} are one name. */
    private static String words(String name) {
        return name.replaceAll("([\\p{Ll}\\p{N}])(\\p{Lu})", "$1 $2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private Suggestions() {}
}
