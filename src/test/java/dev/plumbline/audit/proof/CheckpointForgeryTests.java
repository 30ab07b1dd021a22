package dev.plumbline.audit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.audit.proof.Finding.Kind;
import dev.plumbline.audit.proof.note.Checkpoint;
import dev.plumbline.audit.proof.note.SignedNote;
import dev.plumbline.audit.proof.note.SigningKey;
import dev.plumbline.audit.proof.tree.Hash;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Forged keys, signatures and histories of checkpoints. */
class CheckpointForgeryTests {
    private final ExampleLog log = new ExampleLog(ExampleLog.FIRM);
    private final SigningKey old = SigningKey.generate(log.origin, new SecureRandom());

    @Test
    void refusesAnExportSignedAgainByAnotherKey() {
        SigningKey thief = SigningKey.generate(log.origin, new SecureRandom());
        List<String> forged = log.export(thief, 40, 10, 40);
        assertThat(finding(forged).kind()).isEqualTo(Kind.UNKNOWN_KEY);
        assertThat(finding(forged).firstIndex()).isZero();
        ExampleLog own = new ExampleLog(ExampleLog.FIRM);
        List<String> selfMade = own.export(40, 10, 40);
        assertThat(finding(selfMade).kind()).isEqualTo(Kind.UNKNOWN_KEY);
        VerifyReport unpinned = ExampleLog.verify(new ExportVerifier(List.of(), null), ExampleLog.bytes(selfMade));
        assertThat(unpinned.holds()).isTrue();
        assertThat(unpinned.ownKeys()).isTrue();
    }

    @Test
    void acceptsAKeyThatRetiredInTime() {
        log.keys.add(new ExportHeader.Key(old.verifierKey(), 10L));
        List<String> lines = log.export(old, 10, 4, 10);
        lines = rotated(lines, 20);
        VerifyReport report = log.verifyPinned(lines);
        assertThat(report.finding()).isNull();
        assertThat(report.checkpoints()).isEqualTo(3);
    }

    @Test
    void refusesAStolenRetiredKey() {
        log.keys.add(new ExportHeader.Key(old.verifierKey(), 10L));
        log.action = "lead.lost";
        Finding later = finding(log.export(old, 20, 4, 10, 20));
        assertThat(later.kind()).isEqualTo(Kind.RETIRED_KEY);
        assertThat(later.firstIndex()).isZero();
        Finding last = finding(log.export(old, 10, 4, 10));
        assertThat(last.kind()).isEqualTo(Kind.RETIRED_KEY);
        for (List<String> file : List.of(log.export(old, 20, 4, 10, 20), log.export(old, 10, 10))) {
            Finding unpinned = ExampleLog.verify(new ExportVerifier(List.of(), null), ExampleLog.bytes(file))
                    .finding();
            assertThat(unpinned).isNotNull();
            assertThat(unpinned.kind()).isEqualTo(Kind.RETIRED_KEY);
        }
    }

    @Test
    void isNotLedAwayByAForgersOwnRetiredKey() {
        List<String> genuine = log.export(20, 20);
        log.action = "lead.lost";
        log.keys.add(new ExportHeader.Key(old.verifierKey(), 10L));
        List<String> forged = log.export(old, 20, 10);
        forged.add(forged.size() - 1, genuine.get(indexOfCheckpoint(genuine, 20)));
        Finding finding = finding(ExampleLog.resealed(forged));
        assertThat(finding.kind()).isEqualTo(Kind.RECOMPUTED);
        assertThat(finding.firstIndex()).isZero();
        assertThat(finding.endIndex()).isEqualTo(20);
    }

    @Test
    void refusesAChangedSignature() {
        List<String> lines = log.export(20, 8, 20);
        int at = indexOfCheckpoint(lines, 8);
        String line = lines.get(at);
        int inside = line.length() - 30;
        char other = line.charAt(inside) == 'A' ? 'B' : 'A';
        lines.set(at, line.substring(0, inside) + other + line.substring(inside + 1));
        Finding finding = finding(ExampleLog.resealed(lines));
        assertThat(finding.kind()).isEqualTo(Kind.BAD_CHECKPOINT);
        assertThat(finding.firstIndex()).isZero();
        assertThat(finding.endIndex()).isEqualTo(8);
    }

    @Test
    void findsAForkAndARollbackBetweenSignedCheckpoints() {
        List<String> forked = log.export(20, 8, 20);
        forked.add(
                indexOfCheckpoint(forked, 8) + 1,
                line(Checkpoint.of(log.origin, 8, Hash.sha256()).sign(log.key)));
        assertThat(finding(ExampleLog.resealed(forked)).kind()).isEqualTo(Kind.INCONSISTENT);

        List<String> swapped = log.export(20, 8, 20);
        Collections.swap(swapped, indexOfCheckpoint(swapped, 8), indexOfCheckpoint(swapped, 20));
        Finding finding = finding(ExampleLog.resealed(swapped));
        assertThat(finding.kind()).isEqualTo(Kind.INCONSISTENT);
        assertThat(finding.firstIndex()).isEqualTo(8);

        List<String> late = log.export(20, 8, 20);
        String first = late.remove(indexOfCheckpoint(late, 8));
        late.add(late.size() - 1, first);
        assertThat(finding(ExampleLog.resealed(late)).kind()).isEqualTo(Kind.INCONSISTENT);
    }

