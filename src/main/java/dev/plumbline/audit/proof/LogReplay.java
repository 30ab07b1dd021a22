package dev.plumbline.audit.proof;

import dev.plumbline.audit.proof.Finding.Kind;
import dev.plumbline.audit.proof.event.AuditLeaf;
import dev.plumbline.audit.proof.note.Checkpoint;
import dev.plumbline.audit.proof.note.MalformedNote;
import dev.plumbline.audit.proof.note.SignedNote;
import dev.plumbline.audit.proof.tree.CompactTree;
import dev.plumbline.audit.proof.tree.Hash;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds the tree from the events, one line at a time and in O(log n) memory, and holds it against the recorded hashes
 * and every signed checkpoint.
 */
final class LogReplay implements Replay {
    private final ExportHeader header;
    private final KeyPolicy keys;
    private final @Nullable Checkpoint saved;
    private final CompactTree tree = CompactTree.empty();
    private List<Hash> tile = List.of();
    private long tileFrom;
    private long proven;
    private long erased;
    private long events;
    private long checkpoints;
    private @Nullable Checkpoint last;
    private boolean lastByCurrentKey;
    private @Nullable Suspicion suspicion;
    private @Nullable String confirmation;

    LogReplay(ExportHeader header, KeyPolicy keys, @Nullable Checkpoint saved) throws Forged {
        this.header = header;
        this.keys = keys;
        this.saved = saved;
        compareWithSaved();
    }

    @Override
    public VerifyReport report(@Nullable Finding finding, boolean ownKeys) {
        return new VerifyReport(ExportHeader.Format.LOG, finding, events, erased, checkpoints, last, ownKeys);
    }

    @Override
    public long size() {
        return tree.size();
    }

    @Override
    public void accept(ExportLine line) throws Forged {
        switch (line) {
            case ExportLine.Event event -> event(event);
            case ExportLine.Proof _ -> broken(new ExportLine.Broken("an event with a path", ExportLine.Kind.EVENT));
            case ExportLine.Tile recorded -> tile(recorded);
            case ExportLine.Mark mark -> mark(mark);
            case ExportLine.Broken broken -> broken(broken);
            case ExportLine.Header _ -> broken(new ExportLine.Broken("a second header", ExportLine.Kind.EVENT));
            case ExportLine.End _ -> throw new IllegalStateException("The last line is not replayed");
        }
    }

    private void event(ExportLine.Event event) throws Forged {
        events++;
        erased += event.erased() ? 1 : 0;
        if (suspicion == null) {
            String wrong = wrongWith(event);
            if (wrong == null) {
                tree.append(event.hash());
                compareWithSaved();
                return;
            }
            suspicion = new Suspicion(tree, recordedRest(), wrong);
            hint(suspicion, event.leaf());
        }
        suspect(suspicion, event.hash(), event.leaf().id());
    }

    private void hint(Suspicion started, AuditLeaf leaf) {
        if (!leaf.firm().equals(header.firm())) {
            started.hint(Kind.FOREIGN);
        } else if (recordedRest().isEmpty()) {
            started.hint(Kind.INSERTED);
        }
    }

    private @Nullable String wrongWith(ExportLine.Event event) {
        List<Hash> rest = recordedRest();
        if (!event.leaf().firm().equals(header.firm())) {
            return "the event belongs to firm " + event.leaf().firm() + ".";
        }
        if (rest.isEmpty()) {
            return "no hash is recorded for this event.";
        }
        if (!event.hash().equals(rest.getFirst())) {
            return "the event here (" + event.leaf().id() + ") is not the one whose hash is recorded.";
        }
        if (!event.contentFits()) {
            return "its content is not the one that the event commits to.";
        }
        return event.index() == tree.size() ? null : "its line says index " + event.index() + ".";
    }

    private List<Hash> recordedRest() {
        return tile.subList((int) Math.min(tree.size() - tileFrom, tile.size()), tile.size());
    }

    private void tile(ExportLine.Tile recorded) {
        if (suspicion == null && (!recordedRest().isEmpty() || recorded.from() != tree.size())) {
            suspicion = new Suspicion(tree, recordedRest(), "the event with the recorded hash is not there.");
        }
        if (suspicion != null) {
            suspicion.tile(recorded);
            return;
        }
        tileFrom = recorded.from();
        tile = recorded.hashes();
    }

    private void mark(ExportLine.Mark mark) throws Forged {
        checkpoints++;
        Checkpoint checkpoint;
        boolean byCurrentKey;
        try {
            SignedNote note = SignedNote.parse(mark.note());
            checkpoint = Checkpoint.parse(note.text());
            requireOwn(checkpoint);
            byCurrentKey = keys.signedByCurrent(note, checkpoint, proven);
        } catch (MalformedNote | Forged e) {
            if (suspicion != null) {
                // It cannot confirm anything, but the suspicion stands in front of it and is reported instead.
                return;
            }
            throw e instanceof Forged forged ? forged : new Forged(unreadable(e.getMessage()));
        }
        if (suspicion == null && checkpoint.size() > tree.size()) {
            suspicion =
                    new Suspicion(tree, recordedRest(), "the checkpoint of size " + checkpoint.size() + " covers it.");
            suspicion.hint(Kind.INCONSISTENT);
        }
        if (suspicion != null) {
            if (keys.locates(byCurrentKey)) {
                judge(suspicion, checkpoint);
            }
            return;
        }
        compare(checkpoint);
        proven = keys.locates(byCurrentKey) ? checkpoint.size() : proven;
        last = checkpoint;
        lastByCurrentKey = byCurrentKey;
    }

