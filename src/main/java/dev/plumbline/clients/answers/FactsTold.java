package dev.plumbline.clients.answers;

import dev.plumbline.clients.answers.FactRepository.Recorded;
import dev.plumbline.clients.facts.Fact;
import dev.plumbline.clients.facts.FactVocabulary;
import dev.plumbline.records.TimelineEntry;
import dev.plumbline.records.TimelineEntry.By;
import dev.plumbline.records.TimelineSource;
import dev.plumbline.records.TimelineSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells in timelines of properties which answers were recorded. */
@Component
class FactsTold implements TimelineSource {
    private final FactRepository facts;

    FactsTold(FactRepository facts) {
        this.facts = facts;
    }

    @Override
    public String code() {
        return "facts";
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
        return kind.equals("properties");
    }

    @Override
    public List<TimelineEntry> read(String kind, List<UUID> records, TimelineSpan span) {
        return facts.latest(records, span).stream().map(FactsTold::entry).toList();
    }

    private static TimelineEntry entry(Recorded answer) {
        return new TimelineEntry(
                answer.id(),
                Objects.requireNonNull(answer.provenance().recordedAt()),
                answer.property().value(),
                answer.standing().code(),
                By.member(answer.provenance().recordedBy()),
                answer.provenance().note(),
                null,
                facts(answer),
                List.of(),
                null);
    }

    private static Map<String, String> facts(Recorded answer) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("fact", FactVocabulary.find(answer.code()).map(Fact::label).orElse(answer.code()));
        facts.put("from", answer.trueFrom().toString());
        facts.put("source", answer.provenance().source().code());
        String value = answer.value();
        if (value != null) {
            facts.put(
                    "value",
                    FactVocabulary.find(answer.code())
                            .map(fact -> fact.said(value))
                            .orElse(value));
        }
        return facts;
    }
}
