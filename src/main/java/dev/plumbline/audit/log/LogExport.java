package dev.plumbline.audit.log;

import dev.plumbline.audit.proof.ExportHeader;
import dev.plumbline.audit.proof.ExportWriter;
import dev.plumbline.audit.proof.note.SignedNote;
import dev.plumbline.audit.proof.tree.Hash;
import dev.plumbline.platform.AuditNote;
import dev.plumbline.shared.FirmId;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the whole sealed log of the current firm as a file that anybody can verify. Reads in short transactions: leaves and
 * checkpoints never change, so a slow receiver holds no snapshot open.
 */
@Service
public class LogExport {
    private static final int BATCH = 2_000;
    /** Where the tree has lost a hash: fits no event, so the verifier names the place. */
    private static final Hash LOST = Hash.of(new byte[Hash.LENGTH]);

    private final LogRepository log;
    private final LogReader reader;
    private final LogKeys keys;
    private final AuditNote audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LogExport(
            LogRepository log,
            LogReader reader,
            LogKeys keys,
            AuditNote audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.log = log;
        this.reader = reader;
        this.keys = keys;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What an export will hold, fixed when it was asked for. */
    public record Plan(FirmId firm, long size, ExportHeader header) {}

    private record Batch(List<LogRepository.Leaf> leaves, List<LogMark> marks) {}

    /** Decides what is exported and logs that it is. */
    public Plan plan(FirmId firm) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> {
            LogMark last = reader.last(firm);
            audit.record("audit.log", null, Map.of("size", last.size()));
            List<ExportHeader.Key> list = reader.keys(firm).stream()
                    .map(key -> new ExportHeader.Key(key.key(), key.retiredAfter()))
                    .toList();
            return new Plan(
                    firm,
                    last.size(),
                    new ExportHeader(ExportHeader.Format.LOG, firm.value(), keys.origin(firm), list, clock.instant()));
        }));
    }

    public void write(Plan plan, OutputStream out) throws IOException {
        ExportWriter writer = new ExportWriter(out, plan.header());
        for (long from = 0; from < plan.size(); from += BATCH) {
            long first = from;
            long to = Math.min(plan.size(), from + BATCH);
            Batch batch = java.util.Objects.requireNonNull(transaction.execute(
                    status -> new Batch(log.leaves(plan.firm(), first, to), log.marks(plan.firm(), first, to))));
            write(batch, writer);
        }
        writer.end();
    }

    private static void write(Batch batch, ExportWriter writer) throws IOException {
        Deque<LogMark> marks = new ArrayDeque<>(batch.marks());
        for (LogRepository.Leaf leaf : batch.leaves()) {
            RecordedEvent event = leaf.event();
            writer.leaf(
                    leaf.stored() == null ? LOST : leaf.stored(),
                    event == null ? null : event.leaf(),
                    event == null ? null : event.disclosed());
            while (!marks.isEmpty() && marks.peek().size() == leaf.index() + 1) {
                writer.checkpoint(SignedNote.parse(marks.remove().note()));
            }
        }
    }
}
