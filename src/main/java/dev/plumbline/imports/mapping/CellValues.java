package dev.plumbline.imports.mapping;

import dev.plumbline.imports.ImportField;
import dev.plumbline.imports.Mapping.DayOrder;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell's text is as a value of a field. Never guesses where two readings are possible and one would be wrong. */
final class CellValues {
    private static final Set<String> YES = Set.of("yes", "y", "true", "t", "1", "x", "ja", "oui", "si", "sí");
    private static final Set<String> NO = Set.of("no", "n", "false", "f", "0", "-", "nein", "non");
    private static final Pattern NOT_DIGITS = Pattern.compile("[\\s\\h$€£¥]|[A-Z]{3}");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,30}(\\.\\d{1,20})?");
    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(,\\d{3})+");
    private static final Pattern THREE = Pattern.compile("(\\d{1,4})[-/.](\\d{1,2})[-/.](\\d{1,4})(?:[T ].*)?");
    private static final Pattern LIST = Pattern.compile("[,;|]");

    private final DayOrder dayOrder;

    CellValues(DayOrder dayOrder) {
        this.dayOrder = dayOrder;
    }

    /** The text does not hold what the field needs; the message says what it should look like. */
    static final class Unfit extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unfit(String message) {
            super(message, null, false, false);
        }

        String words() {
            return String.valueOf(getMessage());
        }
    }

    /** @param text not blank */
    Object value(ImportField field, String text) {
        String trimmed = text.strip();
        return switch (field.kind()) {
            case TEXT -> trimmed;
            case AMOUNT -> amount(trimmed);
            case WHOLE -> whole(trimmed);
            case DEGREES -> degrees(trimmed);
            case DAY -> day(trimmed);
            case YES_NO -> yesNo(trimmed);
            case CHOICE -> choice(field, trimmed);
            case LIST -> list(trimmed);
        };
    }

    private static BigDecimal amount(String text) {
        boolean negative = text.startsWith("(") && text.endsWith(")");
        String digits = NOT_DIGITS
                .matcher(negative ? text.substring(1, text.length() - 1) : text)
                .replaceAll("");
        int comma = digits.lastIndexOf(',');
        int point = digits.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            digits = comma > point ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
        } else if (comma >= 0) {
            digits = GROUPED.matcher(digits).matches() ? digits.replace(",", "") : digits.replace(',', '.');
        }
        if (!NUMBER.matcher(digits).matches()) {
            throw new Unfit("is not a number, as in 1,234.50");
        }
        BigDecimal value = new BigDecimal(digits);
        return negative ? value.negate() : value;
    }

    private static Integer whole(String text) {
        try {
            return amount(text).intValueExact();
        } catch (ArithmeticException fractionOrTooLarge) {
            throw new Unfit("is not a whole number");
        }
    }

    private static Double degrees(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new Unfit("is not a number of degrees, as in -86.79676712");
        }
        return Double.valueOf(text);
    }

    private LocalDate day(String text) {
        Matcher parts = THREE.matcher(text);
        if (!parts.matches()) {
            throw new Unfit("is not a day, as in 2026-11-20");
        }
        int a = Integer.parseInt(parts.group(1));
        int b = Integer.parseInt(parts.group(2));
        int c = Integer.parseInt(parts.group(3));
        try {
            if (parts.group(1).length() == 4) {
                return LocalDate.of(a, b, c);
            }
            if (parts.group(3).length() == 4) {
                return dayOrder == DayOrder.MONTH_FIRST ? LocalDate.of(c, a, b) : LocalDate.of(c, b, a);
            }
        } catch (DateTimeException noSuchDay) {
            throw new Unfit("is no day of the calendar, read with the " + first() + " first");
        }
        throw new Unfit("has no year of four digits");
    }

    private String first() {
        return dayOrder == DayOrder.MONTH_FIRST ? "month" : "day";
    }

    private static Boolean yesNo(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            throw new Unfit("is neither yes nor no");
        }
        return YES.contains(word);
    }

    private static String choice(ImportField field, String text) {
        String wanted = plain(text);
        return field.choices().stream()
                .filter(code -> plain(code).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Unfit("is none of " + String.join(", ", field.choices())));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static List<String> list(String text) {
        return Arrays.stream(LIST.split(text))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
