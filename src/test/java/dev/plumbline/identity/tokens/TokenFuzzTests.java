package dev.plumbline.identity.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.Jazzer;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A11: the parser of access tokens answers whatever it is given, and accepts what was issued and nothing else. */
class TokenFuzzTests {
    private static final int FEW = 3_000;
    private static final int SECONDS = 180;
    private static final Pattern RUNS = Pattern.compile("Done (\\d+) runs");

    @Test
    void noRandomTextHurtsTheParser() throws Exception {
        Random random = new Random(20261127);
        for (int n = 0; n < FEW; n++) {
            TokenFuzzTarget.fuzzerTestOneInput(input(random, n));
        }
        System.out.println("A11 token parser: 0 findings in " + FEW + " random texts");
    }

    @Test
    @Tag("slow")
    void minutesOfCoverageGuidedFuzzingFindNothing() throws Exception {
        Path folder = Files.createDirectories(Path.of("target/fuzz/token-" + UUID.randomUUID()));
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        for (int mode = 0; mode < 3; mode++) {
            Files.write(corpus.resolve("seed" + mode), seed(mode));
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
        String said = Files.readString(log, StandardCharsets.ISO_8859_1);
        Matcher runs = RUNS.matcher(said);
        assertThat(jazzer.exitValue())
                .as("Jazzer says in %s what it found", log)
                .isZero();
        assertThat(runs.find()).isTrue();
        System.out.println("A11 token parser: Jazzer found nothing in " + runs.group(1) + " runs");
        assertThat(Long.parseLong(runs.group(1))).isGreaterThan(1_000);
    }

    private static List<String> command(Path corpus) {
        String given = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String target = "dev.plumbline.identity.tokens.**:com.nimbusds.**";
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                given.replace(File.pathSeparator + File.pathSeparator, File.pathSeparator),
                Jazzer.class.getName(),
                "--target_class=" + TokenFuzzTarget.class.getName(),
                "--instrumentation_includes=" + target,
                "--custom_hook_includes=" + target,
                "-max_total_time=" + SECONDS,
                corpus.toAbsolutePath().toString());
    }

    /** No token that another process signs is a seed: it would be as good as this one's. */
    private static byte[] seed(int mode) {
        String form = TokenFuzzTarget.good().substring(0, TokenFuzzTarget.good().length() - 86) + "A".repeat(86);
        return join(mode, 100, 3, mode == 0 ? form : mode == 1 ? "a" : TokenFuzzTarget.claims());
    }

    /** Random bytes, a good token or good claims with random bytes in them. */
    private static byte[] input(Random random, int n) {
        byte[] noise = new byte[random.nextInt(64)];
        random.nextBytes(noise);
        String text = new String(noise, StandardCharsets.ISO_8859_1);
        if (n % 3 == 2) {
            String claims = TokenFuzzTarget.claims();
            int at = random.nextInt(claims.length());
            int end = Math.min(claims.length(), at + random.nextInt(20));
            text = claims.substring(0, at) + text.substring(0, Math.min(4, text.length())) + claims.substring(end);
        }
        return join(n % 3, random.nextInt(256), random.nextInt(256), text);
    }

    private static byte[] join(int mode, int from, int length, String text) {
        byte[] letters = text.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[letters.length + 3];
        all[0] = (byte) mode;
        all[1] = (byte) from;
        all[2] = (byte) length;
        System.arraycopy(letters, 0, all, 3, letters.length);
        return all;
    }
}
