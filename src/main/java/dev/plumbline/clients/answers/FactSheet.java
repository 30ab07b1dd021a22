package dev.plumbline.clients.answers;

import dev.plumbline.clients.facts.Fact;
import dev.plumbline.clients.facts.FactAnswer;
import dev.plumbline.clients.facts.FactGroup;
import dev.plumbline.clients.facts.FactVocabulary;
import dev.plumbline.clients.facts.PropertyKnowledge;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Every fact of the vocabulary with what is known on one day. */
record FactSheet(PropertyKnowledge known, LocalDate asOf, Map<MemberId, String> names) {
    FactSheetView view(Instant knownAt, LocalDate today, long version, FactReadiness readiness) {
        List<FactSheetView.Group> groups =
                Arrays.stream(FactGroup.values()).map(this::group).toList();
        List<FactSheetView.Given> given = groups.stream()
                .flatMap(group -> group.facts().stream())
                .map(FactSheetView.Line::answer)
                .filter(Objects::nonNull)
                .filter(answer -> !answer.open())
                .toList();
        return new FactSheetView(
                known.property(),
                version,
                asOf,
                knownAt,
                today,
                given.size(),
                Math.toIntExact(given.stream().filter(answer -> !answer.known()).count()),
                groups,
                List.of(CommandView.of(readiness.recording())));
    }

    private FactSheetView.Group group(FactGroup group) {
        return new FactSheetView.Group(
                group.code(),
                group.label(),
                FactVocabulary.ALL.stream()
                        .filter(fact -> fact.group() == group)
                        .map(this::line)
                        .toList());
    }

    private FactSheetView.Line line(Fact fact) {
        return new FactSheetView.Line(
                fact.code(),
                fact.label(),
                fact.help(),
                fact.type(),
                fact.choices(),
                fact.min(),
                fact.max(),
                known.answer(fact.code(), asOf).map(this::given).orElse(null));
    }

    private FactSheetView.Given given(FactAnswer answer) {
        var from = answer.provenance();
        MemberId by = from.recordedBy();
        return new FactSheetView.Given(
                answer.known(),
                answer.value(),
                answer.trueFrom(),
                from.source(),
                from.note(),
                by == null ? null : names.get(by),
                from.recordedAt());
    }
}
