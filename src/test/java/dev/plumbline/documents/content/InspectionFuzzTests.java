package dev.plumbline.documents.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.Jazzer;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A10: whatever a file is made of, it is inspected to an answer. */
class InspectionFuzzTests {
    private static final int FEW = 3_000;
    private static final int SECONDS = 180;
    private static final Pattern RUNS = Pattern.compile("Done (\\d+) runs");

    @Test
    void noMutatedFileHurtsTheInspection() throws Exception {
        Random random = new Random(20261128);
        List<byte[]> seeds = InspectionFuzzTarget.seeds();
        for (int n = 0; n < FEW; n++) {
            byte[] file = mutated(seeds.get(n % seeds.size()), random);
            InspectionFuzzTarget.fuzzerTestOneInput(GoodFiles.join(new byte[] {(byte) (n % 5)}, file));
        }
        System.out.println("A10 inspection: 0 findings in " + FEW + " mutated files");
    }

    @Test
    @Tag("slow")
    void minutesOfCoverageGuidedFuzzingFindNothing() throws Exception {
        Path folder = Files.createDirectories(Path.of("target/fuzz/content-" + UUID.randomUUID()));
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        List<byte[]> seeds = InspectionFuzzTarget.seeds();
        for (int n = 0; n < seeds.size(); n++) {
            Files.write(corpus.resolve("seed" + n), GoodFiles.join(new byte[1], seeds.get(n)));
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
        System.out.println("A10 inspection: Jazzer found nothing in " + runs.group(1) + " runs");
        assertThat(Long.parseLong(runs.group(1))).isGreaterThan(1_000);
    }

    private static List<String> command(Path corpus) {
        String given = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String target = "dev.plumbline.documents.content.**:dev.plumbline.platform.Zip**";
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                given.replace(File.pathSeparator + File.pathSeparator, File.pathSeparator),
                Jazzer.class.getName(),
                "--target_class=" + InspectionFuzzTarget.class.getName(),
                "--instrumentation_includes=" + target,
                "--custom_hook_includes=" + target,
                "-max_total_time=" + SECONDS,
                corpus.toAbsolutePath().toString());
    }

    private static byte[] mutated(byte[] seed, Random random) {
        byte[] bytes = seed.clone();
        for (int i = random.nextInt(5); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1) : bytes;
    }
}
