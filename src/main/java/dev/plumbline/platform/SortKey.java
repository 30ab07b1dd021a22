package dev.plumbline.platform;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/**
 * A column by which a list can be sorted. The column is never null in SQL (coalesce it), because a key must compare.
 *
 * @param code   as in {@code ?sort=code:desc}
 * @param column SQL expression, constant
 * @param type   SQL type to which a cursor's text is cast
 */
public record SortKey(String code, String column, String type) {
    private static final int YEAR_MAX = 9999;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");

    public static SortKey of(
            String code, @CompileTimeConstant final String column, @CompileTimeConstant final String type) {
        return new SortKey(code, column, type);
    }

    /** Whether a text can be cast to the type: a cursor may have been made by somebody else than us. */
    boolean reads(String text) {
        try {
            return switch (type) {
                case "timestamptz" ->
                    Instant.parse(text).atOffset(ZoneOffset.UTC).getYear() <= YEAR_MAX;
                case "date" -> isWritten(LocalDate.parse(text).getYear());
                case "integer" -> String.valueOf(Integer.parseInt(text)).equals(text);
                case "bigint" -> String.valueOf(Long.parseLong(text)).equals(text);
                case "numeric" -> NUMBER.matcher(text).matches();
                default -> text.indexOf('\0') < 0;
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isWritten(int year) {
        return year > 0 && year <= YEAR_MAX;
    }
}
