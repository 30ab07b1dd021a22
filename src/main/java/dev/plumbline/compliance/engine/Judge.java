package dev.plumbline.compliance.engine;

import dev.plumbline.compliance.Answer;
import dev.plumbline.compliance.Appliance;
import dev.plumbline.compliance.FactCode;
import dev.plumbline.compliance.Subject;
import dev.plumbline.compliance.Words;
import dev.plumbline.compliance.packs.Condition;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether a condition holds: three-valued, so that what nobody has told never counts as no. */
final class Judge {
    private final Answers answers;

    Judge(Answers answers) {
        this.answers = answers;
    }

    Truth holds(Condition condition, Subject subject) {
        return switch (condition) {
            case Condition.All(List<Condition> all) ->
                Truth.all(all.stream().map(c -> holds(c, subject)).toList());
            case Condition.Any(List<Condition> any) ->
                Truth.any(any.stream().map(c -> holds(c, subject)).toList());
            case Condition.Not(Condition not) -> holds(not, subject).not();
            case Condition.AnyAppliance(Condition one) -> anyAppliance(one);
            case Condition.Test test -> test(test, subject);
        };
    }

    private Truth anyAppliance(Condition condition) {
        List<Truth> parts = answers.facts().appliances().stream()
                .filter(a -> a.isThere(answers.day()))
                .map(Appliance::subject)
                .sorted()
                .map(s -> holds(condition, s))
                .toList();
        Truth listed = test(
                new Condition.Test(FactCode.APPLIANCES_LISTED, List.of("yes"), null, null, null), Subject.PROPERTY);
        Truth notListed = listed.value() == Truth.Value.YES
                ? Truth.known(false, "No appliance in the complete list is of this kind")
                : Truth.missing(FactCode.APPLIANCES_LISTED, listed.seen().getFirst());
        return Truth.any(Stream.concat(parts.stream(), Stream.of(notListed)).toList());
    }

    private Truth test(Condition.Test test, Subject subject) {
        Answer answer = answers.of(test.fact(), subject);
        return switch (answer) {
            case Answer.Known(String value) ->
                Truth.known(matches(test, value), test.fact().label() + ": " + words(test.fact(), value));
            case Answer.Unknown _ -> Truth.missing(test.fact(), test.fact().label() + ": unknown");
            case Answer.NotAsked _ -> Truth.missing(test.fact(), test.fact().label() + ": never asked");
        };
    }

    private static boolean matches(Condition.Test test, String value) {
        if (test.in() != null) {
            return test.in().contains(value);
        }
        if (test.atLeast() != null) {
            return Integer.parseInt(value) >= test.atLeast();
        }
        LocalDate day = LocalDate.parse(value);
        return test.from() != null ? !day.isBefore(test.from()) : day.isBefore(Objects.requireNonNull(test.before()));
    }

    private static String words(FactCode fact, String value) {
        return switch (fact.type()) {
            case DATE -> Words.day(LocalDate.parse(value));
            case CHOICE -> value.toLowerCase(Locale.ROOT).replace('_', ' ');
            case YES_NO, NUMBER -> value;
        };
    }
}
