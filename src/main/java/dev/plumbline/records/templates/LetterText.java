package dev.plumbline.records.templates;

import dev.plumbline.shared.FieldProblem;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A subject and a text in which {@code {{name}}} stands for a field. Nothing else means anything: there are no conditions, no
 * loops and no expressions, and what is filled in is not looked at again.
 */
public record LetterText(String subject, String text) {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([^{}]{0,100})}}");

    private static final Pattern BRACES = Pattern.compile("\\{\\{|}}");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private static final String FIELDS =
            Arrays.stream(LetterField.values()).map(LetterField::code).collect(Collectors.joining(", "));

    /** @throws Problem that names each field that there is not, and where it stands */
    void check() {
        List<FieldProblem> wrong = new ArrayList<>();
        check("/subject", subject, wrong);
        check("/text", text, wrong);
        if (!wrong.isEmpty()) {
            throw Problem.of(SharedProblem.INVALID, wrong.getFirst().message(), wrong);
        }
    }

    /** With values in place of fields, in one line each. */
    public LetterText filled(Map<LetterField, String> values) {
        return new LetterText(fill(subject, values), fill(text, values));
    }

    LetterText sampled() {
        return filled(Arrays.stream(LetterField.values()).collect(Collectors.toMap(f -> f, LetterField::sample)));
    }

    private static String fill(String template, Map<LetterField, String> values) {
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(field(place)
                        .map(field ->
                                CONTROL.matcher(values.getOrDefault(field, "")).replaceAll(" "))
                        .orElse(place.group())));
    }

    private static void check(String pointer, String template, List<FieldProblem> wrong) {
        Matcher places = PLACE.matcher(template);
        while (places.find()) {
            if (field(places).isEmpty()) {
                wrong.add(new FieldProblem(
                        pointer,
                        "unknown-field",
                        "There is no field \"" + places.group(1).strip() + "\" (" + place(template, places.start())
                                + "). There are: " + FIELDS + "."));
            }
        }
        String rest =
                places.reset().replaceAll(place -> " ".repeat(place.group().length()));
        Matcher braces = BRACES.matcher(rest);
        if (braces.find()) {
            wrong.add(new FieldProblem(
                    pointer,
                    "braces",
                    "A field is written as in {{name}}; here its braces are not whole ("
                            + place(template, braces.start()) + ")."));
        }
    }

    private static Optional<LetterField> field(MatchResult place) {
        return Arrays.stream(LetterField.values())
                .filter(field -> field.code().equals(place.group(1).strip()))
                .findFirst();
    }

    private static String place(String template, int at) {
        String before = template.substring(0, at);
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        int column = at - before.lastIndexOf('\n');
        return "line " + line + ", character " + column;
    }
}
