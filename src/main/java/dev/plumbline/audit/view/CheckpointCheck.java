package dev.plumbline.audit.view;

import dev.plumbline.audit.log.LogKeys;
import dev.plumbline.audit.log.LogMark;
import dev.plumbline.audit.log.LogReader;
import dev.plumbline.audit.proof.note.Checkpoint;
import dev.plumbline.audit.proof.note.MalformedNote;
import dev.plumbline.audit.proof.note.SignedNote;
import dev.plumbline.platform.Check;
import dev.plumbline.platform.Finding;
import dev.plumbline.shared.FirmId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whether the platform's last checkpoint is signed by this installation's key and says the log that is there: its newest events
 * by their rows, the older ones by the hashes of the tree. All rows, and each firm's own log, are verified from an export.
 */
@Component
class CheckpointCheck implements Check {
    /** Worked out within a second. */
    private static final int NEWEST = 5_000;

    private static final String EXPORT =
            "Keep a copy of the database, run plumbline audit verify on an export, and compare with a"
                    + " checkpoint that was kept elsewhere: somebody was at the database, or it is damaged.";

    private final LogReader log;
    private final LogKeys keys;
    private final TransactionTemplate transaction;

    CheckpointCheck(LogReader log, LogKeys keys, TransactionTemplate transaction) {
        this.log = log;
        this.keys = keys;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public Finding look() {
        return transaction.execute(status ->
                log.find(FirmId.PLATFORM).map(this::verified).orElseGet(() -> Finding.well("Nothing is sealed yet.")));
    }

    private Finding verified(LogMark mark) {
        return finding(mark).with("size", mark.size()).with("at", mark.at());
    }

    private Finding finding(LogMark mark) {
        Checkpoint said;
        try {
            SignedNote note = SignedNote.parse(mark.note());
            said = Checkpoint.parse(note.text());
            if (!note.check(List.of(keys.verifier(FirmId.PLATFORM, mark.generation())))
                    .accepted()) {
                return Finding.blocking(
                        "The last checkpoint of the log is not signed by this installation's key.",
                        "See that PLUMBLINE_SECRET is the one that signed it. If it is: " + EXPORT);
            }
        } catch (MalformedNote malformed) {
            return Finding.blocking("The last checkpoint of the log cannot be read.", EXPORT);
        }
        if (said.size() != mark.size() || !said.origin().equals(keys.origin(FirmId.PLATFORM))) {
            return Finding.blocking("The last checkpoint of the log is of another log or size.", EXPORT);
        }
        return log.root(FirmId.PLATFORM, mark.size(), NEWEST)
                        .filter(said.root()::equals)
                        .isPresent()
                ? Finding.well("The log is what its last checkpoint says.")
                : Finding.blocking("The log is not the one that its last checkpoint was signed for.", EXPORT);
    }
}
