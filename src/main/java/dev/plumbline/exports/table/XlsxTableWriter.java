package dev.plumbline.exports.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * One sheet after another, each with a bold frozen header. Text is always an inline string, which no spreadsheet program
 * runs, so text needs no guard here.
 */
final class XlsxTableWriter<R> implements TableWriter<R> {

    /** The most that the format allows; a longer text would make the whole file unreadable. */
    static final int TEXT_MAX = 32_767;

    static final int SHEET_ROWS_MAX = Worksheet.MAX_ROWS;

    private static final int ROWS_HELD = 500;
    private static final String CUT = "…";

    /** Cells hold binary fractions of 15 decimal digits; a longer number would be changed, so it is written as text. */
    private static final int DIGITS_MAX = 15;

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** Before this day spreadsheet programs disagree about which day a number is. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final double SECONDS_PER_DAY = 86_400;

    private final List<TableColumn<R>> columns;
    private final Workbook workbook;
    private final String title;
    private final int rowsPerSheet;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxTableWriter(OutputStream out, List<TableColumn<R>> columns, String title) {
        this(out, columns, title, SHEET_ROWS_MAX);
    }

    XlsxTableWriter(OutputStream out, List<TableColumn<R>> columns, String title, int rowsPerSheet) {
        this.columns = List.copyOf(columns);
        this.title = title.replaceAll("[\\[\\]:*?/\\\\'\\p{Cntrl}\\p{Cs}]", " ").strip();
        this.rowsPerSheet = rowsPerSheet;
        this.workbook = new Workbook(out, "Plumbline", null);
        this.sheet = nextSheet();
    }

    @Override
    public void write(R source) throws IOException {
        if (row == rowsPerSheet) {
            sheet.finish();
            sheet = nextSheet();
        }
        for (int i = 0; i < columns.size(); i++) {
            put(i, columns.get(i).value(source));
        }
        row++;
        if (row % ROWS_HELD == 0) {
            sheet.flush();
        }
    }

    @Override
    public void finish() throws IOException {
        workbook.finish();
    }

    private Worksheet nextSheet() {
        sheets++;
        String start = title.substring(0, Math.min(title.length(), 25));
        Worksheet next = workbook.newWorksheet(sheets == 1 ? start : start + " (" + sheets + ")");
        for (int i = 0; i < columns.size(); i++) {
            next.inlineString(0, i, inline(columns.get(i).title()));
            next.style(0, i).bold().set();
            next.width(i, columns.get(i).kind().width());
        }
        next.freezePane(0, 1);
        row = 1;
        return next;
    }

    private void put(int column, CellValue value) {
        switch (value) {
            case CellValue.Blank blank -> {}
            case CellValue.Text cell -> text(column, cell.text());
            case CellValue.Amount cell -> number(column, cell.number());
            case CellValue.Day cell -> day(column, cell.day());
            case CellValue.Moment cell -> moment(column, cell.at());
            case CellValue.YesNo cell -> sheet.value(row, column, Boolean.valueOf(cell.yes()));
        }
    }

    private void text(int column, String text) {
        sheet.inlineString(row, column, inline(text));
    }

    private void number(int column, BigDecimal number) {
        if (number.precision() > DIGITS_MAX || number.scale() > DIGITS_MAX || number.scale() < -DIGITS_MAX) {
            text(column, number.toPlainString());
            return;
        }
        sheet.value(row, column, new BigDecimal(number.toPlainString()));
        if (columns.get(column).kind() == TableColumn.Kind.DECIMAL && number.scale() == 2) {
            sheet.style(row, column).format("#,##0.00").set();
        }
    }

    private void day(int column, LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            text(column, day.toString());
            return;
        }
        sheet.value(row, column, Long.valueOf(ChronoUnit.DAYS.between(DAY_ZERO, day)));
        sheet.style(row, column).format("yyyy-mm-dd").set();
    }

    private void moment(int column, ZonedDateTime at) {
        LocalDateTime local = at.toLocalDateTime();
        if (local.toLocalDate().isBefore(FIRST_DAY) || local.toLocalDate().isAfter(LAST_DAY)) {
            text(column, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at));
            return;
        }
        double days = ChronoUnit.DAYS.between(DAY_ZERO, local.toLocalDate())
                + local.toLocalTime().toSecondOfDay() / SECONDS_PER_DAY;
        sheet.value(row, column, Double.valueOf(days));
        sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
    }

    private static String inline(String text) {
        if (text.length() <= TEXT_MAX) {
            return ExportText.forWorkbook(text);
        }
        return ExportText.forWorkbook(text.substring(0, TEXT_MAX - CUT.length()) + CUT);
    }
}
