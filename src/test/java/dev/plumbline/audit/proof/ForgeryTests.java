package dev.plumbline.audit.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.audit.proof.Finding.Kind;
import dev.plumbline.audit.proof.note.SignedNote;
import dev.plumbline.audit.proof.note.SigningKey;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Everything that someone who holds the export file can do to it. Each forgery also mends the checksum line. */
class ForgeryTests {
    private final ExampleLog log = new ExampleLog(ExampleLog.FIRM);
    private final List<String> genuine = log.export(600, 2, 100, 256, 300, 512, 600);

    @Test
    void acceptsTheGenuineExportPlainAndCompressed() throws IOException {
        ExportVerifier verifier = new ExportVerifier(List.of(log.key.verifierKey()), null);
        for (byte[] file : List.of(ExampleLog.bytes(genuine), ExampleLog.gzip(ExampleLog.bytes(genuine)))) {
            VerifyReport report = ExampleLog.verify(verifier, file);
            assertThat(report.finding()).isNull();
            assertThat(report.events()).isEqualTo(600);
            assertThat(report.erased()).isEqualTo(86);
            assertThat(report.checkpoints()).isEqualTo(6);
            assertThat(report.ownKeys()).isFalse();
        }
        assertThat(ExampleLog.resealed(genuine)).isEqualTo(genuine);
        assertThat(ExampleLog.recomputed(genuine)).isEqualTo(genuine);
    }

    @Test
    void saysWhenItBelievedTheFilesOwnKey() {
        VerifyReport report = ExampleLog.verify(new ExportVerifier(List.of(), null), ExampleLog.bytes(genuine));
        assertThat(report.holds()).isTrue();
        assertThat(report.ownKeys()).isTrue();
    }

    @Test
    void namesAnEditedField() {
        expect(Kind.EDITED, 42, edit(42, "lead.qualified", "lead.won"));
        assertThat(found(edit(42, "lead.qualified", "lead.won")).eventId()).isEqualTo(log.id(42));
    }

    @Test
    void namesEditedContentUnderGenuineHashes() {
        expect(Kind.EDITED, 41, edit(41, "called back", "called often"));
        expect(Kind.EDITED, 41, edit(41, "\"salt\":\"AAAAKQ", "\"salt\":\"AAAAKg"));
    }

    @Test
    void narrowsAnEditWithRecomputedHashesToTheNextCheckpoint() {
        Finding finding = found(lines -> {
            edit(150, "lead.qualified", "lead.won").accept(lines);
            List<String> recomputed = ExampleLog.recomputed(lines);
            Collections.copy(lines, recomputed);
        });
        assertThat(finding.kind()).isEqualTo(Kind.RECOMPUTED);
        assertThat(finding.firstIndex()).isEqualTo(100);
        assertThat(finding.endIndex()).isEqualTo(256);
    }

    @Test
    void findsEverythingRecomputedButTheSignature() {
        List<String> forged =
                new ExampleLog(ExampleLog.FIRM).export(SigningKey.generate(log.origin, new SecureRandom()), 600, 600);
        forged.set(0, genuine.getFirst());
        Finding finding = finding(ExampleLog.resealed(forged));
        assertThat(finding.kind()).isEqualTo(Kind.UNKNOWN_KEY);
    }

    @Test
    void namesARemovedEventFirstMiddleAndLast() {
        expect(Kind.REMOVED, 0, lines -> lines.remove(ExampleLog.lineOf(lines, 0)));
        expect(Kind.REMOVED, 77, lines -> lines.remove(ExampleLog.lineOf(lines, 77)));
        expect(Kind.REMOVED, 255, lines -> lines.remove(ExampleLog.lineOf(lines, 255)));
        expect(Kind.REMOVED, 299, lines -> lines.remove(ExampleLog.lineOf(lines, 299)));
        expect(Kind.CUT_OFF, 599, lines -> lines.remove(ExampleLog.lineOf(lines, 599)));
    }

    @Test
    void narrowsARemovalWithEverythingRenumbered() {
        List<String> lines = new ArrayList<>(genuine);
        lines.remove(ExampleLog.lineOf(lines, 77));
        Finding finding = finding(ExampleLog.resealed(ExampleLog.recomputed(lines)));
        assertThat(finding.firstIndex()).isEqualTo(2);
        assertThat(finding.endIndex()).isEqualTo(100);
    }

    @Test
    void namesAnInsertedAndADuplicatedEvent() {
        expect(Kind.INSERTED, 50, lines -> {
            int at = ExampleLog.lineOf(lines, 50);
            lines.add(at, lines.get(at).replace("request-50", "request-x"));
        });
        expect(
                Kind.INSERTED,
                51,
                lines -> lines.add(ExampleLog.lineOf(lines, 51), lines.get(ExampleLog.lineOf(lines, 50))));
        expect(
                Kind.INSERTED,
                256,
                lines -> lines.add(ExampleLog.lineOf(lines, 255) + 1, lines.get(ExampleLog.lineOf(lines, 9))));
    }

