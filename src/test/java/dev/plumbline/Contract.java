package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that says what the system promises. Tests compare; {@code bin/contracts} writes what is true now. */
public final class Contract {
    private static final Path FOLDER = Path.of("src/test/resources/contract");

    private Contract() {}

    public static void check(String file, String actual) {
        check(FOLDER.resolve(file), actual);
    }

    public static void check(Path file, String actual) {
        try {
            if (Boolean.getBoolean("contracts.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            String promised = Files.exists(file) ? Files.readString(file) : "";
            assertThat(actual)
                    .as("%s differs from what the code does; if that is meant, run bin/contracts and review", file)
                    .isEqualTo(promised);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares what stands between {@code <!-- name -->} and {@code <!-- /name -->} of a document. */
    static void section(Path file, String name, String actual) {
        try {
            String whole = Files.readString(file);
            String begin = "<!-- " + name + " -->\n";
            int from = whole.indexOf(begin) + begin.length();
            int to = whole.indexOf("<!-- /" + name + " -->");
            if (from < begin.length() || to < from) {
                throw new AssertionError(file + " has no section " + name);
            }
            check(file, whole.substring(0, from) + actual + whole.substring(to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
