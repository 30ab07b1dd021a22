package dev.plumbline.audit.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.audit.proof.Finding.Kind;
import dev.plumbline.audit.proof.note.Checkpoint;
import dev.plumbline.audit.proof.note.SignedNote;
import dev.plumbline.audit.proof.note.SigningKey;
import dev.plumbline.audit.proof.tree.Hash;
import dev.plumbline.audit.proof.tree.Merkle;
import dev.plumbline.audit.proof.tree.NodeId;
import dev.plumbline.audit.proof.tree.ProofPlan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Everything that someone who holds a file of proofs can do to it. Each forgery also mends the checksum line. */
class ProofsTests {
    private static final int SIZE = 21;

    /** The fourth was erased. */
    private static final int[] CHOSEN = {0, 3, 7, 8, 20};

    private final ExampleLog log = new ExampleLog(ExampleLog.FIRM);
    private final SignedNote note = signed(log.key);
    private final List<String> genuine = proofs(note);

    private SignedNote signed(SigningKey key) {
        return Checkpoint.of(log.origin, SIZE, node(new NodeId(5, 0))).sign(key);
    }

    /** Of the leaves as they are: a subtree that reaches beyond the last is what is there of it. */
    private Hash node(NodeId id) {
        long from = id.index() << id.level();
        if (id.level() == 0) {
            return log.leaf((int) from).hash();
        }
        NodeId left = new NodeId(id.level() - 1, id.index() * 2);
        NodeId right = new NodeId(id.level() - 1, id.index() * 2 + 1);
        boolean more = right.index() << right.level() < SIZE;
        return more ? Merkle.nodeHash(node(left), node(right)) : node(left);
    }

    private List<Hash> path(int index) {
        return ProofPlan.inclusion(index, SIZE)
                .read(wanted -> wanted.stream().distinct().collect(Collectors.toMap(id -> id, this::node)));
    }

