package dev.plumbline.exports.table;

import dev.plumbline.exports.print.Printer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a table row by row to a stream that the caller owns and closes. Memory does not grow with
 * the rows, except for paper. A table is
 * complete only after {@link #finish()}; an XLSX file that was given up before does not open, rather than look complete.
 *
 * @param <R> what a row is made from
 */
public sealed interface TableWriter<R> permits CsvTableWriter, XlsxTableWriter, PdfTableWriter {

    static <R> TableWriter<R> csv(OutputStream out, List<TableColumn<R>> columns, ByteOrderMark mark)
            throws IOException {
        return new CsvTableWriter<>(out, columns, mark);
    }

    static <R> TableWriter<R> xlsx(OutputStream out, List<TableColumn<R>> columns, String sheet) {
        return new XlsxTableWriter<>(out, columns, sheet);
    }

    /** For paper, as the firm writes numbers and days. */
    static <R> TableWriter<R> pdf(OutputStream out, List<TableColumn<R>> columns, String title, Printer printer) {
        return new PdfTableWriter<>(out, columns, title, printer);
    }

    void write(R row) throws IOException;

    /** Writes what is still held back; nothing can be written after. */
    void finish() throws IOException;

    /** Whether a CSV file says that it is UTF-8: Excel reads it wrongly without, other programs may stumble over it. */
    enum ByteOrderMark {
        WITH,
        WITHOUT
    }
}
