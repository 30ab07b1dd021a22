package dev.plumbline.audit.checkpoints;

import dev.plumbline.audit.log.LogMark;
import dev.plumbline.audit.log.LogReader;
import dev.plumbline.audit.proof.tree.CompactTree;
import dev.plumbline.platform.Check;
import dev.plumbline.platform.Finding;
import dev.plumbline.shared.FirmId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whether the platform's last checkpoint is signed by this installation's key and says the tree that is there. Each firm's
 * own log is verified by its auditors, from an export.
 */
@Component
class CheckpointCheck implements Check {
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
        Finding finding = isGood(mark)
                ? Finding.well("The last checkpoint is good.")
                : Finding.blocking(
                        "The last checkpoint does not fit this installation's key or its own log.",
                        "See that PLUMBLINE_SECRET is the one that signed it; if it is, keep a copy of the database"
                                + " and run plumbline audit verify on an export.");
        return finding.with("size", mark.size()).with("at", mark.at());
    }

    private boolean isGood(LogMark mark) {
        return heads.verify(FirmId.PLATFORM, mark)
                .filter(Heads.Verdict::good)
                .filter(verdict -> CompactTree.resume(mark.size(), log.nodes(FirmId.PLATFORM))
                        .root()
                        .equals(verdict.said().root()))
                .isPresent();
    }
}
