package dev.plumbline.audit.checkpoints;

import dev.plumbline.audit.log.LogMark;
import dev.plumbline.audit.log.LogReader;
import dev.plumbline.platform.Check;
import dev.plumbline.platform.Finding;
import dev.plumbline.shared.FirmId;
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
    private final Heads heads;
    private final TransactionTemplate transaction;

    CheckpointCheck(LogReader log, Heads heads, TransactionTemplate transaction) {
        this.log = log;
        this.heads = heads;
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
        Heads.Verdict verdict = heads.verify(FirmId.PLATFORM, mark).orElse(null);
        if (verdict == null) {
            return Finding.blocking("The last checkpoint of the log cannot be read.", EXPORT);
        }
        if (!verdict.good()) {
            return Finding.blocking(
                    "The last checkpoint of the log is not signed by this installation's key for this log and size.",
                    "See that PLUMBLINE_SECRET is the one that signed it. If it is: " + EXPORT);
        }
        return log.root(FirmId.PLATFORM, mark.size(), NEWEST)
                        .filter(verdict.said().root()::equals)
                        .isPresent()
                ? Finding.well("The log is what its last checkpoint says.")
                : Finding.blocking("The log is not the one that its last checkpoint was signed for.", EXPORT);
    }
}
