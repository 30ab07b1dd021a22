package dev.plumbline.compliance.suppositions;

import dev.plumbline.clients.facts.Fact;
import dev.plumbline.clients.facts.FactVocabulary;
import dev.plumbline.compliance.Answer;
import dev.plumbline.compliance.FactCode;
import dev.plumbline.shared.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a fact that nobody has given.
 *
 * @param value as {@link Fact#checked} spells it; null when it is supposed that it is not known
 */
record Supposition(Fact fact, @Nullable String value) {
    /** As an answer: no fact has a value that is written so. */
    static final String UNKNOWN = "unknown";

    /** How long one is written at most: a code, a colon and a value, each as long as where answers are recorded. */
    static final int LENGTH_MAX = 81;

    private static final String FIELD = "query:suppose";

    /** @throws Problem when it is not a fact and an answer that could be recorded for it */
    static Supposition of(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw Problem.field(FIELD, "format", "Write a fact and its answer, as in occupants:5.");
        }
        String code = text.substring(0, colon).strip();
        String answer = text.substring(colon + 1).strip();
        Fact fact = FactVocabulary.find(code)
                .orElseThrow(() -> Problem.field(FIELD, "unknown", "There is no fact \"" + code + "\"."));
        return new Supposition(fact, answer.equals(UNKNOWN) ? null : checked(fact, answer));
    }

    private static String checked(Fact fact, String answer) {
        try {
            return fact.checked(answer);
        } catch (Fact.WrongValue e) {
            throw Problem.field(FIELD, "value", fact.label() + ": " + e.explanation());
        }
    }

    /** Each of another fact. */
    static List<Supposition> all(List<String> texts) {
        List<Supposition> all = texts.stream().map(Supposition::of).toList();
        if (all.stream().map(Supposition::fact).distinct().count() < all.size()) {
            throw Problem.field(FIELD, "twice", "Suppose one answer of each fact.");
        }
        return all;
    }

    static Map<FactCode, Answer> answers(List<Supposition> all) {
        return all.stream()
                .collect(Collectors.toMap(one -> FactCode.of(one.fact().code()), Supposition::answer));
    }

    private Answer answer() {
        return value == null ? new Answer.Unknown() : Answer.of(value);
    }
}
