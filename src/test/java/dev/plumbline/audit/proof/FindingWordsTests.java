package dev.plumbline.audit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.audit.proof.Finding.Kind;
import dev.plumbline.audit.proof.note.Checkpoint;
import dev.plumbline.audit.proof.note.SignedNote;
import dev.plumbline.audit.proof.tree.Hash;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the report says of each forgery, in words that a reader without the code can follow. */
class FindingWordsTests {
    private final ExampleLog log = new ExampleLog(ExampleLog.FIRM);
    private final List<String> genuine = log.export(300, 2, 100, 256, 300);

    @Test
    void saysWhatIsWrongWithTheFirstBadEvent() {
        says(edit(42, "lead.qualified", "lead.won"), "Event 42 was changed: the event here (" + log.id(42) + ")");
        says(edit(41, "called back", "called often"), "its content is not the one that the event commits to.");
        says(edit(50, "\"index\":50", "\"index\":51"), "its line says index 51.");
        says(lines -> lines.remove(ExampleLog.lineOf(lines, 77)), "Event 77 is missing: ");
        says(lines -> lines.remove(ExampleLog.lineOf(lines, 77)), "size 100 confirms every event before it.");
        says(
                lines -> lines.add(ExampleLog.lineOf(lines, 255) + 1, lines.get(ExampleLog.lineOf(lines, 9))),
                "no hash is recorded for this event.");
        says(lines -> lines.set(ExampleLog.lineOf(lines, 12), "{}"), "Event 12 was changed: ");
        says(
                lines -> {
                    lines.set(ExampleLog.lineOf(lines, 299), "{}");
                    lines.remove(indexOfCheckpoint(lines, 300));
                },
                "No later checkpoint confirms the recorded hashes: events from index 256 on are without proof.");
        ExampleLog other = new ExampleLog(new java.util.UUID(5, 5));
        List<String> theirs = other.export(20, 20);
        String foreign = theirs.get(ExampleLog.lineOf(theirs, 12));
        says(lines -> lines.set(ExampleLog.lineOf(lines, 12), foreign), "the event belongs to firm " + other.firm);
    }

    @Test
    void saysBetweenWhichEventsARecomputedLogIsBad() {
        Finding finding = found(lines -> {
            edit(150, "lead.qualified", "lead.won").accept(lines);
            List<String> recomputed = ExampleLog.recomputed(lines);
            java.util.Collections.copy(lines, recomputed);
        });
        assertThat(finding.message()).contains("The first bad event is between index 100 and 255.");
        assertThat(finding.isExact()).isFalse();
        assertThat(finding.eventId()).isNull();
    }

    @Test
    void saysWhichCheckpointCannotBeRead() {
        Finding spoilt = found(lines -> lines.set(
                indexOfCheckpoint(lines, 100),
                lines.get(indexOfCheckpoint(lines, 100)).replace("\\n100\\n", "\\n0100\\n")));
        assertThat(spoilt.kind()).isEqualTo(Kind.BAD_CHECKPOINT);
        assertThat(spoilt.message()).startsWith("The checkpoint behind event 99 cannot be read: ");
        assertThat(spoilt.firstIndex()).isEqualTo(2);
        assertThat(spoilt.endIndex()).isEqualTo(100);
        Finding broken = found(lines -> lines.set(indexOfCheckpoint(lines, 100), "{\"checkpoint\":7}"));
        assertThat(broken.message()).startsWith("The checkpoint behind event 99 cannot be read: ");
    }

    @Test
    void aCutFileIsBadAtExactlyOnePlace() {
        Finding cut = finding(new ArrayList<>(genuine.subList(0, ExampleLog.lineOf(genuine, 19) + 1)));
        assertThat(cut.isExact()).isTrue();
        assertThat(cut.endIndex()).isEqualTo(21);
        assertThat(cut.message()).contains("event 20");
    }

    @Test
    void refusesASecondHeaderAndATileThatCannotBeRead() {
        Finding second = found(lines -> lines.add(ExampleLog.lineOf(lines, 30), lines.getFirst()));
        assertThat(second.message()).contains("a second header");
        assertThat(second.firstIndex()).isEqualTo(30);
        Finding tile = found(lines -> lines.set(1, "{\"from\":0}"));
        assertThat(tile.kind()).isEqualTo(Kind.DAMAGED);
        assertThat(tile.message()).startsWith("The recorded hashes from event 0 on cannot be read: ");
        Finding later = found(lines -> {
            lines.remove(ExampleLog.lineOf(lines, 77));
            for (int i = 2; i < lines.size(); i++) {
                if (lines.get(i).startsWith("{\"from\"")) {
                    lines.set(i, "{\"from\":0}");
                }
            }
        });
        assertThat(later.kind()).isEqualTo(Kind.REMOVED);
        assertThat(later.firstIndex()).isEqualTo(77);
    }

