package dev.plumbline.audit.proof;

import dev.plumbline.audit.proof.Finding.Kind;
import dev.plumbline.audit.proof.event.AuditLeaf;
import dev.plumbline.audit.proof.note.Checkpoint;
import dev.plumbline.audit.proof.note.MalformedNote;
import dev.plumbline.audit.proof.note.SignedNote;
import dev.plumbline.audit.proof.tree.Hash;
import dev.plumbline.audit.proof.tree.Merkle;
import org.jspecify.annotations.Nullable;

/**
 * Holds single events, each with its path, against one signed checkpoint. That the log has no other events of the same
 * records, such a file cannot show.
 */
final class ProofsReplay implements Replay {
    private final ExportHeader header;
    private final KeyPolicy keys;
    private final @Nullable Checkpoint saved;
    private @Nullable Checkpoint checkpoint;
    private long events;
    private long erased;
    private long latest = -1;

    ProofsReplay(ExportHeader header, KeyPolicy keys, @Nullable Checkpoint saved) {
        this.header = header;
        this.keys = keys;
        this.saved = saved;
    }

    @Override
    public void accept(ExportLine line) throws Forged {
        Checkpoint signed = checkpoint;
        if (signed == null && line instanceof ExportLine.Mark mark) {
            checkpoint = trusted(mark);
        } else if (signed != null && line instanceof ExportLine.Proof proof) {
            event(proof, signed);
        } else {
            String why = line instanceof ExportLine.Broken broken ? broken.why() : "it does not belong there";
            throw new Forged(Finding.at(
                    Kind.DAMAGED, latest + 1, "The line behind " + events + " events is damaged: " + why + "."));
        }
    }

    private Checkpoint trusted(ExportLine.Mark mark) throws Forged {
        try {
            SignedNote note = SignedNote.parse(mark.note());
            Checkpoint signed = Checkpoint.parse(note.text());
            if (!signed.origin().equals(header.origin())) {
                String message =
                        "The checkpoint is of the log " + signed.origin() + ", the file of " + header.origin() + ".";
                throw new Forged(Finding.at(Kind.FOREIGN, 0, message));
            }
            if (!keys.signedByCurrent(note, signed, 0)) {
                throw new Forged(Finding.at(Kind.RETIRED_KEY, 0, "Only a retired key signed the checkpoint."));
            }
            if (saved != null && saved.size() == signed.size() && !saved.root().equals(signed.root())) {
                String message = "The log of " + signed.size() + " events is not that of the saved checkpoint.";
                throw new Forged(Finding.among(Kind.INCONSISTENT, 0, signed.size(), message));
            }
            return signed;
        } catch (MalformedNote e) {
            throw new Forged(Finding.at(Kind.BAD_CHECKPOINT, 0, "The checkpoint cannot be read: " + e.getMessage()));
        }
    }

    private void event(ExportLine.Proof proof, Checkpoint signed) throws Forged {
        ExportLine.Event event = proof.event();
        AuditLeaf leaf = event.leaf();
        if (!leaf.firm().equals(header.firm())) {
            throw bad(Kind.FOREIGN, event, "belongs to firm " + leaf.firm() + ".");
        }
        if (event.index() <= latest) {
            throw bad(Kind.REORDERED, event, "stands behind event " + latest + ".");
        }
        if (!event.contentFits()) {
            throw bad(Kind.EDITED, event, "was changed: its content is not the one that the event commits to.");
        }
        if (!Merkle.includes(event.index(), signed.size(), event.hash(), proof.path(), signed.root())) {
            throw bad(
                    Kind.EDITED,
                    event,
                    "is not at this place of the signed log: the event, its index or its path was changed.");
        }
        latest = event.index();
        events++;
        erased += event.erased() ? 1 : 0;
    }

    private static Forged bad(Kind kind, ExportLine.Event event, String what) {
        return new Forged(new Finding(
                kind, event.index(), event.index() + 1, event.leaf().id(), "Event " + event.index() + " " + what));
    }

    @Override
    public void end(ExportLine.End end, Hash sha256) throws Forged {
        if (checkpoint == null) {
            throw new Forged(Finding.at(Kind.UNSEALED, 0, "The file holds no signed checkpoint: it proves nothing."));
        }
        if (end.events() != events) {
            String message = "The last line counts " + end.events() + " events, the file has " + events + ".";
            throw new Forged(Finding.at(Kind.REMOVED, latest + 1, message));
        }
        if (end.checkpoints() != 1 || !end.sha256().equals(sha256)) {
            String message = "All events hold, but another line was changed: the checksum differs.";
            throw new Forged(Finding.at(Kind.DAMAGED, latest + 1, message));
        }
    }

    @Override
    public Finding cutOff() {
        return Finding.at(Kind.CUT_OFF, latest + 1, "The file is cut off behind " + events + " events.");
    }

    @Override
    public long size() {
        return events;
    }

    @Override
    public VerifyReport report(@Nullable Finding finding, boolean ownKeys) {
        return new VerifyReport(
                ExportHeader.Format.PROOFS, finding, events, erased, checkpoint == null ? 0 : 1, checkpoint, ownKeys);
    }
}
