package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.Jazzer;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Three minutes of Jazzer in a process of its own, led by the coverage of some code.
 *
 * @param name   of what is fuzzed, for the report
 * @param target has {@code fuzzerTestOneInput}
 * @param code   whose coverage leads, as Jazzer's patterns
 */
public record CoverageFuzzing(String name, Class<?> target, String code) {
    private static final int SECONDS = 180;
    private static final Pattern RUNS = Pattern.compile("Done (\\d+) runs");

    /** Fails when it finds anything, or hardly ran. */
    public void run(List<byte[]> seeds) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of("target/fuzz/" + UUID.randomUUID()));
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        for (int n = 0; n < seeds.size(); n++) {
            Files.write(corpus.resolve("seed" + n), seeds.get(n));
        }
        Path log = folder.resolve("log");
        Process jazzer = new ProcessBuilder(command(corpus))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!jazzer.waitFor(SECONDS + 600, TimeUnit.SECONDS)) {
            jazzer.destroyForcibly().waitFor();
        }
        Matcher runs = RUNS.matcher(Files.readString(log, StandardCharsets.ISO_8859_1));
        assertThat(jazzer.exitValue())
                .as("Jazzer says in %s what it found", log)
                .isZero();
        assertThat(runs.find()).isTrue();
        System.out.println(name + ": Jazzer found nothing in " + runs.group(1) + " runs");
        assertThat(Long.parseLong(runs.group(1))).isGreaterThan(1_000);
    }

    private List<String> command(Path corpus) {
        String given = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                given.replace(File.pathSeparator + File.pathSeparator, File.pathSeparator),
                Jazzer.class.getName(),
                "--target_class=" + target.getName(),
                "--instrumentation_includes=" + code,
                "--custom_hook_includes=" + code,
                "-max_total_time=" + SECONDS,
                corpus.toAbsolutePath().toString());
    }
}
