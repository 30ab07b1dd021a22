package dev.plumbline.audit.log;

import dev.plumbline.audit.AuditProblem;
import dev.plumbline.audit.proof.note.VerifierKey;
import dev.plumbline.audit.proof.tree.CompactTree;
import dev.plumbline.audit.proof.tree.Hash;
import dev.plumbline.audit.proof.tree.HashReader;
import dev.plumbline.audit.proof.tree.ProofPlan;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The sealed log of the firm: proofs, checkpoints, keys. Needs a running transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class LogReader {
    private static final Duration SOON = Duration.ofSeconds(2);

    private final LogRepository log;
    private final LogKeys keys;

    LogReader(LogRepository log, LogKeys keys) {
        this.log = log;
        this.keys = keys;
    }

    /** That an event is in the log: checked with the note, the path and the key alone. */
    public record Inclusion(RecordedEvent event, long index, LogMark mark, List<Hash> path, VerifierKey key) {}

    /** That one checkpoint's log only continues an older one's. */
    public record Consistency(LogMark first, LogMark second, List<Hash> path) {}

    public HashReader nodes(FirmId firm) {
        return wanted -> log.nodes(firm, wanted);
    }

    public Inclusion inclusion(FirmId firm, UUID event) {
        LogRepository.Place place = log.place(firm, event).orElseThrow(Problem.notFound("event"));
        if (place.index() == null) {
            throw Problem.later(AuditProblem.NOT_SEALED, "It will be in a moment. Try again.", SOON);
        }
        LogMark mark = last(firm);
        return new Inclusion(
                place.event(),
                place.index(),
                mark,
                ProofPlan.inclusion(place.index(), mark.size()).read(nodes(firm)),
                log.key(firm, mark.generation()));
    }

    public Consistency consistency(FirmId firm, long from, long to) {
        if (from > to) {
            throw Problem.field("query:from", "order", "The older checkpoint comes first: from is at most to.");
        }
        LogMark first = log.mark(firm, from).orElseThrow(Problem.notFound("checkpoint"));
        LogMark second = log.mark(firm, to).orElseThrow(Problem.notFound("checkpoint"));
        return new Consistency(first, second, ProofPlan.consistency(from, to).read(nodes(firm)));
    }

    /**
     * The root of the log at a size, worked out anew: the newest events from their rows as they are now, what is before them
     * from the hashes of the tree.
     *
     * @param newest how many events are read
     * @return nothing when a hash or a row is gone that has to be there
     */
    public Optional<Hash> root(FirmId firm, long size, int newest) {
        long from = Math.max(0, size - newest);
        CompactTree tree;
        try {
            tree = CompactTree.resume(from, nodes(firm));
        } catch (IllegalStateException gone) {
            return Optional.empty();
        }
        for (LogRepository.Leaf leaf : log.leaves(firm, from, size)) {
            RecordedEvent event = leaf.event();
            if (event == null) {
                return Optional.empty();
            }
            tree.append(event.leaf().hash());
        }
        return Optional.of(tree.root());
    }

    public List<LogKey> keys(FirmId firm) {
        return log.keys(firm, keys.generation());
    }

    /** The newest checkpoint, once there is one. */
    public Optional<LogMark> find(FirmId firm) {
        return log.lastMark(firm);
    }

    public LogMark last(FirmId firm) {
        return find(firm)
                .orElseThrow(
                        () -> Problem.later(AuditProblem.EMPTY, "The first one comes in a moment. Try again.", SOON));
    }
}