    private List<String> proofs(SignedNote signed) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ExportHeader header =
                    new ExportHeader(ExportHeader.Format.PROOFS, log.firm, log.origin, log.keys, Instant.EPOCH);
            ProofsWriter writer = new ProofsWriter(file, header, signed);
            for (int index : CHOSEN) {
                writer.event(index, log.leaf(index), ExampleLog.disclosed(index), path(index));
            }
            writer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString(UTF_8).lines().toList();
    }

    private VerifyReport verify(Consumer<List<String>> forgery) {
        List<String> lines = new ArrayList<>(genuine);
        forgery.accept(lines);
        return log.verifyPinned(ExampleLog.resealed(lines));
    }

    private void expect(Kind kind, long index, Consumer<List<String>> forgery) {
        Finding finding = verify(forgery).finding();
        assertThat(finding).isNotNull();
        assertThat(finding.kind()).isEqualTo(kind);
        assertThat(finding.firstIndex()).isEqualTo(index);
    }

    private static Consumer<List<String>> edit(int line, String from, String to) {
        return lines -> {
            String before = lines.get(line);
            assertThat(before).contains(from);
            lines.set(line, before.replaceFirst(java.util.regex.Pattern.quote(from), to));
        };
    }

    @Test
    void holdsWhatIsInTheLog() {
        VerifyReport report = verify(lines -> {});
        assertThat(report.finding()).isNull();
        assertThat(report.format()).isEqualTo(ExportHeader.Format.PROOFS);
        assertThat(report.events()).isEqualTo(CHOSEN.length);
        assertThat(report.erased()).isOne();
        assertThat(report.ownKeys()).isFalse();
        assertThat(report.last()).isEqualTo(Checkpoint.parse(note.text()));
        assertThat(ExampleLog.resealed(genuine)).isEqualTo(genuine);
        assertThat(ExampleLog.verify(new ExportVerifier(List.of(), null), ExampleLog.bytes(genuine))
                        .ownKeys())
                .isTrue();
    }

    @Test
    void namesTheEventThatIsNotTheOneRecorded() {
        expect(Kind.EDITED, 0, edit(2, "lead.qualified", "lead.won"));
        expect(Kind.EDITED, 7, edit(4, "called back", "called often"));
        expect(Kind.EDITED, 9, edit(5, "\"index\":8", "\"index\":9"));
        expect(Kind.EDITED, 20, lines -> lines.set(6, lines.get(6).replaceFirst("\"path\":\\[[^]]*]", "\"path\":[]")));
        assertThat(verify(edit(5, "lead.qualified", "lead.won")).finding().eventId())
                .isEqualTo(log.id(8));
        expect(
                Kind.EDITED,
                8,
                lines -> lines.set(
                        5,
                        lines.get(5)
                                .replaceAll("\"content\":.*?,\"index\"", "\"erased\":true,\"index\"")
                                .replaceAll(",\"salt\":\"[^\"]*\"", "")
                                .replace("lead.qualified", "lead.lost")));
    }

    @Test
    void namesWhatIsTwiceOrOutOfOrderOrOfAnother() {
        expect(Kind.REORDERED, 3, lines -> lines.add(4, lines.get(3)));
        expect(Kind.REORDERED, 0, lines -> Collections.swap(lines, 2, 3));
        ExampleLog other = new ExampleLog(new UUID(1, 2));
        expect(Kind.FOREIGN, 0, edit(2, log.firm.toString(), other.firm.toString()));
        expect(
                Kind.FOREIGN,
                0,
                lines -> lines.set(
                        1,
                        ExportWriter.markLine(Checkpoint.of(other.origin, SIZE, node(new NodeId(5, 0)))
                                .sign(other.key))));
    }

    @Test
    void namesACheckpointThatNobodyTrusted() {
        SigningKey stranger = SigningKey.generate(log.origin, new SecureRandom());
        expect(Kind.UNKNOWN_KEY, 0, lines -> lines.set(1, ExportWriter.markLine(signed(stranger))));
        expect(Kind.BAD_CHECKPOINT, 0, lines -> lines.set(1, "{\"checkpoint\":\"nothing\"}"));
        expect(
                Kind.EDITED,
                20,
                lines -> lines.set(
                        1,
                        ExportWriter.markLine(Checkpoint.of(log.origin, SIZE + 1, node(new NodeId(5, 0)))
                                .sign(log.key))));
        expect(Kind.UNSEALED, 0, lines -> lines.subList(1, 7).clear());
        expect(Kind.DAMAGED, 0, lines -> lines.remove(1));
        SigningKey retired = SigningKey.generate(log.origin, new SecureRandom());
        log.keys.add(new ExportHeader.Key(retired.verifierKey(), 100L));
        Finding finding = log.verifyPinned(proofs(signed(retired))).finding();
        assertThat(finding).isNotNull();
        assertThat(finding.kind()).isEqualTo(Kind.RETIRED_KEY);
    }

    @Test
    void namesWhatIsDamagedOrCutOff() {
        expect(Kind.DAMAGED, 1, lines -> lines.add(3, genuine.get(1)));
        expect(Kind.DAMAGED, 0, lines -> lines.set(2, lines.get(2) + " "));
        List<String> short2 = genuine.subList(0, 5);
        assertThat(log.verifyPinned(short2).finding().kind()).isEqualTo(Kind.CUT_OFF);
        List<String> fewer = new ArrayList<>(genuine);
        fewer.remove(4);
        assertThat(log.verifyPinned(fewer).finding().kind()).isEqualTo(Kind.REMOVED);
        List<String> other = new ArrayList<>(genuine);
        other.set(0, other.getFirst().replace("1970-01-01", "1971-01-01"));
        assertThat(log.verifyPinned(other).finding().kind()).isEqualTo(Kind.DAMAGED);
    }

    /** The format says so itself: who leaves a line out and mends the last one is not found out. */
    @Test
    void showsNotThatThereAreNoOthers() {
        VerifyReport report = verify(lines -> lines.remove(4));
        assertThat(report.holds()).isTrue();
        assertThat(report.events()).isEqualTo(CHOSEN.length - 1);
    }

    @Test
    void isOfTheLogOfWhichACheckpointWasSaved() {
        SignedNote forked =
                Checkpoint.of(log.origin, SIZE, node(new NodeId(4, 0))).sign(log.key);
        assertThat(holdsWith(note)).isTrue();
        assertThat(holdsWith(forked)).isFalse();
    }

    private boolean holdsWith(SignedNote saved) {
        return ExampleLog.verify(new ExportVerifier(List.of(log.key.verifierKey()), saved), ExampleLog.bytes(genuine))
                .holds();
    }

    @Test
    void aFileOfOneKindIsNoneOfTheOther() {
        List<String> whole = log.export(SIZE, SIZE);
        expect(Kind.DAMAGED, 0, lines -> lines.set(2, whole.get(2)));
        List<String> mixed = new ArrayList<>(whole);
        mixed.set(2, genuine.get(2));
        assertThat(log.verifyPinned(ExampleLog.resealed(mixed)).holds()).isFalse();
        assertThat(Arrays.stream(CHOSEN).count()).isEqualTo(genuine.size() - 3L);
    }
}