    @Test
    void acceptsTheSameCheckpointSignedAgainAndCosigned() {
        List<String> lines = log.export(20, 8, 20);
        SigningKey witness = SigningKey.generate("witness.example/w1", new SecureRandom());
        lines.add(indexOfCheckpoint(lines, 20) + 1, line(log.notes.getLast().cosign(witness)));
        assertThat(log.verifyPinned(ExampleLog.resealed(lines)).finding()).isNull();
    }

    @Test
    void refusesAFileWithoutItsCheckpoints() {
        List<String> lines = log.export(20, 8, 20);
        lines.removeIf(line -> line.startsWith("{\"checkpoint\""));
        Finding none = finding(ExampleLog.resealed(lines));
        assertThat(none.kind()).isEqualTo(Kind.UNSEALED);
        assertThat(none.firstIndex()).isZero();
        assertThat(finding(new ExampleLog(ExampleLog.FIRM).export(0)).kind()).isEqualTo(Kind.UNSEALED);
    }

    @Test
    void refusesACheckpointAndAWitnessOfAnotherLog() {
        List<String> lines = log.export(20, 8, 20);
        SignedNote foreign =
                Checkpoint.of("other.example/log", 20, Hash.sha256()).sign(log.key);
        List<String> more = new ArrayList<>(lines);
        more.add(indexOfCheckpoint(more, 20), line(foreign));
        assertThat(finding(ExampleLog.resealed(more)).kind()).isEqualTo(Kind.FOREIGN);
        Finding finding = ExampleLog.verify(
                        new ExportVerifier(List.of(log.key.verifierKey()), foreign), ExampleLog.bytes(lines))
                .finding();
        assertThat(finding).isNotNull();
        assertThat(finding.kind()).isEqualTo(Kind.FOREIGN);
    }

    @Test
    @Tag("sweep")
    void detectsAFlipInEveryByteAndNamesTheEvent() {
        sweep(i -> new int[] {1 << (i % Byte.SIZE)});
    }

    @Test
    @Tag("slow")
    void detectsEveryFlipOfEveryByteAndNamesTheEvent() {
        sweep(i -> new int[] {1, 2, 4, 8, 16, 32, 64, 128});
    }

    private void sweep(IntFunction<int[]> bitsOf) {
        List<String> lines = log.export(9, 2, 5, 9);
        byte[] genuine = ExampleLog.bytes(lines);
        int flips = 0;
        int line = 0;
        int event = -1;
        for (int i = 0; i < genuine.length; i++) {
            boolean inEvent = lines.get(line).contains("\"leaf\":");
            boolean starts = i == 0 || genuine[i - 1] == '\n';
            event += inEvent && starts ? 1 : 0;
            for (int bit : bitsOf.apply(i)) {
                byte[] flipped = genuine.clone();
                flipped[i] ^= (byte) bit;
                expectDetected(flipped, i, inEvent ? event : -1);
                flips++;
            }
            line += genuine[i] == '\n' ? 1 : 0;
        }
        System.out.printf(
                "A24 bar 4: %d flips in %d bytes, all found, in events with the index%n", flips, genuine.length);
    }

    private void expectDetected(byte[] flipped, int at, int event) {
        ExportVerifier verifier = new ExportVerifier(List.of(log.key.verifierKey()), null);
        Finding finding = ExampleLog.verify(verifier, flipped).finding();
        assertThat(finding).as("byte %d", at).isNotNull();
        if (event >= 0) {
            assertThat(finding.firstIndex()).as(finding.message()).isEqualTo(event);
            assertThat(finding.isExact()).as(finding.message()).isTrue();
        }
    }

    private List<String> rotated(List<String> lines, int events) {
        List<String> longer = log.export(log.key, events, events);
        List<String> early =
                lines.stream().filter(l -> l.startsWith("{\"checkpoint\"")).toList();
        longer.add(ExampleLog.lineOf(longer, 3) + 1, early.getFirst());
        longer.add(ExampleLog.lineOf(longer, 9) + 1, early.getLast());
        return ExampleLog.resealed(longer);
    }

    private static String line(SignedNote note) {
        return "{\"checkpoint\":" + JsonMapper.shared().writeValueAsString(note.toString()) + "}";
    }

    private int indexOfCheckpoint(List<String> lines, int size) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("{\"checkpoint\"") && lines.get(i).contains("\\n" + size + "\\n")) {
                return i;
            }
        }
        throw new IllegalArgumentException("No checkpoint of size " + size);
    }

    private Finding finding(List<String> lines) {
        Finding finding = log.verifyPinned(lines).finding();
        assertThat(finding).isNotNull();
        return finding;
    }
}
