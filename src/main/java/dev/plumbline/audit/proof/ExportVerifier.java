package dev.plumbline.audit.proof;

import dev.plumbline.audit.proof.Finding.Kind;
import dev.plumbline.audit.proof.note.Checkpoint;
import dev.plumbline.audit.proof.note.SignedNote;
import dev.plumbline.audit.proof.note.VerifierKey;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Verifies an export of the log or of single events, plain or gzip, offline, in one pass and in memory that does not grow with it.
 *
 * @param pinned keys known from outside the file; if empty, the file's own keys are believed and the report says so
 * @param saved a checkpoint of the same log, kept from earlier: finds a file that was rolled back to an older signed state
 */
public record ExportVerifier(
        List<VerifierKey> pinned, @Nullable SignedNote saved) {

    public ExportVerifier {
        pinned = List.copyOf(pinned);
    }

    /** Reads to the first finding or to the end; the stream stays open. */
    public VerifyReport verify(InputStream file) throws IOException {
        Replay replay = null;
        try {
            LineSource lines = new LineSource(file);
            ExportHeader header = header(lines.next());
            KeyPolicy keys = new KeyPolicy(pinned, header);
            Checkpoint kept = trustedSaved(keys, header);
            replay = switch (header.format()) {
                case LOG -> new LogReplay(header, keys, kept);
                case PROOFS -> new ProofsReplay(header, keys, kept);
            };
            replay(lines, replay);
            return replay.report(null, pinned.isEmpty());
        } catch (Forged e) {
            return report(replay, e.finding());
        } catch (EOFException e) {
            long size = replay == null ? 0 : replay.size();
            return report(replay, replay == null ? cutOffAt(size) : replay.cutOff());
        } catch (ZipException e) {
            long size = replay == null ? 0 : replay.size();
            return report(replay, Finding.at(Kind.DAMAGED, size, "The compressed file is damaged: " + e.getMessage()));
        }
    }

    private void replay(LineSource lines, Replay replay) throws IOException, Forged {
        for (LineSource.Line line = lines.next(); line != null; line = lines.next()) {
            if (!line.terminated()) {
                break;
            }
            ExportLine parsed = ExportLine.parse(line.text());
            if (parsed instanceof ExportLine.End end) {
                replay.end(end, lines.hashOfLinesBefore());
                if (lines.next() != null) {
                    throw new Forged(Finding.at(Kind.INSERTED, replay.size(), "Something follows the last line."));
                }
                return;
            }
            replay.accept(parsed);
        }
        throw new Forged(replay.cutOff());
    }

    private static ExportHeader header(LineSource.@Nullable Line line) throws Forged {
        if (line == null || !line.terminated()) {
            throw new Forged(cutOffAt(0));
        }
        ExportLine parsed = ExportLine.parse(line.text());
        if (!(parsed instanceof ExportLine.Header(ExportHeader header))) {
            String why = parsed instanceof ExportLine.Broken broken ? ": " + broken.why() : "";
            throw new Forged(Finding.at(Kind.DAMAGED, 0, "The first line is not the header of an export" + why + "."));
        }
        if (!header.origin().endsWith("/" + header.firm())) {
            throw new Forged(
                    Finding.at(Kind.FOREIGN, 0, "The origin " + header.origin() + " is not of the file's firm."));
        }
        return header;
    }

    private @Nullable Checkpoint trustedSaved(KeyPolicy keys, ExportHeader header) throws Forged {
        if (saved == null) {
            return null;
        }
        Checkpoint checkpoint = Checkpoint.parse(saved.text());
        if (!checkpoint.origin().equals(header.origin())) {
            String message = "The saved checkpoint is of the log " + checkpoint.origin() + ", the file of "
                    + header.origin() + ".";
            throw new Forged(Finding.at(Kind.FOREIGN, 0, message));
        }
        keys.signedByCurrent(saved, checkpoint, 0);
        return checkpoint;
    }

    private static Finding cutOffAt(long index) {
        return Finding.at(Kind.CUT_OFF, index, "The file is cut off before event " + index + ".");
    }

    private VerifyReport report(@Nullable Replay replay, Finding finding) {
        return replay == null
                ? new VerifyReport(ExportHeader.Format.LOG, finding, 0, 0, 0, null, pinned.isEmpty())
                : replay.report(finding, pinned.isEmpty());
    }
}
