package dev.plumbline.audit.proof;

import dev.plumbline.audit.proof.note.Checkpoint;
import dev.plumbline.audit.proof.note.NoteSignature;
import dev.plumbline.audit.proof.note.SignedNote;
import dev.plumbline.audit.proof.note.VerifierKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which keys may sign which checkpoint. Pinned keys are current whatever the file says. Without pinned keys the file's own
 * are believed. A retired key is good for history only: up to the size at which it retired, never for the last checkpoint.
 */
final class KeyPolicy {
    private final boolean believesFile;
    private final List<VerifierKey> current = new ArrayList<>();
    private final Map<VerifierKey, Long> retired = new HashMap<>();

    KeyPolicy(List<VerifierKey> pinned, ExportHeader header) {
        believesFile = pinned.isEmpty();
        current.addAll(pinned);
        for (ExportHeader.Key key : header.keys()) {
            if (key.retiredAfter() != null && !pinned.contains(key.key())) {
                retired.put(key.key(), key.retiredAfter());
            } else if (pinned.isEmpty()) {
                current.add(key.key());
            }
        }
    }

    /**
     * Whether a checkpoint by such a key can show which event is bad. With pinned keys a retired one cannot: the file alone
     * calls it a key of the log, and a forger could add his own to shift the blame.
     */
    boolean locates(boolean signedByCurrent) {
        return signedByCurrent || believesFile;
    }

    /** Whether a current key signed; false for a retired one within its time. Anything else is a finding. */
    boolean signedByCurrent(SignedNote note, Checkpoint checkpoint, long unproven) throws Forged {
        List<VerifierKey> known = new ArrayList<>(current);
        known.addAll(retired.keySet());
        SignedNote.Check check = note.check(known);
        String name = "the checkpoint of size " + checkpoint.size();
        if (!check.bad().isEmpty()) {
            String message =
                    "The signature of " + name + " by " + check.bad().getFirst().name() + " is wrong.";
            throw new Forged(Finding.among(Finding.Kind.BAD_CHECKPOINT, unproven, checkpoint.size(), message));
        }
        if (check.good().stream().anyMatch(current::contains)) {
            return true;
        }
        if (check.good().isEmpty()) {
            String by = note.signatures().stream()
                    .map(NoteSignature::name)
                    .distinct()
                    .collect(Collectors.joining(", "));
            String message = "No trusted key signed " + name + "; it is signed by " + by + ".";
            throw new Forged(Finding.among(Finding.Kind.UNKNOWN_KEY, unproven, checkpoint.size(), message));
        }
        if (check.good().stream().noneMatch(key -> retired.getOrDefault(key, -1L) >= checkpoint.size())) {
            String message = "Only a key that had retired before signed " + name + ".";
            throw new Forged(Finding.among(Finding.Kind.RETIRED_KEY, unproven, checkpoint.size(), message));
        }
        return false;
    }
}
