package dev.plumbline.imports.table;

import dev.plumbline.imports.RowSource;
import dev.plumbline.imports.TableLimits;
import dev.plumbline.imports.TableProblem;
import dev.plumbline.imports.TableProblem.Code;
import dev.plumbline.imports.TableRefused;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Splits delimited text (RFC 4180, forgiving) into rows. A quote that never closes spoils only the row that opens it:
 * reading goes on with the next line. That is why this is not a library, all of which stop or swallow the rest of the file.
 */
final class DelimitedSource implements RowSource {

    /** A quoted cell that runs on for this long is taken for a forgotten quote. */
    static final int QUOTED_MAX = 128 * 1024;

    /** Each forgotten quote costs a second look at up to {@link #QUOTED_MAX} characters. */
    static final int UNCLOSED_MAX = 100;

    private static final int END = -1;

    private final Reader text;
    private final char delimiter;
    private final TableLimits limits;
    private final char[] buffer = new char[8192];
    private int filled;
    private int at;
    private String again = "";
    private int againAt;
    private int number;
    private int unclosed;

    private final StringBuilder cell = new StringBuilder();
    private final StringBuilder raw = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private List<TableProblem> problems = new ArrayList<>();
    private int cellCount;

    DelimitedSource(Reader text, char delimiter, TableLimits limits) {
        this.text = text;
        this.delimiter = delimiter;
        this.limits = limits;
    }

    /** Skips the line that declares the delimiter; it is no row of the table. */
    void skipLine() throws IOException {
        int c = read();
        while (c != END && c != '\n' && c != '\r') {
            c = read();
        }
        endOfLine(c);
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        int c = read();
        if (c == END) {
            return null;
        }
        number++;
        cells = new ArrayList<>();
        problems = new ArrayList<>();
        cellCount = 0;
        while (true) {
            int after = c == '"' ? quotedCell() : plainCell(c);
            keepCell();
            if (after != delimiter) {
                endOfLine(after);
                return new RawRow(number, cells, cellCount, problems);
            }
            c = read();
        }
    }

    /** Reads a cell from its first character; returns the character after it. */
    private int plainCell(int first) throws IOException {
        cell.setLength(0);
        return restOfCell(first);
    }

    private int restOfCell(int first) throws IOException {
        int c = first;
        while (c != END && c != delimiter && c != '\n' && c != '\r') {
            keep(c);
            c = read();
        }
        return c;
    }

    private int quotedCell() throws IOException {
        cell.setLength(0);
        raw.setLength(0);
        while (true) {
            int c = read();
            if (c == END || raw.length() >= QUOTED_MAX) {
                return recover(c);
            }
            raw.append((char) c);
            if (c != '"') {
                keep(c);
                continue;
            }
            int after = read();
            if (after != '"') {
                return afterQuote(after);
            }
            raw.append('"');
            keep('"');
        }
    }

    private int afterQuote(int after) throws IOException {
        if (after == END || after == delimiter || after == '\n' || after == '\r') {
            return after;
        }
        problem(Code.TEXT_AFTER_QUOTE, "Text stands after a closing quote; it was kept as part of the cell.");
        return restOfCell(after);
    }

    /** Gives back all that stands below the line of the forgotten quote, so that it is read as rows. */
    private int recover(int last) throws IOException {
        if (++unclosed > UNCLOSED_MAX) {
            throw TableRefused.atRow(
                    Code.TOO_MANY_UNCLOSED_QUOTES,
                    String.format(
                            Locale.ROOT,
                            "More than %d rows open a quote that never closes, the last one row %,d. Save the table as CSV again.",
                            UNCLOSED_MAX,
                            number),
                    number);
        }
        problem(
                Code.UNCLOSED_QUOTE,
                String.format(
                        Locale.ROOT, "Row %,d opens a quote (\") that never closes. Close it or remove it.", number));
        if (last != END) {
            raw.append((char) last);
        }
        int line = lineEnd(raw);
        String kept = raw.substring(0, line);
        cell.setLength(0);
        cell.append(kept, 0, Math.min(kept.length(), limits.cellLength()));
        if (line == raw.length()) {
            return last == END ? END : skipToLineEnd();
        }
        again = raw.substring(line + 1) + again.substring(againAt);
        againAt = 0;
        return raw.charAt(line);
    }

    private static int lineEnd(StringBuilder raw) {
        int line = 0;
        while (line < raw.length() && raw.charAt(line) != '\n' && raw.charAt(line) != '\r') {
            line++;
        }
        return line;
    }

    private int skipToLineEnd() throws IOException {
        int c = read();
        while (c != END && c != '\n' && c != '\r') {
            c = read();
        }
        return c;
    }

    private void keep(int c) {
        if (cell.length() <= limits.cellLength()) {
            cell.append((char) c);
        }
    }

    private void keepCell() {
        if (cellCount <= limits.columns()) {
            cells.add(cell.toString());
        }
        cellCount++;
    }

    private void problem(Code code, String message) {
        if (problems.size() < limits.columns()) {
            problems.add(TableProblem.ofRow(code, message, number));
        }
    }

    /** Takes the second half of CR LF; the first was the end of the row. */
    private void endOfLine(int c) throws IOException {
        if (c == '\r' && peek() == '\n') {
            read();
        }
    }

    private int peek() throws IOException {
        if (againAt < again.length()) {
            return again.charAt(againAt);
        }
        return fill() ? buffer[at] : END;
    }

    private int read() throws IOException {
        if (againAt < again.length()) {
            return again.charAt(againAt++);
        }
        return at < filled || fill() ? buffer[at++] : END;
    }

    private boolean fill() throws IOException {
        if (at == filled) {
            filled = Math.max(0, text.read(buffer));
            at = 0;
        }
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
