package dev.plumbline.exports.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** RFC 4180 in UTF-8. Text goes through {@link FormulaGuard}; numbers, dates and yes or no are written as they are. */
final class CsvTableWriter<R> implements TableWriter<R> {

    private static final char MARK = '\uFEFF';

    private final List<TableColumn<R>> columns;
    private final Writer text;
    private final CsvWriter csv;

    CsvTableWriter(OutputStream out, List<TableColumn<R>> columns, ByteOrderMark mark) throws IOException {
        this.columns = List.copyOf(columns);
        this.text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (mark == ByteOrderMark.WITH) {
            text.write(MARK);
        }
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(columns.stream().map(column -> guarded(column.title())).toList());
    }

    @Override
    public void write(R row) {
        CsvWriter.CsvWriterRecord line = csv.writeRecord();
        for (TableColumn<R> column : columns) {
            line.writeField(text(column.value(row)));
        }
        line.endRecord();
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
        text.flush();
    }

    private static String text(CellValue value) {
        return switch (value) {
            case CellValue.Blank blank -> "";
            case CellValue.Text cell -> guarded(cell.text());
            case CellValue.Amount cell -> cell.number().toPlainString();
            case CellValue.Day cell -> cell.day().toString();
            case CellValue.Moment cell -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(cell.at());
            case CellValue.YesNo cell -> String.valueOf(cell.yes());
        };
    }

    private static String guarded(String text) {
        return FormulaGuard.inert(text) ? text : FormulaGuard.escape(ExportText.wellFormed(text));
    }
}
