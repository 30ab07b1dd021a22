package dev.plumbline.exports;

import dev.plumbline.exports.table.TableColumn;
import dev.plumbline.exports.table.TableWriter;
import dev.plumbline.shared.Coded;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** What a list can be taken away as. */
public enum ExportFormat implements Coded {
    CSV("text/csv; charset=utf-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public <R> TableWriter<R> writer(OutputStream out, List<TableColumn<R>> columns, String title) throws IOException {
        return switch (this) {
            case CSV -> TableWriter.csv(out, columns, TableWriter.ByteOrderMark.WITH);
            case XLSX -> TableWriter.xlsx(out, columns, title);
        };
    }
}
