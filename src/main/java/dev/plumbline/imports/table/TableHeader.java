package dev.plumbline.imports.table;

import dev.plumbline.imports.RowSource.RawRow;
import dev.plumbline.imports.TableLimits;
import dev.plumbline.imports.TableProblem.Code;
import dev.plumbline.imports.TableRefused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The columns of a table, each under a name of its own.
 *
 * @param row where the header stands
 * @param names unique, never blank: a repeated {@code permit type} becomes {@code permit type (2)}, a blank one {@code Column 7}
 */
public record TableHeader(int row, List<String> names) {

    private static final Pattern VALUE =
            Pattern.compile("[-+$€£]?[\\d.,:/\\s%-]*\\d[\\d.,:/\\sTZ%-]*|[^@\\s]+@[^@\\s]+\\.[^@\\s]+|(?i:true|false)");
    private static final Pattern SPACE = Pattern.compile("[\\s\\h\\v\\p{Cf}]+");

    public TableHeader {
        names = List.copyOf(names);
    }

    static TableHeader of(RawRow first, int width, TableLimits limits) {
        if (first.cellCount() > limits.columns() || width > limits.columns()) {
            throw TableRefused.atRow(
                    Code.TOO_MANY_COLUMNS,
                    String.format(
                            Locale.ROOT,
                            "The table has %,d columns; at most %,d are read. Keep the columns you need and upload that.",
                            Math.max(first.cellCount(), width),
                            limits.columns()),
                    first.number());
        }
        List<String> titles = first.cells().stream().map(TableHeader::tidy).toList();
        refuseOtherThanNames(first, titles);
        return new TableHeader(first.number(), unique(titles, width));
    }

    /** The column's place for a name as a person may type it: case and spaces do not matter. */
    public OptionalInt indexOf(String name) {
        String wanted = key(tidy(name));
        for (int i = 0; i < names.size(); i++) {
            if (key(names.get(i)).equals(wanted)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static void refuseOtherThanNames(RawRow first, List<String> titles) {
        if (titles.stream().anyMatch(title -> title.length() > TableLimits.COLUMN_NAME_LENGTH)) {
            throw TableRefused.atRow(
                    Code.NOT_A_TABLE,
                    String.format(
                            Locale.ROOT,
                            "Row %,d is text and not a row of column names. Upload a table with one column name per column.",
                            first.number()),
                    first.number());
        }
        List<String> filled = titles.stream().filter(title -> !title.isEmpty()).toList();
        if (filled.stream().allMatch(title -> VALUE.matcher(title).matches())) {
            throw TableRefused.atRow(
                    Code.NO_HEADER,
                    String.format(
                            Locale.ROOT,
                            "Row %,d holds values and not column names. Add a first row with the names and upload that.",
                            first.number()),
                    first.number());
        }
    }

    private static List<String> unique(List<String> titles, int width) {
        Set<String> taken = new HashSet<>();
        titles.forEach(title -> taken.add(key(title)));
        Set<String> seen = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            String title = i < titles.size() ? titles.get(i) : "";
            String name = title.isEmpty() ? "Column " + (i + 1) : title;
            if (title.isEmpty() ? taken.contains(key(name)) : seen.contains(key(name))) {
                name = numbered(name, taken, seen);
            }
            seen.add(key(name));
            names.add(name);
        }
        return names;
    }

    private static String numbered(String name, Set<String> taken, Set<String> seen) {
        int number = 2;
        String candidate = name + " (2)";
        while (taken.contains(key(candidate)) || seen.contains(key(candidate))) {
            number++;
            candidate = name + " (" + number + ")";
        }
        return candidate;
    }

    private static String tidy(String title) {
        return SPACE.matcher(CellText.clean(title).replace('\uFEFF', ' '))
                .replaceAll(" ")
                .strip();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
