package dev.plumbline.webhooks.events;

import dev.plumbline.audit.SealedEvent;
import dev.plumbline.webhooks.EventType;
import dev.plumbline.webhooks.EventTypes;
import dev.plumbline.webhooks.events.Event.EventData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All types of events, and which one an entry of the log is. */
@Component
public class EventCatalogue {
    /** Sent by whoever tries a webhook; nothing happens for it. */
    public static final String TEST = "webhook.test";

    private final Map<String, EventTypes> bySubject;

    EventCatalogue(List<EventTypes> types) {
        this.bySubject = types.stream().collect(Collectors.toUnmodifiableMap(EventTypes::subject, Function.identity()));
    }

    public Optional<Event> event(SealedEvent entry) {
        EventTypes types = bySubject.get(entry.subjectType());
        UUID subject = entry.subject();
        if (types == null || subject == null) {
            return Optional.empty();
        }
        return types.all().stream()
                .filter(type -> type.means().test(entry))
                .findFirst()
                .map(type -> new Event(entry.id(), type.name(), entry.at(), data(types, subject, entry)));
    }

    public Set<String> names() {
        return bySubject.values().stream()
                .flatMap(types -> types.all().stream().map(EventType::name))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** By name. */
    List<EventTypeView> views() {
        List<EventTypeView> all = new ArrayList<>();
        bySubject.values().forEach(types -> types.all().forEach(type -> all.add(EventTypeView.of(types, type))));
        all.sort(Comparator.comparing(EventTypeView::name));
        return all;
    }

    private static EventData data(EventTypes types, UUID subject, SealedEvent entry) {
        return new EventData(types.record(), subject, types.address() + subject, entry.action(), entry.number());
    }
}
