package dev.plumbline.imports;

import dev.plumbline.shared.Coded;
import java.util.List;

/**
 * Something of a record that a column can fill.
 *
 * @param code     its name in mappings
 * @param choices  the codes that may stand in it; empty unless it is a {@link Kind#CHOICE}
 * @param synonyms what such a column is often called; lower case, words separated by one blank
 */
public record ImportField(
        String code, String label, Kind kind, boolean required, List<String> choices, List<String> synonyms) {

    /** What a cell must hold. */
    public enum Kind implements Coded {
        TEXT,
        /** An exact number, with or without fraction, currency sign and separators. */
        AMOUNT,
        WHOLE,
        /** A number with a decimal point, as coordinates are written everywhere. */
        DEGREES,
        DAY,
        YES_NO,
        CHOICE,
        /** Several texts, separated by commas or semicolons. */
        LIST
    }

    public ImportField {
        choices = List.copyOf(choices);
        synonyms = List.copyOf(synonyms);
    }

    public static ImportField of(String code, String label, Kind kind, String... synonyms) {
        return new ImportField(code, label, kind, false, List.of(), List.of(synonyms));
    }

    public static ImportField choice(String code, String label, List<String> choices, String... synonyms) {
        return new ImportField(code, label, Kind.CHOICE, false, choices, List.of(synonyms));
    }

    public ImportField mandatory() {
        return new ImportField(code, label, kind, true, choices, synonyms);
    }
}
