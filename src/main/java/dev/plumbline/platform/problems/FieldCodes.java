package dev.plumbline.platform.problems;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;

/** The codes of fields: what Bean Validation calls its constraints, in the spelling that the rest of the product has. */
final class FieldCodes {
    private static final String OTHER = "invalid";

    private static final Map<String, String> BY_CONSTRAINT = Map.ofEntries(
            Map.entry("NotNull", "required"),
            Map.entry("NotBlank", "required"),
            Map.entry("NotEmpty", "required"),
            Map.entry("Null", "unknown"),
            Map.entry("OnlyWhen", "surplus"),
            Map.entry("NeededWhen", "required"),
            Map.entry("Size", "length"),
            Map.entry("Length", "length"),
            Map.entry("Pattern", "form"),
            Map.entry("Email", "email"),
            Map.entry("Min", "range"),
            Map.entry("Max", "range"),
            Map.entry("DecimalMin", "range"),
            Map.entry("DecimalMax", "range"),
            Map.entry("Digits", "range"),
            Map.entry("Positive", "range"),
            Map.entry("PositiveOrZero", "range"),
            Map.entry("Negative", "range"),
            Map.entry("NegativeOrZero", "range"),
            Map.entry("Past", "range"),
            Map.entry("PastOrPresent", "range"),
            Map.entry("Future", "range"),
            Map.entry("FutureOrPresent", "range"),
            Map.entry("AssertTrue", OTHER),
            Map.entry("AssertFalse", OTHER));

    private FieldCodes() {}

    /** A constraint of our own is spelled as it is named: {@code TimeZone} is {@code time-zone}. */
    static String of(@Nullable String constraint) {
        if (constraint == null) {
            return OTHER;
        }
        String known = BY_CONSTRAINT.get(constraint);
        return known != null
                ? known
                : constraint.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /** Spring lists a constraint's names from the most exact ({@code Size.controller#method.name}) to the bare one. */
    static String of(MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        return of(codes == null || codes.length == 0 ? null : codes[codes.length - 1]);
    }
}
