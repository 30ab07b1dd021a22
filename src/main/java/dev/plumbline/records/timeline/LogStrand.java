package dev.plumbline.records.timeline;

import dev.plumbline.audit.ActsOf;
import dev.plumbline.audit.RecordedAct;
import dev.plumbline.audit.RecordedActs;
import dev.plumbline.firms.MemberFacts;
import dev.plumbline.records.LoggedTable;
import dev.plumbline.records.TimelineSpan;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the log says of a member who acted, on records of all kinds in one statement. What happened with the member is told by the
 * member's own record.
 *
 * @param tables whose rows are records
 */
record LogStrand(MemberFacts member, List<LoggedSource> tables, RecordedActs acts) implements Strand {
    @Override
    public String name() {
        return "log by";
    }

    @Override
    public Set<String> codes() {
        return tables.stream().map(LoggedSource::code).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Optional<Strand> only(Collection<String> codes) {
        List<LoggedSource> chosen =
                tables.stream().filter(each -> codes.contains(each.code())).toList();
        return chosen.isEmpty() ? Optional.empty() : Optional.of(new LogStrand(member, chosen, acts));
    }

    @Override
    public List<Line> read(TimelineSpan span) {
        ActsOf asked = new ActsOf(
                member.user().value(),
                member.id().value(),
                tables.stream().map(LoggedSource::table).map(LogStrand::wanted).toList(),
                span.from(),
                span.before(),
                span.beforeId(),
                span.limit());
        return acts.latest(asked).stream().flatMap(this::line).toList();
    }

    private static ActsOf.Wanted wanted(LoggedTable table) {
        return new ActsOf.Wanted(table.table(), table.tellsMade(), table.deciding(), table.unless());
    }

    /** Tables of the same rows share them out by their verbs: what each tells the others leave out. */
    private Stream<Line> line(RecordedAct act) {
        return tables.stream()
                .filter(each -> each.tells(act))
                .findFirst()
                .map(each -> new Line(each.code(), each.table().kind(), each.entry(act)))
                .stream();
    }
}
