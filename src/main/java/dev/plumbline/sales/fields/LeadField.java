package dev.plumbline.sales.fields;

import dev.plumbline.platform.Moments;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of a firm's own fields of leads.
 *
 * @param choices    what a choice may be; empty for other kinds
 * @param archivedAt since when it is no longer asked for; values that were given stay
 */
public record LeadField(
        UUID id,
        long version,
        String code,
        String label,
        Kind kind,
        List<String> choices,
        int position,
        @Nullable Instant archivedAt)
        implements Versioned {

    static final int TEXT_MAX = 1_000;

    public enum Kind implements Coded {
        TEXT,
        NUMBER,
        DATE,
        YES_NO,
        CHOICE
    }

    /**
     * The value as it is stored, or a refusal that names the field.
     *
     * @param before what the lead has; it stays allowed though the field no longer offers it
     */
    Object checked(Object value, @Nullable Object before) {
        return switch (kind) {
            case TEXT -> {
                String text = text(value);
                if (text.length() > TEXT_MAX) {
                    throw wrong("too-long", "This text is limited to " + TEXT_MAX + " characters.");
                }
                yield text;
            }
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
                if (!choices.contains(text(value)) && !value.equals(before)) {
                    throw wrong("choice", "This must be one of " + choices + ".");
                }
                yield value;
            }
        };
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
        return Problem.field("/custom/" + code, problem, label + ": " + message);
    }
}
