package dev.plumbline.audit.log;

import dev.plumbline.audit.Sealing;
import dev.plumbline.audit.proof.note.Checkpoint;
import dev.plumbline.audit.proof.note.SigningKey;
import dev.plumbline.audit.proof.note.VerifierKey;
import dev.plumbline.audit.proof.tree.CompactTree;
import dev.plumbline.audit.proof.tree.StoredNode;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Scope;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Appends committed events to their firm's tree: one transaction for each batch of a firm holds leaves, nodes, checkpoint
 * and horizon, so a crash leaves all or nothing. It keeps nothing in memory between batches.
 */
@Service
class Sealer implements Sealing {
    static final int BATCH = 5_000;
    private static final String ACTION = "audit.seal";

    private final SealRepository seals;
    private final LogReader log;
    private final LogKeys keys;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sealer(SealRepository seals, LogReader log, LogKeys keys, TransactionTemplate transaction, Clock clock) {
        this.seals = seals;
        this.log = log;
        this.keys = keys;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void sealAll() {
        String request = Scope.current().request();
        List<FirmId> firms = transaction.execute(status -> seals.unsealed());
        RuntimeException first = null;
        for (FirmId firm : firms == null ? List.<FirmId>of() : firms) {
            try {
                Scope.job(firm, ACTION, request).run(() -> seal(firm));
            } catch (RuntimeException e) {
                first = keep(first, e);
            }
        }
        if (first != null) {
            throw first;
        }
    }

    /** One firm's broken log must not stop the others; the failure is told when all had their turn. */
    private static RuntimeException keep(@Nullable RuntimeException first, RuntimeException next) {
        if (first == null) {
            return next;
        }
        first.addSuppressed(next);
        return first;
    }

    /** Seals what is committed of the one firm whose scope is bound. */
    void seal(FirmId firm) {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> sealBatch(firm)));
        }
    }

    /** True when there may be more. */
    private boolean sealBatch(FirmId firm) {
        if (!seals.lock(firm)) {
            return false;
        }
        long size = seals.size(firm);
        Optional<String> horizon = seals.horizon(firm);
        List<SealRepository.News> news =
                horizon.map(h -> seals.news(firm, h, BATCH)).orElseGet(() -> seals.allNews(firm, BATCH));
        if (news.isEmpty()) {
            return false;
        }
        append(firm, size, news);
        boolean full = news.size() == BATCH;
        SealRepository.News last = news.getLast();
        if (!full) {
            seals.advance(firm, last.running());
        } else if (horizon.isPresent()) {
            seals.advance(firm, earlier(last.tx(), last.running()));
        }
        return full;
    }

    private void append(FirmId firm, long size, List<SealRepository.News> news) {
        CompactTree tree = CompactTree.resume(size, log.nodes(firm));
        List<StoredNode> nodes = new ArrayList<>();
        List<Long> seqs = new ArrayList<>();
        for (SealRepository.News one : news) {
            nodes.addAll(tree.append(one.event().leaf().hash()));
            seqs.add(one.event().seq());
        }
        seals.addLeaves(firm, size, seqs);
        seals.addNodes(firm, nodes);
        int generation = keys.generation();
        SigningKey key = key(firm, generation, size);
        String note = Checkpoint.of(keys.origin(firm), tree.size(), tree.root())
                .sign(key)
                .toString();
        seals.addCheckpoint(firm, tree.size(), generation, note, clock.instant());
    }

    /** Recorded when first used: a secret that changes unnoticed, or a generation set back, stops the log. */
    private SigningKey key(FirmId firm, int generation, long size) {
        SigningKey key = keys.of(firm, generation);
        Optional<VerifierKey> recorded = seals.key(firm, generation);
        if (recorded.isPresent() && !recorded.get().equals(key.verifierKey())) {
            throw new IllegalStateException("The installation's secret is not the one that signed the log of firm "
                    + firm.value() + ": restore it, or raise plumbline.audit.key-generation");
        }
        if (seals.newestGeneration(firm) > generation) {
            throw new IllegalStateException("plumbline.audit.key-generation was lowered: key " + generation
                    + " of firm " + firm.value() + " has retired");
        }
        if (recorded.isEmpty()) {
            Instant now = clock.instant();
            seals.addKey(firm, generation, key.verifierKey(), size, now);
        }
        return key;
    }

    private static String earlier(String one, String other) {
        return Long.compareUnsigned(Long.parseUnsignedLong(one), Long.parseUnsignedLong(other)) < 0 ? one : other;
    }
}
