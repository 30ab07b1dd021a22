package dev.plumbline.records.fields;

import dev.plumbline.platform.Moments;
import dev.plumbline.shared.Problem;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a value of a firm's own field has to be.
 *
 * @param pointer to the value in what was sent
 * @param choices what a choice may be; empty for other types
 */
record FieldRule(String pointer, String label, FieldType type, List<String> choices) {
    static final int TEXT_MAX = 1_000;

    /**
     * The value as it is stored, or a refusal that names the field.
     *
     * @param before what the record has; it stays allowed though the field no longer offers it
     */
    Object checked(Object value, @Nullable Object before) {
        return switch (type) {
            case TEXT -> limited(text(value));
            case NUMBER -> {
                if (!(value instanceof Number number)) {
                    throw wrong("type", "This must be a number.");
                }
                yield new BigDecimal(number.toString());
            }
            case DATE -> date(text(value));
            case YES_NO -> {
                if (!(value instanceof Boolean)) {
                    throw wrong("type", "This must be true or false.");
                }
                yield value;
            }
            case CHOICE -> {
                String choice = text(value);
                if (!choices.contains(choice) && !(before instanceof String kept && choice.equals(kept.strip()))) {
                    throw wrong("choice", "This must be one of " + choices + ".");
                }
                yield choice;
            }
        };
    }

    private String limited(String text) {
        if (text.length() > TEXT_MAX) {
            throw wrong("too-long", "This text is limited to " + TEXT_MAX + " characters.");
        }
        return text;
    }

    private String date(String text) {
        try {
            return Moments.date(text).toString();
        } catch (Moments.OutOfRange e) {
            throw wrong(Moments.OutOfRange.CODE, e.explanation());
        } catch (IllegalArgumentException e) {
            throw wrong("date", "This must be a date, as in 2026-03-23.");
        }
    }

    private String text(Object value) {
        if (value instanceof String text) {
            return text.strip();
        }
        throw wrong("type", "This must be a text.");
    }

    private Problem wrong(String problem, String message) {
        return Problem.field(pointer, problem, label + ": " + message);
    }

    /** @throws Problem when a choice has no choices, or something else has */
    static void checkChoices(FieldType type, List<String> choices) {
        if ((type == FieldType.CHOICE) == choices.isEmpty()) {
            throw Problem.field("/choices", "kind", "A choice has choices, and nothing else has.");
        }
        if (choices.stream().anyMatch(String::isBlank)) {
            throw Problem.field("/choices", "required", "A choice has a name.");
        }
    }
}
