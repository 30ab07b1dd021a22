package dev.plumbline.imports.mapping;

import dev.plumbline.imports.ImportField;
import dev.plumbline.imports.ImportTarget;
import dev.plumbline.imports.ImportsProblem;
import dev.plumbline.imports.Mapping;
import dev.plumbline.shared.FieldProblem;
import dev.plumbline.shared.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether a mapping names only what is there and fills what a record needs. */
public final class MappingCheck {
    private final Mapping mapping;
    private final ImportTarget target;
    private final Map<String, ImportField> fields;
    private final List<FieldProblem> wrong = new ArrayList<>();

    private MappingCheck(Mapping mapping, ImportTarget target) {
        this.mapping = mapping;
        this.target = target;
        this.fields = target.fields().stream().collect(Collectors.toMap(ImportField::code, Function.identity()));
    }

    /** @throws Problem {@code import.mapping-invalid} with every fault */
    public static void require(Mapping mapping, ImportTarget target, List<String> columns) {
        List<FieldProblem> wrong = new MappingCheck(mapping, target).problems(columns);
        if (!wrong.isEmpty()) {
            throw Problem.of(
                    ImportsProblem.MAPPING_INVALID,
                    wrong.size() == 1 ? wrong.getFirst().message() : wrong.size() + " parts of the mapping do not fit.",
                    wrong);
        }
    }

    private List<FieldProblem> problems(List<String> columns) {
        Set<String> there = new HashSet<>();
        columns.forEach(column -> there.add(column.toLowerCase(Locale.ROOT)));
        mapping.reads().stream()
                .filter(column -> !there.contains(column.toLowerCase(Locale.ROOT)))
                .forEach(column -> add("/columns", "unknown-column", "The file has no column \"" + column + "\"."));
        mapping.filled().stream()
                .filter(field -> !fields.containsKey(field))
                .forEach(field -> add("/columns", "unknown-field", "There is no field \"" + field + "\"."));
        values("/constants/", mapping.constants());
        values("/defaults/", mapping.defaults());
        fields.values().stream()
                .filter(field -> field.required() && !mapping.filled().contains(field.code()))
                .forEach(field -> add(
                        "/columns", "required", field.label() + " is needed: map a column or give one value for all."));
        target.needs().stream()
                .filter(set -> set.stream().noneMatch(mapping.filled()::contains))
                .forEach(set -> add("/columns", "required", "Map at least one of: " + labels(set) + "."));
        Set<String> compare = mapping.compare() == null ? Set.of() : mapping.compare();
        compare.stream()
                .filter(field -> !target.comparable().contains(field))
                .forEach(field -> add(
                        "/compare",
                        "unknown-field",
                        "Duplicates are found by " + String.join(", ", target.comparable()) + "."));
        return wrong;
    }

    private void values(String pointer, Map<String, String> texts) {
        CellValues values =
                new CellValues(mapping.dayOrder() == null ? Mapping.DayOrder.MONTH_FIRST : mapping.dayOrder());
        texts.forEach((code, text) -> {
            ImportField field = fields.get(code);
            if (field != null) {
                try {
                    values.value(field, text);
                } catch (CellValues.Unfit e) {
                    add(pointer + code, "unfit", field.label() + ": \"" + text + "\" " + e.words() + ".");
                }
            }
        });
    }

    private String labels(Set<String> codes) {
        return codes.stream()
                .sorted()
                .map(code -> {
                    ImportField field = fields.get(code);
                    return field == null ? code : field.label();
                })
                .collect(Collectors.joining(", "));
    }

    private void add(String pointer, String code, String message) {
        wrong.add(new FieldProblem(pointer, code, message));
    }
}
