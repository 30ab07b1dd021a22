package dev.plumbline.audit.view;

import dev.plumbline.audit.log.LogReader;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Scope;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the current firm's log shows. */
@Service
@Transactional(readOnly = true)
class AuditLog {
    private final EventRepository events;
    private final LogReader log;

    AuditLog(EventRepository events, LogReader log) {
        this.events = events;
        this.log = log;
    }

    public Page<EventView> list(EventFilter filter, PageRequest asked) {
        return events.page(firm(), filter, asked);
    }

    public EventView show(UUID id) {
        return events.find(firm(), id).orElseThrow(Problem.notFound("event"));
    }

    public ProofView prove(UUID id) {
        return ProofView.from(log.inclusion(firm(), id));
    }

    public Page<CheckpointView> checkpoints(PageRequest asked) {
        return events.checkpoints(firm(), asked);
    }

    public ConsistencyView consistency(long from, long to) {
        return ConsistencyView.from(log.consistency(firm(), from, to));
    }

    public KeyView keys() {
        return KeyView.from(log.keys(firm()));
    }

    private static FirmId firm() {
        return Scope.current().firm();
    }
}
