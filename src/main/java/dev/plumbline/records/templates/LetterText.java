package dev.plumbline.records.templates;

import dev.plumbline.messages.wordings.Places;
import dev.plumbline.shared.FieldProblem;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A subject and a text in which {@code {{name}}} stands for a field, and nothing else means anything. */
public record LetterText(String subject, String text) {
    private static final Places PLACES = new Places(
            Arrays.stream(LetterField.values()).map(LetterField::code).toList());

    /** @throws Problem that names each field that there is not, and where it stands */
    void check() {
        List<FieldProblem> wrong = new ArrayList<>(PLACES.wrong("/subject", subject));
        wrong.addAll(PLACES.wrong("/text", text));
        if (!wrong.isEmpty()) {
            throw Problem.of(SharedProblem.INVALID, wrong.getFirst().message(), wrong);
        }
    }

    /** With values in place of fields, in one line each. */
    public LetterText filled(Map<LetterField, String> values) {
        Map<String, String> coded = values.entrySet().stream()
                .collect(Collectors.toMap(value -> value.getKey().code(), Map.Entry::getValue));
        return new LetterText(PLACES.fill(subject, coded), PLACES.fill(text, coded));
    }

    LetterText sampled() {
        return filled(Arrays.stream(LetterField.values()).collect(Collectors.toMap(f -> f, LetterField::sample)));
    }
}
