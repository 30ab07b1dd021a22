package dev.plumbline.imports.table;

import dev.plumbline.imports.TableLimits;
import dev.plumbline.imports.TableRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Opens each file that it is given and prints what came of it, and in how many milliseconds. */
final class HostileProbe {

    private HostileProbe() {}

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            long start = System.nanoTime();
            String answer = answer(Path.of(file));
            System.out.println(
                    answer + " " + Duration.ofNanos(System.nanoTime() - start).toMillis());
        }
    }

    private static String answer(Path file) throws IOException {
        try {
            TableFile.open(file, TableLimits.STANDARD).countRows();
            return "READ";
        } catch (TableRefused refused) {
            return refused.problem().code().name();
        }
    }
}
