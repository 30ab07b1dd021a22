package dev.plumbline.records.fields;

import dev.plumbline.exports.table.TableColumn;
import dev.plumbline.imports.ImportField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Columns of files for a firm's own fields. */
public final class OwnColumns {
    private OwnColumns() {}

    /**
     * What a column of a file that comes in can fill.
     *
     * @param code  of the column in mappings
     * @param label of the column
     */
    public static ImportField filling(OwnField field, String code, String label) {
        ImportField.Kind kind = switch (field.kind()) {
            case TEXT -> ImportField.Kind.TEXT;
            case NUMBER -> ImportField.Kind.AMOUNT;
            case DATE -> ImportField.Kind.DAY;
            case YES_NO -> ImportField.Kind.YES_NO;
            case CHOICE -> ImportField.Kind.CHOICE;
        };
        return new ImportField(code, label, kind, false, field.choices(), List.of());
    }

    /** @param values of a row, by the code of the field */
    public static <R> TableColumn<R> column(
            String code, String label, FieldType type, Function<R, Map<String, Object>> values) {
        Function<R, @Nullable Object> value = row -> values.apply(row).get(code);
        return switch (type) {
            case NUMBER ->
                TableColumn.decimal(label, row -> {
                    Object given = value.apply(row);
                    return given == null ? null : new BigDecimal(given.toString());
                });
            case YES_NO -> TableColumn.yesNo(label, row -> (Boolean) value.apply(row));
            case DATE ->
                TableColumn.date(label, row -> {
                    Object given = value.apply(row);
                    return given == null ? null : LocalDate.parse(given.toString());
                });
            case TEXT, CHOICE -> TableColumn.text(label, row -> (String) value.apply(row));
        };
    }
}
