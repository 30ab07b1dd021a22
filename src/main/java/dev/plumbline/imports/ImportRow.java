package dev.plumbline.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row as a target gets it: typed values by field, blank ones left out.
 *
 * @param number as a spreadsheet program numbers it
 * @param values {@link String}, {@link BigDecimal}, {@link Integer}, {@link Double}, {@link LocalDate}, {@link Boolean} or a
 *               list of texts, as the field's kind says
 */
public record ImportRow(int number, Map<String, Object> values) {
    public ImportRow {
        values = Map.copyOf(values);
    }

    public @Nullable String text(String field) {
        return (String) values.get(field);
    }

    public @Nullable BigDecimal amount(String field) {
        return (BigDecimal) values.get(field);
    }

    public @Nullable Integer whole(String field) {
        return (Integer) values.get(field);
    }

    public @Nullable Double degrees(String field) {
        return (Double) values.get(field);
    }

    public @Nullable LocalDate day(String field) {
        return (LocalDate) values.get(field);
    }

    public @Nullable Boolean yesNo(String field) {
        return (Boolean) values.get(field);
    }

    public List<String> list(String field) {
        return values.get(field) instanceof List<?> texts
                ? texts.stream().map(String::valueOf).toList()
                : List.of();
    }
}
