package dev.plumbline.imports.table;

import dev.plumbline.imports.TableLimits;
import dev.plumbline.imports.TableRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads whatever a fuzzer thinks of as a table: the answer is rows or a refusal with words. The first byte is passed over. */
public final class TableFuzzTarget {
    private static final Path FILE = file();

    private TableFuzzTarget() {}

    private static Path file() {
        try {
            return Files.createTempDirectory("table").resolve("table");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        if (data.length < 2) {
            return;
        }
        Files.write(FILE, Arrays.copyOfRange(data, 1, data.length));
        try {
            if (TableFile.open(FILE, TableLimits.STANDARD).countRows() < 0) {
                throw new AssertionError("fewer than no rows");
            }
        } catch (TableRefused refused) {
            if (refused.problem().message().isBlank()) {
                throw new AssertionError("refused without a word", refused);
            }
        }
    }
}
