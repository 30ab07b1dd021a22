package dev.plumbline.audit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class VerifyCommandTests {
    private final ExampleLog log = new ExampleLog(ExampleLog.FIRM);
    private final List<String> genuine = log.export(20, 8, 20);
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void exitsWithZeroAndCountsWhenTheLogHolds() throws IOException {
        Path saved =
                Files.writeString(folder.resolve("saved"), log.notes.getFirst().toString());
        Path plain = write("plain.jsonl", ExampleLog.bytes(genuine));
        Path gzip = write("packed.jsonl.gz", ExampleLog.gzip(ExampleLog.bytes(genuine)));
        for (Path file : List.of(plain, gzip)) {
            assertThat(run(file, "--key", log.key.verifierKey(), "--checkpoint", saved))
                    .isZero();
        }
        assertThat(out.toString())
                .contains("OK: 20 events in order under 2 signed checkpoints.")
                .doesNotContain("Note:");
    }

    @Test
    void saysThatItBelievedTheFile() throws IOException {
        assertThat(run(write("plain.jsonl", ExampleLog.bytes(genuine)))).isZero();
        assertThat(out.toString()).contains("the file's own keys were believed");
    }

    @Test
    void exitsWithOneAndNamesTheEvent() throws IOException {
        List<String> forged = new ArrayList<>(genuine);
        int at = ExampleLog.lineOf(forged, 7);
        forged.set(at, forged.get(at).replace("qualified", "dismissed"));
        assertThat(run(write("forged.jsonl", ExampleLog.bytes(forged)))).isEqualTo(1);
        assertThat(out.toString()).contains("FORGED: EDITED", "First bad event: index 7, id " + log.id(7));
    }

    @Test
    void saysWhyAndBetweenWhichEventsAndFindsALogOlderThanTheSavedCheckpoint() throws IOException {
        List<String> forged = new ArrayList<>(genuine);
        int at = ExampleLog.lineOf(forged, 12);
        forged.set(at, forged.get(at).replace("qualified", "dismissed"));
        Path recomputed = write("forged.jsonl", ExampleLog.bytes(ExampleLog.resealed(ExampleLog.recomputed(forged))));
        assertThat(run(recomputed)).isEqualTo(1);
        assertThat(out.toString())
                .contains("Note: no --key", "First bad event: between index 8 and 19", "were recomputed");
        Path saved =
                Files.writeString(folder.resolve("saved"), log.notes.getLast().toString());
        List<String> older = new ArrayList<>(genuine.subList(0, ExampleLog.lineOf(genuine, 8)));
        older.add("");
        Path short8 = write("older.jsonl", ExampleLog.bytes(ExampleLog.resealed(ExampleLog.recomputed(older))));
        assertThat(run(short8)).isZero();
        assertThat(run(short8, "--checkpoint", saved)).isEqualTo(1);
        assertThat(out.toString()).contains("FORGED: ROLLED_BACK", "First bad event: index 8");
    }

    @Test
    void exitsWithOneOnAnyOtherFile() throws IOException {
        byte[] cut = ExampleLog.gzip(ExampleLog.bytes(genuine));
        for (byte[] file : List.of(
                new byte[0],
                new byte[] {'\n'},
                new byte[] {0x1f, (byte) 0x8b},
                new byte[5000],
                "{}\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                ("[".repeat(100_000) + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                Arrays.copyOf(cut, cut.length / 2))) {
            assertThat(run(write("other", file))).isEqualTo(1);
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void exitsWithTwoAndOneSentenceForWrongArguments() throws IOException {
        Path plain = write("plain.jsonl", ExampleLog.bytes(genuine));
        assertThat(run(folder.resolve("missing"))).isEqualTo(2);
        assertThat(run(plain, "--key", "not-a-key")).isEqualTo(2);
        assertThat(run(plain, "--checkpoint", plain)).isEqualTo(2);
        assertThat(run(plain, "--checkpoint", folder.resolve("missing"))).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(4).allMatch(line -> line.endsWith("."));
        assertThat(out.toString()).isEmpty();
        assertThat(run()).isEqualTo(2);
        assertThat(run(plain, "--nonsense")).isEqualTo(2);
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private int run(Object... arguments) {
        return new CommandLine(new VerifyCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    }
}
