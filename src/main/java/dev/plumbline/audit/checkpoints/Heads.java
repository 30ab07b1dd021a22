package dev.plumbline.audit.checkpoints;

import dev.plumbline.audit.log.LogKeys;
import dev.plumbline.audit.log.LogMark;
import dev.plumbline.audit.proof.note.Checkpoint;
import dev.plumbline.audit.proof.note.MalformedNote;
import dev.plumbline.audit.proof.note.SignedNote;
import dev.plumbline.shared.FirmId;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Verifies signed heads by the keys that this installation derives from its secret. */
@Component
class Heads {
    private final LogKeys keys;

    Heads(LogKeys keys) {
        this.keys = keys;
    }

    /**
     * What a note says.
     *
     * @param good whether the key of the log signed it, for this log and this size
     */
    record Verdict(Checkpoint said, String keyId, boolean good) {}

    /** The public half of the key by which a head is verified. */
    String verifierKey(FirmId firm, LogMark mark) {
        return keys.verifier(firm, mark.generation()).toString();
    }

    /** Empty when what stands there is no note. */
    Optional<Verdict> verify(FirmId firm, LogMark mark) {
        try {
            SignedNote note = SignedNote.parse(mark.note());
            Checkpoint said = Checkpoint.parse(note.text());
            boolean good =
                    note.check(List.of(keys.verifier(firm, mark.generation()))).accepted()
                            && said.size() == mark.size()
                            && said.origin().equals(keys.origin(firm));
            String keyId =
                    HexFormat.of().toHexDigits(note.signatures().getFirst().keyId());
            return Optional.of(new Verdict(said, keyId, good));
        } catch (MalformedNote malformed) {
            return Optional.empty();
        }
    }
}