    @Test
    void refusesALogWhoseSavedBeginningWasAnother() {
        SignedNote other =
                Checkpoint.of(log.origin, 0, Hash.sha256(new byte[] {1})).sign(log.key);
        Finding finding = ExampleLog.verify(
                        new ExportVerifier(List.of(log.key.verifierKey()), other), ExampleLog.bytes(genuine))
                .finding();
        assertThat(finding).isNotNull();
        assertThat(finding.kind()).isEqualTo(Kind.ROLLED_BACK);
        assertThat(finding.firstIndex()).isZero();
        assertThat(finding.endIndex()).isOne();
    }

    @Test
    void namesTheEventWhenTheCompressedFileIsDamagedOrCut() throws IOException {
        byte[] packed = ExampleLog.gzip(ExampleLog.bytes(genuine));
        byte[] damaged = packed.clone();
        damaged[packed.length - 6] ^= 1;
        VerifyReport report = ExampleLog.verify(new ExportVerifier(List.of(log.key.verifierKey()), null), damaged);
        assertThat(report.finding()).isNotNull();
        assertThat(report.finding().kind()).isEqualTo(Kind.DAMAGED);
        VerifyReport none = ExampleLog.verify(
                new ExportVerifier(List.of(log.key.verifierKey()), null), java.util.Arrays.copyOf(packed, 12));
        assertThat(none.finding()).isNotNull();
        assertThat(none.finding().kind()).isEqualTo(Kind.CUT_OFF);
        assertThat(none.finding().firstIndex()).isZero();
    }

    @Test
    void readsLinesOfAnyLengthAndKnowsWhichAreNoText() throws IOException {
        int over = LineSource.LINE_MAX + 200_000;
        byte[] file = ("one\n" + "x".repeat(LineSource.LINE_MAX) + "\n" + "y".repeat(over) + "\nlast\nrest")
                .getBytes(StandardCharsets.UTF_8);
        LineSource lines = new LineSource(new ByteArrayInputStream(file));
        assertThat(lines.next()).isEqualTo(new LineSource.Line("one", true));
        LineSource.Line longest = lines.next();
        assertThat(longest.text().length()).isEqualTo(LineSource.LINE_MAX);
        assertThat(longest.terminated()).isTrue();
        LineSource.Line tooLong = lines.next();
        assertThat(tooLong.text() == null && tooLong.terminated()).isTrue();
        assertThat(lines.next()).isEqualTo(new LineSource.Line("last", true));
        assertThat(lines.next()).isEqualTo(new LineSource.Line(null, false));
        LineSource mixed = new LineSource(new ByteArrayInputStream(new byte[] {(byte) 0xff, '\n', 'a', '\n'}));
        assertThat(mixed.next()).isEqualTo(new LineSource.Line(null, true));
        assertThat(mixed.next()).isEqualTo(new LineSource.Line("a", true));
        assertThat(mixed.next()).isNull();
        assertThat(mixed.hashOfLinesBefore()).isEqualTo(Hash.sha256(new byte[] {(byte) 0xff, '\n', 'a', '\n'}));
    }

    @Test
    void aReplayKnowsNothingOfALineThatEndsTheFile() {
        ExportLine end = ExportLine.parse(genuine.getLast());
        assertThat(end).isInstanceOf(ExportLine.End.class);
        ExportHeader header = ((ExportLine.Header) ExportLine.parse(genuine.getFirst())).header();
        assertThatThrownBy(() -> new LogReplay(header, new KeyPolicy(List.of(), header), null).accept(end))
                .isInstanceOf(IllegalStateException.class);
    }

    private Consumer<List<String>> edit(int event, String from, String to) {
        return lines -> {
            int at = ExampleLog.lineOf(lines, event);
            assertThat(lines.get(at)).contains(from);
            lines.set(at, lines.get(at).replace(from, to));
        };
    }

    private static int indexOfCheckpoint(List<String> lines, int size) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("{\"checkpoint\"") && lines.get(i).contains("\\n" + size + "\\n")) {
                return i;
            }
        }
        throw new IllegalArgumentException("No checkpoint of size " + size);
    }

    private void says(Consumer<List<String>> forgery, String words) {
        assertThat(found(forgery).message()).contains(words);
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