    private void requireOwn(Checkpoint checkpoint) throws Forged {
        if (!checkpoint.origin().equals(header.origin())) {
            String message = "The checkpoint of size " + checkpoint.size() + " is of the log " + checkpoint.origin()
                    + ", the file of " + header.origin() + ".";
            throw new Forged(Finding.among(Kind.FOREIGN, proven, tree.size(), message));
        }
    }

    private Finding unreadable(@Nullable String why) {
        String message = "The checkpoint behind event " + (tree.size() - 1) + " cannot be read: " + why;
        return Finding.among(Kind.BAD_CHECKPOINT, proven, tree.size(), message);
    }

    private void judge(Suspicion suspected, Checkpoint checkpoint) throws Forged {
        if (confirmation != null || checkpoint.size() < suspected.index()) {
            return;
        }
        if (checkpoint.size() == suspected.index()) {
            compare(checkpoint);
            proven = checkpoint.size();
        } else if (suspected.isConfirmedBy(checkpoint)) {
            confirmation = "The signed checkpoint of size " + checkpoint.size() + " confirms every event before it.";
        } else {
            throw new Forged(suspected.contradicted(checkpoint, proven));
        }
    }

    private void compare(Checkpoint checkpoint) throws Forged {
        String name = "The checkpoint of size " + checkpoint.size();
        if (checkpoint.size() < tree.size()) {
            String message = name + " stands behind " + tree.size() + " events: the log was rolled back or rearranged.";
            throw new Forged(Finding.among(Kind.INCONSISTENT, checkpoint.size(), tree.size(), message));
        }
        if (checkpoint.root().equals(tree.root())) {
            return;
        }
        if (last != null && last.size() == checkpoint.size()) {
            String message = name + " was signed twice with different roots: the log was forked.";
            throw new Forged(Finding.among(Kind.INCONSISTENT, 0, checkpoint.size(), message));
        }
        String message =
                name + " does not fit, though the recorded hashes do: both were recomputed, or the signed log is"
                        + " another one. The first bad event is between index " + proven + " and "
                        + (checkpoint.size() - 1) + ".";
        throw new Forged(Finding.among(Kind.RECOMPUTED, proven, checkpoint.size(), message));
    }

    private void broken(ExportLine.Broken broken) throws Forged {
        switch (broken.kind()) {
            case EVENT -> {
                if (suspicion == null) {
                    suspicion = new Suspicion(tree, recordedRest(), broken.why() + ".");
                }
                suspect(suspicion, null, null);
            }
            case TILE -> {
                if (suspicion == null) {
                    String message =
                            "The recorded hashes from event " + tree.size() + " on cannot be read: " + broken.why();
                    throw new Forged(Finding.at(Kind.DAMAGED, tree.size(), message));
                }
                suspicion.brokenTile();
            }
            case MARK -> {
                if (suspicion == null) {
                    throw new Forged(unreadable(broken.why()));
                }
            }
            case END -> throw new Forged(finding("The last line cannot be read: " + broken.why()));
        }
    }

    private void suspect(Suspicion suspected, @Nullable Hash hash, @Nullable UUID id) throws Forged {
        suspected.event(hash, id);
        if (confirmation != null && suspected.isWindowFull()) {
            throw new Forged(suspected.classified(confirmation));
        }
    }

    /** The suspicion if there is one, else that the file's end is damaged. */
    private Finding finding(String otherwise) {
        if (suspicion == null) {
            return Finding.at(Kind.CUT_OFF, tree.size(), otherwise);
        }
        String unconfirmed = "No later checkpoint confirms the recorded hashes: events from index " + proven
                + " on are without proof.";
        return suspicion.classified(confirmation == null ? unconfirmed : confirmation);
    }

    @Override
    public Finding cutOff() {
        return finding("The file is cut off before event " + tree.size() + ".");
    }

    @Override
    public void end(ExportLine.End end, Hash sha256) throws Forged {
        if (suspicion != null || !recordedRest().isEmpty()) {
            throw new Forged(
                    finding("The events from index " + tree.size() + " on are missing: their hashes are there."));
        }
        if (last != null && tree.size() > last.size()) {
            String message = "No checkpoint covers the events from index " + last.size()
                    + " on: they were never sealed, or their checkpoint was taken away.";
            throw new Forged(Finding.among(Kind.UNSEALED, last.size(), tree.size(), message));
        }
        if (last == null) {
            throw new Forged(Finding.at(Kind.UNSEALED, 0, "The file holds no signed checkpoint: it proves nothing."));
        }
        if (!lastByCurrentKey) {
            String message = "Only a retired key signed the last checkpoint.";
            throw new Forged(Finding.among(Kind.RETIRED_KEY, proven, tree.size(), message));
        }
        if (saved != null && saved.size() > tree.size()) {
            String message = "The saved checkpoint covers " + saved.size() + " events, the file ends before event "
                    + tree.size() + ": it was rolled back.";
            throw new Forged(Finding.at(Kind.ROLLED_BACK, tree.size(), message));
        }
        if (end.events() != events
                || end.checkpoints() != checkpoints
                || !end.sha256().equals(sha256)) {
            String message = "All events and checkpoints hold, but another line was changed: the checksum differs.";
            throw new Forged(Finding.among(Kind.DAMAGED, 0, tree.size(), message));
        }
    }

    private void compareWithSaved() throws Forged {
        if (saved != null && saved.size() == tree.size() && !saved.root().equals(tree.root())) {
            String message = "The first " + saved.size() + " events are not those of the saved checkpoint.";
            throw new Forged(Finding.among(Kind.ROLLED_BACK, 0, saved.size(), message));
        }
    }
}
