package dev.plumbline.imports.workbook;

import dev.plumbline.imports.RowSource;
import dev.plumbline.imports.TableLimits;
import dev.plumbline.imports.TableProblem;
import dev.plumbline.imports.TableProblem.Code;
import dev.plumbline.imports.workbook.SharedStrings.RichText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet, one at a time. */
final class SheetRows implements RowSource {

    /** The most that the format knows; formatting often reaches this far below the last value. */
    static final int SHEET_ROWS_MAX = 1_048_576;

    private static final int FORMULA_NOTES_MAX = 500;

    private final SafeXml xml;
    private final SharedStrings strings;
    private final NumberFormats formats;
    private final TableLimits limits;
    private int lastRow;

    SheetRows(SafeXml xml, SharedStrings strings, NumberFormats formats, TableLimits limits) {
        this.xml = xml;
        this.strings = strings;
        this.formats = formats;
        this.limits = limits;
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        for (String name = xml.nextStart(); name != null; name = xml.nextStart()) {
            if (name.equals("row")) {
                return row();
            }
        }
        return null;
    }

    private RawRow row() {
        int stated = NumberFormats.whole(xml.attribute("r"), 0);
        lastRow = Math.max(stated, lastRow + 1);
        if (lastRow > SHEET_ROWS_MAX) {
            throw ZipGuard.unsafe(String.format(Locale.ROOT, "has more than %,d rows in a sheet", SHEET_ROWS_MAX));
        }
        RowInProgress row = new RowInProgress(lastRow, limits.columns());
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            int event = xml.nextEvent();
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("c")) {
                cell(row);
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw ZipGuard.damaged();
            }
        }
        return row.done();
    }

    private void cell(RowInProgress row) {
        int column = column(xml.attribute("r"), row.nextColumn);
        String type = String.valueOf(xml.attribute("t"));
        String style = xml.attribute("s");
        StringBuilder value = new StringBuilder();
        boolean formula = false;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            int event = xml.nextEvent();
            if (event == XMLStreamConstants.START_ELEMENT) {
                formula |= xml.name().equals("f");
                if (xml.name().equals("is")) {
                    RichText.read(xml, value, limits.cellLength() + 1);
                } else if (xml.name().equals("v")) {
                    readValue(value);
                }
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw ZipGuard.damaged();
            }
        }
        row.put(column, text(type, style, value.toString(), row));
        if (formula) {
            row.note(Code.FORMULA_RESULT, column, "A formula's last result was taken; the formula was not run.");
        }
    }

    private void readValue(StringBuilder value) {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            int event = xml.nextEvent();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                xml.appendText(value, limits.cellLength() + 1);
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw ZipGuard.damaged();
            }
        }
    }

    private String text(String type, @Nullable String style, String value, RowInProgress row) {
        return switch (type) {
            case "s" -> strings.get(NumberFormats.whole(value.strip(), -1));
            case "inlineStr", "str" -> EscapedText.decode(value);
            case "b" -> Workbook.isTrue(value.strip()) ? "true" : "false";
            case "d" -> value;
            case "e" -> {
                row.note(Code.CELL_ERROR, row.lastColumn(), "The cell shows an error and was read as blank.");
                yield "";
            }
            default -> formats.text(value, style);
        };
    }

    /** From {@code AB12} to 27; the next free column where the cell does not say. */
    private static int column(@Nullable String reference, int next) {
        int column = 0;
        int letters = 0;
        while (reference != null && letters < reference.length() && letters < 3) {
            char letter = reference.charAt(letters);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + (letter - 'A' + 1);
            letters++;
        }
        return letters == 0 ? next : column - 1;
    }

    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }

    private static final class RowInProgress {
        private final int number;
        private final int columns;
        private final List<String> cells = new ArrayList<>();
        private final List<TableProblem> problems = new ArrayList<>();
        private int nextColumn;
        private int cellCount;

        private RowInProgress(int number, int columns) {
            this.number = number;
            this.columns = columns;
        }

        private int lastColumn() {
            return nextColumn;
        }

        private void put(int column, String text) {
            nextColumn = column + 1;
            if (text.isEmpty()) {
                return;
            }
            cellCount = Math.max(cellCount, nextColumn);
            if (column > columns) {
                return;
            }
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, text);
        }

        private void note(Code code, int column, String message) {
            if (problems.size() < FORMULA_NOTES_MAX) {
                problems.add(new TableProblem(code, message, number, letters(column)));
            }
        }

        private RawRow done() {
            return new RawRow(number, cells, cellCount, problems);
        }
    }
}
