package dev.plumbline.sales.interactions;

import dev.plumbline.records.TimelineEntry;
import dev.plumbline.records.TimelineEntry.By;
import dev.plumbline.records.TimelineSource;
import dev.plumbline.records.TimelineSpan;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.MemberId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells in timelines what was said and done, when it happened and not when it was logged. */
@Component
class InteractionsTold implements TimelineSource, TimelineSource.OfMember {
    private static final String KIND = "leads";

    private final InteractionRepository interactions;

    InteractionsTold(InteractionRepository interactions) {
        this.interactions = interactions;
    }

    @Override
    public String code() {
        return "interactions";
    }

    @Override
    public String name() {
        return code();
    }

    @Override
    public @Nullable String permission() {
        return null;
    }

    @Override
    public boolean serves(String kind) {
        return kind.equals(KIND);
    }

    @Override
    public List<TimelineEntry> read(String kind, List<UUID> records, TimelineSpan span) {
        return interactions.latest(records, span).stream()
                .map(InteractionsTold::entry)
                .toList();
    }

    @Override
    public List<Done> doneBy(MemberId member, TimelineSpan span) {
        return interactions.latestBy(member, span).stream()
                .map(done -> new Done(KIND, entry(done)))
                .toList();
    }

    private static TimelineEntry entry(InteractionView done) {
        return new TimelineEntry(
                done.id(),
                done.occurredAt(),
                done.lead().value(),
                done.kind().code(),
                By.member(done.member()),
                done.content(),
                null,
                facts(done),
                List.of(),
                null);
    }

    private static Map<String, String> facts(InteractionView done) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("direction", done.direction().code());
        facts.put("reached", String.valueOf(done.reached()));
        Coded outcome = done.outcome();
        if (outcome != null) {
            facts.put("outcome", outcome.code());
        }
        String subject = done.subject();
        if (subject != null) {
            facts.put("subject", subject);
        }
        Integer seconds = done.seconds();
        if (seconds != null) {
            facts.put("seconds", seconds.toString());
        }
        return facts;
    }
}