    @Test
    void namesTheFirstOfTwoSwappedEvents() {
        expect(Kind.REORDERED, 30, swap(30, 31));
        expect(Kind.REORDERED, 90, swap(90, 110));
        expect(Kind.REORDERED, 250, swap(250, 260));
    }

    @Test
    void namesTheFirstMissingEventOfACutFile() {
        for (int keep : new int[] {20, 100, 255, 256, 420, 599}) {
            int end = ExampleLog.lineOf(genuine, keep - 1) + 1;
            List<String> cut = new ArrayList<>(genuine.subList(0, end));
            Finding bare = finding(cut);
            assertThat(bare.kind()).isEqualTo(Kind.CUT_OFF);
            assertThat(bare.firstIndex()).isEqualTo(keep);
            cut.add("");
            Finding mended = finding(ExampleLog.resealed(cut));
            assertThat(mended.firstIndex()).isEqualTo(keep == 256 ? 100 : keep);
        }
    }

    @Test
    void narrowsACutFileWithRecomputedHashesToTheUnsealedEvents() {
        List<String> cut = new ArrayList<>(genuine.subList(0, ExampleLog.lineOf(genuine, 419) + 1));
        cut.add("");
        Finding finding = finding(ExampleLog.resealed(ExampleLog.recomputed(cut)));
        assertThat(finding.kind()).isEqualTo(Kind.UNSEALED);
        assertThat(finding.firstIndex()).isEqualTo(300);
    }

    @Test
    void findsARollBackToAnOlderSignedStateOnlyWithTheWitness() {
        List<String> older = new ArrayList<>(genuine.subList(0, ExampleLog.lineOf(genuine, 300)));
        older.add("");
        List<String> rolledBack = ExampleLog.resealed(ExampleLog.recomputed(older));
        assertThat(log.verifyPinned(rolledBack).holds()).isTrue();
        ExportVerifier witness = new ExportVerifier(List.of(log.key.verifierKey()), log.notes.getLast());
        Finding finding =
                ExampleLog.verify(witness, ExampleLog.bytes(rolledBack)).finding();
        assertThat(finding).isNotNull();
        assertThat(finding.kind()).isEqualTo(Kind.ROLLED_BACK);
        assertThat(finding.firstIndex()).isEqualTo(300);
        assertThat(ExampleLog.verify(witness, ExampleLog.bytes(genuine)).holds())
                .isTrue();
    }

    @Test
    void findsARewrittenLogOfTheSameKeyWithTheWitness() {
        log.action = "lead.lost";
        SignedNote saved = log.notes.get(2);
        List<String> rewritten = log.export(700, 100, 700);
        assertThat(log.verifyPinned(rewritten).holds()).isTrue();
        ExportVerifier witness = new ExportVerifier(List.of(log.key.verifierKey()), saved);
        Finding finding = ExampleLog.verify(witness, ExampleLog.bytes(ExampleLog.resealed(rewritten)))
                .finding();
        assertThat(finding).isNotNull();
        assertThat(finding.kind()).isEqualTo(Kind.ROLLED_BACK);
        assertThat(finding.endIndex()).isEqualTo(256);
    }

    @Test
    void refusesTheExportOfAnotherFirm() {
        ExampleLog other = new ExampleLog(UUID.fromString("01970000-0000-7000-8000-000000000002"));
        List<String> swapped = other.export(600, 600);
        assertThat(finding(swapped).kind()).isEqualTo(Kind.UNKNOWN_KEY);
        swapped.set(0, genuine.getFirst());
        Finding finding = finding(ExampleLog.resealed(swapped));
        assertThat(finding.kind()).isEqualTo(Kind.FOREIGN);
        assertThat(finding.firstIndex()).isZero();
        expect(
                Kind.FOREIGN,
                12,
                lines -> lines.set(ExampleLog.lineOf(lines, 12), swapped.get(ExampleLog.lineOf(swapped, 12))));
    }

    private Consumer<List<String>> edit(int event, String from, String to) {
        return lines -> {
            int at = ExampleLog.lineOf(lines, event);
            assertThat(lines.get(at)).contains(from);
            lines.set(at, lines.get(at).replace(from, to));
        };
    }

    private Consumer<List<String>> swap(int one, int other) {
        return lines -> Collections.swap(lines, ExampleLog.lineOf(lines, one), ExampleLog.lineOf(lines, other));
    }

    private void expect(Kind kind, long index, Consumer<List<String>> forgery) {
        Finding finding = found(forgery);
        assertThat(finding.kind()).as(finding.message()).isEqualTo(kind);
        assertThat(finding.firstIndex()).as(finding.message()).isEqualTo(index);
        assertThat(finding.endIndex()).as(finding.message()).isEqualTo(index + 1);
    }

    private Finding found(Consumer<List<String>> forgery) {
        List<String> lines = new ArrayList<>(genuine);
        forgery.accept(lines);
        return finding(ExampleLog.resealed(lines));
    }

    private Finding finding(List<String> lines) {
        Finding finding = log.verifyPinned(lines).finding();
        assertThat(finding).isNotNull();
        return finding;
    }
}
