package dev.plumbline.imports.table;

import dev.plumbline.imports.RowSource;
import dev.plumbline.imports.RowSource.RawRow;
import dev.plumbline.imports.TableLimits;
import dev.plumbline.imports.TableProblem;
import dev.plumbline.imports.TableProblem.Code;
import dev.plumbline.imports.TableRefused;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows below the header, one at a time and forward only; blank rows are passed over. Holds no row back. */
public final class TableReader implements Iterator<TableRow>, Closeable {

    private final RowSource source;
    private final Closeable owner;
    private final TableHeader header;
    private final TableLimits limits;
    private final CellText cellText;
    private @Nullable RawRow upcoming;
    private boolean looked;
    private int rows;

    TableReader(RowSource source, Closeable owner, TableHeader header, TableLimits limits) {
        this.source = source;
        this.owner = owner;
        this.header = header;
        this.limits = limits;
        this.cellText = new CellText(limits, source instanceof DelimitedSource);
    }

    @Override
    public boolean hasNext() {
        return look() != null;
    }

    /** @throws TableRefused if the file has more rows than the limit, or turns out damaged from here on */
    @Override
    public TableRow next() {
        RawRow raw = look();
        if (raw == null) {
            throw new NoSuchElementException();
        }
        looked = false;
        if (++rows > limits.rows()) {
            throw TableRefused.atRow(
                    Code.TOO_MANY_ROWS,
                    String.format(
                            Locale.ROOT,
                            "The table has more than %,d rows. Split it and upload the parts one after another.",
                            limits.rows()),
                    raw.number());
        }
        return row(raw);
    }

    private @Nullable RawRow look() {
        if (!looked) {
            upcoming = nextFilled();
            looked = true;
        }
        return upcoming;
    }

    private @Nullable RawRow nextFilled() {
        try {
            RawRow raw = source.next();
            while (raw != null && (raw.blank() || raw.number() <= header.row())) {
                raw = source.next();
            }
            return raw;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TableRow row(RawRow raw) {
        int width = header.names().size();
        List<TableProblem> problems = new ArrayList<>(raw.problems());
        List<String> cells = new ArrayList<>(width);
        for (int i = 0; i < Math.min(width, raw.cells().size()); i++) {
            cells.add(cellText.read(
                    raw.cells().get(i), raw.number(), header.names().get(i), problems));
        }
        if (raw.cellCount() > width && !blankFrom(raw, width)) {
            problems.add(TableProblem.ofRow(
                    Code.TOO_MANY_CELLS,
                    String.format(
                            Locale.ROOT,
                            "The row has %,d cells but the table has %,d columns. Quote cells that contain the separator.",
                            raw.cellCount(),
                            width),
                    raw.number()));
        }
        if (source instanceof DelimitedSource && raw.cellCount() < width) {
            problems.add(TableProblem.ofRow(
                    Code.MISSING_CELLS,
                    String.format(
                            Locale.ROOT,
                            "The row has %,d cells of %,d; the missing ones were taken as blank.",
                            raw.cellCount(),
                            width),
                    raw.number()));
        }
        while (cells.size() < width) {
            cells.add("");
        }
        return new TableRow(raw.number(), cells, problems);
    }

    private boolean blankFrom(RawRow raw, int width) {
        return raw.cellCount() == raw.cells().size()
                && raw.cells().subList(width, raw.cells().size()).stream().allMatch(String::isBlank);
    }

    @Override
    public void close() throws IOException {
        source.close();
        owner.close();
    }
}
