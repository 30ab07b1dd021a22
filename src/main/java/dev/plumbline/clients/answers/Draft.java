package dev.plumbline.clients.answers;

import dev.plumbline.clients.AnswerSource;
import dev.plumbline.clients.facts.Fact;
import dev.plumbline.clients.facts.FactStanding;
import dev.plumbline.clients.facts.FactVocabulary;
import dev.plumbline.shared.Problem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An answer that is to be recorded. */
record Draft(
        String code,
        FactStanding standing,
        @Nullable String value,
        LocalDate trueFrom,
        AnswerSource source,
        @Nullable String note) {

    static Draft of(FactController.NewFactAnswer sent) {
        return new Draft(
                sent.code().strip(),
                sent.standing(),
                textOrNull(sent.value()),
                sent.trueFrom(),
                sent.source(),
                textOrNull(sent.note()));
    }

    private static @Nullable String textOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** As it is stored, or a refusal that names the field. */
    Draft checked(LocalDate today) {
        Fact fact = FactVocabulary.find(code)
                .orElseThrow(() -> Problem.field("/code", "unknown", "There is no fact \"" + code + "\"."));
        if (trueFrom.isAfter(today)) {
            throw Problem.field("/trueFrom", "future", "It is true from today on at the latest.");
        }
        if (source == AnswerSource.POSTCODE) {
            throw Problem.field("/source", "derived", "What follows from the postcode is not recorded.");
        }
        return new Draft(code, standing, checkedValue(fact), trueFrom, source, note);
    }

    private @Nullable String checkedValue(Fact fact) {
        if (value == null) {
            return null;
        }
        try {
            return fact.checked(value);
        } catch (Fact.WrongValue e) {
            throw Problem.field("/value", "value", e.explanation());
        }
    }
}
