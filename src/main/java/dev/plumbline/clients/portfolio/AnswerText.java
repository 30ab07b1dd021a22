package dev.plumbline.clients.portfolio;

import dev.plumbline.clients.answers.ImportedAnswer;
import dev.plumbline.clients.facts.Fact;
import dev.plumbline.clients.facts.FactChoice;
import dev.plumbline.clients.facts.FactVocabulary;
import dev.plumbline.shared.FieldProblem;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in a cell, as the answer to a fact. */
final class AnswerText {
    private static final Set<String> UNKNOWN =
            Set.of("unknown", "not known", "unsure", "not sure", "don t know", "dont know", "tbc", "nk", "n k", "?");
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "none");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** As spreadsheet programs show whole numbers. */
    private static final Pattern WHOLE = Pattern.compile("([0-9]{1,9})(?:\\.0+)?");

    private AnswerText() {}

    /**
     * As the vocabulary spells it; null when the answer is that nobody knows.
     *
     * @throws Fact.WrongValue when it is no answer to this fact
     */
    static @Nullable String read(Fact fact, String cell) {
        String words = plain(cell);
        if (UNKNOWN.contains(words) || UNKNOWN.contains(cell.strip())) {
            return null;
        }
        return fact.checked(
                switch (fact.type()) {
                    case YES_NO -> YES.contains(words) ? "yes" : NO.contains(words) ? "no" : cell;
                    case NUMBER -> number(cell.strip());
                    case CHOICE -> choice(fact, cell);
                    case DATE -> cell.strip();
                });
    }

    private static String number(String text) {
        var whole = WHOLE.matcher(text);
        return whole.matches() ? String.valueOf(whole.group(1)) : text;
    }

    private static String choice(Fact fact, String cell) {
        String words = plain(cell);
        return fact.choices().stream()
                .filter(choice -> plain(choice.code()).equals(words)
                        || plain(choice.label()).equals(words))
                .map(FactChoice::code)
                .findFirst()
                .orElse(cell);
    }

    private static String plain(String text) {
        return NOT_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The row says otherwise than is known for the same day. */
    static FieldProblem contradiction(ImportedAnswer row, ImportedAnswer known) {
        Fact fact = FactVocabulary.find(row.code()).orElseThrow();
        return new FieldProblem(
                "/" + PortfolioFields.FACT + row.code(),
                "contradiction",
                fact.label() + " from " + row.trueFrom() + " on: the row says " + said(fact, row) + ", known is "
                        + said(fact, known) + ".");
    }

    private static String said(Fact fact, ImportedAnswer answer) {
        String value = answer.value();
        return value == null ? "\"not known\"" : "\"" + fact.said(value) + "\"";
    }
}
