package dev.plumbline.records.timeline;

import dev.plumbline.records.TimelineSource;
import dev.plumbline.records.TimelineSource.Done;
import dev.plumbline.records.TimelineSpan;
import dev.plumbline.records.kinds.Found;
import dev.plumbline.shared.MemberId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What one source tells, of a record or of a member. */
record SourceStrand(String code, String name, Function<TimelineSpan, List<Done>> reading) implements Strand {
    static SourceStrand of(TimelineSource source, Found record) {
        return new SourceStrand(
                source.code(),
                source.name() + " of " + record.code(),
                span -> source.read(record.code(), record.all(), span).stream()
                        .map(entry -> new Done(record.code(), entry))
                        .toList());
    }

    static SourceStrand of(TimelineSource.OfMember source, MemberId member) {
        return new SourceStrand(source.code(), source.name() + " by", span -> source.doneBy(member, span));
    }

    @Override
    public Set<String> codes() {
        return Set.of(code);
    }

    @Override
    public Optional<Strand> only(Collection<String> codes) {
        return codes.contains(code) ? Optional.of(this) : Optional.empty();
    }

    @Override
    public List<Line> read(TimelineSpan span) {
        return reading.apply(span).stream()
                .map(done -> new Line(code, done.kind(), done.entry()))
                .toList();
    }
}
