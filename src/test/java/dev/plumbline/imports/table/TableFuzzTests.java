package dev.plumbline.imports.table;

import static dev.plumbline.imports.table.XlsxFiles.row;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.CoverageFuzzing;
import dev.plumbline.Mutated;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** C6: tables as text and as workbooks, which are archives of XML. */
class TableFuzzTests {
    private static final int FEW = 1_000;

    @TempDir
    private Path folder;

    @Test
    void noMutatedTableHurtsTheReader() throws Exception {
        Mutated.each(seeds(), 1, FEW, TableFuzzTarget::fuzzerTestOneInput);
        System.out.println("C6 tables: 0 findings in " + FEW + " mutated files");
    }

    @Test
    @Tag("slow")
    void minutesOfCoverageGuidedFuzzingFindNothing() throws Exception {
        new CoverageFuzzing("C6 tables", TableFuzzTarget.class, "dev.plumbline.imports.**:dev.plumbline.platform.Zip**")
                .run(seeds());
    }

    private List<byte[]> seeds() throws Exception {
        Path workbook = XlsxFiles.workbook(row(1, "a", "b") + row(2, "1", "2"))
                .strings("x")
                .write(folder.resolve("seed"));
        return List.of(
                Files.readAllBytes(workbook),
                "name,\"to\"\"wn\"\r\nZoë,\"a\nb\"\n1;2|3\t4\n".getBytes(UTF_8),
                "sep=;\na;b\n1;2\n".getBytes(UTF_8));
    }
}
