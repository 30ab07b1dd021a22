package dev.plumbline.webhooks.events;

import dev.plumbline.audit.SealedEvent;
import dev.plumbline.audit.SealedLog;
import dev.plumbline.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The firm's events in their order, for those who read instead of being told. */
@Service
class Feed {
    /** Entries of the log that one answer looks at: most are of records that are no events. */
    static final int LOOK = 2_000;

    private final SealedLog log;
    private final EventCatalogue catalogue;

    Feed(SealedLog log, EventCatalogue catalogue) {
        this.log = log;
        this.catalogue = catalogue;
    }

    List<EventTypeView> types() {
        return catalogue.views();
    }

    /** @param types only these; empty for all */
    @Transactional(readOnly = true)
    public FeedPage read(long after, int limit, Set<String> types) {
        if (!catalogue.names().containsAll(types)) {
            throw Problem.field("query:type", "unknown", "The list of event types has the names that there are.");
        }
        List<Event> items = new ArrayList<>();
        List<SealedEvent> entries = log.read(after, LOOK);
        long next = after;
        for (SealedEvent entry : entries) {
            if (items.size() == limit) {
                break;
            }
            next = entry.number() + 1;
            catalogue
                    .event(entry)
                    .filter(event -> types.isEmpty() || types.contains(event.type()))
                    .ifPresent(items::add);
        }
        return new FeedPage(items, next, next < log.size());
    }
}
