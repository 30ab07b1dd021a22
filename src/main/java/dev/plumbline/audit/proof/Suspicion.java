package dev.plumbline.audit.proof;

import dev.plumbline.audit.proof.note.Checkpoint;
import dev.plumbline.audit.proof.tree.CompactTree;
import dev.plumbline.audit.proof.tree.Hash;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known from the first place on where the events and the recorded leaf hashes part. Both are followed up to the
 * next signed checkpoint: its root says which of the two is genuine. Only a window of hashes is kept, to tell an edit from
 * a removal, an insertion or a move.
 */
final class Suspicion {
    /** Two tiles: a move or removal across more is still found at the right index, but called an edit. */
    private static final int WINDOW = 2 * ExportWriter.TILE;

    private final long index;
    private final String why;
    private final List<Hash> recorded = new ArrayList<>();
    private final List<@Nullable Hash> seen = new ArrayList<>();
    private final CompactTree recordedTree;
    private final List<Hash> recordedAhead = new ArrayList<>();
    private final CompactTree seenTree;
    private boolean recordedWhole = true;
    private boolean seenWhole = true;
    private @Nullable UUID eventId;
    private Finding.Kind hint = Finding.Kind.EDITED;

    /** Starts behind the common tree; the recorded hashes are those of the rest of the current tile. */
    Suspicion(CompactTree common, List<Hash> recordedRest, String why) {
        this.index = common.size();
        this.why = why;
        this.recordedTree = common.copy();
        this.seenTree = common.copy();
        recordedAhead.addAll(recordedRest);
        recorded.addAll(recordedRest);
    }

    long index() {
        return index;
    }

    boolean isWindowFull() {
        return seen.size() >= WINDOW;
    }

    void hint(Finding.Kind kind) {
        hint = kind;
    }

    void tile(ExportLine.Tile tile) {
        if (tile.from() != recordedTree.size() + recordedAhead.size()) {
            recordedWhole = false;
            return;
        }
        recordedAhead.forEach(recordedTree::append);
        recordedAhead.clear();
        recordedAhead.addAll(tile.hashes());
        if (recorded.size() < WINDOW) {
            recorded.addAll(tile.hashes());
        }
    }

    void brokenTile() {
        recordedWhole = false;
    }

    void event(@Nullable Hash hash, @Nullable UUID id) {
        if (seen.isEmpty()) {
            eventId = id;
        }
        if (seen.size() < WINDOW) {
            seen.add(hash);
        }
        if (hash == null) {
            seenWhole = false;
        } else if (seenWhole) {
            seenTree.append(hash);
        }
    }

    /** Whether the root of this checkpoint, whose signature is good, is that of the recorded hashes. */
    boolean isConfirmedBy(Checkpoint signed) {
        return recordedRootAt(signed.size()).equals(signed.root());
    }

    /** What a signed checkpoint says whose root is not that of the recorded hashes. */
    Finding contradicted(Checkpoint signed, long proven) {
        String by = "The signed checkpoint of size " + signed.size();
        if (seenWhole && seenTree.size() == signed.size() && seenTree.root().equals(signed.root())) {
            String message =
                    "The recorded hash of event " + index + " was changed; " + by + " confirms the event itself.";
            return new Finding(Finding.Kind.DAMAGED, index, index + 1, eventId, message);
        }
        String message =
                by + " fits neither the events nor the recorded hashes: the first bad event is between index " + proven
                        + " and " + (signed.size() - 1) + "; the first visible trace is at index " + index + ": " + why;
        return new Finding(Finding.Kind.RECOMPUTED, proven, Math.max(signed.size(), index + 1), null, message);
    }

    /** The finding by the recorded hashes, which the caller may have confirmed. */
    Finding classified(String confidence) {
        Finding.Kind kind = kind();
        String what = switch (kind) {
            case REMOVED -> "Event " + index + " is missing: ";
            case INSERTED -> "Before event " + index + " something was inserted: ";
            case REORDERED -> "Event " + index + " was moved: ";
            case INCONSISTENT -> "Before event " + index + " a checkpoint is out of place: ";
            case CUT_OFF -> "From event " + index + " on everything is missing: ";
            default -> "Event " + index + " was changed: ";
        };
        return new Finding(
                kind, index, index + 1, kind == Finding.Kind.EDITED ? eventId : null, what + why + " " + confidence);
    }

    private Finding.Kind kind() {
        if (seen.isEmpty()) {
            return Finding.Kind.CUT_OFF;
        }
        if (recorded.isEmpty() || hint == Finding.Kind.FOREIGN) {
            return hint;
        }
        Hash expected = recorded.getFirst();
        Hash found = seen.getFirst();
        if (expected.equals(found)) {
            return hint;
        }
        boolean comesLater = seen.contains(expected);
        boolean wasExpectedLater = found != null && recorded.contains(found);
        if (wasExpectedLater) {
            return comesLater ? Finding.Kind.REORDERED : Finding.Kind.REMOVED;
        }
        return comesLater ? Finding.Kind.INSERTED : Finding.Kind.EDITED;
    }

    private Hash recordedRootAt(long size) {
        CompactTree tree = recordedTree.copy();
        long missing = size - tree.size();
        if (!recordedWhole || missing < 0 || missing > recordedAhead.size()) {
            return Hash.sha256(new byte[] {0});
        }
        recordedAhead.subList(0, (int) missing).forEach(tree::append);
        return tree.root();
    }
}
