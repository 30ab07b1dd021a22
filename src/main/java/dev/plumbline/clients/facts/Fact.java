package dev.plumbline.clients.facts;

import dev.plumbline.platform.Moments;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be known of a property.
 *
 * @param code    by which answers and rules name it; never changes
 * @param help    what is meant, where the label can be misread
 * @param choices what a choice may be; empty for other types
 * @param min     the smallest number; null for other types
 * @param max     the largest number; null for other types
 */
public record Fact(
        String code,
        FactGroup group,
        String label,
        String help,
        FactType type,
        List<FactChoice> choices,
        @Nullable Integer min,
        @Nullable Integer max) {
    public static final String YES = "yes";
    public static final String NO = "no";

    public Fact {
        choices = List.copyOf(choices);
    }

    /** The text is no value of the fact; the message says what one is. */
    public static final class WrongValue extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        WrongValue(String explanation) {
            super(explanation);
        }

        public String explanation() {
            return String.valueOf(getMessage());
        }
    }

    /** @throws WrongValue for a text that is no value of this fact */
    public String checked(String text) {
        String value = text.strip();
        return switch (type) {
            case YES_NO -> oneOf(value, List.of(YES, NO));
            case CHOICE -> oneOf(value, choices.stream().map(FactChoice::code).toList());
            case NUMBER -> number(value);
            case DATE -> date(value);
        };
    }

    /** A value as people read it: what a choice is called, and everything else as it is spelled. */
    public String said(String value) {
        return choices.stream()
                .filter(choice -> choice.code().equals(value))
                .map(FactChoice::label)
                .findFirst()
                .orElse(value);
    }

    /** Of a choice with one more. */
    Fact or(String choice, String named) {
        List<FactChoice> more = Stream.concat(choices.stream(), Stream.of(new FactChoice(choice, named)))
                .toList();
        return new Fact(code, group, label, help, type, more, min, max);
    }

    Fact within(int smallest, int largest) {
        return new Fact(code, group, label, help, type, choices, smallest, largest);
    }

    private static String oneOf(String value, List<String> codes) {
        if (!codes.contains(value)) {
            throw new WrongValue("This must be one of: " + codes.stream().collect(Collectors.joining(", ")) + ".");
        }
        return value;
    }

    private String number(String value) {
        if (!value.matches("[0-9]{1,9}")) {
            throw new WrongValue("This must be a whole number.");
        }
        int number = Integer.parseInt(value);
        if ((min != null && number < min) || (max != null && number > max)) {
            throw new WrongValue("This must be from " + min + " to " + max + ".");
        }
        return Integer.toString(number);
    }

    private static String date(String value) {
        try {
            return Moments.date(value).toString();
        } catch (Moments.OutOfRange e) {
            throw new WrongValue(e.explanation());
        } catch (IllegalArgumentException e) {
            throw new WrongValue("This must be a date, as in 2026-03-23.");
        }
    }
}
