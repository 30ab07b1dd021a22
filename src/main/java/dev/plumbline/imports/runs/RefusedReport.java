package dev.plumbline.imports.runs;

import dev.plumbline.exports.Downloads;
import dev.plumbline.exports.ExportFormat;
import dev.plumbline.exports.table.TableColumn;
import dev.plumbline.exports.table.TableWriter;
import dev.plumbline.imports.ImportId;
import dev.plumbline.imports.ImportVerdict.Why;
import dev.plumbline.imports.record.Line;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The refused rows as a file: the columns as they were, then the row's number and the reasons. Corrected, it can be uploaded
 * again with the same mapping.
 */
@Component
class RefusedReport {
    private static final int PAGE = 500;

    private final ImportService imports;
    private final Downloads downloads;

    RefusedReport(ImportService imports, Downloads downloads) {
        this.imports = imports;
        this.downloads = downloads;
    }

    void send(ImportId id, HttpServletResponse response) throws IOException {
        ImportService.Refused first = imports.refused(id, 0, PAGE);
        downloads.send(response, "refused-rows.csv", ExportFormat.CSV.mediaType(), out -> {
            TableWriter<Line> table = TableWriter.csv(out, columns(first.columns()), TableWriter.ByteOrderMark.WITH);
            List<Line> lines = first.lines();
            while (!lines.isEmpty()) {
                for (Line line : lines) {
                    table.write(line);
                }
                lines = imports.refused(id, lines.getLast().number(), PAGE).lines();
            }
            table.finish();
        });
    }

    private static List<TableColumn<Line>> columns(List<String> names) {
        List<TableColumn<Line>> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int at = i;
            columns.add(TableColumn.text(
                    names.get(i),
                    line -> line.cells() == null || line.cells().size() <= at
                            ? null
                            : line.cells().get(at)));
        }
        columns.add(TableColumn.wholeNumber("Refused row", line -> (long) line.number()));
        columns.add(TableColumn.text(
                "Refused because",
                line -> line.reasons().stream().map(RefusedReport::words).collect(Collectors.joining(" "))));
        return columns;
    }

    private static String words(Why why) {
        return why.message();
    }
}
