package dev.plumbline.messages.wordings;

import dev.plumbline.shared.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The places of a text where {@code {{name}}} stands for a field. Nothing else means anything: there are no conditions, no
 * loops and no expressions, and what is filled in is not looked at again.
 *
 * @param fields by their names
 */
public record Places(List<String> fields) {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([^{}]{0,100})}}");

    private static final Pattern BRACES = Pattern.compile("\\{\\{|}}");

    private static final Pattern BRACE = Pattern.compile("[{}]");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    public Places {
        fields = List.copyOf(fields);
    }

    /** Names each field that there is not, and braces that are not whole, and where they stand. */
    public List<FieldProblem> wrong(String pointer, String template) {
        List<FieldProblem> wrong = new ArrayList<>();
        Matcher places = PLACE.matcher(template);
        while (places.find()) {
            if (!fields.contains(name(places))) {
                wrong.add(new FieldProblem(
                        pointer,
                        "unknown-field",
                        "There is no field \"" + name(places) + "\" (" + place(template, places.start())
                                + "). There are: " + String.join(", ", fields) + "."));
            }
        }
        first(BRACES, template)
                .ifPresent(at -> wrong.add(new FieldProblem(
                        pointer,
                        "braces",
                        "A field is written as in {{name}}; here its braces are not whole (" + at + ").")));
        return wrong;
    }

    /** With values in place of fields, in one line each; nothing for a field that has none. */
    public String fill(String template, Map<String, String> values) {
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(
                        fields.contains(name(place))
                                ? CONTROL.matcher(values.getOrDefault(name(place), ""))
                                        .replaceAll(" ")
                                : place.group()));
    }

    /** Where a field stands, each time, in words. */
    List<String> of(String field, String template) {
        return PLACE.matcher(template)
                .results()
                .filter(place -> name(place).equals(field))
                .map(place -> place(template, place.start()))
                .toList();
    }

    static long count(String template) {
        return PLACE.matcher(template).results().count();
    }

    /** Where the first brace stands, in words, that is of no field. */
    static Optional<String> brace(String template) {
        return first(BRACE, template);
    }

    private static Optional<String> first(Pattern what, String template) {
        String rest = PLACE.matcher(template)
                .replaceAll(place -> " ".repeat(place.group().length()));
        Matcher found = what.matcher(rest);
        return found.find() ? Optional.of(place(template, found.start())) : Optional.empty();
    }

    private static String name(MatchResult place) {
        return place.group(1).strip();
    }

    private static String place(String template, int at) {
        String before = template.substring(0, at);
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        int column = at - before.lastIndexOf('\n');
        return "line " + line + ", character " + column;
    }
}
