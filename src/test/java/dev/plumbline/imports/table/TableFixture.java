package dev.plumbline.imports.table;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.imports.TableLimits;
import dev.plumbline.imports.TableProblem;
import dev.plumbline.imports.TableRefused;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the tests of this package share: write a file, read it whole, be refused. */
final class TableFixture {

    private TableFixture() {}

    static Path text(Path folder, String content) throws IOException {
        return text(folder, content, StandardCharsets.UTF_8);
    }

    static Path text(Path folder, String content, Charset charset) throws IOException {
        return bytes(folder, content.getBytes(charset));
    }

    static Path bytes(Path folder, byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "upload", ".bin"), content);
    }

    static TableFile open(Path file) throws IOException {
        return TableFile.open(file, TableLimits.STANDARD);
    }

    static List<TableRow> rows(Path file) throws IOException {
        return rows(open(file));
    }

    static List<TableRow> rows(TableFile file) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        try (TableReader reader = file.read()) {
            reader.forEachRemaining(rows::add);
        }
        return rows;
    }

    /** The problem with which the file is refused, at opening or while its rows are read. */
    static TableProblem refusal(Path file) {
        return refusal(file, TableLimits.STANDARD);
    }

    static TableProblem refusal(Path file, TableLimits limits) {
        TableRefused refused = catchThrowableOfType(
                TableRefused.class, () -> TableFile.open(file, limits).countRows());
        if (refused == null) {
            throw new AssertionError("the file was not refused");
        }
        return refused.problem();
    }

    static List<TableProblem.Code> codes(TableRow row) {
        return row.problems().stream().map(TableProblem::code).toList();
    }
}
