package dev.plumbline.exports.table;

import dev.plumbline.exports.print.PrintColumn;
import dev.plumbline.exports.print.PrintPage;
import dev.plumbline.exports.print.Printer;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

/** A table for paper. The page is laid out when the last row is there, so memory grows with the rows: callers cap them. */
final class PdfTableWriter<R> implements TableWriter<R> {
    /** A cell shows so much of a text; CSV and XLSX have it whole. */
    static final int TEXT_MAX = 300;

    private static final int UPRIGHT_COLUMNS = 5;

    private final OutputStream out;
    private final Printer printer;
    private final Printer.Hand hand;
    private final List<TableColumn<R>> columns;
    private final List<PrintColumn> printed;
    private final PrintPage page;
    private long rows;
    private boolean cut;

    PdfTableWriter(OutputStream out, List<TableColumn<R>> columns, String title, Printer printer) {
        this.out = out;
        this.printer = printer;
        this.hand = printer.hand();
        this.columns = List.copyOf(columns);
        this.printed = columns.stream().map(PdfTableWriter::printed).toList();
        this.page = columns.size() > UPRIGHT_COLUMNS ? PrintPage.wide(title) : PrintPage.tall(title);
        page.table(printed);
    }

    @Override
    public void write(R row) {
        page.row(
                printed, columns.stream().map(column -> text(column.value(row))).toList());
        rows++;
    }

    @Override
    public void finish() throws IOException {
        if (rows == 0) {
            // A table has a body; one of a single empty row says that there is nothing.
            page.row(printed, printed.stream().map(column -> "").toList());
        }
        page.endTable();
        page.quiet(rows == 1 ? "1 row." : hand.number(BigDecimal.valueOf(rows)) + " rows.");
        if (cut) {
            page.quiet("Texts of more than " + TEXT_MAX
                    + " characters end with an ellipsis. CSV and XLSX have them whole.");
        }
        printer.print(page, hand, out);
    }

    private String text(CellValue value) {
        return switch (value) {
            case CellValue.Blank blank -> "";
            case CellValue.Text cell -> cut(cell.text());
            case CellValue.Amount cell -> hand.number(cell.number());
            case CellValue.Day cell -> hand.day(cell.day());
            case CellValue.Moment cell -> hand.moment(cell.at());
            case CellValue.YesNo cell -> cell.yes() ? "Yes" : "No";
        };
    }

    private String cut(String text) {
        if (text.length() <= TEXT_MAX) {
            return text;
        }
        cut = true;
        return text.substring(0, TEXT_MAX) + "…";
    }

    private static PrintColumn printed(TableColumn<?> column) {
        TableColumn.Kind kind = column.kind();
        boolean number = kind == TableColumn.Kind.WHOLE || kind == TableColumn.Kind.DECIMAL;
        return new PrintColumn(column.title(), Math.max(kind.width(), 12), number);
    }
}
