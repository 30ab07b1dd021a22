package dev.plumbline.imports.mapping;

import dev.plumbline.imports.ImportField;
import dev.plumbline.imports.ImportRow;
import dev.plumbline.imports.ImportVerdict.Why;
import dev.plumbline.imports.Mapping;
import dev.plumbline.imports.Mapping.DayOrder;
import dev.plumbline.imports.TableProblem;
import dev.plumbline.imports.table.TableHeader;
import dev.plumbline.imports.table.TableRow;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A mapping held against the columns of one file: reads its rows. */
public final class BoundMapping {
    private static final int KEY_MAX = 150;
    private static final int EXCERPT_MAX = 8;

    private final Mapping mapping;
    private final Map<String, ImportField> fields;
    private final CellValues values;
    private final List<Source> sources = new ArrayList<>();
    private final List<Test> tests = new ArrayList<>();
    private final int keyAt;

    private record Source(int at, String column, ImportField field, List<String> blank) {}

    private record Test(List<Integer> at, List<String> contains) {}

    /** What a row is to the import. */
    public sealed interface Reading {}

    /** No filter wants it. */
    public record Passed() implements Reading {}

    public record Unusable(List<Why> reasons) implements Reading {}

    /** @param notes what was done to the row while it was read */
    public record Usable(ImportRow row, String key, List<Why> notes) implements Reading {}

    public BoundMapping(Mapping mapping, TableHeader header, List<ImportField> fields, DayOrder usual) {
        this.mapping = mapping;
        this.fields = fields.stream().collect(Collectors.toMap(ImportField::code, Function.identity()));
        this.values = new CellValues(mapping.dayOrder() == null ? usual : mapping.dayOrder());
        for (Mapping.Column column : mapping.columns()) {
            ImportField field = this.fields.get(column.field());
            int at = header.indexOf(column.column()).orElse(-1);
            if (field != null && at >= 0) {
                sources.add(
                        new Source(at, column.column(), field, column.blank() == null ? List.of() : column.blank()));
            }
        }
        for (Mapping.Filter filter : mapping.filters()) {
            tests.add(new Test(
                    filter.columns().stream()
                            .map(name -> header.indexOf(name).orElse(-1))
                            .filter(at -> at >= 0)
                            .toList(),
                    filter.contains().stream()
                            .map(text -> text.toLowerCase(Locale.ROOT))
                            .toList()));
        }
        this.keyAt = mapping.keyColumn() == null
                ? -1
                : header.indexOf(mapping.keyColumn()).orElse(-1);
    }

    public Reading read(TableRow row) {
        if (!row.usable()) {
            return new Unusable(notes(row));
        }
        for (Test test : tests) {
            if (!passes(test, row)) {
                return new Passed();
            }
        }
        Map<String, Object> found = new HashMap<>();
        List<Why> wrong = new ArrayList<>();
        for (Source source : sources) {
            String text = row.cells().get(source.at());
            if (!text.isBlank() && !source.blank().contains(text.strip())) {
                put(found, source.field(), text, source.column(), wrong);
            }
        }
        mapping.defaults().forEach((field, text) -> {
            ImportField known = fields.get(field);
            if (known != null && !found.containsKey(field)) {
                put(found, known, text, null, wrong);
            }
        });
        mapping.constants().forEach((field, text) -> {
            ImportField known = fields.get(field);
            if (known != null) {
                found.remove(field);
                put(found, known, text, null, wrong);
            }
        });
        for (ImportField field : fields.values()) {
            if (field.required() && !found.containsKey(field.code()) && wrong.isEmpty()) {
                wrong.add(new Why(field.code(), "required", field.label() + " is needed and blank."));
            }
        }
        return wrong.isEmpty()
                ? new Usable(new ImportRow(row.number(), found), key(row, found), notes(row))
                : new Unusable(wrong);
    }

    /** The beginning of what the row says in the columns that are taken over: enough to know it again. */
    public List<String> excerpt(TableRow row) {
        return sources.stream()
                .map(source -> shortened(row.cells().get(source.at()).strip()))
                .filter(text -> !text.isEmpty())
                .limit(EXCERPT_MAX)
                .toList();
    }

    private void put(
            Map<String, Object> found, ImportField field, String text, @Nullable String column, List<Why> wrong) {
        try {
            Object value = values.value(field, text);
            // Two columns of one text field make one text, in the order of the mapping: street and house number.
            found.merge(field.code(), value, (a, b) -> a instanceof String && b instanceof String ? a + " " + b : a);
        } catch (CellValues.Unfit e) {
            wrong.add(new Why(
                    column == null ? field.code() : column,
                    "unfit",
                    field.label() + ": \"" + shortened(text) + "\" " + e.words() + "."));
        }
    }

    private static boolean passes(Test test, TableRow row) {
        return test.at().stream()
                .map(at -> row.cells().get(at).toLowerCase(Locale.ROOT))
                .anyMatch(cell -> test.contains().stream().anyMatch(cell::contains));
    }

    /** The row's name in its source; without one, what it says. */
    private String key(TableRow row, Map<String, Object> found) {
        String given = keyAt < 0 ? "" : row.cells().get(keyAt).strip();
        if (given.isEmpty()) {
            return "row:" + hash(new TreeMap<>(found).toString());
        }
        return given.length() <= KEY_MAX ? "key:" + given : "key:" + hash(given);
    }

    private static List<Why> notes(TableRow row) {
        return row.problems().stream().map(BoundMapping::why).toList();
    }

    private static Why why(TableProblem problem) {
        return new Why(problem.column(), problem.code().wireName(), problem.message());
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "…";
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
