package dev.plumbline.sales.scoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a score depends on; every part is stored with the lead, so that computing again gives the same.
 *
 * @param numbers   known numbers by input; an input that is absent is unknown, and zero is a number
 * @param words     known codes by input (source, urgency, post code, yes/no)
 * @param happened  events that adjust the score, in any order
 * @param engagedAt when they last engaged; what fades, fades from here
 */
public record ScoringFacts(
        Map<Input, BigDecimal> numbers, Map<Input, String> words, List<Happened> happened, Instant engagedAt) {

    public ScoringFacts {
        numbers = Map.copyOf(numbers);
        words = Map.copyOf(words);
        happened = List.copyOf(happened);
    }

    /** One occurrence of an event of the rule set. {@code key} tells two occurrences of one event apart. */
    public record Happened(String event, String key, Instant at) {}

    @Nullable
    BigDecimal number(Input input) {
        return numbers.get(input);
    }

    @Nullable
    String word(Input input) {
        return words.get(input);
    }
}
