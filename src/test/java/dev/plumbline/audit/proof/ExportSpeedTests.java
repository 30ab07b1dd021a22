package dev.plumbline.audit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.audit.proof.event.AuditLeaf;
import dev.plumbline.audit.proof.note.Checkpoint;
import dev.plumbline.audit.proof.tree.CompactTree;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The speed bar of A24: a million events in a minute. */
class ExportSpeedTests {
    private static final Duration BAR = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void verifiesTwentyThousandEventsWithinTheirShareOfAMinute() throws IOException {
        ExampleLog log = new ExampleLog(ExampleLog.FIRM);
        Path file = export(log, 20_000);
        long start = System.nanoTime();
        try (InputStream in = Files.newInputStream(file)) {
            VerifyReport report = new ExportVerifier(List.of(log.key.verifierKey()), null).verify(in);
            assertThat(report.finding()).isNull();
            assertThat(report.events()).isEqualTo(20_000);
        }
        assertThat(told(20_000, file, start)).isLessThan(Duration.ofSeconds(20));
    }

    /** As whoever checks an export runs it: the tests' own JVM does without the second compiler. */
    @Test
    @Tag("slow")
    void verifiesAMillionEventsInAMinute() throws Exception {
        Path file = export(new ExampleLog(ExampleLog.FIRM), 1_000_000);
        Path said = folder.resolve("said");
        long start = System.nanoTime();
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "dev.plumbline.Plumbline",
                        "audit",
                        "verify",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        Duration took = told(1_000_000, file, start);
        assertThat(code).as(() -> text(said)).isZero();
        assertThat(text(said)).contains("OK: 1000000 events in order");
        assertThat(took).isLessThan(BAR);
    }

    private static Duration told(int events, Path file, long start) throws IOException {
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf("A24 %d events, %d bytes verified in %d ms%n", events, Files.size(file), took.toMillis());
        return took;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path export(ExampleLog log, int events) throws IOException {
        Path file = folder.resolve("export.jsonl");
        write(log, events, file);
        return file;
    }

    /** Sealed every 200 events. */
    private static void write(ExampleLog log, int events, Path file) throws IOException {
        CompactTree tree = CompactTree.empty();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            ExportWriter writer = new ExportWriter(
                    out, new ExportHeader(ExportHeader.Format.LOG, log.firm, log.origin, log.keys, Instant.EPOCH));
            for (int i = 0; i < events; i++) {
                AuditLeaf leaf = log.leaf(i);
                tree.append(leaf.hash());
                writer.leaf(leaf.hash(), leaf, ExampleLog.disclosed(i));
                if (i % 200 == 199) {
                    writer.checkpoint(
                            Checkpoint.of(log.origin, i + 1L, tree.root()).sign(log.key));
                }
            }
            writer.end();
        }
    }
}
