package dev.plumbline.imports;

import dev.plumbline.imports.ImportTarget.OnDuplicate;
import dev.plumbline.shared.Coded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of a file become the fields of a record.
 *
 * @param sheet       of a workbook; null for its first filled one
 * @param constants   values that every row gets, by field
 * @param defaults    values for rows whose column is blank, by field
 * @param filters     rows that do not meet all of them are passed over
 * @param compare     fields by which duplicates are found; null for all that can be compared
 * @param onDuplicate null for {@link OnDuplicate#ATTACH}
 * @param keyColumn   column that identifies a row in its source; null to take what the row says as its key
 * @param keySpace    whose keys they are, so that two sources with the same numbers do not meet
 * @param dayOrder    how days are written; null to go by the firm's country
 */
public record Mapping(
        @Size(max = 31) @Nullable String sheet,
        @Size(max = 500) @Nullable List<@Valid @NotNull Column> columns,
        @Size(max = 100) @Nullable Map<@NotBlank String, @NotBlank @Size(max = 1000) String> constants,
        @Size(max = 100) @Nullable Map<@NotBlank String, @NotBlank @Size(max = 1000) String> defaults,
        @Size(max = 20) @Nullable List<@Valid @NotNull Filter> filters,
        @Size(max = 20) @Nullable Set<@NotBlank String> compare,
        @Nullable OnDuplicate onDuplicate,
        @Size(max = 255) @Nullable String keyColumn,
        @Size(max = 60) @Nullable String keySpace,
        @Nullable DayOrder dayOrder) {

    /**
     * @param blank texts that stand for "not known" in this column, such as {@code 0}
     */
    public record Column(
            @NotBlank @Size(max = 255) String column,
            @NotBlank @Size(max = 60) String field,
            @Size(max = 20) @Nullable List<@NotNull @Size(max = 100) String> blank) {
        public static Column of(String column, String field) {
            return new Column(column, field, null);
        }
    }

    /** Only rows in which one of these columns contains one of these texts; letters' case does not matter. */
    public record Filter(
            @NotEmpty @Size(max = 20) List<@NotBlank String> columns,
            @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 100) String> contains) {}

    public enum DayOrder implements Coded {
        MONTH_FIRST,
        DAY_FIRST
    }

    public Mapping {
        columns = columns == null ? List.of() : List.copyOf(columns);
        constants = constants == null ? Map.of() : Map.copyOf(constants);
        defaults = defaults == null ? Map.of() : Map.copyOf(defaults);
        filters = filters == null ? List.of() : List.copyOf(filters);
    }

    @Override
    public List<Column> columns() {
        return columns == null ? List.of() : columns;
    }

    @Override
    public Map<String, String> constants() {
        return constants == null ? Map.of() : constants;
    }

    @Override
    public Map<String, String> defaults() {
        return defaults == null ? Map.of() : defaults;
    }

    @Override
    public List<Filter> filters() {
        return filters == null ? List.of() : filters;
    }

    @Override
    public OnDuplicate onDuplicate() {
        return onDuplicate == null ? OnDuplicate.ATTACH : onDuplicate;
    }

    /** Fields that a row can get a value for. */
    public Set<String> filled() {
        Set<String> fields = new LinkedHashSet<>(constants().keySet());
        fields.addAll(defaults().keySet());
        columns().forEach(column -> fields.add(column.field()));
        return fields;
    }

    /** Columns that it reads; a file without one of them does not fit. */
    public Set<String> reads() {
        Set<String> names = new LinkedHashSet<>();
        columns().forEach(column -> names.add(column.column()));
        filters().forEach(filter -> names.addAll(filter.columns()));
        Stream.ofNullable(keyColumn).forEach(names::add);
        return names;
    }
}
