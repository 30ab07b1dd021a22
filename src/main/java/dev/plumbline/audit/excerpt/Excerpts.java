package dev.plumbline.audit.excerpt;

import dev.plumbline.audit.AuditProblem;
import dev.plumbline.audit.RecordProofs;
import dev.plumbline.audit.excerpt.ExcerptRepository.Placed;
import dev.plumbline.audit.log.LogKeys;
import dev.plumbline.audit.log.LogMark;
import dev.plumbline.audit.log.LogReader;
import dev.plumbline.audit.proof.ExportHeader;
import dev.plumbline.audit.proof.ProofsWriter;
import dev.plumbline.audit.proof.note.SignedNote;
import dev.plumbline.audit.proof.tree.Hash;
import dev.plumbline.audit.proof.tree.NodeId;
import dev.plumbline.audit.proof.tree.ProofPlan;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class Excerpts implements RecordProofs {
    private static final Duration SOON = Duration.ofSeconds(2);

    private final ExcerptRepository events;
    private final LogReader log;
    private final LogKeys keys;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Excerpts(ExcerptRepository events, LogReader log, LogKeys keys, TransactionTemplate transaction, Clock clock) {
        this.events = events;
        this.log = log;
        this.keys = keys;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param paths of the events, in their order */
    private record Read(ExportHeader header, LogMark mark, List<Placed> events, List<List<Hash>> paths) {}

    @Override
    public int write(Set<String> tables, Collection<UUID> subjects, OutputStream out) throws IOException {
        Read read = Objects.requireNonNull(transaction.execute(status -> read(tables, subjects)));
        ProofsWriter writer = new ProofsWriter(
                out, read.header(), SignedNote.parse(read.mark().note()));
        for (int i = 0; i < read.events().size(); i++) {
            Placed each = read.events().get(i);
            writer.event(
                    index(each),
                    each.event().leaf(),
                    each.event().disclosed(),
                    read.paths().get(i));
        }
        writer.end();
        return read.events().size();
    }

    private Read read(Set<String> tables, Collection<UUID> subjects) {
        FirmId firm = Scope.current().firm();
        LogMark mark = log.last(firm);
        List<Placed> found = events.of(tables, subjects, EVENTS_MAX + 1);
        if (found.size() > EVENTS_MAX) {
            throw Problem.of(
                    AuditProblem.MANY,
                    "There are more than " + EVENTS_MAX + " of these records. Export the whole log.");
        }
        if (found.stream().anyMatch(each -> each.index() == null || each.index() >= mark.size())) {
            throw Problem.later(
                    AuditProblem.NOT_SEALED, "The newest entry will be sealed in a moment. Try again.", SOON);
        }
        return new Read(header(firm), mark, found, paths(firm, found, mark.size()));
    }

    private ExportHeader header(FirmId firm) {
        List<ExportHeader.Key> list = log.keys(firm).stream()
                .map(key -> new ExportHeader.Key(key.key(), key.retiredAfter()))
                .toList();
        return new ExportHeader(ExportHeader.Format.PROOFS, firm.value(), keys.origin(firm), list, clock.instant());
    }

    /** In one statement: the paths of neighbours share most of their nodes. */
    private List<List<Hash>> paths(FirmId firm, List<Placed> found, long size) {
        List<ProofPlan> plans = found.stream()
                .map(each -> ProofPlan.inclusion(index(each), size))
                .toList();
        List<NodeId> wanted =
                plans.stream().flatMap(plan -> plan.nodes().stream()).distinct().toList();
        Map<NodeId, Hash> nodes = wanted.isEmpty() ? Map.of() : log.nodes(firm).read(wanted);
        return plans.stream().map(plan -> plan.fold(nodes)).toList();
    }

    private static long index(Placed each) {
        return Objects.requireNonNull(each.index());
    }
}
