package dev.plumbline.records.timeline;

import dev.plumbline.audit.RecordedActs;
import dev.plumbline.firms.MemberFacts;
import dev.plumbline.firms.Members;
import dev.plumbline.records.LoggedTable;
import dev.plumbline.records.TimelineSource;
import dev.plumbline.records.kinds.Found;
import dev.plumbline.records.kinds.Kinds;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Scope;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a timeline is made of: what happened with its record and, where that is a member, what the member did. */
@Component
class Strands {
    private final Kinds kinds;
    private final List<TimelineSource> sources;
    private final List<TimelineSource.OfMember> byMember;
    private final List<LoggedSource> logged;
    private final RecordedActs acts;
    private final Members members;

    Strands(
            Kinds kinds,
            List<TimelineSource> sources,
            List<TimelineSource.OfMember> byMember,
            List<LoggedTable> logged,
            RecordedActs acts,
            Members members) {
        this.kinds = kinds;
        this.logged = logged.stream()
                .map(table -> new LoggedSource(table, acts))
                .sorted(Comparator.comparing(LoggedSource::name))
                .toList();
        this.sources = Stream.concat(sources.stream(), this.logged.stream())
                .sorted(Comparator.comparing(TimelineSource::name))
                .toList();
        this.byMember = byMember.stream()
                .sorted(Comparator.comparing(TimelineSource.OfMember::name))
                .toList();
        this.acts = acts;
        this.members = members;
    }

    /** Those that the caller may read, always in the same order. */
    List<Strand> of(Found record) {
        Stream<Strand> with =
                Stream.concat(Stream.of(record), kinds.origin(record).stream()).flatMap(this::with);
        return Stream.concat(with, by(record)).toList();
    }

    /** The codes of all sources. */
    Set<String> known() {
        return Stream.concat(
                        sources.stream().map(TimelineSource::code),
                        byMember.stream().map(TimelineSource.OfMember::code))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Strand> with(Found record) {
        List<? extends TimelineSource> asked = record.kind().carries() ? sources : logged;
        return asked.stream()
                .filter(source -> isAllowed(source.permission()) && source.serves(record.code()))
                .map(source -> SourceStrand.of(source, record));
    }

    private Stream<Strand> by(Found record) {
        Optional<MemberFacts> member =
                record.code().equals(MemberRecords.KIND) ? members.find(new MemberId(record.id())) : Optional.empty();
        return member.stream()
                .flatMap(who -> Stream.concat(
                        Stream.of(new LogStrand(who, ofRecords(), acts)),
                        byMember.stream()
                                .filter(source -> isAllowed(source.permission()))
                                .map(source -> SourceStrand.of(source, who.id()))));
    }

    /** Of what hangs on a record the log does not say on which. */
    private List<LoggedSource> ofRecords() {
        return logged.stream().filter(source -> source.table().rows() == null).toList();
    }

    private static boolean isAllowed(@Nullable String permission) {
        Access access = Scope.current().access();
        return permission == null || access.allows(permission);
    }
}
