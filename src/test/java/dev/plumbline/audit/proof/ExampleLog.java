package dev.plumbline.audit.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.audit.proof.event.AuditLeaf;
import dev.plumbline.audit.proof.event.EventContent;
import dev.plumbline.audit.proof.event.Salt;
import dev.plumbline.audit.proof.note.Checkpoint;
import dev.plumbline.audit.proof.note.SignedNote;
import dev.plumbline.audit.proof.note.SigningKey;
import dev.plumbline.audit.proof.tree.CompactTree;
import dev.plumbline.audit.proof.tree.Hash;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A log of one firm, sealed every few events, and its export as lines to be tampered with. */
final class ExampleLog {
    static final UUID FIRM = new UUID(0x0197_0000_0000_7000L, 0x8000_0000_0000_0001L);
    private static final Instant START = Instant.parse("2026-03-01T08:00:00.123456Z");

    final UUID firm;
    final String origin;
    final SigningKey key;
    final List<ExportHeader.Key> keys = new ArrayList<>();
    final List<SignedNote> notes = new ArrayList<>();
    String action = "lead.qualified";
    private final List<String> out = new ArrayList<>();

    ExampleLog(UUID firm) {
        this.firm = firm;
        this.origin = "plumbline.dev/audit/" + firm;
        this.key = SigningKey.generate(origin, new SecureRandom());
        keys.add(new ExportHeader.Key(key.verifierKey(), null));
    }

    /** Exports this many events with a checkpoint behind each of the given sizes. */
    List<String> export(int events, int... sealedAt) {
        return export(key, events, sealedAt);
    }

    List<String> export(SigningKey signer, int events, int... sealedAt) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        CompactTree tree = CompactTree.empty();
        try {
            ExportWriter writer =
                    new ExportWriter(file, new ExportHeader(ExportHeader.Format.LOG, firm, origin, keys, START));
            for (int i = 0; i < events; i++) {
                AuditLeaf leaf = leaf(i);
                tree.append(leaf.hash());
                writer.leaf(leaf.hash(), leaf, disclosed(i));
                int size = i + 1;
                if (Arrays.stream(sealedAt).anyMatch(at -> at == size)) {
                    SignedNote note = Checkpoint.of(origin, size, tree.root()).sign(signer);
                    notes.add(note);
                    writer.checkpoint(note);
                }
            }
            writer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.clear();
        out.addAll(file.toString(UTF_8).lines().toList());
        return new ArrayList<>(out);
    }

    AuditLeaf leaf(int i) {
        return new AuditLeaf(
                firm,
                id(i),
                START.plusSeconds(i),
                action,
                new AuditLeaf.Subject("lead", "lead-" + i),
                new AuditLeaf.Actor("member", "ada"),
                null,
                "session-1",
                "request-" + i,
                i % 7 == 3 ? Hash.sha256() : content(i).hash(salt(i)));
    }

    UUID id(int i) {
        return new UUID(firm.getMostSignificantBits(), 0x8000_0000_0000_0000L + i);
    }

    static EventContent content(int i) {
        return EventContent.of(
                "{\"score\":" + i + "}", "{\"score\":" + (i + 1) + ",\"note\":\"é — 😀\"}", "called back");
    }

    static Salt salt(int i) {
        byte[] bytes = new byte[16];
        bytes[3] = (byte) i;
        return Salt.of(bytes);
    }

    /** Every seventh event is erased. */
    static ExportWriter.@Nullable Disclosed disclosed(int i) {
        return i % 7 == 3 ? null : new ExportWriter.Disclosed(content(i), salt(i));
    }

    /** The event's line in the list, tile lines and checkpoints skipped. */
    static int lineOf(List<String> lines, int event) {
        int seen = -1;
        for (int i = 0; i < lines.size(); i++) {
            seen += lines.get(i).contains("\"leaf\":") ? 1 : 0;
            if (seen == event) {
                return i;
            }
        }
        throw new IllegalArgumentException("No event " + event);
    }

    /** Makes the last line fit again, as every serious attacker would. */
    static List<String> resealed(List<String> lines) {
        List<String> body = lines.subList(0, lines.size() - 1);
        long events = body.stream().filter(line -> line.contains("\"leaf\":")).count();
        long checkpoints =
                body.stream().filter(line -> line.startsWith("{\"checkpoint\"")).count();
        List<String> whole = new ArrayList<>(body);
        Hash sha256 = Hash.sha256((String.join("\n", body) + "\n").getBytes(UTF_8));
        whole.add(ExportWriter.endLine(checkpoints, events, sha256));
        return whole;
    }

    /** Replaces the recorded hashes by those of the events as they stand now, and the indexes too. */
    static List<String> recomputed(List<String> lines) {
        List<String> events =
                lines.stream().filter(l -> l.contains("\"leaf\":")).toList();
        List<Hash> hashes = new ArrayList<>();
        events.forEach(line -> hashes.add(((ExportLine.Event) ExportLine.parse(line)).hash()));
        List<String> result = new ArrayList<>();
        int event = 0;
        for (String line : lines) {
            if (line.startsWith("{\"from\"")) {
                if (event < hashes.size()) {
                    result.add(
                            ExportWriter.tileLine(event, hashes.subList(event, Math.min(hashes.size(), event + 256))));
                }
            } else if (line.contains("\"leaf\":")) {
                result.add(line.replaceFirst("\"index\":[0-9]+,\"leaf\"", "\"index\":" + event + ",\"leaf\""));
                event++;
            } else {
                result.add(line);
            }
        }
        return result;
    }

    static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(UTF_8);
    }

    static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(file)) {
            gzip.write(plain);
        }
        return file.toByteArray();
    }

    VerifyReport verifyPinned(List<String> lines) {
        return verify(new ExportVerifier(List.of(key.verifierKey()), null), bytes(lines));
    }

    static VerifyReport verify(ExportVerifier verifier, byte[] file) {
        try {
            return verifier.verify(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
